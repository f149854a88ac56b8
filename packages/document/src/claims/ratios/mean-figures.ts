import { type Decimal, decimal, multiply } from '../../decimal.ts'
import { place } from '../../facts/plain.ts'
import { SCALES } from '../../facts/quantities.ts'
import type { Claim, Quantity, Verdict } from '../../facts/types.ts'
import { inBaseUnit } from '../../facts/units.ts'
import { formatQuotient, fractionDigits, printedRaw, ratioWithin } from '../arithmetic.ts'
import { type Clause, labelOf } from '../clauses.ts'
import type { FiguredRegion } from '../figured-blocks.ts'
import { divideIntervals, intervalOf, meet } from '../intervals.ts'
import { quotientPrintedAs } from '../printed-quotients.ts'
import { measured } from '../shares/share-fit.ts'
import { isMeanItself } from './mean-words.ts'

const REACH = 6

/** A figure with the words before it. */
export interface Said {
  readonly quantity: Quantity
  readonly clause: Clause
  readonly label: string
}

/** A mean with what it may have been reckoned from. */
export interface Mean {
  readonly stated: Quantity
  readonly count: Said
  readonly amount: Said
}

/** The figures before the mean in its sentence, the nearest first. */
export function figuresBefore(
  { region, clauses }: FiguredRegion,
  index: number,
  stated: Quantity,
): Said[] {
  const found: Said[] = []
  for (let at = index; at >= 0 && index - at <= REACH; at--) {
    const clause = clauses[at]
    if (clause === undefined) break
    for (const quantity of clause.quantities.toReversed().slice(0, 6)) {
      if (quantity.at[0] >= stated.at[0] || quantity.end !== undefined) continue
      const label = labelOf(region, clause, quantity)
      if (!isMeanItself(label)) found.push({ quantity, clause, label })
    }
    if (/[。！？]/u.test(clause.mark)) break
  }
  return found
}

/** True when the mean follows from the two figures as they are printed. */
export function fits({ stated, count, amount }: Mean): boolean {
  const quotient = divideIntervals(intervalOf(amount.quantity), intervalOf(count.quantity))
  return meet(quotient, quotientPrintedAs(stated))
}

/** True when the amount over what the mean makes of the count lies within the bounds. */
export function isWithin(
  { stated, count, amount }: Mean,
  [low, high]: readonly [Decimal, Decimal],
) {
  const product = multiply(measured(count.quantity), measured(stated))
  return ratioWithin(measured(amount.quantity), product, low, high)
}

/** The claim that the amount, divided by the count, makes the mean. */
export function claimOf(mean: Mean, verdict: Verdict): Claim {
  const { stated, count, amount } = mean
  const { block } = stated
  const from = Math.min(count.quantity.at[0], amount.quantity.at[0])
  const digits = fractionDigits(stated)
  // In the unit and the scale of what is stated: 1382.4万元÷216户＝6.4万元.
  const unit = multiply(inBaseUnit(decimal(1), stated.unit), {
    units: 10n ** BigInt(SCALES[stated.scale]),
    scale: 0,
  })
  const quotient = formatQuotient(
    measured(amount.quantity),
    multiply(measured(count.quantity), unit),
    digits + 1,
  )
  const [a, b] = [amount.quantity, count.quantity].map(printedRaw)
  return {
    kind: 'ratio',
    ...place(block, from, stated.at[1]),
    stated,
    operands: [amount.quantity, count.quantity],
    verdict,
    certain: false,
    arithmetic: `${a}÷${b}＝${quotient}${stated.scale}${stated.unit}`,
  }
}
