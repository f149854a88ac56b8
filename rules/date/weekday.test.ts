import { findingsOf, letter, readMarks } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import rule from './weekday.ts'

/** Bodies of a letter, mostly of 17 June 2025. */
const TABLE: readonly (readonly [body: string, date?: string])[] = [
  ['会议于[[2025年6月17日（星期一]]）召开。'],
  ['会议于[[2025年6月17日星期五]]召开，[[2025年6月18日星期四]]上午公布。'],
  ['会议于[[2025年6月17日(周日]])召开。'],
  ['会议于[[二〇二五年六月十七日（星期三]]）召开。'],
  ['会议于[[2025年6月17日下午（星期三]]）召开。'],
  ['会议于[[2025.6.17（星期三]]）召开。'],
  ['会议于[[2025 年 6 月 17 日（礼拜三]]）召开。'],
  // Right, or a weekday of its own.
  ['2025年6月17日星期二上午，2025年6月17日星期二至星期五，2025年6月17日，星期一到星期五开放。'],
  ['2025年6月17日（星期二）下午，二〇二五年六月十七日星期二，2025.06.17（周二）。'],
  ['2025年6月16日，星期五前完成；2025年6月17日周一家参观，2025年6月17日下午周三平到访。'],
  ['2025年6月17日起每周三、每周五开放，2025年6月17日（每周一休馆）。'],
  ['2024年2月29日（星期四），2023年2月29日（星期三），2000年1月1日（星期六）。'],
  ['2025年6月17日星期五村民代表大会（村名）、2025年第25周周三。'],
]

/** What the rule marks in the letter, with the marks. */
function marked(text: string): string {
  return findingsOf(rule, text)
    .toReversed()
    .reduce(
      (all, { range: [from, to] }) =>
        `${all.slice(0, from)}[[${all.slice(from, to)}]]${all.slice(to)}`,
      text,
    )
}

describe('weekday', () => {
  it.each(TABLE.map(([body, date = '2025年6月17日']) => [body, date] as const))(
    '%s',
    (body, date) => {
      const expected = letter({ body, date })
      expect(marked(readMarks(expected).text)).toBe(expected)
    },
  )
})
