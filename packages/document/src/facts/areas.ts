import type { BlockRole, ReplyDocument } from '../types.ts'

/** Blocks that can stand before the text when no salutation is found; forms are long. */
const HEAD_WITHOUT_SALUTATION = 12
/** Blocks from the end among which labels of the tail are looked for, whatever their role. */
const TAIL_LENGTH = 12

/** Index of the first block behind the head: that of the salutation, or of the letter's text. */
export function headLength(document: ReplyDocument): number {
  const { blocks, parts } = document
  const { salutation } = parts
  if (salutation !== undefined) return blocks.indexOf(salutation)
  const text = blocks.findIndex(({ role }) => role === 'paragraph' || role === 'opening')
  const limit = text < 0 ? blocks.length : text
  const forms = blocks.findIndex(({ role }) => role !== 'form' && role !== 'separator')
  return Math.min(limit, Math.max(0, forms) + HEAD_WITHOUT_SALUTATION)
}

const LABELLED: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'form',
  'contact',
  'signer',
  'signature',
  'note',
  'doc-number',
  'category',
  'openness',
  'imprint',
])

/** True for a block of head, form or tail, where labels and marks have their place. */
export function holdsLabels(document: ReplyDocument, index: number, head: number): boolean {
  const { blocks } = document
  const role = blocks[index]?.role
  return (
    index < head ||
    (role !== undefined && LABELLED.has(role)) ||
    index >= Math.max(head + 1, blocks.length - TAIL_LENGTH)
  )
}
