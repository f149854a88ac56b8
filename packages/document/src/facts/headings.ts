import type { Block, BlockRole, ReplyDocument } from '../types.ts'
import { parseNumeral } from './numerals.ts'
import { place, plainText } from './plain.ts'
import type { Heading } from './types.ts'

const CHINESE = '[一二三四五六七八九十]{1,3}'
/**
 * 第一， and 一是 are words of a sentence; “1.3万元” begins with a quantity, “1.2023年上半年” with a year.
 * “（一）、加强” has a mark too many.
 */
const LEVELS: readonly (readonly [Heading['level'], RegExp])[] = [
  [1, new RegExp(`^(${CHINESE}) ?(?:[、.]|,(?!${CHINESE}))`, 'u')],
  [2, new RegExp(`^[(] ?(${CHINESE}) ?[)](?:[、.](?![(]))?`, 'u')],
  [3, /^(\d{1,2}) ?(?:、|\.(?!\d|%)|\.(?=(?:19|20)\d{2}年))/u],
  [4, /^[(] ?(\d{1,2}) ?[)](?:[、.](?![(\d]))?/u],
  [5, /^([①-⑳])/u],
]
const SILENT: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'title',
  'salutation',
  'doc-number',
  'date',
  'signature',
  'contact',
  'copy-to',
  'imprint',
  'separator',
])

export function readHeadings(document: ReplyDocument): Heading[] {
  return document.blocks.flatMap((block) => (SILENT.has(block.role) ? [] : headingOf(block)))
}

function headingOf(block: Block): Heading[] {
  const plain = plainText(block)
  const lead = plain.length - plain.trimStart().length
  const start = plain.slice(lead, lead + 12)
  for (const [level, expression] of LEVELS) {
    const found = expression.exec(start)
    if (found === null) continue
    const number = parseNumeral(found[1] ?? '')
    if (number === undefined) return []
    const from = lead + found[0].length
    const stop = block.text.indexOf('。', from)
    const to = stop < 0 ? block.text.trimEnd().length : stop
    const title = block.text.slice(from, to).trim()
    if (title === '') return []
    const mark = block.text.slice(lead, from)
    const markRange = block.source(lead, from)
    return [{ level, ...place(block, lead, to), number, mark, markRange, title }]
  }
  return []
}
