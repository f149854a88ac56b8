import type { Quantity } from '../../facts/types.ts'
import { firstFrom, MASK, type Region } from '../regions.ts'

/** The quantity right before the bracket that the region fills: 2164个(其中…). */
export function wholeOutside(
  region: Region,
  quantities: readonly Quantity[],
): Quantity | undefined {
  const { parent } = region
  if (parent === undefined) return undefined
  const open = region.from - 1
  const last = quantities[firstFrom(quantities, open) - 1]
  if (last === undefined || last.at[0] < parent.from || last.end !== undefined) return undefined
  const between = parent.text.slice(last.at[1] - parent.from, open - parent.from)
  return /^[^，,、；;：:。！？]{0,16}$/u.test(between) && !between.includes(MASK) ? last : undefined
}
