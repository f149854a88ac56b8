import { compare, type Decimal, parseDecimal, ZERO } from '../../decimal.ts'
import type { Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import { labelOf, plain } from '../clauses.ts'
import type { FiguredRegion } from '../figured-blocks.ts'
import { firstFrom } from '../regions.ts'
import { isCarriedOut, rateWords, TAKEN_IN } from './rate-words.ts'
import { WITHIN } from './share-bases.ts'
import { fits, isProved, isWithin, measured } from './share-fit.ts'
import { ANY, type ShareReading } from './share-verdicts.ts'

/** “（17/20个社区）”: done of all, as a fraction. */
const FRACTION = /^\s?(?<part>\d{1,9})\s?[/／]\s?(?<whole>\d{1,9})\s?(?<unit>\p{Script=Han}?)/u

/** “共”20个，“已”建成17个: the whole, then the part. */
const ALL = /(?:共|总数|应|总)\p{Script=Han}{0,8}$/u

function counted(from: Quantity, at: number, figures: string, unit: string): Quantity {
  const value: Decimal = parseDecimal(figures) ?? ZERO
  const { block } = from
  return {
    range: block.source(at, at + figures.length),
    raw: figures,
    block,
    value,
    tolerance: ZERO,
    figures,
    scale: '',
    unit,
    at: [at, at + figures.length],
  }
}

interface Pair {
  readonly part: Quantity
  readonly whole: Quantity
  /** The words say which is which. */
  readonly isPlain: boolean
}

function fractionIn({ region }: FiguredRegion, percent: Quantity): Pair | undefined {
  const found = FRACTION.exec(region.text.slice(0, 30))
  const { part = '', whole = '', unit = '' } = found?.groups ?? {}
  if (found === null || Number(part) > Number(whole) || Number(whole) === 0) return undefined
  const start = region.from + region.text.indexOf(part)
  const wholeAt = region.from + region.text.indexOf(whole, region.text.search(/[/／]/u))
  return {
    part: counted(percent, start, part, unit),
    whole: counted(percent, wholeAt, whole, unit),
    isPlain: true,
  }
}

function figuresIn(bracket: FiguredRegion, verb: string): Pair | undefined {
  const { quantities, clauses, region } = bracket
  const [whole, part] = quantities
  if (quantities.length !== 2 || whole === undefined || part === undefined) return undefined
  if (whole.end || part.end || measureOf(whole.unit) !== measureOf(part.unit)) return undefined
  if (compare(measured(part), measured(whole)) > 0) return undefined
  const clause = clauses.find(({ to }) => to >= whole.at[1])
  const holder = clauses.find(({ to }) => to >= part.at[1])
  if (clause === undefined || holder === undefined) return undefined
  const label = labelOf(region, clause, whole)
  const said =
    WITHIN.test(plain(region, whole.at[1], part.at[0])) || ALL.test(label) || TAKEN_IN.test(label)
  const done = plain(region, whole.at[1], holder.to)
  return { part, whole, isPlain: said && isCarriedOut(done, verb) }
}

/** 覆盖率85%（17/20个社区）, 整改率92.1%（发现隐患89处，已整改82处）: the figures behind the rate. */
export function bracketedRate(
  bracket: FiguredRegion,
  quantities: readonly Quantity[],
): ShareReading | undefined {
  const { region } = bracket
  const percent = quantities[firstFrom(quantities, region.from) - 1]
  if (region.parent === undefined || percent?.unit !== '%' || percent.end) return undefined
  if (region.from - 1 - percent.at[1] > 1) return undefined
  const { text } = percent.block
  const before = text.slice(Math.max(0, percent.at[0] - 30), percent.at[0])
  const words = rateWords(before.split(/[，,。；;、：:]/u).at(-1) ?? '')
  const pair = words && (fractionIn(bracket, percent) ?? figuresIn(bracket, words.verb))
  if (pair === undefined) return undefined
  const one = { percent, part: pair.part, whole: pair.whole }
  if (fits(one, pair.whole)) {
    return { ...one, verdict: isProved(one, pair.whole) ? 'holds' : 'open', certain: false }
  }
  if (!pair.isPlain || !isWithin(one, pair.whole, ANY)) return undefined
  return { ...one, verdict: 'fails', certain: false }
}
