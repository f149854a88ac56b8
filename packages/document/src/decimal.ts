/** An exact decimal: `units` × 10^-`scale`. Never a float, so that 0.1 + 0.2 is 0.3 in a message. */
export interface Decimal {
  readonly units: bigint
  /** Digits after the point; 0 or more. */
  readonly scale: number
}

export const ZERO: Decimal = { units: 0n, scale: 0 }

const POWERS: readonly bigint[] = Array.from({ length: 41 }, (_, power) => 10n ** BigInt(power))

/** 10 to the power, which is 0 or more. */
export function powerOfTen(power: number): bigint {
  return POWERS[power] ?? 10n ** BigInt(power)
}

const PLAIN = /^\d{1,40}$/u
const FIGURES = /^(\d{1,40})(?:\.(\d{1,40}))?$/u

/** Reads `1,234.50`, `12`, `３．５`; undefined when it is no plain number or has more than 40 digits. */
export function parseDecimal(figures: string): Decimal | undefined {
  if (PLAIN.test(figures)) return { units: BigInt(figures), scale: 0 }
  const found = FIGURES.exec(figures.normalize('NFKC').replace(/,/gu, ''))
  if (found === null) return undefined
  const fraction = found[2] ?? ''
  return { units: BigInt(`${found[1]}${fraction}`), scale: fraction.length }
}

export function decimal(value: number | bigint): Decimal {
  return { units: BigInt(value), scale: 0 }
}

/** The units at a scale that is not less than its own. */
function unitsAt({ units, scale }: Decimal, wanted: number): bigint {
  return wanted === scale ? units : units * powerOfTen(wanted - scale)
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale }
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { units: unitsAt(a, scale) - unitsAt(b, scale), scale }
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale }
}

/** Quotient rounded half up to `scale` digits after the point; undefined when `b` is zero. */
export function divide(a: Decimal, b: Decimal, scale: number): Decimal | undefined {
  if (b.units === 0n) return undefined
  const shifted = a.units * powerOfTen(b.scale + scale + 1)
  const tenfold = shifted / (b.units * powerOfTen(a.scale))
  const half = tenfold < 0n ? -5n : 5n
  return { units: (tenfold + half) / 10n, scale }
}

/** Negative, zero or positive, as for a sort. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale)
  const [x, y] = [unitsAt(a, scale), unitsAt(b, scale)]
  return x < y ? -1 : x > y ? 1 : 0
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO
  for (const value of values) total = add(total, value)
  return total
}

export function isZero(value: Decimal): boolean {
  return value.units === 0n
}

/** Plain digits without trailing zeros after the point: `11.19`, `125`. */
export function formatDecimal(value: Decimal): string {
  const negative = value.units < 0n
  const digits = (negative ? -value.units : value.units).toString().padStart(value.scale + 1, '0')
  const whole = digits.slice(0, digits.length - value.scale)
  const fraction = digits.slice(digits.length - value.scale).replace(/0+$/u, '')
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
