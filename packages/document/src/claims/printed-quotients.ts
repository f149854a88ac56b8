import { add, type Decimal, multiply, subtract } from '../decimal.ts'
import type { Quantity } from '../facts/types.ts'
import { inBaseUnit } from '../facts/units.ts'
import { type Interval, intervalOf } from './intervals.ts'

/** Off by no more than a tenth. */
export const CLOSE: readonly [Decimal, Decimal] = [
  { units: 9n, scale: 1 },
  { units: 11n, scale: 1 },
]
const HALF: Decimal = { units: 5n, scale: 1 }
/** Makes the allowance less than a whole unit: 2.27 is not cut to 2.26. */
const NEARLY_ONE: Decimal = { units: 999n, scale: 3 }

/**
 * What a quotient may be that is printed like this: rounded, or cut to its last digit. “40张” stands
 * for 39.5 to almost 41, “2.8人” for 2.75 to almost 2.9.
 */
export function quotientPrintedAs(stated: Quantity): Interval {
  const one: Decimal =
    stated.tolerance.units === 0n
      ? { units: 1n, scale: 0 }
      : multiply(stated.tolerance, { units: 2n, scale: 0 })
  const point = inBaseUnit(stated.value, stated.unit)
  const unit = inBaseUnit(one, stated.unit)
  const printed = {
    low: subtract(point, multiply(unit, HALF)),
    high: add(point, multiply(unit, NEARLY_ONE)),
  }
  if (stated.approximation === undefined) return printed
  const about = intervalOf(stated)
  if (stated.approximation !== 'about') return about
  const low = about.low ?? printed.low
  return { low, high: about.high ?? printed.high }
}
