import { add, multiply } from '../../decimal.ts'
import type { Claim, Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import { formatQuotient } from '../arithmetic.ts'
import { type Clause, labelOf } from '../clauses.ts'
import { HUNDRED } from '../intervals.ts'
import type { Region } from '../regions.ts'
import { isCarriedOut, NEUTRAL, RATE, rateWords } from './rate-words.ts'
import { fits, isWithin, measured } from './share-fit.ts'
import { ANY } from './share-verdicts.ts'

/** “还剩未配套的”4749户, “未改造”20个: with what was done, it is the whole. */
const REST =
  /^(?:据统计|目前|现|其中|全[市县区])?(?:还剩|尚有|尚余|还有|剩余|余下|其余|尚?未|没有)/u

const REACH = 8

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
    } else if (measureOf(own.unit) === measureOf(rest.unit)) {
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

/** 已配套25912户，还剩4749户，普及率为85%: of what was done and what was not. */
export function remainderRate(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  label: string,
  percent: Quantity,
): Claim | undefined {
  const words = rateWords(RATE.exec(label)?.groups?.stem ?? '')
  if (words === undefined || percent.unit !== '%' || percent.end) return undefined
  const readings = splitsBefore(region, clauses, index, words.verb).map((split) => {
    const { part, rest } = split
    const value = add(measured(part), measured(rest))
    const whole = {
      ...part,
      value,
      unit: part.unit,
      tolerance: add(part.tolerance, rest.tolerance),
    }
    return { ...split, whole, one: { percent, part } }
  })
  const fitting = readings.find(({ one, whole }) => fits(one, whole))
  const firm = readings.find(({ isFirm }) => isFirm && NEUTRAL.test(words.manner))
  const reading = fitting ?? firm
  if (reading === undefined) return undefined
  const { part, rest, whole, one } = reading
  if (fitting === undefined && !isWithin(one, whole, ANY)) return undefined
  const { block } = percent
  const digits = percent.figures.split('.')[1]?.length ?? 0
  const quotient = formatQuotient(multiply(measured(part), HUNDRED), measured(whole), digits)
  return {
    range: block.source(part.at[0], percent.at[1]),
    raw: block.text.slice(part.at[0], percent.at[1]),
    block,
    kind: 'share',
    stated: percent,
    operands: [part, rest],
    verdict: fitting ? 'holds' : 'fails',
    certain: false,
    arithmetic: `${part.figures}÷（${part.figures}＋${rest.figures}）＝${quotient}%`,
  }
}
