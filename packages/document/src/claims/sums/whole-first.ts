import type { Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import { behindLast, marksOf } from '../behind-last.ts'
import type { Clause } from '../clauses.ts'
import { plain } from '../clauses.ts'
import type { Region } from '../regions.ts'
import { closureOf } from './list-closure.ts'
import { isListEnd, LIST_LEAD, listFrom, type PartsListed } from './part-list.ts'
import { type Closure, holds, type PartList } from './sum-verdicts.ts'
import { COMPARISON, OPEN_LIST, opposition, THIRD_KIND } from './total-words.ts'
import { wholeOutside } from './whole-outside.ts'
import { areYears, closureOfYears } from './years-listed.ts'

/** How many clauses back the whole may stand: 老年人50万人，占总人口20%，其中…. */
const REACH = 3

/** The last quantity before `index` that the parts can be parts of. */
function wholeBefore(
  clauses: readonly Clause[],
  index: number,
  measure: string,
): { total: Quantity; near: boolean } | undefined {
  for (let back = 1; back <= REACH; back++) {
    const clause = clauses[index - back]
    const after = clauses[index - back + 1]
    if (clause === undefined || after === undefined) return undefined
    // Only 其中 itself may begin a sentence: 共125个。其中，…
    if (back > 1 && isListEnd(after.mark)) return undefined
    const fitting = clause.quantities.filter((quantity) => measureOf(quantity.unit) === measure)
    const total = fitting.at(-1)
    if (total === undefined) continue
    const planned = back === 1 && fitting.length === 1 && isPlanned(clauses, index, total, measure)
    if (COMPARISON.test(clause.text) && !planned) continue
    if (/其中/u.test(clause.text) || total.end !== undefined) return undefined
    const alone = fitting.length === 1 && back <= 2
    // “改造小区35个，涉及楼栋120栋，其中…12个”: no other figure can be the whole.
    const near = back === 1 || rivalsOf(clauses, index, total, measure).length === 0
    return { total, near: alone && near }
  }
  return undefined
}

/** “2026年计划新建公厕25座，其中城区12座、镇区8座、景区5座”: nothing else before it can be the whole. */
function isPlanned(
  clauses: readonly Clause[],
  index: number,
  total: Quantity,
  measure: string,
): boolean {
  const words = clauses[index - 1]?.text.replace(/计划|预计/gu, '') ?? ''
  // “计划改造80公里，其中2025年30公里、2026年40公里”: years may be left out, and may be behind already.
  const isYearly = /20\d\d\s?年/u.test(clauses[index]?.text ?? '')
  const isAlone = rivalsOf(clauses, index, total, measure).length === 0
  return !isYearly && isAlone && !COMPARISON.test(words)
}

/** Other figures of the measure in the sentence before the list. */
function rivalsOf(
  clauses: readonly Clause[],
  index: number,
  total: Quantity,
  measure: string,
): Quantity[] {
  const rivals: Quantity[] = []
  for (let at = index - 1; at >= 0 && index - at <= 2 * REACH; at--) {
    if (at < index - 1 && /[。！？]/u.test(clauses[at + 1]?.mark ?? '')) break
    const own = clauses[at]?.quantities.filter((quantity) => quantity !== total) ?? []
    rivals.unshift(...own.filter(({ unit }) => measureOf(unit) === measure))
  }
  return rivals
}

function isOpen(region: Region, from: number, end: number): boolean {
  const words = plain(region, from, end)
  const after = plain(region, end, end + 12)
  // “建议72件，提案58件，其余为党代表提案”: the rest has no figure.
  return (
    OPEN_LIST.test(words) ||
    /^[^，,；;。]{0,8}(?:等|以及|另计)/u.test(after) ||
    /^[^。]{0,6}[，,；;、](?:其余|其他|余下)[^\d]*$/u.test(after)
  )
}

/** How the clause opens a list; `bare` is the inside of a bracket without such words. */
function leadOf(region: Region, clauses: readonly Clause[], index: number, listed: PartsListed) {
  const text = clauses[index]?.text ?? ''
  if (text.startsWith('其中')) return 'among'
  const named = listed.labels.every((label) => /\p{Script=Han}{2}/u.test(label))
  if (!named || listed.mixed || listed.parts.length < 2) return undefined
  if (LIST_LEAD.test(text)) return 'divided'
  // “共承办136件，主办72件，会办66件” needs no 其中.
  const whole = plain(region, clauses[index - 1]?.from ?? 0, clauses[index - 1]?.to ?? 0)
  if (index > 0 && !PAIR_LEAD.test(whole) && isPair(region, listed)) return 'pair'
  const composed =
    text.startsWith('由') && /^(?:组成|构成)/u.test(plain(region, listed.end, listed.end + 4))
  if (composed) return 'divided'
  // “8000万元（中央资金5000万元，地方配套3000万元）”: nothing else in the brackets.
  const isInside = region.parent !== undefined && index === 0
  return isInside && plain(region, listed.end, listed.end + 8) === '' ? 'bare' : undefined
}

const PAIR_LEAD = /^(?:其?[男女]|主办|会办|独办|已|未|公办|民办|城镇|农村|地[上下])/u

function isPair(region: Region, { labels, parts, end }: PartsListed): boolean {
  const [a = '', b = ''] = labels
  if (labels.length !== 2 || !PAIR_LEAD.test(a) || !PAIR_LEAD.test(b)) return false
  if (!/strict|firm/u.test(opposition(a, b) ?? '')) return false
  // “社区36个，已建30个服务站”: other things are counted.
  const apart = parts.some(({ quantity: { at } }) =>
    /^\p{Script=Han}/u.test(plain(region, at[1], at[1] + 1)),
  )
  return !apart && !THIRD_KIND.test(plain(region, end, end + 40))
}

const MARKS = marksOf('，,、；;：:。！？（()）')

/** What the whole counts: 停车泊位 of “共新增停车泊位8491个”, 机构 of “88个养老机构”. */
export function wholeName({ block, at, raw }: Quantity): string {
  const before = behindLast(block.text.slice(Math.max(0, at[0] - 30), at[0]), MARKS)
  const behind = /^\p{Script=Han}*/u.exec(block.text.slice(at[1], at[1] + 12))?.[0] ?? ''
  if (behind !== '' && !/[余多]$/u.test(raw)) return behind
  return before.replace(/(?:总?[共有约达为]|现|已|合计|\s)+$/u, '')
}

/** “改造小区12个，其中停车位300个、充电桩40个”: what stands in them. */
const HOLDER = /(?:小区|社区|村|公园|广场|停车场|街区|园区)$/u
const FIXTURE = /(?:[车泊]位|桩|灯|电?梯|箱|棚|室|乐园|花园|设施|器材)$/u

function areFixtures({ labels }: PartsListed, whole: string): boolean {
  return HOLDER.test(whole) && labels.every((label) => FIXTURE.test(label))
}

/** “2023年400万元、2024年500万元，2025年计划安排项目资金300万元”: more years may belong to the list. */
function mayGoOn({ parts, labels, next }: PartsListed, total: Quantity): boolean {
  if (next === undefined) return false
  return areYears(labels) || holds(total, [...parts, { quantity: next, times: 1 }])
}

const MAY_LEAD = new RegExp(`${LIST_LEAD.source}|${PAIR_LEAD.source}|^由`, 'u')

function mayLead(region: Region, clause: Clause, index: number): boolean {
  return MAY_LEAD.test(clause.text) || (index === 0 && region.parent !== undefined)
}

function statedClosure(region: Region, listed: PartsListed, total: Quantity): Closure {
  const name = wholeName(total)
  if (areFixtures(listed, name)) return 'doubtful'
  if (areYears(listed.labels) && !listed.mixed) return closureOfYears(listed.labels, total)
  return closureOf(listed, name, plain(region, listed.end, listed.end + 40))
}

function listAt(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  quantities: readonly Quantity[],
): PartList | undefined {
  const clause = clauses[index]
  if (clause === undefined || !mayLead(region, clause, index)) return undefined
  const listed = listFrom(region, clauses, index)
  const first = listed?.parts[0]
  if (listed === undefined || first === undefined) return undefined
  const lead = leadOf(region, clauses, index, listed)
  const units = listed.parts.reduce((count, part) => count + part.times, 0)
  if (lead === undefined || units < 2 || isOpen(region, clause.from, listed.end)) return undefined
  const measure = measureOf(first.quantity.unit)
  const inside = index === 0 ? wholeOutside(region, quantities) : undefined
  const before = index === 0 ? undefined : wholeBefore(clauses, index, measure)
  const total = inside ?? before?.total
  if (total === undefined || measureOf(total.unit) !== measure) return undefined
  const near = inside !== undefined || before?.near === true
  if (/divided|pair/u.test(lead) && !near) return undefined
  const stated = statedClosure(region, listed, total)
  // What a whole is divided into is listed in full.
  const closure = lead === 'divided' ? 'paired' : stated
  const isSettled = near && !mayGoOn(listed, total)
  const shared = listed.parts.some((part) => part.times > 1)
  const rivals = rivalsOf(clauses, index, total, measure)
  const sure = !shared && lead === 'among'
  const { parts, marks, labels } = listed
  return { total, parts, marks, labels, closure: isSettled ? closure : 'doubtful', sure, rivals }
}

/** Lists that follow their whole: 125个，其中农村敬老院30个，…; 2164个(其中…); 42家，分别为…. */
export function readWholeFirst(
  region: Region,
  clauses: readonly Clause[],
  quantities: readonly Quantity[],
): PartList[] {
  return clauses.flatMap((_, index) => listAt(region, clauses, index, quantities) ?? [])
}
