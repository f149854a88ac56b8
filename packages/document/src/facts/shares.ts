import { add, compare, type Decimal, decimal, multiply, subtract } from '../decimal.ts'
import type { ReplyDocument } from '../types.ts'
import { formatQuotient, ratioWithin } from './arithmetic.ts'
import { statedRate } from './completion-rates.ts'
import { type FiguredBlock, figuredBlocks } from './figured-blocks.ts'
import {
  addIntervals,
  divideIntervals,
  HUNDRED,
  type Interval,
  intervalOf,
  meet,
  timesInterval,
  widen,
} from './intervals.ts'
import {
  type Candidate,
  candidatesFor,
  measured,
  nearestWhole,
  outerClauses,
  UNNAMED,
} from './share-bases.ts'
import { type StatedShare, statedShare } from './share-statements.ts'
import { isDigitSlip } from './slips.ts'
import type { Claim, Quantity, Verdict } from './types.ts'

/** Makes the allowance less than a whole unit: 25% is not cut to 24%. */
const HAIR: Decimal = { units: 1n, scale: 9 }

/** Bounds of reckoned over stated: a share farther off was taken of something else. */
const ANY: readonly [Decimal, Decimal] = [{ units: 33n, scale: 2 }, decimal(3)]
/** Of the total, though it is not said which. */
const WIDE: readonly [Decimal, Decimal] = [{ units: 5n, scale: 1 }, decimal(2)]
const NEAR: readonly [Decimal, Decimal] = [
  { units: 9n, scale: 1 },
  { units: 11n, scale: 1 },
]

/**
 * Of 80 printed shares 76 were rounded and 3 were cut (34.7379→34.73). So a share may lie up to half
 * a unit of its last digit below what is reckoned from rounded figures, or less than a unit above;
 * and where it is off by less than a unit, it was fitted to the others of its list.
 */
function meetsPercent(part: Interval, whole: Interval, percent: Quantity): boolean {
  const share = timesInterval(divideIntervals(part, whole), HUNDRED)
  const stated = intervalOf(percent)
  const cut = subtract(percent.tolerance, HAIR)
  return meet(share, { ...stated, ...(stated.high && { high: add(stated.high, cut) }) })
}

function fits({ percent, part }: StatedShare, whole: Quantity): boolean {
  if (meetsPercent(intervalOf(part), intervalOf(whole), percent)) return true
  const isAbout = [part, whole, percent].some((quantity) => quantity.approximation)
  const [a, b] = isAbout
    ? [intervalOf(part), intervalOf(whole)]
    : [pointAt(measured(part)), pointAt(measured(whole))]
  const share = timesInterval(divideIntervals(a, b), HUNDRED)
  return meet(share, widen(intervalOf(percent), subtract(percent.tolerance, HAIR)))
}

function pointAt(value: Decimal): Interval {
  return { low: value, high: value }
}

/** “满意420份，基本满意60份，占96%”: the share of both; or that of a figure before the part. */
function fitsWithEarlier({ percent, part, earlier }: StatedShare, whole: Quantity): boolean {
  const base = intervalOf(whole)
  let sum = intervalOf(part)
  for (const quantity of earlier.toReversed()) {
    sum = addIntervals(sum, intervalOf(quantity))
    if (meetsPercent(sum, base, percent)) return true
    if (quantity !== whole && meetsPercent(intervalOf(quantity), base, percent)) return true
  }
  return false
}

function boundsFor(stated: StatedShare, reckoned: string): readonly [Decimal, Decimal] {
  const { base, percent } = stated
  if (stated.whole !== undefined) return stated.rate ? WIDE : ANY
  if (!UNNAMED.test(base)) return ANY
  if (/总/u.test(base)) return WIDE
  // “占23.9%” for 29.3%: one digit, or two exchanged, of at least three.
  const slipped = reckoned.length > 3 && isDigitSlip(reckoned, percent.figures)
  return slipped ? WIDE : NEAR
}

function verdictOf(
  stated: StatedShare,
  whole: Quantity,
  candidates: readonly Candidate[],
  reckoned: string,
): Verdict {
  if (fits(stated, whole)) return 'holds'
  if (candidates.some(({ quantity }) => fits(stated, quantity))) return 'open'
  if (fitsWithEarlier(stated, whole)) return 'open'
  const hundredfold = multiply(measured(stated.part), HUNDRED)
  const product = multiply(measured(whole), stated.percent.value)
  // “市区老年人口24.24万人，占15.93%” may be of the people of the town.
  const [low, high] = boundsFor(stated, reckoned)
  return ratioWithin(hundredfold, product, low, high) ? 'fails' : 'open'
}

function shareOf(stated: StatedShare, candidates: readonly Candidate[]): Claim | undefined {
  const named = stated.whole
    ? [stated.whole]
    : candidates.filter((candidate) => candidate.named).map(({ quantity }) => quantity)
  const whole = named.find((quantity) => fits(stated, quantity)) ?? nearestWhole(stated, named)
  if (whole === undefined) return undefined
  const { percent, part } = stated
  const { block } = percent
  const from = Math.min(whole.at[0], part.at[0])
  const scale = percent.figures.split('.')[1]?.length ?? 0
  const quotient = formatQuotient(multiply(measured(part), HUNDRED), measured(whole), scale)
  const printed = [part, whole].map((quantity) => quantity.raw.replace(/\s/gu, ''))
  const figures =
    part.scale === whole.scale && part.unit === whole.unit
      ? `${part.figures}÷${whole.figures}`
      : printed.join('÷')
  return {
    range: block.source(from, percent.at[1]),
    raw: block.text.slice(from, percent.at[1]),
    block,
    kind: 'share',
    stated: percent,
    operands: [part, whole],
    verdict: verdictOf(stated, whole, candidates, quotient),
    certain:
      stated.rate !== true &&
      named.every((other) => compare(measured(other), measured(whole)) === 0) &&
      [part, whole, percent].every((quantity) => quantity.approximation === undefined),
    arithmetic: `${figures}＝${quotient}%`,
  }
}

function sharesIn({ quantities, regions }: FiguredBlock): Claim[] {
  const shares: Claim[] = []
  for (const { region, clauses } of regions) {
    for (const index of clauses.keys()) {
      const stated =
        statedShare(region, clauses, index, quantities) ?? statedRate(region, clauses, index)
      if (stated === undefined) continue
      if (stated.whole !== undefined) {
        const given = shareOf(stated, [])
        if (given !== undefined) shares.push(given)
        continue
      }
      // “30个（占24%）”: the part and its whole stand outside the brackets.
      const outside = region.parent !== undefined && stated.part.at[0] < region.from
      const around =
        outside && region.parent ? outerClauses(region.parent, quantities, region.from) : undefined
      const share = around
        ? shareOf(stated, candidatesFor(stated, region.parent ?? region, around, around.length - 1))
        : shareOf(stated, candidatesFor(stated, region, clauses, index))
      if (share !== undefined) shares.push(share)
    }
  }
  return shares
}

/** a占b的p% where the letter gives a and b. */
export function readShares(document: ReplyDocument): Claim[] {
  return figuredBlocks(document)
    .filter(({ block }) => /[占率]/u.test(block.text))
    .filter(({ quantities }) => quantities.some(({ unit }) => unit === '%'))
    .flatMap(sharesIn)
}
