import type { Block, BlockRole, Parts, ReplyDocument } from '@replylint/document'
import { type Edit, findAll } from '@replylint/engine'
import { type Anchor, anchorOf, ownBlocks } from './insert-place.ts'

/** Lines of a part to be put in. */
export type Lines = readonly string[]

const LINE_BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/gu
const LINE_END = /[\n\r\v\f\u2028\u2029]/u
/** Wider is a table or a drawing, not an indent. */
const WIDEST_INDENT = 60
/** How many pairs of blocks tell whether the letter has blank lines between its parts. */
const PAIRS = 200

/**
 * One edit for each way to write the part: whole lines at the place where the part belongs, with the
 * line ends of the file and the indent and blank lines of their neighbours. None where the place is
 * in the middle of a line.
 */
export function insertions(
  document: ReplyDocument,
  part: keyof Parts,
  ways: readonly Lines[],
): Edit[] {
  const anchor = anchorOf(document, part)
  const place = anchor && placeBeside(document, anchor)
  if (place === undefined) return []
  const { at, side, breaks } = place
  const indent = indentOf(document, part)
  const lineEnd = /\r\n|\n|\r/u.exec(document.text)?.[0] ?? '\n'
  const apart = lineEnd.repeat(breaks)
  return ways.map((lines) => {
    const put = lines.map((line) => indent + line).join(lineEnd)
    return { range: [at, at], text: side === 'after' ? apart + put : put + apart }
  })
}

interface Place {
  /** The begin or the end of a line, UTF-16. */
  readonly at: number
  readonly side: 'before' | 'after'
  /** Line ends between the anchor and what is put in. */
  readonly breaks: 1 | 2
}

function placeBeside(document: ReplyDocument, anchor: Anchor): Place | undefined {
  const { text, blocks } = document
  const { block, side, strict } = anchor
  let index = blocks.indexOf(block)
  if (side === 'before') {
    const at = lineStart(text, block.range[0])
    const before = blocks[index - 1]
    // “……的支持！ 2025年7月2日”: nothing can be put above the date without cutting the line.
    if (before !== undefined && before.range[1] > at)
      return strict ? undefined : placeBeside(document, { block, side: 'after' })
    return { at, side, breaks: breaksAround(document, before, block) }
  }
  const onLine = lineEndAt(text, block.range[1])
  while ((blocks[index + 1]?.range[0] ?? onLine) < onLine) {
    if (strict) return undefined
    index++
  }
  // The rows of a table at the end of the text may be taken for lines of the tail.
  while (isRow(document, blocks[index]) && isRow(document, blocks[index + 1])) index++
  const [last, next] = [blocks[index] ?? block, blocks[index + 1]]
  const at = lineEndAt(text, last.range[1])
  return { at, side, breaks: breaksAround(document, last, next) }
}

const MAY_BE_ROW: ReadonlySet<BlockRole> = new Set(['paragraph', 'note', 'separator'])

function isRow({ text }: ReplyDocument, block: Block | undefined): boolean {
  if (block === undefined || !MAY_BE_ROW.has(block.role)) return false
  const [start, end] = block.range
  return text.charAt(start) === '|' || text.slice(start, end).includes('\t')
}

/** As between the two neighbours; where there is one only, as between most parts of the letter. */
function breaksAround(
  document: ReplyDocument,
  above: Block | undefined,
  below: Block | undefined,
): 1 | 2 {
  // A line next to “| 街道 | 食堂 |” would become a row of the table.
  if ([above, below].some((block) => block && document.text.charAt(block.range[0]) === '|'))
    return 2
  if (above !== undefined && below !== undefined) return breaksBetween(document, above, below)
  const own = ownBlocks(document).slice(-PAIRS)
  const pairs = own.slice(1).map((block, at) => breaksBetween(document, own[at] ?? block, block))
  return pairs.filter((breaks) => breaks === 2).length * 2 > pairs.length ? 2 : 1
}

function breaksBetween({ text }: ReplyDocument, above: Block, below: Block): 1 | 2 {
  const between = text.slice(above.range[1], below.range[0])
  return findAll(between, LINE_BREAK).length > 1 ? 2 : 1
}

/** Whose indent a part takes, the first that is there. */
const LIKE: Partial<Record<keyof Parts, readonly BlockRole[]>> = {
  letterhead: ['doc-number', 'title'],
  docNumber: ['letterhead', 'category', 'title'],
  category: ['doc-number', 'letterhead', 'title'],
  title: ['letterhead', 'doc-number'],
  opening: ['paragraph', 'closing'],
  closing: ['paragraph', 'opening'],
  signature: ['date'],
  date: ['signature'],
  openness: ['contact', 'closing', 'paragraph'],
  contact: ['contact', 'openness', 'closing', 'paragraph'],
}

function indentOf(document: ReplyDocument, part: keyof Parts): string {
  const own = ownBlocks(document).filter((block) => !isRow(document, block))
  const inHead = /^(?:letterhead|docNumber|category|title)$/u.test(part)
  for (const role of LIKE[part] ?? []) {
    const like = inHead
      ? own.find((block) => block.role === role)
      : own.findLast((block) => block.role === role)
    if (like !== undefined) return indentBefore(document, like)
  }
  const indents = own.map((block) => indentBefore(document, block))
  const [first = '', ...more] = indents
  return more.reduce((shortest, one) => (one.length < shortest.length ? one : shortest), first)
}

/** The blanks that the block's line begins with. */
function indentBefore({ text }: ReplyDocument, { range: [start] }: Block): string {
  const indent = text.slice(lineStart(text, start), start)
  return indent.length <= WIDEST_INDENT && indent.trim() === '' ? indent : ''
}

function lineStart(text: string, from: number): number {
  let at = from
  while (at > 0 && !LINE_END.test(text.charAt(at - 1))) at--
  return at
}

function lineEndAt(text: string, from: number): number {
  let at = from
  while (at < text.length && !LINE_END.test(text.charAt(at))) at++
  return at
}
