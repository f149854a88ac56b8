import { parseNumeral, parseYear } from './numerals.ts'

// Pieces of the expressions for dates and date ranges, to be matched on `plainText`.

/** Blanks that a page puts between a figure and its unit. */
export const GAP = '[ ]{0,2}'
/** Four figures of a year; 二〇二二 with any of the zeros in use. */
export const YEAR = '(?:\\d{4}|[一二][〇○◯零一二三四五六七八九\\dOoОо]{3})'
export const MONTH = '(?:\\d{1,2}|[元一二三四五六七八九十]{1,3})'
export const DAY = '(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,4})'

/** Years that a letter writes; 5000年 is a length of time, 1200年 an age. */
const FIRST_YEAR = 1800
const LAST_YEAR = 2199

export function isYear(year: number | undefined): year is number {
  return year !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR
}

export function readYear(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseYear(text)
}

/** 元 is January; undefined when there is no such group. */
export function readNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  return text === '元' ? 1 : parseNumeral(text)
}

/** 农历二月三十日 is no date of this calendar. */
const LUNAR = /(?:农历|阴历|旧历|夏历)[^，。；,;]{0,8}$/u

export function isLunar(text: string, at: number): boolean {
  return LUNAR.test(text.slice(Math.max(0, at - 12), at))
}

interface Placed {
  /** Offsets, half-open. */
  readonly at: readonly [number, number]
}

/** In order of place, without what overlaps something that starts earlier or is longer. */
export function withoutOverlaps<Span extends Placed>(spans: Span[]): Span[] {
  const kept: Span[] = []
  let end = 0
  for (const span of spans.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])) {
    if (span.at[0] < end) continue
    kept.push(span)
    end = span.at[1]
  }
  return kept
}
