import type { Quantity } from '../../facts/types.ts'
import { REST_BEHIND } from './rest-words.ts'

/** What is said in brackets right behind a part: 500万元（含前期费用）. */
const BRACKETS = /[（(][^（）()]{0,40}[）)]/gu

const FIGURE = /^[^\d]{0,8}\d[\d.,]*\s?(?<unit>[千万亿]*\p{Script=Han}{1,3})/u
/** How much further a rest is looked for. */
const REACH = 60

/** True when a rest of the whole stands behind the last part, and how much it is, is not told. */
export function hasUntoldRest({ block, at, unit }: Quantity): boolean {
  const after = block.text.slice(at[1], at[1] + REACH).replace(BRACKETS, '')
  const words = REST_BEHIND.exec(after)?.groups?.words
  if (words === undefined) return false
  // “其余分3年安排到位”, “剩余资金将于2026年6月底前拨付” tell no amount; “其余100万元” does.
  const told = FIGURE.exec(words)?.groups?.unit?.replace(/^[千万亿]+/u, '')
  return told === undefined || !told.startsWith(unit)
}
