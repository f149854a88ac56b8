import type { DocNumber } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { type Signed, signedOn } from './signed-on.ts'

export default defineRule({
  id: 'date/doc-number-year',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '发文字号的年份与成文日期一致',
      why: '发文字号按年编号，年份与成文日期不一，多为套用旧稿未改，日后无从查档。',
    },
    en: {
      summary: 'The year in the document number is that of the date',
      why: 'Numbers start anew each year; a year that differs is mostly left over from an old letter.',
    },
    source: 'GB/T 9704—2012 7.2.5',
  },
  messages: {
    year: message<{ number: string; year: number }>({
      zh: (d) => `发文字号的“${d.number}”与成文日期的“${d.year}年”不符`,
      en: (d) => `“${d.number}” in the document number is not the year of the date, ${d.year}`,
    }),
    date: message<{ date: string }>({
      zh: (d) => `成文日期写“${d.date}”`,
      en: (d) => `the date is “${d.date}”`,
    }),
  },
  create({ report }) {
    return {
      document(document) {
        const number = document.facts.docNumbers.find(({ own }) => own)
        const place = number?.at.year
        if (number === undefined || place === undefined || !isBody(number)) return
        const dates = signedOn(document)
        const date = dates.at(-1)
        if (date === undefined || dates.some((each) => mayCarry(each, Number(number.year)))) return
        const { range, raw, year } = date
        const [open = '', close = ''] = number.brackets
        report(
          place,
          'year',
          { number: open + number.year + close, year },
          { related: [{ range, messageId: 'date', data: { date: raw } }] },
        )
      },
    }
  },
  examples: [
    { bad: letter({ docNumber: '青民函[[〔2024〕]]18号', date: '2025年6月17日' }) },
    { bad: letter({ docNumber: '青民函[[〔2025〕]]18号', date: '2024年12月30日' }) },
    { bad: letter({ docNumber: '青民函[[[2023]]]18号', date: '2025年2月17日' }) },
    { bad: letter({ docNumber: '青民函[[(2021)]]18号', date: '二〇二二年五月二十日' }) },
    // Numbered in December, signed in January.
    { good: letter({ docNumber: '青民函〔2024〕218号', date: '2025年1月9日' }) },
    { good: letter({ docNumber: '青民函〔2024〕218号', date: '2025年3月28日' }) },
    // The proposals of a session late in the year are answered in the next.
    {
      good: letter({
        docNumber: '青民函〔2025〕18号',
        title: '关于市政协十四届四次会议〔2024〕第57号提案的答复',
        date: '2025年6月17日',
      }),
    },
    // The number of a document that is cited, not of the letter.
    {
      good: letter({
        body: '根据《关于推进社区食堂建设的意见》（青政办〔2023〕19号），已建成42家。',
      }),
    },
    // Neither the number nor the date is filled in.
    { good: letter({ docNumber: '青民函〔2024〕   号', date: '2025年  月  日' }) },
    { good: letter({ docNumber: '青民函〔2024〕18号', date: null }) },
  ],
})

/** The own number of a body; “市政协提案〔2024〕57号” in the head is the proposal's. */
function isBody({ code, year, number }: DocNumber): boolean {
  return /^(?:19|20)\d{2}$/u.test(year) && number !== '' && !OF_PROPOSAL.test(code)
}
const OF_PROPOSAL = /(?:提案|建议|议案|编号|案号)$|人大|政协/u

/** Until the end of March a letter may carry a number drawn in the year before. */
const LAST_MONTH = 3

function mayCarry({ year, month }: Signed, numbered: number): boolean {
  return numbered === year || (numbered === year - 1 && month <= LAST_MONTH)
}
