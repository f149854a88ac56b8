import { compare, type Decimal, decimal, divide, formatDecimal, multiply, sum } from '../decimal.ts'
import type { Part, Quantity } from '../facts/types.ts'
import { inBaseUnit, measureOf } from '../facts/units.ts'
import { addIntervals, type Interval, intervalInSum, isExact, timesInterval } from './intervals.ts'

/** More parts than these are written with an ellipsis: 30＋14＋…＋81＝125. */
const SHOWN_PARTS = 5

/** A value in 万 or 亿 where that is shorter, without its unit: 42万, 588.61万, 11.19万. */
export function formatScaled(value: Decimal, scale: Quantity['scale']): string {
  const digits = scale.includes('亿') ? 8 : scale.includes('万') ? 4 : 0
  const scaled = { units: value.units, scale: value.scale + digits }
  return `${formatDecimal(scaled)}${digits === 8 ? '亿' : digits === 4 ? '万' : ''}`
}

/** The quotient with as many digits as the stated figure has, for people. */
export function formatQuotient(a: Decimal, b: Decimal, scale: number): string {
  const quotient = divide(a, b, scale)
  return quotient === undefined ? '' : formatDecimal(quotient)
}

/** How many digits are printed behind the point. */
export function fractionDigits({ figures }: Quantity): number {
  return figures.split('.')[1]?.length ?? 0
}

/** The figure with its scale and unit as printed, without blanks: “42 万元” is 42万元. */
export function printedRaw({ raw }: Quantity): string {
  return raw.replace(/\s/gu, '')
}

export function valueOfParts(parts: readonly Part[]): Decimal {
  return sum(
    parts.map(({ quantity, times }) =>
      multiply(inBaseUnit(quantity.value, quantity.unit), decimal(times)),
    ),
  )
}

export function intervalOfParts(parts: readonly Part[]): Interval {
  let total: Interval = { low: decimal(0), high: decimal(0) }
  for (const { quantity, times } of parts) {
    total = addIntervals(total, timesInterval(intervalInSum(quantity), decimal(times)))
  }
  return total
}

export function areExact(parts: readonly Part[]): boolean {
  return parts.every(({ quantity }) => isExact(quantity))
}

/** True when all have one unit and one scale, so that their figures can be added as printed. */
export function areAlike(quantities: readonly Quantity[]): boolean {
  const [first] = quantities
  return quantities.every(
    ({ unit, scale }) =>
      scale === first?.scale && (unit === first.unit || measureOf(unit) === '人'),
  )
}

/** The parts added up as they are printed: 30＋14＋81＝125, 6＋5×1＝11, 1200米＋3公里＝4.2公里. */
export function additionOf(total: Quantity, parts: readonly Part[]): string {
  const alike = areAlike([total, ...parts.map((part) => part.quantity)])
  const terms = parts.map(({ quantity, times }) => {
    const printed = alike ? quantity.figures : printedRaw(quantity)
    return times === 1 ? printed : `${times}×${printed}`
  })
  if (terms.length > SHOWN_PARTS) terms.splice(2, terms.length - 3, '…')
  const one = inBaseUnit(total.value, total.unit)
  const inTotal = inBaseUnit(decimal(1), total.unit)
  const value = valueOfParts(parts)
  const inUnit = compare(one, total.value) === 0 ? value : (divide(value, inTotal, 6) ?? value)
  const result = formatScaled(inUnit, total.scale)
  return `${terms.join('＋')}＝${alike ? result.replace(/[万亿]$/u, '') : `${result}${total.unit}`}`
}

/** a / b lies in [low, high], without dividing; all positive. */
export function ratioWithin(a: Decimal, b: Decimal, low: Decimal, high: Decimal): boolean {
  return compare(a, multiply(b, low)) >= 0 && compare(a, multiply(b, high)) <= 0
}

export function greater(a: Decimal, b: Decimal): boolean {
  return compare(a, b) > 0
}

/** How many times the greater is of the smaller; both positive. */
export function distance(a: Decimal, b: Decimal): Decimal {
  const [small, great] = compare(a, b) < 0 ? [a, b] : [b, a]
  return divide(great, small, 6) ?? great
}
