import type { CalendarPoint, Verdict } from '../../facts/types.ts'
import type { Period } from './periods.ts'

/** A length of time as it is told: 3年, 两年零三个月, 近20天. */
export interface Length {
  readonly count: number
  /** 年, 年半, 个月, 个半月, 周, 天 … */
  readonly unit: string
  /** Months behind the years. */
  readonly rest: number
  readonly leaning: 'exact' | 'about' | 'more'
  /** 工期, 有效期; else 历时, which may count the years it touches. */
  readonly isFormal: boolean
  /** 连续三年: a run within the period. */
  readonly isRun: boolean
}

const DAY_MS = 86_400_000

function daysBetween(from: CalendarPoint, to: CalendarPoint): number {
  // 29 February of a leap year, where no year is told, makes no difference that counts.
  const at = ({ year = 2023, month = 1, day = 1 }: CalendarPoint) => Date.UTC(year, month - 1, day)
  return Math.round((at(to) - at(from)) / DAY_MS)
}

function yearsBetween({ from, to }: Period): number {
  return (to.year ?? 0) - (from.year ?? 0)
}

function monthsBetween({ from, to }: Period): number {
  return ((to.year ?? 0) - (from.year ?? 0)) * 12 + (to.month ?? 1) - (from.month ?? 1)
}

function nameOf({ year, month, day }: CalendarPoint): string {
  return `${year === undefined ? '' : `${year}年`}${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`
}

/** What the dates give, for people: the first day counted or not. */
export function spanOf(period: Period, unit: string): string {
  const ends = `${nameOf(period.from)}—${nameOf(period.to)}`
  if (period.by === 'year') {
    const years = yearsBetween(period)
    return `${ends}为${years}年，首尾计${years + 1}年`
  }
  if (period.by === 'day' && /[天日周星]/u.test(unit)) {
    const days = daysBetween(period.from, period.to)
    return `${ends}为${days}天，首尾计${days + 1}天`
  }
  const months = monthsBetween(period)
  if (period.by === 'month') return `${ends}为${months}个月，首尾计${months + 1}个月`
  const days = (period.to.day ?? 0) + 1 - (period.from.day ?? 0)
  return `${ends}约${days > 20 ? months + 1 : days < -10 ? months - 1 : months}个月`
}

/** Distance of what is told from what the dates give, and the bounds of holds and fails. */
function verdictOf(off: number, near: number, far: number): Verdict {
  if (off <= near) return 'holds'
  return off >= far ? 'fails' : 'open'
}

/** 0 within the two ways of counting, else how far outside. */
function outside(count: number, low: number, high: number): number {
  return count < low ? low - count : Math.max(0, count - high)
}

/** Undefined where dates and length cannot be compared: 2021—2023年 and 36天. */
export function judge(period: Period, length: Length): Verdict | undefined {
  if (/[天日周星]/u.test(length.unit))
    return period.by === 'day' ? judgeDays(period, length) : undefined
  if (period.by === 'year') {
    const isWhole = length.unit === '年' && length.rest === 0
    return isWhole ? judgeYears(yearsBetween(period), length) : undefined
  }
  return judgeMonths(period, length)
}

/** Of whole years, the first counted or not. */
export function judgeYears(
  years: number,
  { count, leaning }: Pick<Length, 'count' | 'leaning'>,
): Verdict {
  if (leaning === 'exact') return verdictOf(outside(count, years, years + 1), 0, 1)
  // 十余年 is 10 to 19.
  const reach = count % 10 === 0 ? 9 : 1
  const off =
    leaning === 'more'
      ? outside(years, count - 1, count + reach)
      : outside(count, years - 1, years + 1)
  return verdictOf(off, 0, Math.max(2, Math.ceil(count / 5)))
}

function judgeDays(period: Period, { count, unit, leaning }: Length): Verdict {
  const days = daysBetween(period.from, period.to)
  if (/[周星]/u.test(unit)) return verdictOf(outside(count * 7, days - 2, days + 3), 0, 5)
  if (leaning !== 'exact')
    return verdictOf(outside(count, days - 9, days + 1), 0, Math.max(5, count / 4))
  const off = outside(count, days, days + 1)
  // “3月1日到3月26日，为期20天”: of its working days, perhaps; 2月29日, where no year is told.
  const working = Math.abs(count - ((days + 1) * 5) / 7) <= Math.max(1, days / 12)
  const leap = off === 1 && period.from.year === undefined && (period.from.month ?? 3) <= 2
  return off > 0 && (working || leap) ? 'open' : verdictOf(off, 0, 1)
}

/** In thirtieths of a month; twelve months are a year. */
function judgeMonths(period: Period, length: Length): Verdict {
  const { unit, count, rest, leaning, isFormal } = length
  const isYears = unit.startsWith('年')
  const size = unit === '个季度' ? 3 : isYears ? 12 : 1
  const half = unit === '年半' ? 6 : unit === '个半月' ? 0.5 : 0
  const wanted = (count * size + rest + half) * 30
  const months = monthsBetween(period)
  const isByDay = period.by === 'day'
  const low = isByDay ? months * 30 + (period.to.day ?? 0) - (period.from.day ?? 0) : months * 30
  const high = isByDay ? low + 1 : low + 30
  const off = outside(wanted, low, high)
  const isRound = isYears && rest === 0 && half === 0
  if (leaning === 'more') {
    return verdictOf(
      outside(low, wanted - 30, wanted + (isRound ? 360 : 30)),
      0,
      isRound ? 200 : 60,
    )
  }
  if (leaning === 'about') return verdictOf(off, isRound ? 90 : 30, isRound ? 270 : 60)
  const touched = yearsBetween(period)
  // “2021年11月开工，2023年2月完工，历时3年”: the years it touched.
  if (isRound && !isFormal && (count === touched || count === touched + 1)) {
    return off <= 60 ? 'holds' : 'open'
  }
  if (isRound) return verdictOf(off, isByDay ? 7 : 30, isFormal ? 150 : 270)
  return verdictOf(off, isByDay ? 5 : 0, isByDay ? 20 : 15)
}
