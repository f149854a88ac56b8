import { compare, type Decimal, multiply } from '../decimal.ts'
import type { Block } from '../types.ts'
import { distance } from './arithmetic.ts'
import { type Clause, clausesOf, labelOf } from './clauses.ts'
import { HUNDRED } from './intervals.ts'
import { names, nounOf } from './nouns.ts'
import { quantitiesOf, type Region } from './regions.ts'
import type { StatedShare } from './share-statements.ts'
import type { Quantity } from './types.ts'
import { inBaseUnit, measureOf } from './units.ts'

/** A base that is only pointed at: 占总数的24%, 占比24%. */
export const UNNAMED = /^(?:总数|总量|全部|其|总|其中)?$/u

/** How far back the whole may stand. */
const REACH = 24
export interface Candidate {
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
export function candidatesFor(
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

export function measured(quantity: Quantity): Decimal {
  return inBaseUnit(quantity.value, quantity.unit)
}

/** Where no whole fits, the one that comes nearest was meant. */
export function nearestWhole(
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

/** The clauses of a region up to an offset of the block. */
export function outerClauses(
  region: Region,
  quantities: readonly Quantity[],
  end: number,
): Clause[] {
  const from = Math.max(region.from, end - 600)
  const near = { from, text: region.text.slice(from - region.from, end - 1 - region.from) }
  return clausesOf(near, quantitiesOf(near, quantities))
}
