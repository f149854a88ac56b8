import { add, compare, type Decimal, decimal, divide, multiply, subtract } from '../../decimal.ts'
import type { Quantity, Verdict } from '../../facts/types.ts'
import { formatQuotient, fractionDigits } from '../arithmetic.ts'
import { divideIntervals, type Interval, meet, PRECISION } from '../intervals.ts'
import { magnitudeOf } from './growth-changes.ts'
import { allowed, minus, printed, type Reckoned, rangeOf } from './growth-figures.ts'
import type { Statement } from './statement.ts'

const ONE = decimal(1)

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

/** So many times as much, or more. */
export function multiple(a: Quantity, b: Quantity, statement: Statement): Reckoned {
  const { stated, quantity, as, leaning } = statement
  const ratio = divideIntervals(rangeOf(b), rangeOf(a))
  const point = divide(magnitudeOf(b), magnitudeOf(a), PRECISION)
  const isGrowth = as === 'times'
  const one: Interval = { low: ONE, high: ONE }
  const interval = isGrowth ? minus(ratio, one) : ratio
  const isWhole = quantity === undefined || !quantity.figures.includes('.')
  const [x, y] = printed(b, a)
  const digits = isWhole ? 1 : fractionDigits(quantity)
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
