import { findingsOf, letter, readMarks } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import rule from './session-year.ts'

/** Bodies of a letter, mostly of 17 June 2025. */
const TABLE: readonly (readonly [body: string, date?: string])[] = [
  ['[[2024年十四届全国人大三次会议]]批准了报告。'],
  ['[[2022年3月，第十四届全国人民代表大会第一次会议]]召开。'],
  ['[[十三届全国人大四次会议（2022年）]]通过了纲要。'],
  ['[[2023年全国政协十四届二次会议]]上，委员提出了提案。'],
  ['[[2028年第十四届全国人民代表大会第六次会议]]提出要求。'],
  ['2024年市八届人大三次会议上您提出建议，[[市八届人大三次会议（2023年）]]交办。'],
  [
    '青阳县十六届人大四次会议（2025年）期间交办；在[[2024年召开的青阳县十六届人大四次会议]]上提出。',
  ],
  ['2025年区政协九届四次会议作出部署，[[2023年区政协九届四次会议]]已有提案。'],
  ['[[2027年县政协十届二次会议]]期间，您提出了提案。'],
  [
    '2025年政协青阳市第十届委员会第四次会议召开，[[政协青阳市第十届委员会第四次会议（2023年）]]交办。',
  ],
  ['市九届人大二次会议（2025年）之后，[[2024年市九届人大三次会议]]再次提出。'],
  // Right.
  [
    '2025年3月，十四届全国人大三次会议批准，2022年十三届全国人大五次会议、2018年全国政协十三届一次会议提出。',
  ],
  ['2025年县十八届人大四次会议、县十八届人大三次会议（2024年）均有代表提出。'],
  // Other bodies and other places.
  ['2024年市八届人大三次会议，2023年县八届人大三次会议，2025年市政协八届三次会议。'],
  ['2024年杭州市八届人大三次会议，2022年湖州市八届人大三次会议。'],
  ['2025年市十六届人大常委会第三次会议，2024年市十六届人大常委会第三次会议。'],
  ['2024年市委十三届六次全会，2025年市委十三届六次会议，2023年市妇联十三届六次会议。'],
  ['2025年第十四届全国人民代表大会常务委员会第十五次会议通过。'],
  ['1955年第一届全国人民代表大会第二次会议审议。'],
  // The year is not that of the session.
  ['2025年办理市十六届人大四次会议建议56件，2024年答复市十六届人大四次会议建议。'],
  ['2024年，市十六届人大四次会议确定的项目开工；2025年市十六届人大四次会议。'],
  ['市十六届人大四次会议（2024年12月）提出，2025年市十六届人大四次会议。'],
  ['第十四届全国人大三次会议以来，2024年各项工作稳步推进。'],
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

describe('session-year', () => {
  it.each(TABLE.map(([body, date = '2025年6月17日']) => [body, date] as const))(
    '%s',
    (body, date) => {
      const expected = letter({ body, date })
      expect(marked(readMarks(expected).text)).toBe(expected)
    },
  )
})
