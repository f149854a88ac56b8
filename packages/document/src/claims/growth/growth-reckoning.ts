import {
  compare,
  decimal,
  divide,
  formatDecimal,
  isZero,
  multiply,
  subtract,
} from '../../decimal.ts'
import type { Quantity } from '../../facts/types.ts'
import { inBaseUnit } from '../../facts/units.ts'
import { formatQuotient, formatScaled, fractionDigits, printedRaw } from '../arithmetic.ts'
import {
  divideIntervals,
  HUNDRED,
  type Interval,
  intervalOf,
  isExact,
  meet,
  PRECISION,
  timesInterval,
} from '../intervals.ts'
import { areComparable, magnitudeOf } from './growth-changes.ts'
import { allowed, minus, printed, type Reckoned, rangeOf, signed } from './growth-figures.ts'
import { multiple } from './growth-multiples.ts'
import type { Statement } from './statement.ts'

const ONE = decimal(1)

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
  const digits = fractionDigits(stated)
  const change = multiply(subtract(magnitudeOf(great), magnitudeOf(small)), HUNDRED)
  const quotient = formatQuotient(change, magnitudeOf(a), digits)
  const [x, y, z] = printed(great, small, a)
  return { verdict: holds ? 'holds' : 'fails', arithmetic: `（${x}－${y}）÷${z}＝${quotient}%` }
}

function partOf(a: Quantity, b: Quantity, stated: Quantity): Reckoned {
  const share = timesInterval(divideIntervals(rangeOf(b), rangeOf(a)), HUNDRED)
  const digits = fractionDigits(stated)
  const quotient = formatQuotient(multiply(magnitudeOf(b), HUNDRED), magnitudeOf(a), digits)
  const [x, y] = printed(b, a)
  const verdict = meet(share, allowed(stated)) ? 'holds' : 'fails'
  return { verdict, arithmetic: `${x}÷${y}＝${quotient}%` }
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
  const raws = [great, small].map(printedRaw)
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

/** What follows from the two figures, and whether the statement says so. */
export function reckon(a: Quantity, b: Quantity, statement: Statement): Reckoned | undefined {
  const { quantity, as } = statement
  const isDown = statement.direction === 'down'
  if (isZero(a.value)) return undefined
  // “由1200个减少到300个，下降了4倍”: that nothing falls by more than all of it is said once.
  if (as === 'times' && isDown) return undefined
  if (as === 'times' || as === 'multiple') return multiple(a, b, statement)
  if (quantity === undefined) return undefined
  const isRate = a.unit === '%' && b.unit === '%'
  if (as === 'points') return isRate ? difference(a, b, isDown, quantity) : undefined
  if (as === 'difference') {
    return isRate || !areComparable(quantity, b) ? undefined : difference(a, b, isDown, quantity)
  }
  if (as === 'part') return partOf(a, b, quantity)
  const grown = percentage(a, b, isDown, quantity)
  return isRate ? ofRates(a, b, isDown, quantity, grown) : grown
}

/** “由30%提高到45%，提高15%” lacks its 百分点; “提高50%” is right. */
function ofRates(
  a: Quantity,
  b: Quantity,
  isDown: boolean,
  stated: Quantity,
  grown: Reckoned,
): Reckoned {
  const [great, small] = isDown ? [a, b] : [b, a]
  const isDifference =
    compare(subtract(magnitudeOf(great), magnitudeOf(small)), magnitudeOf(stated)) === 0
  if (!isDifference && grown.verdict === 'holds') return grown
  const { arithmetic } = difference(a, b, isDown, stated)
  if (!isDifference) return { verdict: 'fails', arithmetic }
  // “由100%下降到90%，下降10%” is both; “由92%提升到98%，提升6%” comes near by chance.
  const isBoth = compare(magnitudeOf(a), HUNDRED) === 0
  return { verdict: isBoth ? 'open' : 'fails', arithmetic, form: 'points' }
}
