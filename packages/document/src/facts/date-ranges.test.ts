import { describe, expect, it } from 'vitest'
import { parseReply } from '../parse.ts'
import type { CalendarPoint, DateRange } from './types.ts'

function point({ year, month, day }: CalendarPoint): string {
  return `${year ?? '-'}/${month ?? '-'}/${day ?? '-'}`
}

function brief({ raw, from, to, endYear }: DateRange): string {
  return `${raw} ${point(from)}~${point(to)} ${endYear ?? ''}`
}

const TABLE: readonly (readonly [string, ...string[]])[] = [
  ['规划期2021—2025年。', '2021—2025年 2021/-/-~2025/-/- written'],
  ['规划期2021-2025年。', '2021-2025年 2021/-/-~2025/-/- written'],
  ['规划期２０２１－２０２５年。', '２０２１－２０２５年 2021/-/-~2025/-/- written'],
  ['2021年至2025年，投入增加。', '2021年至2025年 2021/-/-~2025/-/- written'],
  ['《布局规划（2025—2035 年）》', '2025—2035年 2025/-/-~2035/-/- written'],
  ['《路网规划(2015—2030)》', '2015—2030 2015/-/-~2030/-/- written'],
  ['于10月23日至24日举办。', '10月23日至24日 -/10/23~-/10/24 '],
  ['2021年10月23至24日举行。', '2021年10月23至24日 2021/10/23~2021/10/24 taken'],
  ['2024年11月至2025年3月施工。', '2024年11月至2025年3月 2024/11/-~2025/3/- written'],
  ['11月至2025年3月施工。', '11月至2025年3月 2024/11/-~2025/3/- written'],
  ['2024年11月至次年3月供暖。', '2024年11月至次年3月 2024/11/-~2025/3/- next'],
  ['今年1—6月，完成投资。', '1—6月 -/1/-~-/6/- '],
  ['9月至3月为旱季。', '9月至3月 -/9/-~-/3/- '],
  ['三月至五月为汛期。', '三月至五月 -/3/-~-/5/- '],
  ['6月1日—30日开展检查。', '6月1日—30日 -/6/1~-/6/30 '],
  ['公元前3000—2000年，6-24月龄，3-6万元，2021年至今。'],
  ['电话2020-2021，每次3至5个月，3月5至8月。'],
]

describe('date ranges', () => {
  it.each(TABLE)('%s', (text, ...expected) => {
    const { dateRanges } = parseReply(text).facts
    expect(dateRanges.map(brief)).toEqual(expected)
  })

  it('says where each end stands', () => {
    const text = '于10月23日至24日举办。'
    const [range] = parseReply(text).facts.dateRanges
    expect(range && text.slice(...range.at.from)).toBe('10月23日')
    expect(range && text.slice(...range.at.to)).toBe('24日')
  })
})
