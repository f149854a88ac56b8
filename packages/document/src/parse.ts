import { classify } from './classify.ts'
import { createFacts } from './facts/facts.ts'
import { joinSegments } from './join.ts'
import { readSegments } from './lines.ts'
import { findParts, nameTextBlocks } from './parts.ts'
import { createBlock, type PassageContext } from './passage.ts'
import { splitSegment } from './split.ts'
import type { ReplyDocument, Segmenter } from './types.ts'

export interface ParseOptions {
  /** Without it no sentence has words. */
  readonly segmenter?: Segmenter
}

/** Reads a letter. Never throws, for any text; linear in its size. */
export function parseReply(text: string, options: ParseOptions = {}): ReplyDocument {
  const segments = readSegments(text).flatMap((segment) => splitSegment(text, segment))
  const classified = classify(segments)
  const drafts = nameTextBlocks(joinSegments(text, segments, classified), classified.kind)
  const context: PassageContext = { file: text, ...options }
  const blocks = drafts.map((draft) => createBlock(draft.role, draft.range, draft.pieces, context))
  const facts = createFacts(() => document)
  const document: ReplyDocument = {
    text,
    kind: classified.kind,
    blocks,
    parts: findParts(blocks),
    facts,
  }
  return document
}
