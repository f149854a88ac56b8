import { expect, it } from 'vitest'
import { parseReply } from '../parse.ts'

const TABLE: readonly (readonly [text: string, ...sessions: string[]])[] = [
  ['2025年市十四届人大四次会议', '市人大 14/4 2025'],
  ['市十四届人大四次会议（2025年1月）', '市人大 14/4 2025-1'],
  ['在2025年召开的区政协九届三次会议上', '区政协 9/3 2025'],
  ['2025年3月，十四届全国人大三次会议', '全国人大 14/3 2025-3'],
  ['政协青阳市第十四届委员会第四次会议于2025年1月召开', '市政协 14/4 2025-1'],
  ['2022年青阳县第十八届人民代表大会第二次会议', '县人大 18/2 2022'],
  // Without a year, of another body, or a year of the work.
  ['市十四届人大四次会议第57号建议'],
  ['2025年市十四届人大常委会第十次会议、2025年市妇联十三届六次会议'],
  ['2025年办理的市十四届人大四次会议建议'],
  ['2024年市委十三届六次全会，党的二十届三中全会'],
]

it.each(TABLE)('reads the sessions with their years in %s', (text, ...expected) => {
  const brief = parseReply(text).facts.sessions.map(
    ({ level, body, term, session, year, month }) =>
      `${level}${body} ${term}/${session} ${year}${month === undefined ? '' : `-${month}`}`,
  )
  expect(brief).toEqual(expected)
})
