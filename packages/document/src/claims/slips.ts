import { add, type Decimal, formatDecimal, parseDecimal, subtract } from '../decimal.ts'
import type { Part, Quantity } from '../facts/types.ts'
import { areAlike, valueOfParts } from './arithmetic.ts'

/** True when one wrong, missing, doubled or exchanged digit turns one figure into the other. */
export function isDigitSlip(a: string, b: string): boolean {
  if (a === b) return false
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (x.length <= 1 && y.length <= 1) return true
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]
}

/** The figure moved by `by`, printed with as many digits behind the point; undefined below zero. */
function moved({ figures }: Quantity, by: Decimal): string | undefined {
  const printed = parseDecimal(figures)
  const value = printed && add(printed, by)
  if (value === undefined || value.units <= 0n) return undefined
  return formatDecimal(value)
}

/**
 * True when a slip of one digit in one of the figures explains why the sum does not come out:
 * 30＋14＋85 against 125. All figures must be printed in one unit.
 */
export function explainsMismatch(total: Quantity, parts: readonly Part[]): boolean {
  const quantities = parts.map((part) => part.quantity)
  if (!areAlike([total, ...quantities])) return false
  const printed = (quantity: Quantity): Quantity => ({
    ...quantity,
    value: parseDecimal(quantity.figures) ?? quantity.value,
    unit: '个',
  })
  const sum = valueOfParts(parts.map((part) => ({ ...part, quantity: printed(part.quantity) })))
  const missing = subtract(printed(total).value, sum)
  const back = { units: -missing.units, scale: missing.scale }
  const slipped = (quantity: Quantity, by: Decimal) => {
    const figure = moved(quantity, by)
    const plain = parseDecimal(quantity.figures)
    if (figure === undefined || plain === undefined) return false
    return isDigitSlip(figure, formatDecimal(plain))
  }
  return slipped(total, back) || quantities.some((quantity) => slipped(quantity, missing))
}
