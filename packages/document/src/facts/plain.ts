import type { Range } from '../range.ts'
import type { Block } from '../types.ts'
import { halfWidth } from '../width.ts'

const WIDE = /[！-～\u3000\u00a0]/gu
/** Blanks, and the marks that stand in every sentence. */
const NARROW: ReadonlyMap<string, string> = new Map([
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ...Array.from('，：；（）！？％', (char): [string, string] => [char, halfWidth(char)]),
])
const known = new WeakMap<Block, string>()

/**
 * The block's text with full-width digits, letters and marks as half-width ones, and wide blanks as
 * narrow ones. Every character keeps its offset, so that matches can be taken back to the block.
 */
export function plainText(block: Block): string {
  let plain = known.get(block)
  if (plain === undefined) {
    plain = block.text.replace(WIDE, (char) => NARROW.get(char) ?? halfWidth(char))
    known.set(block, plain)
  }
  return plain
}

/**
 * The beginnings of a fact: UTF-16 offsets of the block's text, taken back to the file. Spread them
 * behind a first property: an object that begins with a spread and goes on takes the engine twenty
 * times as long.
 */
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
