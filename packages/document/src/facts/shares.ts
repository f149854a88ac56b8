import { compare, type Decimal, decimal, multiply, subtract } from '../decimal.ts'
import type { Block, ReplyDocument } from '../types.ts'
import { distance, formatQuotient, ratioWithin } from './arithmetic.ts'
import { type Clause, clausesOf, labelOf } from './clauses.ts'
import { divideIntervals, HUNDRED, intervalOf, meet, timesInterval, widen } from './intervals.ts'
import { names, nounOf } from './nouns.ts'
import { quantitiesByBlock } from './quantities.ts'
import { quantitiesOf, type Region, regionsOf } from './regions.ts'
import { type StatedShare, statedShare } from './share-statements.ts'
import type { Quantity, Share, Verdict } from './types.ts'
import { inBaseUnit, measureOf } from './units.ts'

/** A base that is only pointed at: 占总数的24%, 占比24%. */
const UNNAMED = /^(?:总数|总量|全部|其|总|其中)?$/u

/** Makes the allowance less than a whole unit: 25% is not cut to 24%. */
const HAIR: Decimal = { units: 1n, scale: 9 }

/** How far back the whole may stand. */
const REACH = 24
/** Bounds of reckoned over stated: a share farther off was taken of something else. */
const ANY: readonly [Decimal, Decimal] = [{ units: 33n, scale: 2 }, decimal(3)]
const NEAR: readonly [Decimal, Decimal] = [
  { units: 9n, scale: 1 },
  { units: 11n, scale: 1 },
]

interface Candidate {
  readonly quantity: Quantity
  /** Named by the base, at the same time as the part. */
  readonly named: boolean
}

/** The last year named before an offset of the block. */
function yearBefore(block: Block, at: number): string | undefined {
  return block.text
    .slice(Math.max(0, at - 160), at)
    .match(/20\d\d(?=\s?年)/gu)
    ?.at(-1)
}

/** What the share may have been taken of: earlier figures of the same measure, the nearest first. */
function candidatesFor(
  stated: StatedShare,
  region: Region,
  clauses: readonly Clause[],
  index: number,
): Candidate[] {
  const { part, percent, base } = stated
  const baseNoun = nounOf(base)
  const year = yearBefore(part.block, percent.at[0])
  const candidates: Candidate[] = []
  let afterAmong = false
  for (let at = index; at >= 0 && index - at < REACH; at--) {
    const clause = clauses[at]
    if (clause === undefined) break
    for (const quantity of clause.quantities.toReversed()) {
      if (quantity === part || quantity.end !== undefined) continue
      if (measureOf(quantity.unit) !== measureOf(part.unit)) continue
      const label = nounOf(labelOf(region, clause, quantity))
      const sameTime = yearBefore(part.block, quantity.at[0]) === year
      const pointedAt = UNNAMED.test(base) && afterAmong
      const known = candidates.some((other) => other.named)
      const named = sameTime && (names(label, baseNoun) || (pointedAt && !known))
      candidates.push({ quantity, named })
    }
    afterAmong ||= clause.text.startsWith('其中')
  }
  return candidates.filter(({ quantity }) => compare(measured(quantity), measured(part)) >= 0)
}

function measured(quantity: Quantity): Decimal {
  return inBaseUnit(quantity.value, quantity.unit)
}

/**
 * Of 80 printed shares 76 were rounded and 3 were cut (34.7379→34.73), so that less than a whole
 * unit of the last digit is allowed.
 */
function fits({ percent, part }: StatedShare, whole: Quantity): boolean {
  const quotient = divideIntervals(intervalOf(part), intervalOf(whole))
  const share = timesInterval(quotient, HUNDRED)
  return meet(share, widen(intervalOf(percent), subtract(percent.tolerance, HAIR)))
}

function verdictOf(
  stated: StatedShare,
  whole: Quantity,
  candidates: readonly Candidate[],
): Verdict {
  if (fits(stated, whole)) return 'holds'
  if (candidates.some(({ quantity }) => fits(stated, quantity))) return 'open'
  const hundredfold = multiply(measured(stated.part), HUNDRED)
  const product = multiply(measured(whole), stated.percent.value)
  // “市区老年人口24.24万人，占15.93%” may be of the people of the town.
  const [low, high] = UNNAMED.test(stated.base) ? NEAR : ANY
  return ratioWithin(hundredfold, product, low, high) ? 'fails' : 'open'
}

/** Where no whole fits, the one that comes nearest was meant. */
function nearestWhole(
  { part, percent }: StatedShare,
  named: readonly Quantity[],
): Quantity | undefined {
  const hundredfold = multiply(measured(part), HUNDRED)
  let nearest: Quantity | undefined
  let least: Decimal | undefined
  for (const whole of named) {
    const off = distance(hundredfold, multiply(measured(whole), percent.value))
    if (least !== undefined && compare(off, least) >= 0) continue
    nearest = whole
    least = off
  }
  return nearest
}

function shareOf(stated: StatedShare, candidates: readonly Candidate[]): Share | undefined {
  const named = candidates.filter((candidate) => candidate.named).map(({ quantity }) => quantity)
  const whole = named.find((quantity) => fits(stated, quantity)) ?? nearestWhole(stated, named)
  if (whole === undefined) return undefined
  const { percent, part } = stated
  const { block } = percent
  const from = Math.min(whole.at[0], part.at[0])
  const scale = percent.figures.split('.')[1]?.length ?? 0
  const quotient = formatQuotient(multiply(measured(part), HUNDRED), measured(whole), scale)
  const printed = [part, whole].map((quantity) => quantity.raw.replace(/\s/gu, ''))
  const figures =
    part.scale === whole.scale && part.unit === whole.unit
      ? `${part.figures}÷${whole.figures}`
      : printed.join('÷')
  return {
    range: block.source(from, percent.at[1]),
    raw: block.text.slice(from, percent.at[1]),
    block,
    part,
    whole,
    percent,
    verdict: verdictOf(stated, whole, candidates),
    certain:
      named.every((other) => compare(measured(other), measured(whole)) === 0) &&
      [part, whole, percent].every((quantity) => quantity.approximation === undefined),
    arithmetic: `${figures}＝${quotient}%`,
  }
}

function sharesIn(block: Block, quantities: readonly Quantity[]): Share[] {
  if (!quantities.some(({ unit }) => unit === '%') || !block.text.includes('占')) return []
  const shares: Share[] = []
  for (const region of regionsOf(block.text)) {
    const clauses = clausesOf(region, quantitiesOf(region, quantities))
    for (const index of clauses.keys()) {
      const stated = statedShare(region, clauses, index, quantities)
      if (stated === undefined) continue
      // “30个（占24%）”: the part and its whole stand outside the brackets.
      const outside = region.parent !== undefined && stated.part.at[0] < region.from
      const around =
        outside && region.parent ? outerClauses(region.parent, quantities, region.from) : undefined
      const share = around
        ? shareOf(stated, candidatesFor(stated, region.parent ?? region, around, around.length - 1))
        : shareOf(stated, candidatesFor(stated, region, clauses, index))
      if (share !== undefined) shares.push(share)
    }
  }
  return shares
}

/** The clauses of a region up to an offset of the block. */
function outerClauses(region: Region, quantities: readonly Quantity[], end: number): Clause[] {
  const from = Math.max(region.from, end - 600)
  const near = { from, text: region.text.slice(from - region.from, end - 1 - region.from) }
  return clausesOf(near, quantitiesOf(near, quantities))
}

/** a占b的p% where the letter gives a and b. */
export function readShares(document: ReplyDocument): Share[] {
  const shares: Share[] = []
  for (const [block, quantities] of quantitiesByBlock(document)) {
    for (const share of sharesIn(block, quantities)) shares.push(share)
  }
  return shares
}
