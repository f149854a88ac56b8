import { compare, type Decimal, decimal, multiply } from '../../decimal.ts'
import type { Quantity, Verdict } from '../../facts/types.ts'
import { formatQuotient, fractionDigits } from '../arithmetic.ts'
import { addIntervals, intervalOf } from '../intervals.ts'
import { isDigitSlip } from '../slips.ts'
import type { StatedRate } from './completion-rates.ts'
import { type Candidate, UNNAMED } from './share-bases.ts'
import {
  fits,
  fitsWithOthers,
  isProved,
  isWithin,
  measured,
  meetsPercent,
  nearestWhole,
  type PercentOfPart,
  scaleOf,
} from './share-fit.ts'
import type { StatedShare } from './share-statements.ts'
import { isOfAllThere } from './share-surroundings.ts'
import { isInWords } from './share-words.ts'

/** Bounds of reckoned over stated: a share farther off was taken of something else. */
export const ANY: readonly [Decimal, Decimal] = [{ units: 33n, scale: 2 }, decimal(3)]
/** Told side by side: 提案120件，其中城建类30件，占2.5%. */
const DIRECT: readonly [Decimal, Decimal] = [{ units: 9n, scale: 2 }, decimal(11)]
const ALL_THERE: readonly [Decimal, Decimal] = [{ units: 25n, scale: 2 }, decimal(4)]
/** Of the total, though it is not said which; or a rate. */
const WIDE: readonly [Decimal, Decimal] = [{ units: 5n, scale: 1 }, decimal(2)]
const NEAR: readonly [Decimal, Decimal] = [
  { units: 9n, scale: 1 },
  { units: 11n, scale: 1 },
]

/** A share with the whole that it was taken of. */
export interface ShareReading {
  readonly percent: Quantity
  readonly part: Quantity
  readonly whole: Quantity
  readonly verdict: Verdict
  readonly certain: boolean
}

/** “占23.9%” for 29.3%: one digit, or two exchanged, of at least three. */
function isSlipped({ percent, part }: PercentOfPart, whole: Quantity): boolean {
  if (isInWords(percent)) return false
  const digits = fractionDigits(percent)
  const hundredfold = multiply(measured(part), scaleOf(percent))
  const reckoned = formatQuotient(hundredfold, measured(whole), digits)
  return reckoned.length > 3 && isDigitSlip(reckoned, percent.figures)
}

/**
 * “立案1103起，其中刷单类412起，占37.4%，理财类163起，占41.8%”: another share of the sentence came out
 * of the same whole. Offsets of such wholes.
 */
export type ProvedWholes = ReadonlySet<number>

function boundsFor(
  stated: StatedShare,
  whole: Quantity,
  candidates: readonly Candidate[],
  proved: ProvedWholes,
): readonly [Decimal, Decimal] {
  if (candidates.some(({ quantity, isDirect }) => quantity === whole && isDirect)) {
    return DIRECT
  }
  if (proved.has(whole.at[0])) return ANY
  if (stated.whole !== undefined || !UNNAMED.test(stated.base)) return ANY
  if (/总/u.test(stated.base)) return WIDE
  return isSlipped(stated, whole) ? WIDE : NEAR
}

function verdictOf(
  stated: StatedShare,
  whole: Quantity,
  candidates: readonly Candidate[],
  proved: ProvedWholes,
): Verdict {
  if (fits(stated, whole)) return isProved(stated, whole) ? 'holds' : 'open'
  if (candidates.some(({ quantity }) => fits(stated, quantity))) return 'open'
  if (fitsWithOthers(stated, stated.earlier, whole)) return 'open'
  // “市区老年人口24.24万人，占15.93%” may be of the people of the town.
  return isWithin(stated, whole, boundsFor(stated, whole, candidates, proved)) ? 'fails' : 'open'
}

/** The whole that the share is of, and whether it comes out; undefined where none can be told. */
export function shareVerdict(
  stated: StatedShare,
  candidates: readonly Candidate[],
  proved: ProvedWholes,
): ShareReading | undefined {
  const { percent, part } = stated
  const meant = (how: Candidate['meant']) =>
    candidates.filter((candidate) => candidate.meant === how).map(({ quantity }) => quantity)
  const sure = stated.whole ? [stated.whole] : meant('surely')
  const maybe = stated.whole ? [] : meant('maybe')
  const whole = sure.find((quantity) => fits(stated, quantity)) ?? nearestWhole(stated, sure)
  const isOfPlan = /计划|目标|任务/u.test(stated.base)
  const certain =
    !isOfPlan && sure.every((other) => whole && compare(measured(other), measured(whole)) === 0)
  const verdict = whole && verdictOf(stated, whole, candidates, proved)
  if (whole && verdict === 'holds') return { percent, part, whole, verdict, certain }
  // Of what is only likely to be meant, what comes out was.
  const fitting = maybe.find((quantity) => fits(stated, quantity) && isProved(stated, quantity))
  if (fitting) return { percent, part, whole: fitting, verdict: 'holds', certain: false }
  if (whole && verdict) return { percent, part, whole, verdict, certain }
  const isMeant = (one: Quantity) =>
    isSlipped(stated, one) || (isOfAllThere(stated, one) && isWithin(stated, one, ALL_THERE))
  const isProvedWhole = (one: Quantity) => proved.has(one.at[0]) && isWithin(stated, one, WIDE)
  const slipped = maybe.length === 1 ? maybe.find(isMeant) : maybe.find(isProvedWhole)
  if (slipped === undefined || fitsWithOthers(stated, stated.earlier, slipped)) return undefined
  return { percent, part, whole: slipped, verdict: 'fails', certain: false }
}

/** “办结率98%（不含未到期的5件）”: reckoned from other figures. */
export function isQualified({ block, at }: Quantity): boolean {
  return /^[^。]{0,24}(?:剔除|扣除|不含|不计|除去|未到期|除外)/u.test(
    block.text.slice(at[1], at[1] + 30),
  )
}

/** “摸排210处，已整改150处，正在整改40处，未整改20处，整改率88.2%”: 150 of 150 and 20. */
function fitsWithRest({ percent, part, others }: StatedRate): boolean {
  const done = intervalOf(part)
  return others.some(
    (other) =>
      other.at[0] > part.at[0] &&
      meetsPercent(done, addIntervals(done, intervalOf(other)), percent),
  )
}

/** The same for a rate; its words alone tell what it is of, so it is never certain. */
export function rateVerdict(rate: StatedRate): ShareReading | undefined {
  const { percent, part, wholes, others } = rate
  const fitting = wholes.find((whole) => fits(rate, whole))
  if (fitting) {
    const verdict = isProved(rate, fitting) ? 'holds' : 'open'
    return { percent, part, whole: fitting, verdict, certain: false }
  }
  const isRefuted = rate.refuted.length > 0
  const whole = nearestWhole(rate, isRefuted ? rate.refuted : wholes)
  if (whole === undefined || isQualified(percent)) return undefined
  const isSlip = wholes.length === 1 && isSlipped(rate, whole)
  if (!rate.isFirm && !isRefuted && !isSlip) return undefined
  if (fitsWithOthers(rate, others, whole) || fitsWithRest(rate)) return undefined
  const isFar = !rate.isClose && !isRefuted && !isWithin(rate, whole, WIDE)
  return { percent, part, whole, verdict: isFar ? 'open' : 'fails', certain: false }
}
