import type { CalendarPoint } from './types.ts'

/** Where a stretch of time begins and ends at the widest; days are compared as `dayNumber`. */
export interface Bounds {
  readonly first: CalendarPoint
  readonly last: CalendarPoint
}

interface Written extends CalendarPoint {
  readonly suffix?: string
}

const FIRST_OF_QUARTER: Readonly<Record<string, number>> = {
  一: 1,
  二: 4,
  三: 7,
  四: 10,
  1: 1,
  2: 4,
  3: 7,
  4: 10,
}

/** 2025年底 begins in November at the earliest, 6月底 may be said of the whole month, 2025年初 ends in March at the latest. */
export function boundsOf({ year, month, day, suffix = '' }: Written): Bounds {
  if (year === undefined) return { first: {}, last: {} }
  if (month !== undefined && day !== undefined)
    return { first: { year, month, day }, last: { year, month, day } }
  if (month === undefined) return boundsOfYear(year, suffix)
  return {
    first: { year, month, day: /下旬/u.test(suffix) ? 20 : /中旬/u.test(suffix) ? 10 : 1 },
    last: { year, month, day: /初|上旬/u.test(suffix) ? 14 : /中旬/u.test(suffix) ? 22 : 31 },
  }
}

function boundsOfYear(year: number, suffix: string): Bounds {
  const quarter = /([一二三四1-4])季度/u.exec(suffix)?.[1]
  if (quarter !== undefined) {
    const month = FIRST_OF_QUARTER[quarter] ?? 1
    return { first: { year, month, day: 1 }, last: { year, month: month + 2, day: 31 } }
  }
  const first = /[底末]/u.test(suffix) ? 11 : /下半年/u.test(suffix) ? 7 : 1
  const last = /上半年/u.test(suffix) ? 6 : /初/u.test(suffix) ? 3 : 12
  return { first: { year, month: first, day: 1 }, last: { year, month: last, day: 31 } }
}
