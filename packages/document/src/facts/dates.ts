import { findAll } from '../find-all.ts'
import type { Range } from '../range.ts'
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
import { rangeSpans } from './date-ranges.ts'
import { groupAt, place, plainText } from './plain.ts'
import type { DateFact } from './types.ts'

/** 23日, and what is written for it: 23号, 23月. */
const DAY_PART = `(?:${GAP}(?<day>(?<d>${DAY})(?!\\d)${GAP}(?:(?<unit>[日号月])|$)))?`
const MONTH_PART = `(?<month>(?<m>${MONTH})${GAP}月)份?`
/** 2025年6月17日, 2025年6月, 2025年. */
const FROM_YEAR = new RegExp(
  `(?<![\\d.])(?<year>(?<y>${YEAR})${GAP}年)(?:${GAP}${MONTH_PART}${DAY_PART})?`,
  'dgu',
)
/** 25年6月17日: two figures are a year only before a whole date. */
const SHORT_YEAR = new RegExp(
  `(?<![\\d.])(?<year>(?<y>\\d{2})${GAP}年)${GAP}${MONTH_PART}${GAP}(?<day>(?<d>\\d{1,2})${GAP}(?<unit>日))`,
  'dgu',
)
/** 6月17日, 6月, 六月十七日. Not 第3月, not the 5 of 12.5月. */
const FROM_MONTH = new RegExp(
  `(?=[\\d元一二三四五六七八九十])(?<![\\d.·第一二三四五六七八九十百千万亿])${MONTH_PART}${DAY_PART}`,
  'dgu',
)
/** 2019月6月11日: 月 for 年. “2019月均” has no second 月. */
const WRONG_YEAR_UNIT =
  /(?<![\d.])(?<year>(?<y>(?:19|20)\d{2}) ?(?<yearUnit>月)) ?(?<month>(?<m>\d{1,2}) ?月)(?: ?(?<day>(?<d>\d{1,2}) ?(?<unit>[日号])))?/dgu
/** 2019年6日11日, 2019年6年11日: another unit for 月. */
const WRONG_MONTH_UNIT =
  /(?<![\d.])(?<year>(?<y>(?:19|20)\d{2}) ?年) ?(?<month>(?<m>\d{1,2}) ?(?<monthUnit>[年日])) ?(?<day>(?<d>\d{1,2}) ?(?<unit>日))/dgu

/** Each with what stands in all that it matches. */
const EXPRESSIONS: readonly (readonly [expression: RegExp, needs: RegExp])[] = [
  [FROM_YEAR, /年/u],
  [SHORT_YEAR, /\d {0,2}日/u],
  [FROM_MONTH, /月/u],
  [WRONG_YEAR_UNIT, /\d{4} ?月/u],
  [WRONG_MONTH_UNIT, /\d ?日/u],
]

const SUFFIX =
  /^[ ]{0,2}(?:年?[底初末中]|[上中下]旬|[上下]半年|第?[一二三四1-4]季度|年?度|以来|以[前后]|之[前后]|[前后起]|期?间)/u
/** 5月12号线, 8月3号楼, 第6月31号文件: 号 numbers a thing, not a day. */
const NUMBERED_THING =
  /^(?:线|楼|院|路|桥|文|令|公告|通知|提案|建议|议案|岗|井|机|船|房|地块|地铁|门|厅|库|站|码头|车|标|会议|仓|口|泵|闸|隧道|高速|公路)/u
/** 3月24月龄, 3月18月活: months of age, figures a month. */
const MONTHLY = /^[龄均报租薪供嫂饼球活度份内子]/u

/** A date with UTF-16 offsets into its block's text. */
export interface DateSpan extends Omit<DateFact, 'range' | 'raw' | 'block' | 'at'> {
  readonly at: Range
  readonly parts: DateFact['at']
}

export function readDates(document: ReplyDocument): DateFact[] {
  return document.blocks.flatMap((block, index) =>
    dateSpans(block, document.blocks[index + 1]?.text).map(({ at, parts, ...date }) => ({
      at: sourceOf(block, parts),
      ...place(block, ...at),
      ...date,
    })),
  )
}

function sourceOf(block: Block, parts: DateFact['at']): DateFact['at'] {
  const places: { year?: Range; month?: Range; day?: Range } = {}
  if (parts.year !== undefined) places.year = block.source(...parts.year)
  if (parts.month !== undefined) places.month = block.source(...parts.month)
  if (parts.day !== undefined) places.day = block.source(...parts.day)
  return places
}

function dateSpans(block: Block, below = ''): readonly DateSpan[] {
  // “2020年4月27⏎日”: the line breaks before its unit.
  const goesOn = /^\s?[日号月]/u.test(below)
  return goesOn ? datesOf(block).filter(({ unit }) => unit !== '') : datesOf(block)
}

const known = new WeakMap<Block, readonly DateSpan[]>()

/** The dates of a block, in order of place, with offsets into its text. What is told of them asks, too. */
export function datesOf(block: Block): readonly DateSpan[] {
  let read = known.get(block)
  if (read === undefined) {
    read = readSpans(block)
    known.set(block, read)
  }
  return read
}

function readSpans(block: Block): DateSpan[] {
  const text = plainText(block)
  if (!/[年月]/u.test(text)) return []
  const spans: (DateSpan | { readonly at: Range; readonly unit?: undefined })[] = []
  for (const { at } of rangeSpans(block)) spans.push({ at })
  for (const [expression, needs] of EXPRESSIONS) {
    if (!needs.test(text)) continue
    for (const found of findAll(text, expression)) {
      const span = isLunar(text, found.index) ? undefined : spanOf(found, text)
      if (span !== undefined) spans.push(span)
    }
  }
  return withoutOverlaps(spans).filter((span) => span.unit !== undefined)
}

function spanOf(found: RegExpExecArray, text: string): DateSpan | undefined {
  const year = fullYear(found.groups?.y)
  const month = readNumber(found.groups?.m)
  const dayAt = hasDay(found, text) ? groupAt(found, 'day') : undefined
  const day = dayAt === undefined ? undefined : readNumber(found.groups?.d)
  const yearAt = groupAt(found, 'year')
  const monthAt = groupAt(found, 'month')
  const end = (dayAt ?? monthAt ?? yearAt)?.[1] ?? found.index
  const after = text.slice(end, end + 8)
  if (!isDate({ year, month, day }, found, text, after)) return undefined
  const { yearUnit, monthUnit, unit, y, m } = found.groups ?? {}
  const suffix = SUFFIX.exec(after.replace(/^份/u, ''))?.[0].trim()
  return {
    at: [found.index, end],
    parts: {
      ...(yearAt === undefined ? {} : { year: yearAt }),
      ...(monthAt === undefined ? {} : { month: monthAt }),
      ...(dayAt === undefined ? {} : { day: dayAt }),
    },
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    unit: dayAt === undefined ? (monthAt === undefined ? '年' : '月') : unitOf(unit),
    ...(yearUnit === '月' ? { yearUnit } : {}),
    ...(monthUnit === '年' || monthUnit === '日' ? { monthUnit } : {}),
    ...(suffix === undefined ? {} : { suffix }),
    numerals: /\d/u.test(y ?? m ?? '') ? 'arabic' : 'chinese',
  }
}

function fullYear(text: string | undefined): number | undefined {
  return text?.length === 2 ? 2000 + Number(text) : readYear(text)
}

function unitOf(text: string | undefined): DateFact['unit'] {
  return text === '日' || text === '号' || text === '月' ? text : ''
}

interface Figures {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
}

/** “今年15月” and “15月份” are meant as months; “15月” alone may be a length of time. */
const OF_YEAR = /[今去明本前当同]年 ?$/u

function isDate(
  { year, month, day }: Figures,
  found: RegExpExecArray,
  text: string,
  after: string,
): boolean {
  if (found.groups?.y !== undefined && year === undefined) return false
  // “2035年远景目标” names a plan; “5000年文明” is a length of time.
  if (month === undefined) return isYear(year) && !after.startsWith('远景')
  if (year !== undefined || day !== undefined) return true
  // “13月龄”, “24月” and “0月” count months; “十月怀胎” is no date, “十月份” and “三月底” are.
  if (/^[龄嫂饼球]/u.test(after)) return false
  if (month < 1 || month > 12)
    return (
      OF_YEAR.test(text.slice(Math.max(0, found.index - 3), found.index)) ||
      /^份(?!额)/u.test(after)
    )
  return /^\d/u.test(found.groups?.m ?? '') || /^[份底初末中上下]/u.test(after)
}

/** True when the figure after the month is a day, or stands where a day is meant. */
function hasDay(found: RegExpExecArray, text: string): boolean {
  const { d, unit, y } = found.groups ?? {}
  const dayAt = groupAt(found, 'day')
  const month = groupAt(found, 'month')
  if (d === undefined || dayAt === undefined || month === undefined) return false
  const after = text.slice(dayAt[1], dayAt[1] + 4)
  // “6月60日龄” is an age.
  if (unit === '日') return !after.startsWith('龄')
  if (unit === '号') return !NUMBERED_THING.test(after)
  if (unit === undefined)
    return y !== undefined && /^\d/u.test(d) && found.index === 0 && dayAt[1] === text.length
  // “3月4月” and “2022年3月4月” may be two months; 24 is none. “6月12月18月24月” are ages.
  return (
    (readNumber(d) ?? 0) > 12 &&
    !MONTHLY.test(after) &&
    !/^[ 、]?\d{1,2}月/u.test(after) &&
    text[found.index - 1] !== '月'
  )
}
