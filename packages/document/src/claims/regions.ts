import type { Quantity } from '../facts/types.ts'
import { findAll } from '../find-all.ts'

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
  /** Without anything that `plain` takes out: blanks, quotation marks, masked brackets. */
  readonly isPlain: boolean
  /** The region around it; its text ends for this one at the opening bracket. */
  readonly parent?: Region
}

type Pair = readonly [open: number, close: number]

/** Offsets of brackets that have their partner, each with its partner; in order of place. */
function pairsOf(text: string): Pair[] {
  const pairs: Pair[] = []
  const open: number[] = []
  for (const { 0: mark, index } of findAll(text, /[（(）)]/gu)) {
    if (mark === '（' || mark === '(') open.push(index)
    else {
      const start = open.pop()
      if (start !== undefined) pairs.push([start, index])
    }
  }
  return pairs.sort(([a], [b]) => a - b)
}

/** The regions of a text, the outermost first. */
export function regionsOf(text: string): Region[] {
  const pairs = pairsOf(text)
  const regions: Region[] = []
  // `first` is the index of the first pair that may stand inside.
  const read = (from: number, to: number, first: number, depth: number, parent?: Region) => {
    let masked = ''
    const inner: number[] = []
    let start = from
    for (let index = first; index < pairs.length; index++) {
      const [open, close] = pairs[index] ?? [to, to]
      if (open >= to) break
      if (open < start) continue
      masked += text.slice(start, open) + MASK.repeat(close + 1 - open)
      inner.push(index)
      start = close + 1
    }
    masked += text.slice(start, to)
    const isPlain = !/[\s“”\0]/u.test(masked)
    const region: Region = { from, text: masked, isPlain, ...(parent ? { parent } : {}) }
    regions.push(region)
    if (depth === DEPTH) return
    for (const index of inner) {
      const [open, close] = pairs[index] ?? [to, to]
      read(open + 1, close, index + 1, depth + 1, region)
    }
  }
  read(0, text.length, 0, 1)
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
