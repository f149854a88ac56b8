import type { Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import type { Clause } from '../clauses.ts'
import type { Region } from '../regions.ts'
import { isOfNone, standTogether } from './close-rates.ts'
import { BREAK, greaterThan, WHOLE_REACH, wholesFor } from './rate-wholes.ts'
import { DUE, isBegun, isCarriedOut, NEUTRAL, type RateWords } from './rate-words.ts'

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

/** How far back, in clauses, the part may stand. */
const PART_REACH = 3

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

/** 整改率, or 按时整改率 where the clauses before it say 按时. */
function isPlainRate(clauses: readonly Clause[], at: number, manner: string): boolean {
  if (NEUTRAL.test(manner)) return true
  const said = clauses.slice(Math.max(0, at - WHOLE_REACH), at + 1)
  return said.some(({ text }) => text.includes(manner))
}

/** Figures of the part's measure between it and the rate. */
function figuresBetween(
  clauses: readonly Clause[],
  at: number,
  index: number,
  part: Quantity,
): Quantity[] {
  return clauses
    .slice(at + 1, index)
    .flatMap(({ quantities }) => quantities)
    .filter(({ unit }) => measureOf(unit) === measureOf(part.unit))
}

/** 发现隐患89处，已整改82处，整改率95%: the rate of what was done, with both figures before it. */
export function statedRate(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  words: RateWords,
  percent: Quantity,
): StatedRate | undefined {
  const found = partFor(clauses, index, words.verb)
  if (found === undefined) return undefined
  const { part, at } = found
  if (part.at[0] > percent.at[0]) return undefined
  const around = wholesFor(region, clauses, at, part)
  const greater = greaterThan(part, around)
  const [only, other] = greater
  const isWhole100 = DUE.test(words.verb) && /^100(?:\.0+)?$/u.test(percent.figures)
  const isPlain = isPlainRate(clauses, at, words.manner)
  const maySay = isPlain && !isWhole100 && !isBegun(clauses[at]?.text ?? '', words.verb)
  // Two greater figures: either may be meant.
  const isFirm = maySay && only?.isFirm === true && other === undefined
  const figures = around.map(({ quantity }) => quantity)
  const isRefuted = maySay && at === index - 1 && isOfNone(percent, part, figures)
  return {
    percent,
    part,
    wholes: isPlain ? greater.map(({ quantity }) => quantity) : [],
    isFirm,
    isClose: isFirm && only !== undefined && standTogether(percent, part, only.quantity),
    refuted: isRefuted ? figures : [],
    others: [...figures, ...figuresBetween(clauses, at, index, part)],
  }
}
