import { compare, type Decimal, isZero, multiply } from '../../decimal.ts'
import type { Part, Quantity, Verdict } from '../../facts/types.ts'
import { inBaseUnit } from '../../facts/units.ts'
import { areAlike, greater, intervalOfParts, ratioWithin, valueOfParts } from '../arithmetic.ts'
import { type Interval, intervalInSum, meet } from '../intervals.ts'
import { explainsMismatch } from '../slips.ts'

/**
 * How surely a list is meant to be complete. complete: the words say so (其余, 合计, 缺口); paired:
 * kinds that leave no third (男 and 女), or every holder named (各1辆); opposite: kinds that surely
 * mean to (公办机构 and 民办机构 of so many 机构); firm: a count of what was named; kinds: kinds that
 * mostly do (城市 and 农村); named: things of different names, which may leave some out but do not overlap;
 * likely: it only looks so; doubtful: other things stand between the parts, so that
 * it can hold, but is never called wrong.
 */
export type Closure =
  | 'complete'
  | 'paired'
  | 'opposite'
  | 'firm'
  | 'kinds'
  | 'named'
  | 'likely'
  | 'doubtful'

/** The heaviest mark between a part and the one before it; 和 counts as 、. */
export type PartMark = '、' | '，'

/** A whole with its parts, as a reader of lists finds them. */
export interface PartList {
  readonly total: Quantity
  readonly parts: readonly Part[]
  /** What stands before each part, where the reader knows it: 、 or ，. */
  readonly marks?: readonly PartMark[]
  /** The words before each part, where the reader knows them. */
  readonly labels?: readonly string[]
  readonly closure: Closure
  /** The words leave no doubt which figures belong together. */
  readonly sure: boolean
  /** Figures before the list that may belong to it too, the nearest last. */
  readonly forerunners?: readonly Quantity[]
  /** Figures before the whole that may be meant instead of it or with it, the nearest last. */
  readonly rivals?: readonly Quantity[]
}

/** Bounds of the sum of the parts over the whole: outside, the list was misread or is open. */
const BOUNDS: Readonly<Record<Closure, readonly [Decimal, Decimal]>> = {
  complete: [hundredths(10n), hundredths(1000n)],
  paired: [hundredths(40n), hundredths(500n)],
  // “养老机构320家，其中公办18家，民办22家” speaks of some of them only.
  opposite: [hundredths(60n), hundredths(500n)],
  firm: [hundredths(90n), hundredths(200n)],
  // “养老机构125个，其中城市公办福利机构14个，农村敬老院30个” leaves out the private ones.
  kinds: [hundredths(95n), hundredths(400n)],
  named: [hundredths(95n), hundredths(250n)],
  likely: [hundredths(95n), hundredths(125n)],
  doubtful: [hundredths(100n), hundredths(100n)],
}

/** For figures of four digits and more, where one wrong digit explains it. */
const BY_SLIP: readonly [Decimal, Decimal] = [hundredths(30n), hundredths(500n)]

function digitsOf({ figures }: Quantity): number {
  return figures.replace('.', '').replace(/0+$/u, '').length
}

function hundredths(units: bigint): Decimal {
  return { units, scale: 2 }
}

/** “处20万元以下罚款”, “不少于10公里”: bounds of a rule, no figures that parts add up to. */
export function isBound({ raw, at, block, approximation }: Quantity): boolean {
  if (approximation === undefined) return false
  const before = block.text.slice(Math.max(0, at[0] - 5), at[0])
  return /以[下内上]$/u.test(raw) || /不[少低小高多大]于|至少|最[高低多少]|不超/u.test(before)
}

/** True when the parts, as they are printed, add up to the whole. */
export function holds(total: Quantity, parts: readonly Part[]): boolean {
  const [added, whole] = [intervalOfParts(parts), intervalInSum(total)]
  return meet(added, whole) && !(isRounded(total, parts) && touch(added, whole))
}

/** “70公里，其中48公里、13公里、7公里”: it would take four figures cut right at their half. */
function touch(a: Interval, b: Interval): boolean {
  const isSame = (one?: Decimal, other?: Decimal) => one && other && compare(one, other) === 0
  // Grants as they were paid stand for one value each.
  if (isSame(a.low, a.high) || isSame(b.low, b.high)) return false
  return Boolean(isSame(a.low, b.high) || isSame(a.high, b.low))
}

/** All measured, and printed alike. */
function isRounded(total: Quantity, parts: readonly Part[]): boolean {
  const all = [total, ...parts.map(({ quantity }) => quantity)]
  return (
    areAlike(all) &&
    all.every(
      ({ approximation, tolerance }) =>
        approximation === undefined &&
        !isZero(tolerance) &&
        compare(tolerance, total.tolerance) === 0,
    )
  )
}

/** Whatever is 以上 or 余 has no upper end; even so the sum is not far from its whole. */
export function isNear(total: Quantity, parts: readonly Part[]): boolean {
  const whole = inBaseUnit(total.value, total.unit)
  return ratioWithin(valueOfParts(parts), whole, hundredths(67n), hundredths(150n))
}

/** True when the sum comes out with some of the figures that stand before the list. */
function holdsWithForerunners({ total, parts, forerunners = [] }: PartList): boolean {
  return forerunners.some((_, index) => {
    const more = forerunners.slice(index).map((quantity) => ({ quantity, times: 1 }))
    return holds(total, [...more, ...parts])
  })
}

/** “三级医院5家、二级医院18家，其中公立16家，民营7家”: the parts are those of both. */
function holdsForRival({ total, parts, rivals = [] }: PartList): boolean {
  const added = intervalOfParts(parts)
  return rivals.some((rival, index) => {
    if (meet(added, intervalInSum(rival))) return true
    const both = [...rivals.slice(index), total].map((quantity) => ({ quantity, times: 1 }))
    return meet(added, intervalOfParts(both))
  })
}

/** A part so many times its whole was misread. */
export const FARTHEST: Decimal = { units: 20n, scale: 0 }

/** More than the whole, rounding allowed for. */
export function exceeds(part: Part, whole: Decimal): boolean {
  const { low } = intervalOfParts([part])
  return low !== undefined && greater(low, whole) && !greater(low, multiply(whole, FARTHEST))
}

/** Another figure before the whole may be what is divided. */
function isRivalled({ total, rivals = [] }: PartList): boolean {
  return rivals.some((rival) =>
    greater(inBaseUnit(rival.value, rival.unit), inBaseUnit(total.value, total.unit)),
  )
}

/** What the list shows about its whole. */
export function verdictOf(list: PartList): Verdict {
  const { total, parts, closure } = list
  if (holds(total, parts)) return isNear(total, parts) ? 'holds' : 'open'
  if (closure === 'doubtful') return 'open'
  if (holdsWithForerunners(list) || holdsForRival(list)) return 'open'
  const whole = inBaseUnit(total.value, total.unit)
  const added = valueOfParts(parts)
  // “发放消费券5000万元，其中第三批2000万元，撬动消费3亿元”: the last is no part.
  const isApart = closure !== 'likely' && closure !== 'firm'
  // “基地2个，其中新材料领域3个”: one part alone is more than the whole.
  if (isApart && !isRivalled(list) && parts.some((part) => exceeds(part, whole))) return 'fails'
  // “学校1256所，其中幼儿园620所，小学410所，初中150所” leaves out the rest and is right.
  const mayLeaveOut =
    closure === 'likely' || (/kinds|named/u.test(closure) && !greater(added, whole))
  const explained = explainsMismatch(total, parts)
  if (mayLeaveOut && !explained) return 'open'
  // Of long figures a slip of one digit does not make a list come out by chance.
  const [low, high] = explained && digitsOf(total) >= 4 ? BY_SLIP : BOUNDS[closure]
  return ratioWithin(added, whole, low, high) ? 'fails' : 'open'
}
