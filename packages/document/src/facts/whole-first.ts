import type { Clause } from './clauses.ts'
import { plain } from './clauses.ts'
import type { Region } from './regions.ts'
import { firstFrom, MASK } from './regions.ts'
import {
  areOpposite,
  COMPARISON,
  GOES_ON,
  OPEN_LIST,
  PICKED_OUT,
  REMAINDER,
} from './total-words.ts'
import type { Closure, PartList } from './totals.ts'
import type { Part, Quantity } from './types.ts'
import { measureOf } from './units.ts'

/** A list found after 其中, before it is known whether it is complete. */
interface Listed {
  readonly parts: readonly Part[]
  readonly labels: readonly string[]
  /** Something other than parts stands among the parts. */
  readonly mixed: boolean
  /** Offset in the block where the last part ends. */
  readonly end: number
}

/** How many clauses back the whole may stand: 老年人50万人，占总人口20%，其中…. */
const REACH = 3

/** Units that describe the parts: 60至69岁2.8万人. */
const DESCRIBING: ReadonlySet<string> = new Set([
  '%',
  '‰',
  '岁',
  '周岁',
  '年',
  '个月',
  '天',
  '小时',
])

/** Names before the first 各 of a list. */
const LONGEST_NAMES = 20

function isListEnd(mark: string): boolean {
  return /[；;：:。！？]/u.test(mark)
}

/** Names before 各 share its figure: 湾碧、铁锁、石羊、六苴、龙街各1辆 is five times one. */
function namesBefore(clauses: readonly Clause[], index: number, label: string): number | undefined {
  const own = label.slice(0, -1).replace(/均|分别$/u, '')
  if (own === '' || /等$|每|各/u.test(own)) return undefined
  let names = own.split(/[和及与]/u).length
  for (let at = index; at > 0 && clauses[at]?.mark === '、'; at--) {
    const before = clauses[at - 1]
    if (before === undefined || before.quantities.length > 0) break
    names += 1
  }
  return names
}

/** The first quantity of the list, at most a few clauses on. */
function firstQuantity(clauses: readonly Clause[], index: number): Quantity | undefined {
  for (const clause of clauses.slice(index, index + LONGEST_NAMES)) {
    const first = clause.quantities.find(({ unit }) => !DESCRIBING.has(unit))
    if (first !== undefined) return first
  }
  return undefined
}

/** The parts in the clauses from `index` on; undefined when the list says that it is open. */
function listFrom(region: Region, clauses: readonly Clause[], index: number): Listed | undefined {
  const first = firstQuantity(clauses, index)
  if (first === undefined || first.unit === '') return undefined
  const measure = measureOf(first.unit)
  const parts: Part[] = []
  const labels: string[] = []
  let mixed = false
  let gap = false
  let end = 0
  for (let at = index; at < clauses.length; at++) {
    const clause = clauses[at]
    if (clause === undefined) break
    const text = clause.text.replace(/^其中[,，]?/u, '')
    if (at > index && isListEnd(clause.mark) && parts.length > 0) break
    if (at > index && (text.startsWith('其中') || clause.text.startsWith('其中'))) break
    if (parts.length > 0 && GOES_ON.test(text) && !REMAINDER.test(text)) break
    const own = clause.quantities.filter((quantity) => measureOf(quantity.unit) === measure)
    if (own.length < clause.quantities.length) mixed = true
    // A clause of words alone matters only if the list goes on after it.
    if (own.length === 0) {
      gap ||= parts.length > 0 && clauses[at + 1]?.mark !== '、' && clause.mark !== '、'
      continue
    }
    if (gap) mixed = true
    for (const [place, quantity] of own.entries()) {
      const previous = own[place - 1]
      const label = plain(region, previous?.at[1] ?? clause.from, quantity.at[0]).replace(
        /^其中/u,
        '',
      )
      // “教师100名和护士30名” is two parts, “30个小区12个” is not.
      if (previous !== undefined && !/^(?:和|及|以及|与)/u.test(label)) mixed = true
      if (quantity.end !== undefined || COMPARISON.test(label)) mixed = true
      const each = label.endsWith('各') ? namesBefore(clauses, at, label) : 1
      if (each === undefined || /[每各]/u.test(label.slice(0, -1))) return undefined
      parts.push({ quantity, times: each })
      labels.push(label)
      end = quantity.at[1]
    }
  }
  return {
    parts,
    labels,
    mixed: mixed || strayDigits(region, clauses[index]?.from ?? 0, parts),
    end,
  }
}

/** Figures among the parts that were not read as quantities: 30、14、81个. */
function strayDigits(region: Region, from: number, parts: readonly Part[]): boolean {
  let start = from
  for (const { quantity } of parts) {
    const gap = region.text.slice(start - region.from, quantity.at[0] - region.from)
    if (/[\d０-９]/u.test(gap)) return true
    start = quantity.at[1]
  }
  return false
}

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
    if (COMPARISON.test(clause.text)) continue
    if (/其中/u.test(clause.text) || total.end !== undefined) return undefined
    return { total, near: back === 1 && fitting.length === 1 }
  }
  return undefined
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

/** The quantity right before the bracket that the region fills: 2164个(其中…). */
function wholeOutside(region: Region, quantities: readonly Quantity[]): Quantity | undefined {
  const { parent } = region
  if (parent === undefined) return undefined
  const open = region.from - 1
  const last = quantities[firstFrom(quantities, open) - 1]
  if (last === undefined || last.at[0] < parent.from || last.end !== undefined) return undefined
  const between = parent.text.slice(last.at[1] - parent.from, open - parent.from)
  return /^[^，,、；;：:。！？]{0,16}$/u.test(between) && !between.includes(MASK) ? last : undefined
}

function closureOf(listed: Listed): Closure {
  const { labels } = listed
  if (listed.mixed) return 'doubtful'
  const last = labels.at(-1) ?? ''
  if (labels.length > 1 && REMAINDER.test(last)) return 'complete'
  // Whoever names each holder names them all: 县医院6辆，湾碧、铁锁、石羊各1辆.
  if (listed.parts.some((part) => part.times > 1)) return 'paired'
  if (labels.length === 2 && areOpposite(labels[0] ?? '', last)) return 'paired'
  return labels.some((label) => PICKED_OUT.test(label)) ? 'doubtful' : 'likely'
}

function isOpen(region: Region, from: number, end: number): boolean {
  const words = plain(region, from, end)
  const after = plain(region, end, end + 12)
  return OPEN_LIST.test(words) || /^[^，,；;。]{0,8}(?:等|以及)/u.test(after)
}

/** Lists that follow their whole: 125个，其中农村敬老院30个，…; 2164个(其中…). */
export function readWholeFirst(
  region: Region,
  clauses: readonly Clause[],
  quantities: readonly Quantity[],
): PartList[] {
  const lists: PartList[] = []
  for (const [index, clause] of clauses.entries()) {
    if (!clause.text.startsWith('其中')) continue
    const listed = listFrom(region, clauses, index)
    const first = listed?.parts[0]
    if (listed === undefined || first === undefined) continue
    const units = listed.parts.reduce((count, part) => count + part.times, 0)
    if (units < 2 || isOpen(region, clause.from, listed.end)) continue
    const measure = measureOf(first.quantity.unit)
    const inside = index === 0 ? wholeOutside(region, quantities) : undefined
    const before = index === 0 ? undefined : wholeBefore(clauses, index, measure)
    const total = inside ?? before?.total
    if (total === undefined || measureOf(total.unit) !== measure) continue
    const near = inside !== undefined || before?.near === true
    const closure = near ? closureOf(listed) : 'doubtful'
    const shared = listed.parts.some((part) => part.times > 1)
    const rivals = rivalsOf(clauses, index, total, measure)
    lists.push({ total, parts: listed.parts, closure, sure: !shared, rivals })
  }
  return lists
}
