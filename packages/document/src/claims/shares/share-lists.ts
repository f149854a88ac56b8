import { compare } from '../../decimal.ts'
import type { Quantity, Verdict } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import { type Clause, labelOf, plain } from '../clauses.ts'
import type { FiguredRegion } from '../figured-blocks.ts'
import { names, nounOf } from '../nouns.ts'
import { firstFrom } from '../regions.ts'
import { UNNAMED } from './share-bases.ts'
import { fits, isProved, isWithin, measured, type PercentOfPart } from './share-fit.ts'
import { ANY, type ShareReading } from './share-verdicts.ts'

/** “分别占总数的”40%、60%, “占比分别为”55%和45%. */
const EACH =
  /(?:分别占(?!地(?![区方])|用)(?<base>[^占\d%]{0,20}?)(?:的(?:比例|比重)?)?|占(?:(?<other>[^占\d%]{0,20}?)的)?(?:比例?|比重)?分别)(?:约|达到?|为|是){0,2}$/u

/** Nothing but a mark or 和 stands between the percentages of a list. */
const NEXT = /^(?:[、,，]|和|及|以及|与)$/u

/** The percentages from `first` on, as one list: 40%、35%和25%. */
export function percentList(quantities: readonly Quantity[], first: number): readonly Quantity[] {
  const list: Quantity[] = []
  for (let at = first; at < quantities.length; at++) {
    const [quantity, last] = [quantities[at], list.at(-1)]
    if (quantity?.unit !== '%' || quantity.end !== undefined) break
    const between = last?.block.text.slice(last.at[1], quantity.at[0]).replace(/\s/gu, '')
    if (between !== undefined && !NEXT.test(between)) break
    list.push(quantity)
  }
  return list
}

/** How many clauses the parts of a list may take up, and how far before them the whole may stand. */
const PART_CLAUSES = 8
const WHOLE_CLAUSES = 3

interface Listed {
  readonly parts: readonly Quantity[]
  /** The clause of the first part. */
  readonly at: number
}

/** As many figures of one measure, one to a clause, right before: A类12件、B类18件. */
function partsBefore(clauses: readonly Clause[], index: number, count: number): Listed | undefined {
  const parts: Quantity[] = []
  for (let at = index; at >= 0 && index - at <= PART_CLAUSES; at--) {
    const clause = clauses[at]
    const own = clause?.quantities.filter(({ unit }) => unit !== '%' && unit !== '‰') ?? []
    if (at === index && own.length === 0) continue
    if (clause === undefined || own.length !== 1 || own[0] === undefined) return undefined
    if (/[。！？]/u.test(clauses[at + 1]?.mark ?? '')) return undefined
    parts.unshift(own[0])
    if (parts.length === count) {
      const [first] = parts
      const isAlike = parts.every(({ unit }) => measureOf(unit) === measureOf(first?.unit ?? ''))
      return isAlike && parts.every(({ end }) => end === undefined) ? { parts, at } : undefined
    }
  }
  return undefined
}

/** What all of them are shares of: the figure before the list, or the one that the base names. */
function wholeBefore(
  { region, clauses }: FiguredRegion,
  { parts, at }: Listed,
  base: string,
): { whole: Quantity; isNamed: boolean } | undefined {
  const [first] = parts
  const isAmong = clauses[at]?.text.startsWith('其中') ?? false
  for (let back = at - 1; back >= 0 && at - back <= WHOLE_CLAUSES; back--) {
    const clause = clauses[back]
    for (const whole of clause?.quantities.toReversed() ?? []) {
      if (clause === undefined || first === undefined || whole.end) continue
      if (measureOf(whole.unit) !== measureOf(first.unit)) continue
      if (parts.some((part) => compare(measured(part), measured(whole)) > 0)) return undefined
      const isPointedAt = UNNAMED.test(base) && isAmong && back === at - 1
      const isNamed = isPointedAt || names(nounOf(labelOf(region, clause, whole)), nounOf(base))
      return { whole, isNamed }
    }
  }
  return undefined
}

function failsWithin(one: PercentOfPart, whole: Quantity): Verdict {
  return isWithin(one, whole, ANY) ? 'fails' : 'open'
}

/** A类12件、B类18件，分别占总数的40%、60%: a share for each, where as many parts as shares are given. */
export function listedShares(region: FiguredRegion): ShareReading[] {
  const readings: ShareReading[] = []
  for (const [index, clause] of region.clauses.entries()) {
    const percent = clause.quantities.find(({ unit }) => unit === '%')
    if (percent === undefined || !clause.text.includes('分别')) continue
    const words = EACH.exec(plain(region.region, clause.from, percent.at[0]))?.groups
    const list = words
      ? percentList(region.quantities, firstFrom(region.quantities, percent.at[0]))
      : []
    if (list.length < 2) continue
    const listed = partsBefore(region.clauses, index, list.length)
    const found = listed && wholeBefore(region, listed, words?.base ?? words?.other ?? '')
    if (listed === undefined || found === undefined) continue
    const { whole, isNamed } = found
    for (const [at, part] of listed.parts.entries()) {
      const stated = list[at]
      if (stated === undefined) continue
      const one = { percent: stated, part, whole }
      const mayFail = !fits(one, whole)
      if (mayFail && !isNamed) continue
      const verdict = mayFail ? failsWithin(one, whole) : isProved(one, whole) ? 'holds' : 'open'
      readings.push({ ...one, verdict, certain: isNamed })
    }
  }
  return readings
}
