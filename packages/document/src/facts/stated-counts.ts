import { decimal, ZERO } from '../decimal.ts'
import type { Block } from '../types.ts'
import { parseNumeral } from './numerals.ts'
import type { Claim, Quantity, Verdict } from './types.ts'

/** A small number of things, in figures of either kind, for an expression: 7, 三, 十二. */
export const NUMERAL = '(?:[0-9０-９]{1,3}|[一二两三四五六七八九十]{1,3})'

/** Where something stands in the text of its block; `block` where it is not that of the number. */
export interface Span {
  readonly block?: Block
  readonly from: number
  readonly to: number
}

/** The count that stands at `from`: “7个”, “三条”, “五” of “五统一”. Undefined below two. */
export function statedAt(
  block: Block,
  from: number,
  figures: string,
  unit: string,
  to: number,
): Quantity | undefined {
  const value = parseNumeral(figures)
  if (value === undefined || value < 2) return undefined
  return {
    range: block.source(from, to),
    raw: block.text.slice(from, to),
    block,
    value: decimal(value),
    tolerance: ZERO,
    figures,
    scale: '',
    unit,
    at: [from, to],
  }
}

/** How many items the list has at least and at most: 和 may stand between names or within one. */
export interface Listed {
  readonly items: readonly Span[]
  readonly least: number
  readonly most: number
  /** The list ends in 等. */
  readonly open: boolean
  /** Each item is surely one of what is counted. */
  readonly alike: boolean
}

function verdictOf(stated: number, { least, most, open, alike }: Listed): Verdict {
  if (open ? stated >= least : least <= stated && stated <= most) return 'holds'
  return alike ? 'fails' : 'open'
}

/** The claim that so many are listed. */
export function countOf(stated: Quantity, listed: Listed, certain: boolean): Claim {
  const { block } = stated
  const own = listed.items.filter((item) => (item.block ?? block) === block)
  const from = Math.min(stated.at[0], ...own.map((item) => item.from))
  const to = Math.max(stated.at[1], ...own.map((item) => item.to))
  const number = Number(stated.value.units)
  return {
    range: block.source(from, to),
    raw: block.text.slice(from, to),
    block,
    kind: 'count',
    stated,
    operands: listed.items.map((item) => ({
      raw: (item.block ?? block).text.slice(item.from, item.to),
      range: (item.block ?? block).source(item.from, item.to),
      value: decimal(1),
      unit: '',
    })),
    verdict: verdictOf(number, listed),
    certain,
    arithmetic: String(number > listed.most ? listed.most : listed.least),
  }
}
