import { decimal, ZERO } from '../../decimal.ts'
import { parseNumeral } from '../../facts/numerals.ts'
import { place } from '../../facts/plain.ts'
import type { Claim, Operand, Quantity, Verdict } from '../../facts/types.ts'
import type { Block } from '../../types.ts'

/** A small number of things, in figures of either kind, for an expression: 7, 三, 十二. */
export const NUMERAL = '(?:[0-9０-９]{1,3}|[一二两三四五六七八九十]{1,3})'

/** What a number is written with, for a class. */
export const NUMERAL_CHARACTERS = '0-9０-９零〇一二两三四五六七八九十百千万'

/**
 * No number begins in the middle of another (一百“三十二条”), and 第三个 counts nothing. Looks behind
 * only where a number may begin.
 */
export const NOT_BEFORE_NUMERAL = `(?=[0-9０-９一二两三四五六七八九十])(?<![第.．${NUMERAL_CHARACTERS}])`

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
    value: decimal(value),
    ...place(block, from, to),
    tolerance: ZERO,
    figures,
    scale: '',
    unit,
    at: [from, to],
  }
}

/** How many items a list has at least and at most: 和 may stand between names or within one. */
export interface Counted {
  readonly least: number
  readonly most: number
  /** The list ends in 等, or is only said to be among what is counted: 包括. */
  readonly open: boolean
  /** Each item is surely one of what is counted, and none is left out. */
  readonly alike: boolean
  /** That the numbers agree may be chance: 在甲小学、乙幼儿园周边新建天桥2座. */
  readonly doubtful?: boolean
}

export interface Listed extends Counted {
  readonly items: readonly Span[]
}

/** An open list that names fewer proves nothing: 《甲》《乙》等5个文件. */
function verdictOf(stated: number, { least, most, open, alike, doubtful }: Counted): Verdict {
  if (least <= stated && stated <= most) return doubtful === true && !alike ? 'open' : 'holds'
  return alike && !(open && stated > most) ? 'fails' : 'open'
}

/** The claim that so many are listed. */
export function countOf(stated: Quantity, listed: Listed, certain: boolean): Claim {
  const { block } = stated
  const own = listed.items.filter((item) => (item.block ?? block) === block)
  const from = Math.min(stated.at[0], ...own.map((item) => item.from))
  const to = Math.max(stated.at[1], ...own.map((item) => item.to))
  const operands = listed.items.map((item) => itemOf(item.block ?? block, item))
  return claimOver([from, to], stated, operands, listed, certain)
}

/** An item of a list, or anything that counts as so many. */
export function itemOf(block: Block, { from, to }: Span, value = 1, unit = ''): Operand {
  return {
    raw: block.text.slice(from, to),
    range: block.source(from, to),
    value: decimal(value),
    unit,
  }
}

/** The claim over `at` of the block of the number; `arithmetic` where it is no mere number of items. */
export function claimOver(
  at: readonly [number, number],
  stated: Quantity,
  operands: readonly Operand[],
  counted: Counted,
  certain: boolean,
  arithmetic?: string,
): Claim {
  const { block } = stated
  const number = Number(stated.value.units)
  const found = Math.min(Math.max(number, counted.least), counted.most)
  return {
    kind: 'count',
    ...place(block, ...at),
    stated,
    operands,
    verdict: verdictOf(number, counted),
    certain,
    arithmetic: arithmetic ?? `列出${found}项`,
  }
}
