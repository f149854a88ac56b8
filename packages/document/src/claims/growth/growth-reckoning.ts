import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  isZero,
  multiply,
  subtract,
} from '../../decimal.ts'
import type { Quantity, Verdict } from '../../facts/types.ts'
import { inBaseUnit } from '../../facts/units.ts'
import { formatQuotient, formatScaled } from '../arithmetic.ts'
import {
  divideIntervals,
  HUNDRED,
  type Interval,
  intervalOf,
  isExact,
  meet,
  timesInterval,
  widen,
} from '../intervals.ts'
import { areComparable, magnitudeOf } from './growth-changes.ts'
import type { Statement } from './growth-statements.ts'

export interface Reckoned {
  readonly verdict: Verdict
  readonly arithmetic: string
}

const ONE = decimal(1)
/** Digits kept where a quotient does not end. */
const PRECISION = 12
/** Makes the allowance less than a whole unit: 25% is not cut to 24%. */
const HAIR: Decimal = { units: 1n, scale: 9 }

/** 640元 a month is a tariff, not rounded to whole 元. */
function rangeOf(quantity: Quantity): Interval {
  const { unit, scale, figures, approximation } = quantity
  const isTariff = unit === '元' && scale === '' && !figures.includes('.')
  if (!isTariff || approximation !== undefined) return intervalOf(quantity)
  return { low: magnitudeOf(quantity), high: magnitudeOf(quantity) }
}

function minus(a: Interval, b: Interval): Interval {
  return {
    ...(a.low && b.high ? { low: subtract(a.low, b.high) } : {}),
    ...(a.high && b.low ? { high: subtract(a.high, b.low) } : {}),
  }
}

function signed(interval: Interval, isNegative: boolean): Interval {
  if (!isNegative) return interval
  const negated = (value: Decimal): Decimal => ({ units: -value.units, scale: value.scale })
  return {
    ...(interval.high ? { low: negated(interval.high) } : {}),
    ...(interval.low ? { high: negated(interval.low) } : {}),
  }
}

/** Rounded or cut; nobody prints the last digit otherwise. */
function allowed(quantity: Quantity): Interval {
  const cut = isZero(quantity.tolerance) ? quantity.tolerance : subtract(quantity.tolerance, HAIR)
  return widen(intervalOf(quantity), cut)
}

/** “翻一番”, “增长两倍” are said of what comes near; of what is far from it they are not. */
function inWords(ratio: Decimal, value: Decimal, leaning?: 'more' | 'less'): Verdict {
  const part = (hundredths: bigint) => multiply(value, { units: hundredths, scale: 2 })
  const isWithin = (low: bigint, high: bigint) =>
    compare(ratio, part(low)) >= 0 && compare(ratio, part(high)) <= 0
  const [low, high] =
    leaning === 'more' ? [100n, 145n] : leaning === 'less' ? [85n, 101n] : [95n, 108n]
  if (isWithin(low, high)) return 'holds'
  return isWithin(low - 15n, high + 15n) ? 'open' : 'fails'
}

/** The growth of the figures as printed. */
function exact(a: Quantity, b: Quantity): Interval {
  const point = divide(
    multiply(subtract(magnitudeOf(b), magnitudeOf(a)), HUNDRED),
    magnitudeOf(a),
    PRECISION,
  )
  return point === undefined ? {} : { low: point, high: point }
}

function percentage(a: Quantity, b: Quantity, isDown: boolean, stated: Quantity): Reckoned {
  const one: Interval = { low: HUNDRED, high: HUNDRED }
  const growth = minus(timesInterval(divideIntervals(rangeOf(b), rangeOf(a)), HUNDRED), one)
  const holds =
    meet(signed(growth, isDown), intervalOf(stated)) ||
    meet(signed(exact(a, b), isDown), allowed(stated))
  const [great, small] = isDown ? [a, b] : [b, a]
  const digits = stated.figures.split('.')[1]?.length ?? 0
  const change = multiply(subtract(magnitudeOf(great), magnitudeOf(small)), HUNDRED)
  const quotient = formatQuotient(change, magnitudeOf(a), digits)
  const [x, y, z] = printed(great, small, a)
  return { verdict: holds ? 'holds' : 'fails', arithmetic: `（${x}－${y}）÷${z}＝${quotient}%` }
}

function partOf(a: Quantity, b: Quantity, stated: Quantity): Reckoned {
  const share = timesInterval(divideIntervals(rangeOf(b), rangeOf(a)), HUNDRED)
  const digits = stated.figures.split('.')[1]?.length ?? 0
  const quotient = formatQuotient(multiply(magnitudeOf(b), HUNDRED), magnitudeOf(a), digits)
  const [x, y] = printed(b, a)
  const verdict = meet(share, allowed(stated)) ? 'holds' : 'fails'
  return { verdict, arithmetic: `${x}÷${y}＝${quotient}%` }
}

/** As printed; without scale and unit where all have the same. */
function printed(...quantities: readonly Quantity[]): string[] {
  const [first] = quantities
  const isAlike = quantities.every(
    ({ unit, scale }) => unit === first?.unit && scale === first.scale,
  )
  return quantities.map(({ figures, raw, unit }) =>
    isAlike ? `${figures}${unit === '%' ? '%' : ''}` : raw.replace(/\s/gu, ''),
  )
}

function difference(a: Quantity, b: Quantity, isDown: boolean, stated: Quantity): Reckoned {
  const [great, small] = isDown ? [a, b] : [b, a]
  const value = subtract(magnitudeOf(great), magnitudeOf(small))
  const interval = minus(rangeOf(great), rangeOf(small))
  const isPoint = /百分点|%/u.test(stated.unit)
  const inUnit = divide(value, inBaseUnit(ONE, stated.unit), 6) ?? value
  const result = isPoint
    ? `${formatDecimal(value)}个百分点`
    : `${formatScaled(inUnit, stated.scale)}`
  const isSame = [small, stated].every(
    (own) => own.unit === great.unit && own.scale === great.scale,
  )
  const raws = [great, small].map(({ raw }) => raw.replace(/\s/gu, ''))
  const [x, y] = isPoint || isSame ? printed(great, small) : raws
  const shown = isPoint || isSame ? result.replace(/[万亿]$/u, '') : `${result}${stated.unit}`
  const isEqual = compare(value, magnitudeOf(stated)) === 0
  const meets = meet(interval, rangeOf(stated))
  const isRounded = ![a, b, stated].every(isExact) && !isEqual
  // 30%→45% and 16个百分点 meet only if both were rounded the right way.
  const rough =
    isRounded && [a, b, stated].every((quantity) => quantity.approximation === undefined)
  const verdict = isEqual ? 'holds' : meets ? (rough ? 'open' : 'holds') : 'fails'
  return { verdict, arithmetic: `${x}－${y}＝${shown}` }
}

function multiple(a: Quantity, b: Quantity, statement: Statement): Reckoned {
  const { stated, quantity, as, leaning } = statement
  const ratio = divideIntervals(rangeOf(b), rangeOf(a))
  const point = divide(magnitudeOf(b), magnitudeOf(a), PRECISION)
  const isGrowth = as === 'times'
  const one: Interval = { low: ONE, high: ONE }
  const interval = isGrowth ? minus(ratio, one) : ratio
  const isWhole = quantity === undefined || !quantity.figures.includes('.')
  const [x, y] = printed(b, a)
  const digits = isWhole ? 1 : (quantity?.figures.split('.')[1]?.length ?? 1)
  const shown = point === undefined ? '' : formatQuotient(point, ONE, digits)
  const grown = point === undefined ? '' : formatQuotient(subtract(point, ONE), ONE, digits)
  const arithmetic = isGrowth ? `${x}÷${y}－1＝${grown}倍` : `${x}÷${y}＝${shown}倍`
  const lean = leaning ?? leaningOf(quantity)
  if (point === undefined) return { verdict: 'open', arithmetic }
  if (isWhole) {
    // “由50个增加到150个，增长3倍” are 3 times as many, 2 times more.
    const isTold = compare(point, stated.value) === 0
    if (isGrowth && isTold && lean === undefined) return { verdict: 'fails', arithmetic }
    const reached = isGrowth ? add(stated.value, ONE) : stated.value
    return { verdict: inWords(point, reached, lean), arithmetic }
  }
  return { verdict: meet(interval, allowed(quantity)) ? 'holds' : 'fails', arithmetic }
}

function leaningOf(quantity: Quantity | undefined): 'more' | 'less' | undefined {
  if (quantity?.approximation === 'above') return 'more'
  return quantity?.approximation === undefined ? undefined : 'less'
}

/** What follows from the two figures, and whether the statement says so. */
export function reckon(a: Quantity, b: Quantity, statement: Statement): Reckoned | undefined {
  const { quantity, as } = statement
  const isDown = statement.direction === 'down'
  if (isZero(a.value)) return undefined
  if (as === 'times' || as === 'multiple') return multiple(a, b, statement)
  if (quantity === undefined) return undefined
  const isRate = a.unit === '%' && b.unit === '%'
  if (as === 'points') return isRate ? difference(a, b, isDown, quantity) : undefined
  if (as === 'difference') {
    return isRate || !areComparable(quantity, b) ? undefined : difference(a, b, isDown, quantity)
  }
  if (as === 'part') return partOf(a, b, quantity)
  const grown = percentage(a, b, isDown, quantity)
  if (!isRate || grown.verdict === 'holds') return grown
  // “由30%提高到45%，提高15%” lacks its 百分点.
  return { verdict: 'fails', arithmetic: difference(a, b, isDown, quantity).arithmetic }
}
