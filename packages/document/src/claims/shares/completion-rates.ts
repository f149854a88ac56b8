import { compare } from '../../decimal.ts'
import type { Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import { type Clause, labelOf, plain } from '../clauses.ts'
import type { Region } from '../regions.ts'
import { isOfNone, standTogether } from './close-rates.ts'
import { DUE, isCarriedOut, NEUTRAL, PEOPLE, RATE, rateWords, TAKEN_IN } from './rate-words.ts'
import { WITHIN } from './share-bases.ts'

/** 整改率95% with the figures that it can be reckoned from. */
export interface StatedRate {
  readonly percent: Quantity
  readonly part: Quantity
  /** What it may be of, the nearest first. */
  readonly wholes: readonly Quantity[]
  /** True when it can be of nothing else: then what does not fit is wrong. */
  readonly isFirm: boolean
  /** It is of them, however far off it is. */
  readonly isClose: boolean
  /** Figures of one list, of none of which the rate can be. */
  readonly refuted: readonly Quantity[]
  /** Figures of the same measure between the part and the rate, and before the part. */
  readonly others: readonly Quantity[]
}

/** How far back, in clauses, the part and its whole may stand. */
const PART_REACH = 3
const WHOLE_REACH = 4

const BREAK = /[。！？]/u

/** The quantity that was carried out, with the clause it stands in; undefined when two may be meant. */
function partFor(
  clauses: readonly Clause[],
  index: number,
  verb: string,
): { part: Quantity; at: number } | undefined {
  for (let at = index; at >= 0 && index - at <= PART_REACH; at--) {
    if (at < index && BREAK.test(clauses[at + 1]?.mark ?? '')) return undefined
    const clause = clauses[at]
    const own = clause?.quantities.filter(({ unit }) => unit !== '%') ?? []
    const part = own.at(-1)
    if (clause === undefined || part === undefined) continue
    // “94家压减至5家”: a change, not a share.
    if (own.length > 2 || /[由从].*[至到]/u.test(clause.text)) return undefined
    if (isCarriedOut(clause.text.split('率')[0] ?? '', verb)) {
      return part.end === undefined ? { part, at } : undefined
    }
  }
  return undefined
}

interface Whole {
  readonly quantity: Quantity
  readonly isFirm: boolean
}

/** What the clause says of its figure makes it the whole: 发现隐患89处, 25个断面中. */
function isWholeByWords(
  region: Region,
  clause: Clause,
  quantity: Quantity,
  part: Quantity,
  listBefore: string,
) {
  const label = `${listBefore}${labelOf(region, clause, quantity)}`
  const after = plain(region, quantity.at[1], Math.min(clause.to, part.at[0], quantity.at[1] + 30))
  if (WITHIN.test(after)) return true
  if (PEOPLE.test(label) && !/应/u.test(label)) return false
  // “发现隐患89处”, not “发现隐患89处的企业”.
  const isWhole = TAKEN_IN.test(label) || /(?:共有?|现有|总投资)[^\d占]{0,16}$/u.test(label)
  return isWhole && after.length <= 8 && !/的[^，,]*[企单机场]/u.test(after)
}

/** “抽检米、面、油等样品260批次”: the verb stands before the first of them. */
function listBefore(clauses: readonly Clause[], index: number): string {
  let at = index
  while (
    at > 0 &&
    index - at < 8 &&
    clauses[at]?.mark === '、' &&
    clauses[at - 1]?.quantities.length === 0
  ) {
    at--
  }
  return at === index ? '' : (clauses[at]?.text.slice(0, 8) ?? '')
}

function wholesFor(
  region: Region,
  clauses: readonly Clause[],
  at: number,
  part: Quantity,
): Whole[] {
  const wholes: Whole[] = []
  const isAmong = clauses[at]?.text.startsWith('其中') ?? false
  for (let back = at; back >= 0 && at - back <= WHOLE_REACH; back--) {
    if (back < at && BREAK.test(clauses[back + 1]?.mark ?? '')) break
    const clause = clauses[back]
    for (const quantity of clause?.quantities.toReversed() ?? []) {
      if (clause === undefined || quantity.at[0] >= part.at[0] || quantity.end) continue
      if (measureOf(quantity.unit) !== measureOf(part.unit)) continue
      const isFirm =
        isWholeByWords(region, clause, quantity, part, listBefore(clauses, back)) ||
        (isAmong && at - back === 1 && !PEOPLE.test(clause.text))
      wholes.push({ quantity, isFirm })
    }
  }
  return wholes
}

/** 发现隐患89处，已整改82处，整改率95%: the rate of what was done, with both figures before it. */
export function statedRate(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  label: string,
  percent: Quantity,
): StatedRate | undefined {
  if (percent.unit !== '%' || percent.end) return undefined
  const words = rateWords(RATE.exec(label)?.groups?.stem ?? '')
  const found = words && partFor(clauses, index, words.verb)
  if (words === undefined || found === undefined) return undefined
  const { part, at } = found
  if (part.at[0] > percent.at[0]) return undefined
  const around = wholesFor(region, clauses, at, part)
  const some = around.filter(({ quantity }) => compare(quantity.value, part.value) >= 0)
  // “抽检260批次，合格275批次”: what was taken in is the whole though it is smaller.
  const greater =
    some.length === 0 && around.length === 1 ? around.filter((one) => one.isFirm) : some
  const manner = words.manner
  const said = clauses
    .slice(Math.max(0, at - WHOLE_REACH), at + 1)
    .map(({ text }) => text)
    .join('，')
  const isPlain = NEUTRAL.test(manner) || said.includes(manner)
  const isWhole100 = DUE.test(words.verb) && /^100(?:\.0+)?$/u.test(percent.figures)
  const between = clauses
    .slice(at + 1, index)
    .flatMap(({ quantities }) => quantities)
    .filter(({ unit }) => measureOf(unit) === measureOf(part.unit))
  const isAlone = greater.length === 1 && greater[0]?.isFirm === true
  const [only] = greater
  const isFirm = isPlain && isAlone && !isWhole100
  const figures = around.map(({ quantity }) => quantity)
  const isRefuted = isPlain && !isWhole100 && at === index - 1 && isOfNone(percent, part, figures)
  return {
    percent,
    part,
    wholes: isPlain ? greater.map(({ quantity }) => quantity) : [],
    // Two greater figures: either may be meant.
    isFirm,
    isClose: isFirm && only !== undefined && standTogether(percent, part, only.quantity),
    refuted: isRefuted ? figures : [],
    others: [...figures, ...between],
  }
}
