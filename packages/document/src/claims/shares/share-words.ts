import { add, type Decimal, decimal, divide, ZERO } from '../../decimal.ts'
import { parseNumeral } from '../../facts/numerals.ts'
import type { Approximation, Quantity } from '../../facts/types.ts'
import { findAll } from '../../find-all.ts'
import type { Block } from '../../types.ts'

/** “占水稻面积的”四成, “占”三分之一强, 九成以上, 一半. Only behind 占: “三成新” is no share. */
const WORDS =
  /(?<=占[^，,。；;、占]{0,24})(?:(?<below>[二三四五六七八九十])分之(?<above>[一二三四五六七八九])|(?<tenths>[一二三四五六七八九])成(?<more>[一二三四五六七八九半])?|(?<half>一半|半数))(?<after>多|以上|强|左右|以下|弱)?/gu

const ABOVE = /(?:超过?|逾|以上|不少于|不低于)$/u
const BELOW = /(?:不足|不到|以下)$/u

function approximationOf(before: string, after: string): Approximation | undefined {
  if (ABOVE.test(after) || ABOVE.test(before)) return 'above'
  if (BELOW.test(after) || BELOW.test(before)) return 'below'
  return /[弱右]$/u.test(after) || /(?:约|近)(?:为|有)?$/u.test(before) ? 'about' : undefined
}

/** The percentage that the words stand for, to one digit, and how far they reach. */
function percentOf(groups: Record<string, string | undefined>): [Decimal, Decimal] {
  const { below, above, tenths, more, after } = groups
  const half: Decimal = { units: 25n, scale: 1 }
  if (tenths !== undefined) {
    const ten = decimal((parseNumeral(tenths) ?? 0) * 10)
    // “三成多” lies between 30 % and 40 %, “四成” is said of 35 % to 45 %.
    if (after === '多') return [add(ten, decimal(5)), decimal(5)]
    if (more === undefined) return [ten, decimal(5)]
    return [add(ten, decimal(more === '半' ? 5 : (parseNumeral(more) ?? 0))), half]
  }
  if (below === undefined || above === undefined) return [decimal(50), half]
  const hundredfold = decimal((parseNumeral(above) ?? 0) * 100)
  const value = divide(hundredfold, decimal(parseNumeral(below) ?? 1), 1) ?? ZERO
  // “三分之一强” is a little more.
  return after === '强' || after === '多' ? [add(value, half), half] : [value, half]
}

/** Shares in words as percentages: 三分之一 is 33.3, give or take 2.5. */
export function sharesInWords(block: Block): Quantity[] {
  if (!/占[^，,。；;]{0,30}(?:分之|成|半)/u.test(block.text)) return []
  return findAll(block.text, WORDS).map((found) => {
    const [from, to] = [found.index, found.index + found[0].length]
    const [value, tolerance] = percentOf(found.groups ?? {})
    const before = block.text.slice(Math.max(0, from - 4), from)
    const approximation = approximationOf(before, found.groups?.after ?? '')
    const ends = approximation === 'above' || approximation === 'below'
    return {
      range: block.source(from, to),
      raw: found[0],
      block,
      value,
      // “四成以上” begins at 40 %.
      tolerance: ends ? ZERO : tolerance,
      figures: found.groups?.tenths ? '0' : '0.0',
      scale: '',
      unit: '%',
      ...(approximation === undefined ? {} : { approximation }),
      at: [from, to],
    }
  })
}

/** True for 三分之一, 四成: not printed in figures. */
export function isInWords(percent: Quantity): boolean {
  return !/\d/u.test(percent.raw.normalize('NFKC'))
}
