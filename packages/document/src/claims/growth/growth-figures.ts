import { type Decimal, subtract } from '../../decimal.ts'
import type { Quantity, Verdict } from '../../facts/types.ts'
import { printedRaw } from '../arithmetic.ts'
import { cutSlack, type Interval, intervalOf, widen } from '../intervals.ts'
import { magnitudeOf } from './growth-changes.ts'

/** What was reckoned of two figures and what is stated of them. */
export interface Reckoned {
  readonly verdict: Verdict
  readonly arithmetic: string
  /** The difference of two percentages that is told in percent. */
  readonly form?: 'points'
}

/** 640元 a month is a tariff, not rounded to whole 元. */
export function rangeOf(quantity: Quantity): Interval {
  const { unit, scale, figures, approximation } = quantity
  const isTariff = unit === '元' && scale === '' && !figures.includes('.')
  if (!isTariff || approximation !== undefined) return intervalOf(quantity)
  return { low: magnitudeOf(quantity), high: magnitudeOf(quantity) }
}

export function minus(a: Interval, b: Interval): Interval {
  return {
    ...(a.low && b.high ? { low: subtract(a.low, b.high) } : {}),
    ...(a.high && b.low ? { high: subtract(a.high, b.low) } : {}),
  }
}

export function signed(interval: Interval, isNegative: boolean): Interval {
  if (!isNegative) return interval
  const negated = (value: Decimal): Decimal => ({ units: -value.units, scale: value.scale })
  return {
    ...(interval.high ? { low: negated(interval.high) } : {}),
    ...(interval.low ? { high: negated(interval.low) } : {}),
  }
}

/** Rounded or cut; nobody prints the last digit otherwise. */
export function allowed(quantity: Quantity): Interval {
  return widen(intervalOf(quantity), cutSlack(quantity))
}

/** As printed; without scale and unit where all have the same. */
export function printed(...quantities: readonly Quantity[]): string[] {
  const [first] = quantities
  const isAlike = quantities.every(
    ({ unit, scale }) => unit === first?.unit && scale === first.scale,
  )
  return quantities.map((quantity) =>
    isAlike ? `${quantity.figures}${quantity.unit === '%' ? '%' : ''}` : printedRaw(quantity),
  )
}
