import { place } from '../../facts/plain.ts'
import type { Claim, Quantity } from '../../facts/types.ts'
import { inBaseUnit } from '../../facts/units.ts'
import type { Block, ReplyDocument } from '../../types.ts'
import { additionOf, areExact, greater, valueOfParts } from '../arithmetic.ts'
import { clausesOf } from '../clauses.ts'
import { type FiguredBlock, type FiguredRegion, figuredBlocks } from '../figured-blocks.ts'
import { isExact } from '../intervals.ts'
import { quantitiesOf, regionsOf } from '../regions.ts'
import { explainsMismatch } from '../slips.ts'
import { chineseFigures } from './chinese-figures.ts'
import { readEarlierSums } from './earlier-sums.ts'
import { readFunding } from './funding.ts'
import { settled } from './list-ends.ts'
import { readPartsFirst } from './parts-first.ts'
import { readPartsOfWhole } from './parts-of-whole.ts'
import { readPhases } from './phases.ts'
import { readRemainders } from './remainders.ts'
import { readStockChanges } from './stock-changes.ts'
import { isBound, type PartList, verdictOf } from './sum-verdicts.ts'
import { hasUntoldRest } from './untold-rest.ts'
import { readWholeFirst } from './whole-first.ts'

function sumOf(block: Block, found: PartList): Claim {
  const list = found.forerunners === undefined ? settled(found) : found
  const { total, parts } = list
  const places = [total, ...parts.map((part) => part.quantity)].map((quantity) => quantity.at)
  const from = Math.min(...places.map(([start]) => start))
  const to = Math.max(...places.map(([, end]) => end))
  const exact = isExact(total) && areExact(parts)
  const whole = inBaseUnit(total.value, total.unit)
  // Things of different names may overlap after all, unless one wrong digit explains it.
  const guessed = list.closure === 'named' && !explainsMismatch(total, parts)
  const added = valueOfParts(parts)
  const exceeds = greater(added, whole)
  const last = parts.at(-1)?.quantity
  // “总投资2000万元，中央600万元、省级800万元，其余为镇级自筹”
  const isShort = greater(whole, added) && last !== undefined && hasUntoldRest(last)
  const verdict = verdictOf(list)
  return {
    kind: 'sum',
    ...place(block, from, to),
    stated: total,
    operands: parts.map(({ quantity, times }) => (times === 1 ? quantity : { ...quantity, times })),
    verdict: isShort && verdict === 'fails' ? 'open' : verdict,
    certain:
      exact &&
      list.sure &&
      (!/likely|opposite|firm|kinds|named/u.test(list.closure) || exceeds) &&
      !guessed,
    arithmetic: additionOf(total, parts),
  }
}

function listsIn({ region, clauses }: FiguredRegion, quantities: readonly Quantity[]): PartList[] {
  return [
    ...readWholeFirst(region, clauses, quantities),
    ...readPartsFirst(region, clauses),
    ...readRemainders(region, clauses),
    ...readStockChanges(region, clauses),
    ...readFunding(region, clauses),
    ...readPhases(region, clauses),
    ...readEarlierSums(region, clauses),
  ]
}

function claimsIn({ block, quantities, regions }: FiguredBlock): Claim[] {
  // One figure is the whole of one list: the first reading counts.
  const sums = new Map<Quantity, Claim>()
  const parts: Claim[] = []
  for (const figured of regions) {
    const list = readPartsOfWhole(block, figured, quantities)
    parts.push(...list)
    if (figured.quantities.length < 2) continue
    for (const found of listsIn(figured, quantities)) {
      if (isBound(found.total)) continue
      const known = sums.get(found.total)
      if (known === undefined || known.verdict === 'open')
        sums.set(found.total, sumOf(block, found))
    }
  }
  const decided = [...sums.values()].filter(({ verdict }) => verdict !== 'open')
  const added = new Set(decided.flatMap(({ operands }) => operands.map(({ range }) => range[0])))
  // What is added up is no more than the whole, or the sum says so.
  return [
    ...sums.values(),
    ...parts.filter(({ operands }) => !added.has(operands[0]?.range[0] ?? -1)),
  ]
}

/** 幼儿园三十所，其中公办十二所、民办十八所: lists whose figures are all written in words. */
function wordedIn(block: Block): Claim[] {
  if (!/其中|合计|共/u.test(block.text)) return []
  const figures = chineseFigures(block)
  if (figures.length < 3) return []
  const [region] = regionsOf(block.text)
  if (region === undefined) return []
  const own = quantitiesOf(region, figures)
  const clauses = clausesOf(region, own)
  // Digits between them belong to another list.
  return [...readWholeFirst(region, clauses, own), ...readPartsFirst(region, clauses)]
    .map((list) => sumOf(block, list))
    .filter(({ raw }) => !/\d/u.test(raw))
}

/**
 * Sums that the letter states together with their parts, and single parts of a whole. Only closed
 * lists are added up: no 等, no 另有.
 */
export function readTotals(document: ReplyDocument): Claim[] {
  const figured = figuredBlocks(document).filter(({ quantities }) => quantities.length >= 2)
  const worded = document.blocks.filter(({ role }) => role === 'paragraph')
  return [...figured.flatMap(claimsIn), ...worded.flatMap(wordedIn)]
}
