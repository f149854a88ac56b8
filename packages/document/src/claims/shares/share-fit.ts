import { add, compare, type Decimal, decimal, multiply } from '../../decimal.ts'
import type { Quantity } from '../../facts/types.ts'
import { inBaseUnit } from '../../facts/units.ts'
import { distance, ratioWithin } from '../arithmetic.ts'
import {
  addIntervals,
  cutSlack,
  divideIntervals,
  type Interval,
  intervalOf,
  meet,
  timesInterval,
  widen,
} from '../intervals.ts'

/** A percentage with the part that it is the share of. */
export interface PercentOfPart {
  readonly percent: Quantity
  readonly part: Quantity
}

export function measured(quantity: Quantity): Decimal {
  return inBaseUnit(quantity.value, quantity.unit)
}

/** What a whole is counted in, by the sign behind the figure: 100 for %, 1000 for ‰. */
export function scaleOf(percent: Quantity): Decimal {
  return decimal(percent.unit === '‰' ? 1000 : 100)
}

function pointAt(value: Decimal): Interval {
  return { low: value, high: value }
}

/**
 * Of 80 printed shares 76 were rounded and 3 were cut (34.7379→34.73). So a share may lie up to half
 * a unit of its last digit below what is reckoned from rounded figures, or less than a unit above;
 * and where it is off by less than a unit, it was fitted to the others of its list.
 */
export function meetsPercent(part: Interval, whole: Interval, percent: Quantity): boolean {
  const share = timesInterval(divideIntervals(part, whole), scaleOf(percent))
  const stated = intervalOf(percent)
  return meet(share, {
    ...stated,
    ...(stated.high && { high: add(stated.high, cutSlack(percent)) }),
  })
}

/** True when the share lies within the last digit of what is printed: 25.4 to 26.6 for 26%. */
function meetsLastDigit(part: Interval, whole: Interval, percent: Quantity): boolean {
  const share = timesInterval(divideIntervals(part, whole), scaleOf(percent))
  return meet(share, widen(intervalOf(percent), cutSlack(percent)))
}

/** True when the percentage follows from the two figures as they are printed. */
export function fits({ percent, part }: PercentOfPart, whole: Quantity): boolean {
  if (meetsPercent(intervalOf(part), intervalOf(whole), percent)) return true
  if (percent.tolerance.units === 0n) return false
  const isAbout = [part, whole, percent].some((quantity) => quantity.approximation)
  return isAbout
    ? meetsLastDigit(intervalOf(part), intervalOf(whole), percent)
    : meetsLastDigit(pointAt(measured(part)), pointAt(measured(whole)), percent)
}

/** “满意420份，基本满意60份，占96%”: the share of both; or that of a figure before the part. */
export function fitsWithOthers(
  { percent, part }: PercentOfPart,
  others: readonly Quantity[],
  whole: Quantity,
): boolean {
  const base = intervalOf(whole)
  let sum = intervalOf(part)
  for (const quantity of others.toReversed()) {
    sum = addIntervals(sum, intervalOf(quantity))
    if (meetsPercent(sum, base, percent)) return true
    // “已整改100处，正在整改15处，未整改5处，整改率95.8%”: 115 of 120.
    const both = addIntervals(intervalOf(part), intervalOf(quantity))
    if (quantity !== whole && meetsPercent(both, base, percent)) return true
    if (quantity !== whole && meetsPercent(intervalOf(quantity), base, percent)) return true
  }
  return false
}

/** True when what is reckoned over what is stated lies within the bounds. */
export function isWithin(
  { percent, part }: PercentOfPart,
  whole: Quantity,
  [low, high]: readonly [Decimal, Decimal],
): boolean {
  const reckoned = multiply(measured(part), scaleOf(percent))
  return ratioWithin(reckoned, multiply(measured(whole), percent.value), low, high)
}

/** Where no whole fits, the one that comes nearest was meant. */
export function nearestWhole(
  { percent, part }: PercentOfPart,
  wholes: readonly Quantity[],
): Quantity | undefined {
  const reckoned = multiply(measured(part), scaleOf(percent))
  let nearest: Quantity | undefined
  let least: Decimal | undefined
  for (const whole of wholes) {
    if (whole.value.units === 0n || percent.value.units === 0n) continue
    const off = distance(reckoned, multiply(measured(whole), percent.value))
    if (least !== undefined && compare(off, least) >= 0) continue
    nearest = whole
    least = off
  }
  return nearest
}

const TIGHT: readonly [Decimal, Decimal] = [
  { units: 75n, scale: 2 },
  { units: 133n, scale: 2 },
]

/**
 * False where only an open end or a coarse figure makes it come out: “800余个”自然村 prove no
 * “97.7%以上”, 6.4亿元 of 8亿元 no 75%, 12.5万人 of 13万人 no 98.2% (but 96.2%).
 */
export function isProved(one: PercentOfPart, whole: Quantity): boolean {
  const { percent, part } = one
  const isExact = [percent, part, whole].every(({ approximation }) => approximation === undefined)
  if (!isExact || !/\d/u.test(percent.raw)) return isWithin(one, whole, TIGHT)
  return meetsLastDigit(pointAt(measured(part)), pointAt(measured(whole)), percent)
}
