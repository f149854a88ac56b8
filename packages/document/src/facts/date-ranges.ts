import { findAll } from '../find-all.ts'
import type { Block, ReplyDocument } from '../types.ts'
import {
  DAY,
  GAP,
  isLunar,
  isYear,
  MONTH,
  readNumber,
  readYear,
  withoutOverlaps,
  YEAR,
} from './calendar.ts'
import { groupAt, place, plainText } from './plain.ts'
import type { CalendarPoint, DateRange } from './types.ts'

const TO = `${GAP}(?:[-—–―─~]{1,2}|至|到)${GAP}`
const FOLLOWING = '次年|翌年|第二年|来年|明年'
/** Neither 2024年11月 cut in two nor 第3月. */
const CLEAN_START = '(?<![\\d.月第/])(?<!\\d ?年 ?)'

/** 2021—2025年, 2021年至2025年, 2019-2020学年. */
const YEARS = new RegExp(
  `(?<![\\d.])(?<start>(?<y1>${YEAR})${GAP}年?[初底末]?)${TO}(?<end>(?<y2>${YEAR})${GAP}(?:学年|年))(?!${GAP}\\d{1,2}${GAP}月)`,
  'dgu',
)
/** （2015—2030）, as titles of plans have it. */
const BARE_YEARS = new RegExp(
  `(?<=[(])(?<start>(?<y1>(?:19|20)\\d{2}))${TO}(?<end>(?<y2>(?:19|20)\\d{2}))(?=[)])`,
  'dgu',
)
/** 10月23日至24日, 10月23至24日, 2024年11月至2025年3月, 11月至次年3月. */
const DAYS = new RegExp(
  `${CLEAN_START}(?<start>(?:(?<y1>${YEAR})${GAP}年${GAP})?(?<m1>${MONTH})${GAP}月份?[初底末]?(?:${GAP}(?<d1>${DAY})${GAP}(?<u1>[日号])?)?)起?(?:[(][^()]{1,8}[)])?${TO}(?<end>(?:(?<y2>${YEAR})${GAP}年${GAP}|(?<next>${FOLLOWING})${GAP}|(?<same>同年|当年|本年)${GAP})?(?:(?<m2>${MONTH})${GAP}月份?)?(?:${GAP}(?<d2>${DAY})${GAP}[日号])?)`,
  'dgu',
)
/** 1—6月, 2025年1-6月. */
const MONTHS = new RegExp(
  `(?<![\\d.月第/—-])(?<!\\d ?年 ?)(?<start>(?:(?<y1>${YEAR})${GAP}年${GAP})?(?<m1>\\d{1,2}))${TO}(?<end>(?<m2>\\d{1,2})${GAP}月份?)(?!龄|${GAP}\\d{1,2}${GAP}[日号])`,
  'dgu',
)
/** Two figures or their units on either side of a dash: without it there is no range. */
const JOINED =
  /[\d年月份初底末日号起)〇○◯零一二三四五六七八九十廿卅OoОо] {0,2}(?:[-—–―─~]{1,2}|至|到) {0,4}[\d元一二三四五六七八九十廿卅次翌第来明同当本]/u
/** 公元前3000—2000年 counts backwards. */
const BEFORE_CHRIST = /(?:公元前|前|距今|约)\s?$/u

interface RangeSpan extends Pick<DateRange, 'from' | 'to' | 'endYear'> {
  readonly at: readonly [number, number]
  readonly fromAt: readonly [number, number]
  readonly toAt: readonly [number, number]
}

export function readDateRanges(document: ReplyDocument): DateRange[] {
  return document.blocks.flatMap((block) =>
    rangeSpans(block).map(({ at, fromAt, toAt, ...ends }) => ({
      at: { from: block.source(...fromAt), to: block.source(...toAt) },
      ...place(block, ...at),
      ...ends,
    })),
  )
}

const known = new WeakMap<Block, readonly RangeSpan[]>()

/** The ranges of a block, in order of place, with offsets into its text. Dates ask for them, too. */
export function rangeSpans(block: Block): readonly RangeSpan[] {
  let read = known.get(block)
  if (read === undefined) {
    read = readSpans(plainText(block))
    known.set(block, read)
  }
  return read
}

function readSpans(text: string): RangeSpan[] {
  if (!/[年月)]/u.test(text) || !JOINED.test(text)) return []
  const spans: RangeSpan[] = []
  for (const [expression, read] of READERS) {
    for (const found of findAll(text, expression)) {
      if (isLunar(text, found.index)) continue
      const ends = read(found.groups ?? {}, text.slice(Math.max(0, found.index - 4), found.index))
      const fromAt = groupAt(found, 'start')
      const toAt = groupAt(found, 'end')
      if (ends === undefined || fromAt === undefined || toAt === undefined) continue
      spans.push({ fromAt, toAt, at: [fromAt[0], toAt[1]], ...ends })
    }
  }
  return withoutOverlaps(spans)
}

type Groups = Readonly<Record<string, string | undefined>>
type Ends = Pick<DateRange, 'from' | 'to' | 'endYear'>

const READERS: readonly (readonly [
  RegExp,
  (groups: Groups, before: string) => Ends | undefined,
])[] = [
  [DAYS, readDays],
  [MONTHS, readDays],
  [YEARS, readYears],
  [BARE_YEARS, readYears],
]

function readYears(groups: Groups, before: string): Ends | undefined {
  const from = readYear(groups.y1)
  const to = readYear(groups.y2)
  if (!isYear(from) || !isYear(to) || BEFORE_CHRIST.test(before)) return undefined
  return { from: { year: from }, to: { year: to }, endYear: 'written' }
}

function readDays(groups: Groups): Ends | undefined {
  const from = point(readYear(groups.y1), readNumber(groups.m1), readNumber(groups.d1))
  const to = point(readYear(groups.y2), readNumber(groups.m2), readNumber(groups.d2))
  if (to.month === undefined && (from.day === undefined || to.day === undefined)) return undefined
  // “3月5至8月” leaves open what 5 is; “10月23至24日” does not.
  if (from.day !== undefined && groups.u1 === undefined && to.day === undefined) return undefined
  const dated = from.year !== undefined || from.day !== undefined || to.day !== undefined
  // “6至24月” are months of age.
  if (!dated && !(isMonth(from.month) && isMonth(to.month ?? from.month))) return undefined
  return joinEnds(from, to, groups)
}

function isMonth(month: number | undefined): boolean {
  return month !== undefined && month >= 1 && month <= 12
}

function point(year?: number, month?: number, day?: number): CalendarPoint {
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  }
}

function joinEnds(from: CalendarPoint, to: CalendarPoint, groups: Groups): Ends {
  const month = to.month ?? from.month
  const end = (year: number | undefined) => point(year, month, to.day)
  if (to.year !== undefined) {
    // 11月至2025年3月 began in 2024.
    const turns = (from.month ?? 0) > (to.month ?? from.month ?? 0)
    const start = from.year ?? to.year - (turns ? 1 : 0)
    return { from: { ...from, year: start }, to: end(to.year), endYear: 'written' }
  }
  if (groups.next !== undefined)
    return { from, to: end(from.year === undefined ? undefined : from.year + 1), endYear: 'next' }
  if (groups.same !== undefined) return { from, to: end(from.year), endYear: 'same' }
  return from.year === undefined
    ? { from, to: end(undefined) }
    : { from, to: end(from.year), endYear: 'taken' }
}
