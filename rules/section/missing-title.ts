import type { ReplyDocument } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { mattersOf, proposalOf } from './known.ts'
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
  fixable: 'suggest',
  create: whenMissing('title', { in: ANYTHING, at: 'head', write: writeTitle }),
  examples: [
    {
      bad: letter({ title: null, salutation: '[[尊敬的陆春禾代表：]]' }),
      fixed: letter({ title: '关于×届人大×次会议第57号建议的答复' }),
    },
    {
      bad: letter({
        title: null,
        salutation: '[[尊敬的陆春禾委员：]]',
        opening: '您在市政协九届二次会议上提出的第31号提案收悉，现答复如下：',
      }),
      fixed: letter({
        title: '关于市政协九届二次会议第31号提案的答复',
        salutation: '尊敬的陆春禾委员：',
        opening: '您在市政协九届二次会议上提出的第31号提案收悉，现答复如下：',
      }),
    },
    { good: letter({ title: '关于市十六届人大四次会议\n第57号建议的\n答 复' }) },
    { good: letter({ title: '对《关于加快社区老年食堂建设的建议》的复函' }) },
    { good: '\n\n' },
  ],
})

/** By session and number, as the drafter files it; by the proposal's title where that is known. */
function writeTitle(document: ReplyDocument): string[][] {
  const { title, number = '×', session } = proposalOf(document)
  const form = document.kind === 'co-handling' ? '会办意见' : '答复'
  const numbered = mattersOf(document).map((matter) => {
    const blank = matter === '提案' ? '政协×届×次会议' : '×届人大×次会议'
    return [`关于${session ?? blank}第${number}号${matter}的${form}`]
  })
  return title === undefined ? numbered : [...numbered, [`关于${title}的${form}`]]
}
