import { createFacts } from './facts/facts.ts'
import { createBlock, type PassageContext } from './passage.ts'
import type { ReplyDocument, Segmenter } from './types.ts'

export interface ParseOptions {
  /** Without it no sentence has words. */
  readonly segmenter?: Segmenter
}

/** Reads a letter. Never throws, for any text; linear in its size. */
export function parseReply(text: string, options: ParseOptions = {}): ReplyDocument {
  const context: PassageContext = { file: text, ...options }
  // TEMPORARY: one block a line, until the classifier stands.
  const blocks = [...text.matchAll(/[^\r\n]*[^\s][^\r\n]*/gu)].map((line) =>
    createBlock(
      'paragraph',
      [line.index, line.index + line[0].length],
      [[line.index, line.index + line[0].length]],
      context,
    ),
  )
  const document: ReplyDocument = {
    text,
    kind: 'reply',
    blocks,
    parts: {},
    get facts() {
      return facts
    },
  }
  const facts = createFacts(document)
  return document
}
