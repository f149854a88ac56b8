import type { ReplyDocument } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { insertions } from './insert.ts'
import { LETTERS, SHOWN_OPTION, tailPlace } from './missing.ts'
import { isRunIn } from './run-together.ts'

export default defineRule({
  id: 'section/missing-date',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: { summary: '答复函应有成文日期', why: '没有成文日期，无法判断答复是否在法定期限之内。' },
    en: {
      summary: 'A reply is dated',
      why: 'Without a date nobody can tell whether the reply was in time.',
    },
    source: 'GB/T 9704—2012 7.3.5.4；《党政机关公文处理工作条例》第九条',
  },
  options: SHOWN_OPTION,
  messages: {
    missing: message({ zh: () => '缺少成文日期', en: () => 'no date of signature' }),
    printed: message({
      zh: () => '只有印发日期，缺少成文日期',
      en: () => 'only the date of printing is given, no date of signature',
    }),
  },
  fixable: 'suggest',
  create({ report, options }) {
    return {
      document(document) {
        if (!LETTERS.includes(document.kind) || document.parts.date !== undefined) return
        if (document.blocks.length === 0 || isRunIn(document.blocks, 'date')) return
        if (options.shown && document.parts.signature === undefined) return
        const imprint = document.blocks.findLast(
          (block) => block.role === 'imprint' && /\d[日\d]?\s*印发/u.test(block.text),
        )
        const suggestions = insertions(document, 'date', [[blankDate(document)]])
        if (imprint === undefined) report(tailPlace(document), 'missing', {}, { suggestions })
        // Seed 002 closes with “2022年5月9日印发” under the copies.
        else report(imprint.range, 'printed', {}, { severity: 'warning', suggestions })
      },
    }
  },
  examples: [
    // Seed 004 has neither signature nor date.
    {
      bad: letter({ date: null, copyTo: '[[抄送：市人大常委会代表工委，市政府督查室。]]' }),
      fixed: letter({ date: '2025年　月　日' }),
    },
    {
      bad: letter({
        docNumber: null,
        date: null,
        copyTo: '[[抄送：市人大常委会代表工委，市政府督查室。]]',
      }),
      fixed: letter({ docNumber: null, date: '　　年　月　日' }),
    },
    {
      bad: letter({
        date: null,
        copyTo: '抄送：市政府督查室。\n青阳市民政局\n[[2025年6月18日印发]]',
      }),
      fixed: letter({
        date: '2025年　月　日',
        copyTo: '抄送：市政府督查室。\n青阳市民政局\n2025年6月18日印发',
      }),
    },
    {
      bad: letter({ date: null, openness: null, copyTo: null, signature: '[[青阳市民政局]]' }),
      fixed: letter({ date: '2025年　月　日', openness: null, copyTo: null }),
      options: { shown: true },
    },
    { good: letter({ signature: null, date: null }), options: { shown: true } },
    { good: letter({ signature: '青阳市民政局  2025年6月17日', date: null }) },
    { good: letter({ date: '二〇二五年六月十七日' }) },
    { good: letter({ date: '2025年6月17日（盖章）' }) },
    // A page that has lost its line breaks.
    {
      good: letter({
        closing: '感谢您的关心！ （联系人：顾明远；联系电话：8812345） 青阳市民政局 2025年6月17日',
        contact: null,
        signature: null,
        date: null,
        openness: null,
        copyTo: null,
      }),
    },
    { good: letter({ date: '2025 年 6 月 17 日' }) },
    { good: '# 政协委员提案面商记录表\n\n委员姓名\t陆春禾\t联系电话\t8812345\n' },
  ],
})

/** The letter was numbered in the year in which it is signed; month and day only the signer knows. */
function blankDate({ facts }: ReplyDocument): string {
  const year = facts.docNumbers.find(({ own }) => own)?.year ?? ''
  return `${/^20\d{2}$/u.test(year) ? year : '　　'}年　月　日`
}
