import { findAll } from './find-all.ts'
import type { Range } from './range.ts'
import type { Block, BlockRole, Segmenter, Sentence, Word } from './types.ts'

/** A run of characters of the file, `[start, end)`; UTF-16 offsets. */
export type Piece = Range

/**
 * Pieces of the file joined to one text. Only ever leaves characters out, so that every character
 * of it stands somewhere in the file.
 */
class JoinedText {
  readonly text: string
  /** Offset in `text` at which each piece begins. */
  readonly #starts: readonly number[]
  readonly #pieces: readonly Piece[]

  constructor(file: string, pieces: readonly Piece[]) {
    const starts: number[] = []
    let length = 0
    for (const [start, end] of pieces) {
      starts.push(length)
      length += end - start
    }
    this.#starts = starts
    this.#pieces = pieces
    this.text =
      pieces.length === 1
        ? file.slice(...(pieces[0] as Piece))
        : pieces.map((piece) => file.slice(...piece)).join('')
  }

  /** Place in the file of the character at `at`. */
  #place(at: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return (this.#pieces[low]?.[0] ?? 0) + at - (this.#starts[low] ?? 0)
  }

  source(from: number, to: number): Range {
    const start = this.#place(Math.min(from, Math.max(0, this.text.length - 1)))
    if (to <= from)
      return from >= this.text.length && this.text.length > 0
        ? [start + 1, start + 1]
        : [start, start]
    return [start, this.#place(to - 1) + 1]
  }
}

/** What the blocks of one document share. */
export interface PassageContext {
  readonly file: string
  readonly segmenter?: Segmenter
}

class LazySentence implements Sentence {
  readonly text: string
  readonly at: number
  readonly block: Block
  readonly #segmenter: Segmenter | undefined
  #words: readonly Word[] | undefined

  constructor(block: Block, at: number, end: number, segmenter: Segmenter | undefined) {
    this.block = block
    this.at = at
    this.text = block.text.slice(at, end)
    this.#segmenter = segmenter
  }

  get range(): Range {
    return this.source(0, this.text.length)
  }

  source(from: number, to: number): Range {
    return this.block.source(this.at + from, this.at + to)
  }

  get words(): readonly Word[] {
    this.#words ??= this.#cut()
    return this.#words
  }

  #cut(): Word[] {
    const words: Word[] = []
    let at = 0
    for (const text of this.#segmenter?.cut(this.text) ?? []) {
      words.push({ text, at, range: this.source(at, at + text.length) })
      at += text.length
    }
    return words
  }
}

class LazyBlock implements Block {
  readonly role: BlockRole
  readonly range: Range
  readonly #pieces: readonly Piece[]
  readonly #context: PassageContext
  #joined: JoinedText | undefined
  #sentences: readonly Sentence[] | undefined

  constructor(role: BlockRole, range: Range, pieces: readonly Piece[], context: PassageContext) {
    this.role = role
    this.range = range
    this.#pieces = pieces
    this.#context = context
  }

  get #text(): JoinedText {
    this.#joined ??= new JoinedText(this.#context.file, this.#pieces)
    return this.#joined
  }

  get text(): string {
    return this.#text.text
  }

  source(from: number, to: number): Range {
    return this.#text.source(from, to)
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentenceEnds(this.text).map(
      (end, index, ends) =>
        new LazySentence(this, ends[index - 1] ?? 0, end, this.#context.segmenter),
    )
    return this.#sentences
  }
}

/** A block over the given pieces; its text and sentences are made when first asked for. */
export function createBlock(
  role: BlockRole,
  range: Range,
  pieces: readonly Piece[],
  context: PassageContext,
): Block {
  return new LazyBlock(role, range, pieces, context)
}

/** 。！？ with the marks that close after it. Half-width ! and ? end a sentence too, a half-width point does not (9.8%). */
const SENTENCE_END = /[。！？!?]+[”’"』」）)》】]*/gu

/** UTF-16 offsets at which the sentences of the text end; the last is the length of the text. */
function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  for (const found of findAll(text, SENTENCE_END)) ends.push(found.index + found[0].length)
  if (text.length > 0 && ends.at(-1) !== text.length) ends.push(text.length)
  return ends
}
