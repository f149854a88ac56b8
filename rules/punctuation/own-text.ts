import type { ReplyDocument } from '@replylint/document'

/** A letter's own part of its file, from its first block to its last; several may stand in one file. */
export interface OwnText {
  /** UTF-16 offset in the file. */
  readonly start: number
  readonly text: string
}

export function ownText({ text, blocks }: ReplyDocument): OwnText {
  const start = blocks[0]?.range[0] ?? 0
  return { start, text: text.slice(start, blocks.at(-1)?.range[1] ?? 0) }
}
