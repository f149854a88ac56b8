import type { CalendarPoint, ReplyDocument } from '@replylint/document'
import { message, type Range } from '@replylint/engine'

/** A 成文日期 with year and month at least. */
export interface Signed {
  readonly year: number
  readonly month: number
  readonly day?: number
  readonly raw: string
  readonly range: Range
}

/** Points at the letter's own date beside a finding. */
export const DATE_MESSAGE = message<{ date: string }>({
  zh: (d) => `成文日期写“${d.date}”`,
  en: (d) => `the date is “${d.date}”`,
})

/** The other place of a finding: the letter's own date, worded by `DATE_MESSAGE`. */
export function atDate({ range, raw }: Signed) {
  return { range, messageId: 'date' as const, data: { date: raw } }
}

/** 2025年6月17日 as a line; a line 2025-06-17 may be the day a web page was put up. */
export function signedOn({ facts }: ReplyDocument): Signed[] {
  return facts.dates.flatMap(({ block, year, month, day, raw, range }) =>
    block.role === 'date' && year !== undefined && isMonth(month)
      ? [{ year, month, ...(day === undefined ? {} : { day }), raw, range }]
      : [],
  )
}

function isMonth(month: number | undefined): month is number {
  return month !== undefined && month >= 1 && month <= 12
}

/** Below zero where `a` is before `b`. A part that is missing is that of `b`. */
export function compareDays(a: CalendarPoint, b: CalendarPoint): number {
  return (
    (a.year ?? b.year ?? 0) - (b.year ?? 0) ||
    (a.month ?? b.month ?? 0) - (b.month ?? 0) ||
    (a.day ?? b.day ?? 0) - (b.day ?? 0)
  )
}
