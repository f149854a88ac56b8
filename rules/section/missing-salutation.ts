import { defineRule, letter, message } from '@replylint/engine'
import { ANYTHING, whenMissing } from './missing.ts'

export default defineRule({
  id: 'section/missing-salutation',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: { summary: '答复函应有称谓（主送）', why: '答复必须写明答复给哪位代表、委员或哪个单位。' },
    en: {
      summary: 'A reply names whom it addresses',
      why: 'A reply must say which deputy, member or body it answers.',
    },
    source: 'GB/T 9704—2012 7.3.2',
  },
  messages: {
    missing: message({
      zh: () => '缺少称谓（如“××代表：”）',
      en: () => 'no salutation (such as ××代表：)',
    }),
  },
  create: whenMissing('salutation', {
    in: ANYTHING,
    at: 'head',
    // “……建议答复摘要”: what is published of a letter in short has no addressee.
    unless: ({ parts }) => /摘要|摘登|主要内容/u.test(parts.title?.text ?? ''),
  }),
  examples: [
    { bad: letter({ salutation: null, title: '[[关于市十六届人大四次会议第57号建议的答复]]' }) },
    { good: letter({ salutation: '何敏、周立群等12位代表:' }) },
    { good: letter({ salutation: '陆春禾代表' }) },
    {
      good: letter({
        salutation: null,
        title: '关于市十六届人大四次会议第57号建议的答复摘要',
      }),
    },
    { good: letter({ salutation: '尊敬的陆春禾代表！' }) },
    { good: letter({ salutation: '尊敬的陆春禾代表，您好：' }) },
    { good: letter({ salutation: '陆春禾代表您好：' }) },
    { good: letter({ salutation: '民建青阳市委会：' }) },
    { good: letter({ salutation: '城东街道代表团：' }) },
  ],
})
