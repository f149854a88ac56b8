import { classify } from './classify.ts'
import { createFacts } from './facts/facts.ts'
import { joinSegments } from './join.ts'
import { type LetterSegments, splitLetters } from './letters.ts'
import { readSegments } from './lines.ts'
import { markWidth } from './mark-width.ts'
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
  const context: PassageContext = { file: text, ...options }
  const letters = splitLetters(segments).map((part) => readLetter(part, context))
  const [first, ...more] = letters
  if (first !== undefined && more.length === 0) return first
  return new ParsedDocument(text, {
    kind: letters.every(({ kind }) => kind === 'other') ? 'other' : 'several-letters',
    blocks: letters.flatMap(({ blocks }) => blocks),
    parts: first?.parts ?? {},
    letters,
  })
}

function readLetter(letter: LetterSegments, context: PassageContext): ReplyDocument {
  const classified = classify(letter)
  const joined = joinSegments(context.file, letter.segments, classified)
  const drafts = nameTextBlocks(joined, classified.kind)
  const blocks = drafts.map((draft) => createBlock(draft.role, draft.range, draft.pieces, context))
  return new ParsedDocument(context.file, {
    kind: classified.kind,
    blocks,
    parts: findParts(blocks),
  })
}

type Content = Pick<ReplyDocument, 'kind' | 'blocks' | 'parts'> & {
  readonly letters?: readonly ReplyDocument[]
}

class ParsedDocument implements ReplyDocument {
  readonly text: string
  readonly kind: ReplyDocument['kind']
  readonly blocks: ReplyDocument['blocks']
  readonly parts: ReplyDocument['parts']
  readonly facts: ReplyDocument['facts']
  /** A letter is its own only letter. */
  readonly letters: readonly ReplyDocument[]
  #width: ReplyDocument['markWidth'] | undefined

  constructor(text: string, { kind, blocks, parts, letters = [this] }: Content) {
    this.text = text
    this.kind = kind
    this.blocks = blocks
    this.parts = parts
    this.letters = letters
    this.facts = createFacts(this)
  }

  get markWidth(): ReplyDocument['markWidth'] {
    this.#width ??= markWidth(this.blocks)
    return this.#width
  }
}
