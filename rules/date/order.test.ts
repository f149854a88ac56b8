import { findingsOf, letter, readMarks } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import rule from './order.ts'

/** Bodies of a letter, mostly of 17 June 2025. */
const TABLE: readonly (readonly [body: string, date?: string])[] = [
  ['建设期[[2024—2022年]]。'],
  ['建设期为[[2024年至2022年]]，规划期（[[2035～2025年]]）。'],
  ['建设期从[[2024年到2022年]]。'],
  ['建设期为[[2024年6月—2023年12月]]，试点期为[[2024年6月至2024年3月]]。'],
  ['自[[2024年5月20日起至2024年5月10日]]止。'],
  ['自[[2024年6月起至2023年12月]]止。'],
  ['[[2024年12月20日至12月10日]]开展检查。'],
  ['[[2024年5月20日—15日]]开展检查。'],
  ['[[五月二十日至五月十日]]开展检查。'],
  // Right.
  ['建设期2024—2026年，2024年11月至次年3月，2024年12月28日-1月3日，1-12月，9月—次年6月。'],
  ['连续三年（2023、2022、2021年）投入，由2035年提前到2030年，从2024年回溯至2020年。'],
  ['自2024年5月20日起至2025年5月19日止；供暖期为11月15日至3月15日。'],
  ['2024年5月20日至6月10日，2024年秋季至2025年春季，5月20日至25日，二〇二四年至二〇二五年。'],
  ['电话2024-2022，文号〔2024〕2022号，比例2024：2022，2025年比2024年增长。'],
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

describe('order', () => {
  it.each(TABLE.map(([body, date = '2025年6月17日']) => [body, date] as const))(
    '%s',
    (body, date) => {
      const expected = letter({ body, date })
      expect(marked(readMarks(expected).text)).toBe(expected)
    },
  )
})
