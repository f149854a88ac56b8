import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  isZero,
  multiply,
  subtract,
} from '../decimal.ts'
import type { Quantity } from '../facts/types.ts'
import { inBaseUnit } from '../facts/units.ts'

/** What a figure as printed may stand for. A missing end is open: 300余 has no `high`. */
export interface Interval {
  readonly low?: Decimal
  readonly high?: Decimal
}

/** Digits kept where a quotient does not end. */
export const PRECISION = 12
/** Makes the allowance less than a whole unit: 25% is not cut to 24%. */
const HAIR: Decimal = { units: 1n, scale: 9 }

function between(low: Decimal | undefined, high: Decimal | undefined): Interval {
  if (low === undefined) return high === undefined ? {} : { high }
  return high === undefined ? { low } : { low, high }
}

/**
 * How far 约 reaches: one unit of the last digit that is not 0, but at least 3 % and at most 10 %.
 * “约567” was reckoned, “约300” was guessed.
 */
function aboutSlack(quantity: Quantity): Decimal {
  const { value } = quantity
  const zeros = /0*$/u.exec(value.units.toString())?.[0].length ?? 0
  const lastDigit = { units: 10n ** BigInt(zeros), scale: value.scale }
  const least = multiply(value, { units: 3n, scale: 2 })
  const most = multiply(value, { units: 1n, scale: 1 })
  const wanted = compare(lastDigit, least) < 0 ? least : lastDigit
  return compare(wanted, most) > 0 ? most : wanted
}

/** All values, in the base unit of its measure, that are printed like this. */
export function intervalOf(quantity: Quantity): Interval {
  const { value, tolerance, approximation, unit } = quantity
  const slack = approximation === 'about' ? add(tolerance, aboutSlack(quantity)) : tolerance
  const low = inBaseUnit(subtract(value, slack), unit)
  const high = inBaseUnit(add(value, slack), unit)
  if (approximation === 'above') return { low }
  if (approximation === 'below') return { high }
  return { low, high }
}

/**
 * In a sum, whole 万元 below a hundred are grants as they were paid, not rounded figures:
 * 出资3万元，2万元，6万元，总投资11万元.
 */
export function intervalInSum(quantity: Quantity): Interval {
  const { unit, scale, figures, approximation, value } = quantity
  const granted = unit === '元' && scale === '万' && /^\d{1,2}$/u.test(figures)
  return granted && approximation === undefined ? { low: value, high: value } : intervalOf(quantity)
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return between(a.low && b.low && add(a.low, b.low), a.high && b.high && add(a.high, b.high))
}

/** The interval times a factor that is not negative. */
export function timesInterval(interval: Interval, factor: Decimal): Interval {
  return between(
    interval.low && multiply(interval.low, factor),
    interval.high && multiply(interval.high, factor),
  )
}

/** Quotients of two intervals of positive numbers. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  const low = a.low && b.high && divide(a.low, b.high, PRECISION)
  const high = a.high && b.low && !isZero(b.low) ? divide(a.high, b.low, PRECISION) : undefined
  return between(low, high)
}

/** Makes the interval wider by `slack` on either side. */
export function widen(interval: Interval, slack: Decimal): Interval {
  return between(
    interval.low && subtract(interval.low, slack),
    interval.high && add(interval.high, slack),
  )
}

/**
 * How far beyond `intervalOf` a figure may lie whose last digit was cut, not rounded; zero for what
 * was counted one by one.
 */
export function cutSlack({ tolerance }: Quantity): Decimal {
  return isZero(tolerance) ? tolerance : subtract(tolerance, HAIR)
}

export function meet(a: Interval, b: Interval): boolean {
  if (a.low && b.high && compare(a.low, b.high) > 0) return false
  return !(a.high && b.low && compare(a.high, b.low) < 0)
}

/** True when the figure stands for one value only: 125个, not 23.3公里, not 约30个. */
export function isExact(quantity: Quantity): boolean {
  return quantity.approximation === undefined && isZero(quantity.tolerance)
}

export const HUNDRED: Decimal = decimal(100)
