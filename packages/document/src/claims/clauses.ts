import type { Quantity } from '../facts/types.ts'
import { isMark, marksOf } from './behind-last.ts'
import type { Region } from './regions.ts'

/** What stands between two marks, with the quantities in it. Offsets are those of the block. */
export interface Clause {
  /** Without the marks; bracketed remarks and blanks taken out. */
  readonly text: string
  readonly from: number
  readonly to: number
  /** The mark before it; empty at the beginning of the region. */
  readonly mark: string
  readonly quantities: readonly Quantity[]
}

/** Blanks, quotation marks and what masks a bracket. */
const NOT_PLAIN = /[\s“”\0]/gu
const MARKS = marksOf('，,、；;：:。！？')

/** Text of the region between two offsets of the block, without masked remarks and blanks. */
export function plain(region: Region, from: number, to: number): string {
  const { text, isPlain } = region
  const words = text.slice(Math.max(0, from - region.from), Math.max(0, to - region.from))
  return isPlain ? words : words.replace(NOT_PLAIN, '')
}

/** The region cut at its marks. `quantities` are its own, in order of place. */
export function clausesOf(region: Region, quantities: readonly Quantity[]): Clause[] {
  const clauses: Clause[] = []
  let next = 0
  let passed = 0
  let from = region.from
  let mark = ''
  const close = (to: number) => {
    const own: Quantity[] = []
    for (let quantity = quantities[next]; quantity && quantity.at[0] < to; ) {
      own.push(quantity)
      quantity = quantities[++next]
    }
    clauses.push({ text: plain(region, from, to), from, to, mark, quantities: own })
  }
  for (let index = 0; index < region.text.length; index++) {
    if (!isMark(region.text.charCodeAt(index), MARKS)) continue
    const at = region.from + index
    while ((quantities[passed]?.at[1] ?? Number.POSITIVE_INFINITY) <= at) passed++
    // “1,234个”: the comma belongs to the figure.
    if ((quantities[passed]?.at[0] ?? at) < at) continue
    close(at)
    from = at + 1
    mark = region.text.charAt(index)
  }
  close(region.from + region.text.length)
  return clauses
}

/** A label is read no further back than this. */
const LABEL_LENGTH = 60

/** What the clause says before its quantity: “农村敬老院” of 农村敬老院30个. */
export function labelOf(region: Region, clause: Clause, quantity: Quantity): string {
  return plain(region, Math.max(clause.from, quantity.at[0] - LABEL_LENGTH), quantity.at[0])
}
