import { rangeSpans } from '../../facts/date-ranges.ts'
import { type DateSpan, datesOf } from '../../facts/dates.ts'
import type { CalendarPoint } from '../../facts/types.ts'
import type { Range } from '../../range.ts'
import type { Block } from '../../types.ts'

/** A stretch of time told by its ends. Offsets are those of the block. */
export interface Period {
  readonly from: CalendarPoint
  readonly to: CalendarPoint
  readonly fromAt: Range
  readonly toAt: Range
  readonly at: Range
  /** How exact both ends are. */
  readonly by: 'year' | 'month' | 'day'
  /** 2021—2023年; else two dates with words between: 2019年3月开工，2021年9月完工. */
  readonly isRange: boolean
}

/** Words between two dates that belong to one course of things. */
const COURSE =
  /^(?:起|开始|正式|动工|开工|启动|立项|成立|实施|建设|施工|开建|进场|投用|以来|[,，]){0,5}(?:[一直]{0,2}(?:至|到)|[,，]?(?:于|并于|已于|预计)?)$/u
/** The first date must open something, or be led by 自 or 从. */
const OPENS = /[开启动始立施建起]/u
const LED = /[自从由]\s?$/u

function precision(from: CalendarPoint, to: CalendarPoint): Period['by'] | undefined {
  if (from.month === undefined && to.month === undefined) {
    return from.year === undefined || to.year === undefined ? undefined : 'year'
  }
  if (from.month === undefined || to.month === undefined) return undefined
  if ((from.year === undefined) !== (to.year === undefined)) return undefined
  if (from.day === undefined && to.day === undefined) return 'month'
  return from.day === undefined || to.day === undefined ? undefined : 'day'
}

/** 12 months of 30 days, so that months are alike; only for comparing. */
function order({ year = 0, month = 1, day = 1 }: CalendarPoint): number {
  return year * 372 + month * 31 + day
}

function periodOf(
  from: CalendarPoint,
  to: CalendarPoint,
  fromAt: Range,
  toAt: Range,
  isRange: boolean,
): Period | undefined {
  const by = precision(from, to)
  if (by === undefined || order(to) < order(from)) return undefined
  return { from, to, fromAt, toAt, at: [fromAt[0], toAt[1]], by, isRange }
}

/** From one date to another; 2023年3月开工，9月完工: in the same year. */
export function periodBetween(first: DateSpan, last: DateSpan): Period | undefined {
  const to = point({ ...last, year: last.year ?? first.year })
  return periodOf(point(first), to, first.at, last.at, false)
}

/** The periods that a block tells, in order of place. */
export function periodsOf(block: Block): Period[] {
  const periods: Period[] = []
  for (const { from, to, fromAt, toAt } of rangeSpans(block)) {
    const period = periodOf(from, to, fromAt, toAt, true)
    if (period !== undefined) periods.push(period)
  }
  const dates = datesOf(block)
  for (const [index, last] of dates.entries()) {
    const first = dates[index - 1]
    if (first === undefined || last.at[0] - first.at[1] > 16) continue
    const between = block.text.slice(first.at[1], last.at[0])
    const isLed = LED.test(block.text.slice(Math.max(0, first.at[0] - 2), first.at[0]))
    if (!COURSE.test(between) || !(isLed || OPENS.test(between))) continue
    const period = periodBetween(first, last)
    if (period !== undefined) periods.push(period)
  }
  return periods.sort((a, b) => a.at[0] - b.at[0])
}

function point({ year, month, day }: Partial<Record<keyof CalendarPoint, number | undefined>>) {
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  }
}
