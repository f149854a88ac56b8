import { expect, it } from 'vitest'
import { parseReply } from '../parse.ts'
import type { CalendarPoint } from './types.ts'

function point({ year, month, day }: CalendarPoint): string {
  return `${year ?? '-'}/${month ?? '-'}/${day ?? '-'}`
}

const TABLE: readonly (readonly [text: string, ...events: string[]])[] = [
  ['项目已于2025年6月建成。', 'done 已于2025年6月 2025/6/1~2025/6/31'],
  ['2025年6月17日，我局召开了座谈会。', 'done 2025年6月17日 2025/6/17~2025/6/17'],
  ['截至2025年底，全市已建成42家。', 'done 2025年底 2025/11/1~2025/12/31'],
  ['截至2025年6月，全市共有食堂42家。', 'done 2025年6月 2025/6/1~2025/6/31'],
  ['2025年第三季度，完成了招标。', 'done 2025年第三季度 2025/7/1~2025/9/31'],
  ['自2025年以来，投入逐年增加。', 'done 2025年以来 2025/1/1~2025/12/31'],
  ['道路已于今年6月建成。', 'done 已于今年6月 -/6/1~-/6/31'],
  ['截至今年6月，全市共安装充电桩128台。', 'done 6月 -/6/1~-/6/31'],
  ['截至2025年底，应累计建成60家；截至2025年底，计划共建成60家。'],
  ['今年6月，我局印发了通知。', 'done 6月 -/6/1~-/6/31'],
  ['2025年7月至9月，开展了整治。', 'done 2025年7月至9月 2025/7/1~2025/9/31'],
  ['我局于2025年6月组织专项检查。', 'done 2025年6月 2025/6/1~2025/6/31'],
  ['项目将于2025年6月建成。', 'planned 将于2025年6月 2025/6/1~2025/6/31'],
  ['预计2025年底投用。', 'planned 预计2025年底 2025/11/1~2025/12/31'],
  ['力争今年10月完工。', 'planned 力争今年10月 -/10/1~-/10/31'],
  ['计划于2025年上半年完成。', 'planned 计划于2025年上半年 2025/1/1~2025/6/31'],
  ['2025年6月，完成招标；2025年12月，开工建设。'],
  ['2025年农村公路项目完成了前期工作。'],
  ['已于2025年列入计划，到2025年，已建成的食堂达到50家。'],
  ['《通知》明确，将于2025年6月实施。'],
  ['项目原计划于2025年6月完工。'],
  ['规定2025年6月起施行，计划从2025年起实施。'],
  ['项目计划于2025年6月完工，现已投用。'],
]

it.each(TABLE)('reads what is told of a date in %s', (text, ...expected) => {
  const { events } = parseReply(text).facts
  const brief = events.map(
    ({ told, raw, first, last }) => `${told} ${raw} ${point(first)}~${point(last)}`,
  )
  expect(brief).toEqual(expected)
  for (const { range, raw } of events) expect(text.slice(...range)).toBe(raw)
})
