import type { Block, BlockRole, ReplyDocument } from '../types.ts'
import { AHEAD_HEADING, DONE, LATER, OPEN, OWN, OWN_DEED, STATE } from './aspect.ts'
import { type Bounds, boundsOf } from './date-bounds.ts'
import { rangeSpans } from './date-ranges.ts'
import { datesOf } from './dates.ts'
import { place, plainText } from './plain.ts'
import { plannedBefore } from './planned.ts'
import type { DatedEvent } from './types.ts'

const RUNNING: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'opening',
  'heading',
  'paragraph',
  'closing',
  'note',
])
/** How far a date is read on either side. */
const REACH = 60

/** What is told as done or as planned at a date. */
export function readEvents(document: ReplyDocument): DatedEvent[] {
  let looksAhead = false
  return document.blocks.flatMap((block) => {
    if (!RUNNING.has(block.role)) return []
    if (block.role === 'heading') looksAhead = AHEAD_HEADING.test(block.text)
    return eventsOf(block, looksAhead)
  })
}

/** A date of the text with what is around it. */
export interface DatePlace extends Bounds {
  readonly at: readonly [number, number]
  readonly suffix: string
  /** How exact it is: a day, a month or a year. */
  readonly unit: 'day' | 'month' | 'year'
  /** 今年6月: the year is that of the letter. */
  readonly thisYear: boolean
}

function eventsOf(block: Block, looksAhead: boolean): DatedEvent[] {
  const text = plainText(block)
  const events: DatedEvent[] = []
  for (const [index, date] of datePlaces(block, text).entries()) {
    const told = isQuoted(text, date.at[0])
      ? undefined
      : (doneAt(text, date, looksAhead) ?? plannedAt(index))
    if (told === undefined) continue
    const { first, last } = date
    events.push({ told: told.told, ...place(block, ...told.at), first, last })
  }
  return events

  function plannedAt(index: number): Told | undefined {
    const at = plannedBefore(text, datePlaces(block, text), index)
    return at === undefined ? undefined : { told: 'planned', at }
  }
}

const known = new WeakMap<Block, readonly DatePlace[]>()

/** Dates and spans of time that have a year, or 今年 before them. */
function datePlaces(block: Block, text: string): readonly DatePlace[] {
  let read = known.get(block)
  if (read === undefined) {
    read = readPlaces(block, text)
    known.set(block, read)
  }
  return read
}

function readPlaces(block: Block, text: string): DatePlace[] {
  const places: DatePlace[] = []
  for (const { at, suffix = '', year, month, day, monthUnit, yearUnit } of datesOf(block)) {
    const thisYear =
      year === undefined && /[今本]年 ?$/u.test(text.slice(Math.max(0, at[0] - 3), at[0]))
    if ((year === undefined && !thisYear) || monthUnit !== undefined || yearUnit !== undefined)
      continue
    const written = { year: year ?? 0, ...(month && { month }), ...(day && { day }), suffix }
    const { first, last } = boundsOf(written)
    const unit = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
    const length = text.startsWith('份', at[1]) ? 1 : 0
    const end = at[1] + length + suffixLength(text.slice(at[1] + length), suffix)
    places.push({
      at: [at[0], end],
      suffix,
      unit,
      thisYear,
      ...withoutYear({ first, last }, thisYear),
    })
  }
  for (const { at, from, to } of rangeSpans(block)) {
    if (from.year === undefined || to.year === undefined) continue
    const unit = from.month === undefined ? 'year' : from.day === undefined ? 'month' : 'day'
    const bounds = { first: boundsOf(from).first, last: boundsOf(to).last }
    places.push({ at: [at[0], at[1]], suffix: '', unit, thisYear: false, ...bounds })
  }
  return places.sort((a, b) => a.at[0] - b.at[0])
}

function suffixLength(after: string, suffix: string): number {
  return suffix === '' ? 0 : after.indexOf(suffix) + suffix.length
}

function withoutYear({ first, last }: Bounds, thisYear: boolean): Bounds {
  if (!thisYear) return { first, last }
  const { year: _from, ...begin } = first
  const { year: _to, ...end } = last
  return { first: begin, last: end }
}

/** A title or a quotation speaks of its own time. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at)
  return (
    before.lastIndexOf('《') > before.lastIndexOf('》') ||
    before.lastIndexOf('“') > before.lastIndexOf('”')
  )
}

interface Told {
  readonly told: DatedEvent['told']
  readonly at: readonly [number, number]
}

/** 已于, 已经在: what follows is over. */
const ALREADY = /(?:已经?|业已|早已)(?<in>于|在) ?$/u
/** “报名截止2026年3月” is a deadline. */
const UNTIL_NOW = /(?:截至|^ ?截止)到? ?$/u
/** “2026年列入计划”, “2026年度预算”: the year belongs to the thing. */
const OF_THE_YEAR =
  /^(?:度|的|[^，,。；;]{0,12}(?:列入|纳入|安排|计划|预算|立项|申报|规划|年度|名[单录]))/u
/** “2026年3月到期”, “2026年3月前”, “2026年3月的”; “2025年10月29日是重阳节，已印发活动通知”. */
const NOT_THEN = /^ ?(?:的|是|系|前|以前|之前|以后|之后|后|到期|届满|期满|止|截止|份的|[（(])/u
/** Until a date, or by it; “服务期为2025年7月1日至2028年6月30日，已签订合同”, “安排在2025年10月，已自查”. */
const TOWARDS = /(?:到|至|限|期限|为|距离?|期间?|时间|[排定放]在|要求|建议|[^已]经) ?$/u
/** “围绕2025年国庆假期，已制定预案”, “为做好2025年8月1日慰问，已组织摸底”. */
const AIMED = /针对|围绕|迎接|迎战|保障|应对|面[向对]|备[战考]|适应|聚焦|对标|结合|(?:^|，)为|做好/u
/**
 * “2025年9月1日正式投运，目前已完成机组安装”, “2025年8月承办现场会，已成立专班”: the clause of the date ends before
 * the deed, which only prepares it; not so in “2025年9月12日召开座谈会，征求了意见”.
 */
const ELSEWHERE = new RegExp(
  [
    '目前|当前|眼下|现[在已]?$|前$',
    // “今年10月，我市承办省运会，已建成场馆12座”
    '(?:承办|举办|举行|迎来|开幕|开学|开赛)[^，,]*[，,]',
    // “2025年9月底开通的线路已完成公示”
    '^[^，,]*(?:开通|使用|[投启]用|运营|建成|开工|完工|竣工|施行|实施|交付|学|开园|开业)的',
    '^(?! ?[，,(（])(?![^，,]*(?:召开|印发|组织|开展|邀请|会同|联合|走访|下发|实地|现场踏勘))[^，,]+[，,]',
  ].join('|'),
  'u',
)

function doneAt(text: string, date: DatePlace, looksAhead: boolean): Told | undefined {
  const [from, to] = date.at
  // “已于今年8月”, “截至今年8月”
  const lead = date.thisYear
    ? (/[今本]年 ?$/u.exec(text.slice(Math.max(0, from - 3), from))?.[0].length ?? 0)
    : 0
  const before = sentenceBefore(text, from - lead)
  const after = text.slice(to, to + REACH)
  // “2026年3月1日起施行的新规已印发”, “2025年9月前”.
  if (/[前后起]/u.test(date.suffix) || NOT_THEN.test(after)) return undefined
  const already = ALREADY.exec(before)
  if (already !== null) {
    const exact = already.groups?.in === '于' ? !OF_THE_YEAR.test(after) : !/^的/u.test(after)
    if (date.unit === 'year' && !exact) return undefined
    return { told: 'done', at: [from - lead - already[0].length, to] }
  }
  const clause = before.slice(lastMark(before) + 1)
  if (TOWARDS.test(clause) && !UNTIL_NOW.test(clause)) return undefined
  if (OPEN.test(clause) || AIMED.test(clause)) return undefined
  if (/以来/u.test(date.suffix)) return { told: 'done', at: [from, to] }
  if (!looksAhead && OWN.test(before) && OWN_DEED.test(after) && !OPEN.test(before + after))
    return { told: 'done', at: [from, to] }
  const found = (UNTIL_NOW.test(clause) ? STATE : DONE).exec(after)
  const { between = '', deed = '' } = found?.groups ?? {}
  const rest = after.slice(found?.[0].length ?? 0).split(/[，,。；;]/u)[0] ?? ''
  if (found === null || OPEN.test(between) || LATER.test(rest)) return undefined
  if (!UNTIL_NOW.test(clause) && ELSEWHERE.test(between)) return undefined
  // “2026年农村公路项目完成了前期工作”: the year belongs to the project.
  if (
    date.unit === 'year' &&
    !/^ ?[，,]/u.test(between) &&
    !/[于在自从] ?$|截[至止]到? ?$/u.test(clause)
  )
    return undefined
  return deed === '' ? undefined : { told: 'done', at: [from, to] }
}

/** The sentence as far as the offset; “；” ends a statement as well. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at)
  return before.slice(
    Math.max(...['。', '；', ';', '！', '？', '!', '?'].map((mark) => before.lastIndexOf(mark))) +
      1,
  )
}

function lastMark(before: string): number {
  return Math.max(...['，', ',', '：', ':', '、'].map((mark) => before.lastIndexOf(mark)))
}
