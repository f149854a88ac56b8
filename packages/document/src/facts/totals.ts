import type { Decimal } from '../decimal.ts'
import type { Block, ReplyDocument } from '../types.ts'
import {
  additionOf,
  areExact,
  greater,
  intervalOfParts,
  ratioWithin,
  valueOfParts,
} from './arithmetic.ts'
import { type FiguredBlock, figuredBlocks } from './figured-blocks.ts'
import { addIntervals, intervalInSum, isExact, meet } from './intervals.ts'
import { readPartsFirst } from './parts-first.ts'
import { readPhases } from './phases.ts'
import { explainsMismatch } from './slips.ts'
import type { Claim, Part, Quantity, Verdict } from './types.ts'
import { inBaseUnit } from './units.ts'
import { readWholeFirst } from './whole-first.ts'

/**
 * How surely a list is meant to be complete. complete: the words say so (其余, 合计, 缺口); paired:
 * kinds that leave no third (男 and 女), or every holder named (各1辆); kinds: kinds that mostly do
 * (公办 and 民办); likely: it only looks so; doubtful: other things stand between the parts, so that
 * it can hold, but is never called wrong.
 */
export type Closure = 'complete' | 'paired' | 'firm' | 'kinds' | 'likely' | 'doubtful'

/** A whole with its parts, as a reader of lists finds them. */
export interface PartList {
  readonly total: Quantity
  readonly parts: readonly Part[]
  readonly closure: Closure
  /** The words leave no doubt which figures belong together. */
  readonly sure: boolean
  /** Figures before the list that may belong to it too, the nearest last. */
  readonly forerunners?: readonly Quantity[]
  /** Figures before the whole that may be meant instead of it or with it, the nearest last. */
  readonly rivals?: readonly Quantity[]
}

/** Longer lists are taken as they stand. */
const LONGEST = 40

/** Bounds of the sum of the parts over the whole: outside, the list was misread or is open. */
const BOUNDS: Readonly<Record<Closure, readonly [Decimal, Decimal]>> = {
  complete: [hundredths(10n), hundredths(1000n)],
  paired: [hundredths(50n), hundredths(200n)],
  // “养老机构320家，其中公办18家，民办22家” speaks of some of them only.
  firm: [hundredths(90n), hundredths(200n)],
  // “养老机构125个，其中城市公办福利机构14个，农村敬老院30个” leaves out the private ones.
  kinds: [hundredths(95n), hundredths(200n)],
  likely: [hundredths(95n), hundredths(125n)],
  doubtful: [hundredths(100n), hundredths(100n)],
}

function hundredths(units: bigint): Decimal {
  return { units, scale: 2 }
}

function holds(total: Quantity, parts: readonly Part[]): boolean {
  return meet(intervalOfParts(parts), intervalInSum(total))
}

/** True when the sum comes out with some of the figures that stand before the list. */
function holdsWithForerunners({ total, parts, forerunners = [] }: PartList): boolean {
  return forerunners.some((_, index) => {
    const more = forerunners.slice(index).map((quantity) => ({ quantity, times: 1 }))
    return holds(total, [...more, ...parts])
  })
}

/** “三级医院5家、二级医院18家，其中公立16家，民营7家”: the parts are those of both. */
function holdsForRival({ total, parts, rivals = [] }: PartList): boolean {
  const added = intervalOfParts(parts)
  return rivals.some((rival, index) => {
    if (meet(added, intervalInSum(rival))) return true
    const both = [...rivals.slice(index), total].map((quantity) => ({ quantity, times: 1 }))
    return meet(added, intervalOfParts(both))
  })
}

function verdictOf(list: PartList): Verdict {
  const { total, parts, closure } = list
  if (holds(total, parts)) return 'holds'
  if (closure === 'doubtful') return 'open'
  if (holdsWithForerunners(list) || holdsForRival(list)) return 'open'
  const whole = inBaseUnit(total.value, total.unit)
  const added = valueOfParts(parts)
  // “学校1256所，其中幼儿园620所，小学410所，初中150所” leaves out the rest and is right.
  const mayLeaveOut = closure === 'likely' || (closure === 'kinds' && !greater(added, whole))
  if (mayLeaveOut && !explainsMismatch(total, parts)) return 'open'
  const [low, high] = BOUNDS[closure]
  return ratioWithin(added, whole, low, high) ? 'fails' : 'open'
}

/** The list up to where it comes out even, or all of it: 建议6条，其中1条，5条，落实1条 ends after 5条. */
function settled(list: PartList): PartList {
  const whole = intervalInSum(list.total)
  let added = intervalOfParts([])
  for (const [index, part] of list.parts.slice(0, LONGEST).entries()) {
    if (!areExact([part])) return list
    added = addIntervals(added, intervalOfParts([part]))
    if (index > 0 && meet(added, whole)) return { ...list, parts: list.parts.slice(0, index + 1) }
  }
  return list
}

function totalOf(block: Block, found: PartList): Claim {
  const list = found.forerunners === undefined ? settled(found) : found
  const { total, parts } = list
  const places = [total, ...parts.map((part) => part.quantity)].map((quantity) => quantity.at)
  const from = Math.min(...places.map(([start]) => start))
  const to = Math.max(...places.map(([, end]) => end))
  const exact = isExact(total) && areExact(parts)
  const whole = inBaseUnit(total.value, total.unit)
  const exceeds = greater(valueOfParts(parts), whole)
  return {
    range: block.source(from, to),
    raw: block.text.slice(from, to),
    block,
    kind: 'sum',
    stated: total,
    operands: parts.map(({ quantity, times }) => (times === 1 ? quantity : { ...quantity, times })),
    verdict: verdictOf(list),
    certain: exact && list.sure && (!/likely|firm/u.test(list.closure) || exceeds),
    arithmetic: additionOf(total, parts),
  }
}

function totalsIn({ block, quantities, regions }: FiguredBlock): Iterable<Claim> {
  // One figure is the whole of one list: the first reading counts.
  const totals = new Map<Quantity, Claim>()
  for (const { region, quantities: own, clauses } of regions) {
    if (own.length < 2) continue
    const lists = [
      ...readWholeFirst(region, clauses, quantities),
      ...readPartsFirst(region, clauses),
      ...readPhases(region, clauses),
    ]
    for (const list of lists) {
      const known = totals.get(list.total)
      if (known === undefined || known.verdict === 'open')
        totals.set(list.total, totalOf(block, list))
    }
  }
  return totals.values()
}

/** Sums that the letter states together with their parts. Only closed lists: no 等, no 另有. */
export function readTotals(document: ReplyDocument): Claim[] {
  return figuredBlocks(document)
    .filter(({ quantities }) => quantities.length >= 3)
    .flatMap((figured) => [...totalsIn(figured)])
}
