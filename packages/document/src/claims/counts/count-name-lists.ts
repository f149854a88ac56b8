import { findAll } from '../../find-all.ts'
import { behindLast, marksOf } from '../behind-last.ts'
import type { Span } from './stated-counts.ts'

/** A list as long as this is no enumeration of names. */
const LONGEST = 240

/** What a whole is divided into is listed in full. */
export const DIVIDED = /^.*(?:分为|分成)/u

/** “目前，”, “近年来，”: no name of the list. */
const TIME = /[年月日前后来中时此期今内季初底末]$/u
/** “南溪河（一期）”. */
const REMARK = /[（(][^（）()]{0,60}[）)]/gu

const MARKS = marksOf('，,。；;：:（）()“”《》！？\n')
const CLAUSE_MARKS = marksOf('，,。；;：:！？')

function splitNames(text: string, offset: number, marks: RegExp): Span[] {
  const names: Span[] = []
  let from = 0
  for (const found of findAll(text, marks)) {
    names.push({ from: offset + from, to: offset + found.index })
    from = found.index + found[0].length
  }
  names.push({ from: offset + from, to: offset + text.length })
  return names
}

/** 秀峰家园、中基农贸楼及中基星城7个老小区: the names stand right before their number. */
export function listBefore(text: string, end: number): Span[] {
  const start = Math.max(0, end - LONGEST)
  const before = text.slice(start, end)
  const segment = behindLast(before, MARKS)
  if (segment.length === 0 || (segment.length === before.length && start > 0)) return []
  // “年度考核结果分为优秀、称职、基本称职和不称职四个等次”: the list begins there.
  const lead = DIVIDED.exec(segment)?.[0].length ?? 0
  return splitNames(segment.slice(lead).trimEnd(), end - segment.length + lead, /、/gu)
}

/** “整治青溪，南溪河、石桥河三条河道”: the list may begin before its comma. */
export function mayBeginEarlier(text: string, [first, ...others]: readonly Span[]): boolean {
  const longest = Math.max(...others.map(({ from, to }) => to - from))
  // “重点支持谷陇、重兴、新州三镇”: the words before the first name begin the list.
  if (first !== undefined && first.to - first.from > longest + 1) return false
  const before = text.slice(Math.max(0, (first?.from ?? 0) - 40), first?.from ?? 0)
  if (!/[，,”）)》]$/u.test(before)) return false
  const clause = behindLast(before.slice(0, -1), CLAUSE_MARKS)
  return clause.includes('、') || (clause.length <= 8 && !TIME.test(clause))
}

/** The list behind a number. */
export interface After {
  readonly items: readonly Span[]
  readonly open: boolean
  /** Behind a mere colon the list may go on in the next sentence. */
  readonly mayGoOn: boolean
}

/** （甲镇、乙镇、丙镇） or ，分别是甲、乙、丙。 right behind what is counted. */
export function listAfter(text: string, end: number): After | undefined {
  const after = text.slice(end, end + LONGEST + 60)
  const lead = /^(?:[（(]|[^。；;（(]{0,40}?分别[是为][:：]?|[，,]?(?:包括|包含)|[：:])/u.exec(
    after,
  )?.[0]
  if (lead === undefined) return undefined
  const rest = after.slice(lead.length)
  const list = (
    /[（(]$/u.test(lead) ? /^[^）)。；;：:]+(?=[）)])/u : /^[^。；;：:（(]+(?=[。；;])/u
  ).exec(rest)?.[0]
  // “3个街道（红旗街道、解放街道）的部分区域”: what the brackets name is open.
  const behind = rest.slice(list?.length ?? 0, (list?.length ?? 0) + 4)
  if (list === undefined || /^[）)]的?部分/u.test(behind)) return undefined
  if (/其中|包括|含|不|原|下同/u.test(list)) return undefined
  const open = /包[括含]$/u.test(lead) || /等$|等[^、，,]{0,6}$/u.test(list)
  return {
    items: splitNames(list.replace(/等[^、，,]{0,6}$/u, ''), end + lead.length, /[、，,]/gu),
    open,
    mayGoOn: /^[：:]/u.test(lead),
  }
}

/** Remarks in brackets as blanks: they are no part of the names. */
export function withoutRemarks(text: string): string {
  return text.replace(REMARK, (remark) => ' '.repeat(remark.length))
}
