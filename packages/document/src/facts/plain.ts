import type { Range } from '../range.ts'
import type { Block } from '../types.ts'
import { halfWidth } from '../width.ts'

const WIDE = /[！-～\u3000\u00a0]/gu
const known = new WeakMap<Block, string>()

/**
 * The block's text with full-width digits, letters and marks as half-width ones, and wide blanks as
 * narrow ones. Every character keeps its offset, so that matches can be taken back to the block.
 */
export function plainText(block: Block): string {
  let plain = known.get(block)
  if (plain === undefined) {
    plain = block.text.replace(WIDE, (char) => (/\s/u.test(char) ? ' ' : halfWidth(char)))
    known.set(block, plain)
  }
  return plain
}

/** The beginnings of a fact: UTF-16 offsets of the block's text, taken back to the file. */
export function place(
  block: Block,
  from: number,
  to: number,
): { range: Range; raw: string; block: Block } {
  return { range: block.source(from, to), raw: block.text.slice(from, to), block }
}

/** Offsets of a named group in a match made with the `d` flag. */
export function groupAt(found: RegExpExecArray, name: string): Range | undefined {
  return found.indices?.groups?.[name]
}
