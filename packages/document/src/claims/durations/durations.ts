import { decimal } from '../../decimal.ts'
import { datesOf } from '../../facts/dates.ts'
import { parseNumeral } from '../../facts/numerals.ts'
import { place, plainText } from '../../facts/plain.ts'
import type { Claim } from '../../facts/types.ts'
import type { Range } from '../../range.ts'
import type { Block, BlockRole, ReplyDocument } from '../../types.ts'
import { judge, type Length, spanOf } from './duration-lengths.ts'
import { readElapsed } from './elapsed.ts'
import { type Period, periodBetween, periodsOf } from './periods.ts'

const SILENT: ReadonlySet<BlockRole> = new Set<BlockRole>([
  ...(['letterhead', 'doc-number', 'signature', 'date', 'contact', 'copy-to', 'imprint'] as const),
])

const NUMBER = '(?:\\d{1,3}|[一二三四五六七八九十两]{1,3})'
const LENGTH = `(?<about>近|约|将近|接近|超过|逾|不足)? ?(?<n>${NUMBER}) ?(?<more>多|余)?(?<unit>年半?|个半?月|个季度|周|个星期|天|日)(?:零?(?<rest>${NUMBER})个月)?(?<much>多|余|以上|左右)?`
/** Words whose length is exact; 历时 and 历经 may count the years they touch. */
const FORMAL =
  '总?工期|建设工期|施工工期|为期|有效期|任期|服务期限?|合同期限?|建设期限?|建设周期|实施周期|租期|租赁期限?|试点期限?|期限|工程周期|公示期|征求意见期'
const INFORMAL = '历时|历经|持续|长达|前后'
const LINK = '(?:时间)?(?:为|约|达|共|共计|:){0,2} ?'
const END = '(?=[,，。;；、)）的完才]|$)'

/** 2023年3月至9月，“工期6个月”. */
const AFTER = new RegExp(
  `^(?<gap>[^\\d。;；]{0,10}?)(?:(?<formal>${FORMAL})|${INFORMAL})${LINK}(?<length>${LENGTH})${END}`,
  'du',
)
/** 2015年至2020年，“5年来”; 2021至2023年“连续三年”. */
const IN_SPAN = new RegExp(
  `^(?<gap>[),，的这期间]{0,3}(?<run>连续)?[共历]?)(?<length>(?<n>${NUMBER}) ?(?<unit>年))(?:来|间|期间|累计|共|连续|时间|(?<=连续.{1,4})(?![级度以]))`,
  'du',
)
/** “为期三年”（2021年1月至2023年12月）, 期限3年，自…. */
const BEFORE = new RegExp(
  `(?:${FORMAL}|${INFORMAL})${LINK}(?<length>${LENGTH})(?:的[^\\d,，。；;()]{2,16})?[(,，即自从:]{1,3}$`,
  'du',
)
/** 三年行动计划（2021—2023年）. */
const PLAN = new RegExp(
  `(?<![第每近前后未来])(?<length>(?<n>${NUMBER})(?<unit>年))(?=行动|规划|计划|攻坚|提升|发展|倍增|建设|整治|改造|专项|滚动|实施)[^，,。;；《()年]{2,24}》?[(]$`,
  'du',
)
/** What tells that the length is of something else. */
const OTHER = /每|其中|另|首|第|后|下|再|保修|质保|缺陷|养护|分|一期|二期|年均/u
/** “6月1日至30日期间，开展为期一周的宣传”: a week of it. */
const WITHIN = /期间|开展|组织|举办|举行|进行|安排/u
const LOOK_BACK = 44
const LOOK_AHEAD = 48

/** 2022年6月开工，“工期18个月，预计”2023年12月完工. */
const MIDDLE = new RegExp(
  `^[^\\d。;；]{0,8}(?:工|施|启动|动工)[^\\d。;；]{0,6}?(?:${FORMAL})${LINK}(?<length>${LENGTH})[,，](?:预计|计划|拟|将|力争|可|已|至|到|于){0,3}$`,
  'du',
)
/**
 * “合同工期12个月，预计2025年9月完工” is late; “工期24个月，已于2024年12月完工” was early: a term that was set.
 */
const SET_TERM = /合同|协议|计划工|计划建|原|核定|批复|定额|规定|[,，]已/u
const ENDS = /^[底末初]?(?:前|全面|正式|全部|主体)?(?:完工|竣工|建成|完成|投用|投入使用|交付|通车)/u

interface Told {
  readonly length: Length
  readonly at: Range
  readonly isSure: boolean
  /** A term that was set; the work may have taken another time. */
  readonly isSet?: boolean
}

function lengthOf(
  groups: Record<string, string | undefined>,
  isFormal: boolean,
): Length | undefined {
  const count = parseNumeral(groups.n ?? '')
  const rest = groups.rest === undefined ? 0 : parseNumeral(groups.rest)
  const unit = groups.unit ?? ''
  if (count === undefined || count === 0 || rest === undefined) return undefined
  const isMore =
    groups.more !== undefined ||
    /^(?:超过|逾)/u.test(groups.about ?? '') ||
    /[多余上]/u.test(groups.much ?? '')
  const isAbout = !isMore && (groups.about !== undefined || groups.much !== undefined)
  return {
    count,
    unit,
    rest,
    leaning: isMore ? 'more' : isAbout ? 'about' : 'exact',
    isFormal,
    isRun: groups.run !== undefined || WITHIN.test(groups.gap ?? ''),
  }
}

/** Less than the period: what it is told of may lie within it. */
function isShort({ from, to, by }: Period, { count, unit }: Length): boolean {
  const years = (to.year ?? 0) - (from.year ?? 0)
  if (by === 'year') return count < years
  const months = years * 12 + (to.month ?? 1) - (from.month ?? 1)
  const size = unit.startsWith('年') ? 12 : 1
  return /[天日周星]/u.test(unit) ? months > 0 || count < 28 : count * size < months
}

function told(found: RegExpExecArray | null, base: number, isFormal: boolean): Told | undefined {
  const at = found?.indices?.groups?.length
  if (found === null || at === undefined || found.groups === undefined) return undefined
  if (OTHER.test(found.groups.gap ?? '')) return undefined
  const length = lengthOf(found.groups, isFormal)
  if (length === undefined) return undefined
  const isNear = (found.groups.gap ?? '').length <= 3
  return { length, at: [base + at[0], base + at[1]], isSure: isNear && length.leaning === 'exact' }
}

/** The lengths told of a period, before and behind it. */
function lengthsOf(text: string, { at: [from, to], by, isRange }: Period, stop: number): Told[] {
  const rest = text.slice(to, Math.min(stop, to + LOOK_AHEAD))
  const before = text.slice(Math.max(0, from - LOOK_BACK), from)
  const base = from - before.length
  const after = AFTER.exec(rest)
  const found = [
    told(after, to, after?.groups?.formal !== undefined),
    told(BEFORE.exec(before), base, true),
    isRange && by === 'year' ? told(IN_SPAN.exec(rest), to, false) : undefined,
    isRange && by === 'year' ? told(PLAN.exec(before), base, false) : undefined,
  ]
  return found.filter((one) => one !== undefined)
}

/** The length that stands between the two dates. */
function middles(block: Block, text: string): (readonly [Period, Told])[] {
  const found: (readonly [Period, Told])[] = []
  const dates = datesOf(block)
  for (const [index, last] of dates.entries()) {
    const first = dates[index - 1]
    if (first === undefined || last.at[0] - first.at[1] > LOOK_AHEAD) continue
    const between = text.slice(first.at[1], last.at[0])
    const one = told(MIDDLE.exec(between), first.at[1], false)
    if (one === undefined || !ENDS.test(text.slice(last.at[1], last.at[1] + 8))) continue
    const period = periodBetween(first, last)
    const isSet = SET_TERM.test(between)
    if (period !== undefined) found.push([period, { ...one, isSet }])
  }
  return found
}

function claimOf(block: Block, period: Period, one: Told): Claim | undefined {
  const { length, at, isSure, isSet = false } = one
  const found = judge(period, length)
  // “2018年至2023年，连续三年获评”, “6月期间，开展为期一周的宣传”.
  const isWithin = isSet || (length.isRun && isShort(period, length))
  const verdict = found === 'fails' && isWithin ? 'open' : found
  if (verdict === undefined) return undefined
  const from = Math.min(period.at[0], at[0])
  const to = Math.max(period.at[1], at[1])
  const end = (place: Range, year: number | undefined) => ({
    range: block.source(...place),
    raw: block.text.slice(...place),
    value: decimal(year ?? 0),
    unit: '年',
  })
  return {
    kind: 'duration',
    ...place(block, from, to),
    stated: {
      range: block.source(...at),
      raw: block.text.slice(...at),
      value: decimal(length.count),
      unit: length.unit,
    },
    operands: [end(period.fromAt, period.from.year), end(period.toAt, period.to.year)],
    verdict,
    certain: isSure && period.isRange && length.isFormal,
    arithmetic: spanOf(period, length.unit),
  }
}

/** How long from one date to another, where the letter says both. */
export function readDurations(document: ReplyDocument): Claim[] {
  const claims: Claim[] = readElapsed(document)
  for (const block of document.blocks) {
    if (SILENT.has(block.role) || !/[年月天周日]/u.test(block.text)) continue
    const periods = periodsOf(block)
    const text = plainText(block)
    for (const [period, one] of middles(block, text)) {
      const claim = claimOf(block, period, one)
      if (claim !== undefined) claims.push(claim)
    }
    for (const [index, period] of periods.entries()) {
      const stop = periods[index + 1]?.at[0] ?? text.length
      for (const one of lengthsOf(text, period, Math.max(stop, period.at[1]))) {
        const claim = claimOf(block, period, one)
        if (claim !== undefined) claims.push(claim)
      }
    }
  }
  return claims
}
