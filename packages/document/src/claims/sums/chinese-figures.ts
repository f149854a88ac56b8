import { decimal, ZERO } from '../../decimal.ts'
import { parseNumeral } from '../../facts/numerals.ts'
import type { Quantity } from '../../facts/types.ts'
import { findAll } from '../../find-all.ts'
import type { Block } from '../../types.ts'

/** 十二个, 三十所: a numeral with the unit of what is counted; not 第三个, 三十多个, 一个个. */
const FIGURE =
  /(?<![第数几十百千万半每另这那某同各〇零一二三四五六七八九\d.])(?<n>[一二三四五六七八九十两百]{1,5})(?<unit>[个家所处座栋名位项条辆台套间起件户])(?![个家别体性人])/gu

/** Numbers written in Chinese numerals; `figures` has them in digits. Kept apart from `quantities`. */
export function chineseFigures(block: Block): Quantity[] {
  const { text } = block
  const found: Quantity[] = []
  for (const { 0: raw, index, groups } of findAll(text, FIGURE)) {
    const value = parseNumeral(groups?.n ?? '')
    if (value === undefined || value === 0) continue
    const to = index + raw.length
    found.push({
      range: block.source(index, to),
      raw,
      block,
      value: decimal(value),
      tolerance: ZERO,
      figures: String(value),
      scale: '',
      unit: groups?.unit ?? '',
      at: [index, to],
    })
  }
  return found
}
