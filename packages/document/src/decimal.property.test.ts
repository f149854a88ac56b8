import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  isZero,
  multiply,
  parseDecimal,
  subtract,
  sum,
} from './decimal.ts'

const decimals = fc.record({
  units: fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
  scale: fc.integer({ min: 0, max: 18 }),
})

/** The decimal in units of 10^-40: an integer, exact for all scales drawn here. */
function fine({ units, scale }: Decimal): bigint {
  return units * 10n ** BigInt(40 - scale)
}

function read(figures: string): Decimal {
  const value = parseDecimal(figures)
  if (value === undefined) throw new Error(`not a number: ${figures}`)
  return value
}

describe('decimals agree with whole numbers of any size', () => {
  it('adds, subtracts and multiplies exactly', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(fine(add(a, b))).toBe(fine(a) + fine(b))
        expect(fine(subtract(a, b))).toBe(fine(a) - fine(b))
        expect(fine(multiply(a, b)) * 10n ** 40n).toBe(fine(a) * fine(b))
      }),
    )
  })

  it('sums in any order to the same value', () => {
    fc.assert(
      fc.property(fc.array(decimals, { maxLength: 8 }), (values) => {
        expect(fine(sum(values))).toBe(values.reduce((total, value) => total + fine(value), 0n))
        expect(compare(sum(values), sum(values.toReversed()))).toBe(0)
      }),
    )
  })

  it('compares by value, whatever the number of digits', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const [x, y] = [fine(a), fine(b)]
        expect(Math.sign(compare(a, b))).toBe(x < y ? -1 : x > y ? 1 : 0)
        expect(isZero(a)).toBe(x === 0n)
      }),
    )
  })

  it('divides to the nearest printed digit', () => {
    fc.assert(
      fc.property(decimals, decimals, fc.integer({ min: 0, max: 6 }), (a, b, scale) => {
        const quotient = divide(a, b, scale)
        expect(quotient === undefined).toBe(isZero(b))
        if (quotient === undefined) return
        // |a/b - q| ≤ half a unit of the last digit, without dividing.
        const error = subtract(a, multiply(quotient, b))
        const twice = multiply(decimal(2), error)
        const unit = multiply(b, { units: 1n, scale })
        const abs = (value: Decimal) => (value.units < 0n ? subtract(decimal(0), value) : value)
        expect(compare(abs(twice), abs(unit))).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('decimals are printed as they are read', () => {
  it('goes there and back', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        const positive = value.units < 0n ? { ...value, units: -value.units } : value
        expect(compare(read(formatDecimal(positive)), positive)).toBe(0)
      }),
    )
  })

  it.each([
    ['0', '0'],
    ['125', '125'],
    ['011.190', '11.19'],
    ['1,234.50', '1234.5'],
    ['３．５', '3.5'],
    ['0.05', '0.05'],
    ['100', '100'],
  ])('%s is %s', (figures, printed) => {
    expect(formatDecimal(read(figures))).toBe(printed)
  })

  it.each(['', '.5', '5.', '1.2.3', '-3', '3万', 'abc', '9'.repeat(41)])(
    '%s is no number',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined()
    },
  )

  it('knows no floats', () => {
    expect(formatDecimal(add(read('0.1'), read('0.2')))).toBe('0.3')
    expect(compare(add(read('0.1'), read('0.2')), read('0.3'))).toBe(0)
    expect(formatDecimal(subtract(read('0.3'), read('0.35')))).toBe('-0.05')
  })
})
