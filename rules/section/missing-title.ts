import { defineRule, letter, message } from '@replylint/engine'
import { ANYTHING, whenMissing } from './missing.ts'

export default defineRule({
  id: 'section/missing-title',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: { summary: '答复函应有标题', why: '标题说明答复的是哪次会议的哪一件建议或提案。' },
    en: {
      summary: 'A reply has a title',
      why: 'The title says which proposal of which session is answered.',
    },
    source: 'GB/T 9704—2012 7.3.1；《党政机关公文处理工作条例》第九条',
  },
  messages: {
    missing: message({
      zh: () => '缺少标题（如“关于…第×号建议的答复”）',
      en: () => 'no title (such as 关于…第×号建议的答复)',
    }),
  },
  create: whenMissing('title', { in: ANYTHING, at: 'head' }),
  examples: [
    { bad: letter({ title: null, salutation: '[[尊敬的陆春禾代表：]]' }) },
    { good: letter({ title: '关于市十六届人大四次会议\n第57号建议的\n答 复' }) },
    { good: letter({ title: '对《关于加快社区老年食堂建设的建议》的复函' }) },
    { good: '\n\n' },
  ],
})
