import type { Clause } from './clauses.ts'
import { plain } from './clauses.ts'
import { isListEnd, listFrom, type PartsListed } from './part-list.ts'
import type { Region } from './regions.ts'
import { firstFrom, MASK } from './regions.ts'
import { COMPARISON, OPEN_LIST, opposition, PICKED_OUT, REMAINDER } from './total-words.ts'
import type { Closure, PartList } from './totals.ts'
import type { Quantity } from './types.ts'
import { measureOf } from './units.ts'

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

function closureOf(listed: PartsListed): Closure {
  const { labels } = listed
  if (listed.mixed) return 'doubtful'
  const last = labels.at(-1) ?? ''
  if (labels.length > 1 && REMAINDER.test(last)) return 'complete'
  // Whoever names each holder names them all: 县医院6辆，湾碧、铁锁、石羊各1辆.
  if (listed.parts.some((part) => part.times > 1)) return 'paired'
  const pair = labels.length === 2 ? opposition(labels[0] ?? '', last) : undefined
  if (pair !== undefined) return pair === 'strict' ? 'paired' : 'kinds'
  return labels.some((label) => PICKED_OUT.test(label)) ? 'doubtful' : 'likely'
}

function isOpen(region: Region, from: number, end: number): boolean {
  const words = plain(region, from, end)
  const after = plain(region, end, end + 12)
  // “建议72件，提案58件，其余为党代表提案”: the rest has no figure.
  return (
    OPEN_LIST.test(words) ||
    /^[^，,；;。]{0,8}(?:等|以及)/u.test(after) ||
    /^[^。]{0,6}[，,；;、](?:其余|其他|余下)[^\d]*$/u.test(after)
  )
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
