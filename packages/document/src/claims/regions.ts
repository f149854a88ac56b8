import type { Quantity } from '../facts/types.ts'

/** Stands for a character that belongs to a bracket inside the region. */
export const MASK = '\u0000'

/** Deeper brackets are masked and read no further. */
const DEPTH = 3

/**
 * A run of text at one bracket level: the block itself, or the inside of a pair of brackets.
 * Brackets within it are masked, so that a list does not mix with its own remarks:
 * 城市44个（其中公办14个，民办30个），农村81个.
 */
export interface Region {
  /** UTF-16 offset of `text` in the block. */
  readonly from: number
  readonly text: string
  /** The region around it; its text ends for this one at the opening bracket. */
  readonly parent?: Region
}

/** Offsets of brackets that have their partner, each with its partner. */
function pairsOf(text: string): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (const { 0: mark, index } of text.matchAll(/[（(）)]/gu)) {
    if (mark === '（' || mark === '(') open.push(index)
    else {
      const start = open.pop()
      if (start !== undefined) pairs.set(start, index)
    }
  }
  return pairs
}

/** The regions of a text, the outermost first. */
export function regionsOf(text: string): Region[] {
  const pairs = pairsOf(text)
  const regions: Region[] = []
  const read = (from: number, to: number, depth: number, parent?: Region) => {
    const pieces: string[] = []
    const inner: [number, number][] = []
    let start = from
    for (let at = from; at < to; at++) {
      const close = pairs.get(at)
      if (close === undefined) continue
      pieces.push(text.slice(start, at), MASK.repeat(close + 1 - at))
      inner.push([at + 1, close])
      start = close + 1
      at = close
    }
    pieces.push(text.slice(start, to))
    const region: Region = { from, text: pieces.join(''), ...(parent ? { parent } : {}) }
    regions.push(region)
    if (depth === DEPTH) return
    for (const [open, close] of inner) read(open, close, depth + 1, region)
  }
  read(0, text.length, 1)
  return regions
}

/** First index whose quantity starts at or after `at`; the list is in order of place. */
export function firstFrom(quantities: readonly Quantity[], at: number): number {
  let low = 0
  let high = quantities.length
  while (low < high) {
    const middle = (low + high) >> 1
    const quantity = quantities[middle]
    if (quantity !== undefined && quantity.at[0] < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The quantities that stand in the region itself, not in brackets within it. */
export function quantitiesOf(region: Region, quantities: readonly Quantity[]): Quantity[] {
  const end = region.from + region.text.length
  const found: Quantity[] = []
  for (let index = firstFrom(quantities, region.from); index < quantities.length; index++) {
    const quantity = quantities[index]
    if (quantity === undefined || quantity.at[0] >= end) break
    if (region.text[quantity.at[0] - region.from] !== MASK) found.push(quantity)
  }
  return found
}
