import { add, multiply } from '../../decimal.ts'
import { place } from '../../facts/plain.ts'
import type { Claim, Quantity, Verdict } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import { formatQuotient, fractionDigits } from '../arithmetic.ts'
import { type Clause, labelOf } from '../clauses.ts'
import { HUNDRED } from '../intervals.ts'
import type { Region } from '../regions.ts'
import { isBegun, isCarriedOut, NEUTRAL, type RateWords } from './rate-words.ts'
import { fits, isProved, isWithin, measured } from './share-fit.ts'
import { ANY, isQualified } from './share-verdicts.ts'

/** “还剩未配套的”4749户, “未改造”20个: with what was done, it is the whole. */
const REST =
  /^(?:据统计|目前|现|其中|全[市县区])?(?:还剩|尚有|尚余|还有|剩余|余下|其余|尚?未|没有)/u

const REACH = 8
/** How many clauses of its sentence are looked through for other figures. */
const SENTENCE = 24

interface Split {
  readonly part: Quantity
  readonly rest: Quantity
  /** Both stand side by side and say the verb of the rate. */
  readonly isFirm: boolean
}

function splitsBefore(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  verb: string,
): Split[] {
  let rest: Quantity | undefined
  let restAt = 0
  const splits: Split[] = []
  for (let at = index - 1; at >= 0 && index - at <= REACH; at--) {
    const clause = clauses[at]
    const own = clause?.quantities[0]
    if (clause === undefined || own === undefined || clause.quantities.length > 1 || own.end) {
      continue
    }
    if (rest === undefined) {
      if (!REST.test(labelOf(region, clause, own))) continue
      rest = own
      restAt = at
    } else if (measureOf(own.unit) === measureOf(rest.unit) && !isBegun(clause.text, verb)) {
      const isFirm =
        at === restAt - 1 &&
        restAt === index - 1 &&
        isCarriedOut(clause.text, verb) &&
        !/[。！？；;]/u.test(clauses[restAt]?.mark ?? '')
      splits.push({ part: own, rest, isFirm })
    }
  }
  return splits
}

/**
 * True when nothing else of that measure is told in the sentence: “排查隐患120处，已整改100处，正在整改15处，
 * 未整改5处，整改率83.3%” is of 120, not of 15 and 5.
 */
function areAlone(clauses: readonly Clause[], index: number, { part, rest }: Split): boolean {
  for (let at = index; at >= 0 && index - at <= SENTENCE; at--) {
    const clause = clauses[at]
    const isOther = (one: Quantity) =>
      one !== part && one !== rest && measureOf(one.unit) === measureOf(part.unit)
    if (clause?.quantities.some(isOther)) return false
    if (/[。！？]/u.test(clause?.mark ?? '')) return true
  }
  return true
}

interface Reading extends Split {
  readonly percent: Quantity
  readonly whole: Quantity
}

/** The part and the rest added up. */
function readingOf(percent: Quantity, split: Split): Reading {
  const { part, rest } = split
  const value = add(measured(part), measured(rest))
  return {
    ...split,
    percent,
    whole: { ...part, value, tolerance: add(part.tolerance, rest.tolerance) },
  }
}

function claimOf({ percent, part, rest, whole }: Reading, verdict: Verdict): Claim {
  const { block } = percent
  const quotient = formatQuotient(
    multiply(measured(part), HUNDRED),
    measured(whole),
    fractionDigits(percent),
  )
  return {
    kind: 'share',
    ...place(block, part.at[0], percent.at[1]),
    stated: percent,
    operands: [part, rest],
    verdict,
    certain: false,
    arithmetic: `${part.figures}÷（${part.figures}＋${rest.figures}）＝${quotient}%`,
  }
}

/** 已配套25912户，还剩4749户，普及率为85%: of what was done and what was not. */
export function remainderRate(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  words: RateWords,
  percent: Quantity,
): Claim | undefined {
  const splits = splitsBefore(region, clauses, index, words.verb)
  const readings = splits.map((split) => readingOf(percent, split))
  const fitting = readings.find((one) => fits(one, one.whole))
  if (fitting) {
    const isSure = isProved(fitting, fitting.whole) && areAlone(clauses, index, fitting)
    return claimOf(fitting, isSure ? 'holds' : 'open')
  }
  const firm = NEUTRAL.test(words.manner) ? readings.find(({ isFirm }) => isFirm) : undefined
  if (firm === undefined || !areAlone(clauses, index, firm) || isQualified(percent)) {
    return undefined
  }
  return isWithin(firm, firm.whole, ANY) ? claimOf(firm, 'fails') : undefined
}
