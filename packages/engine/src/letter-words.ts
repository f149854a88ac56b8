import { type Block, parseReply, type Range } from '@replylint/document'
import { CLAUSE_LENGTH } from './clause.ts'

/** What stands at a place, without blanks; `before` and `after` are some of the same paragraph. */
export interface WordsAround {
  readonly before: string
  readonly within: string
  readonly after: string
}

/** The words of a letter, the same however it is wrapped, indented and divided into pages. */
export interface LetterWords {
  around(range: Range): WordsAround
}

/** Reads a letter for its words. Of a place over several paragraphs the first and last are given. */
export function letterWords(text: string): LetterWords {
  const { blocks } = parseReply(text)
  const paragraphs = new Map<Block, Paragraph>()
  const paragraphAt = (offset: number, end: boolean): Paragraph | undefined => {
    const block = blockAt(blocks, offset, end)
    if (block === undefined) return undefined
    const paragraph = paragraphs.get(block) ?? readParagraph(block)
    paragraphs.set(block, paragraph)
    return paragraph
  }
  return {
    around([start, end]) {
      const first = paragraphAt(start, false)
      const last = end > start ? paragraphAt(end, true) : first
      if (first === undefined || last === undefined) return { before: '', within: '', after: '' }
      const [from, to] = [first.at(start), last.at(end)]
      return {
        before: first.words.slice(Math.max(0, from - CLAUSE_LENGTH), from),
        within:
          first === last
            ? first.words.slice(from, to)
            : `${first.words.slice(from)}…${last.words.slice(0, to)}`,
        after: last.words.slice(to, to + CLAUSE_LENGTH),
      }
    },
  }
}

/** The block that goes on at the offset, or is the next; for an end the one that goes on before it. */
function blockAt(blocks: readonly Block[], offset: number, end: boolean): Block | undefined {
  const next = firstWhere(blocks.length, (at) => {
    const [from, to] = blocks[at]?.range ?? [0, 0]
    return end ? from >= offset : to > offset
  })
  return blocks[Math.max(0, Math.min(end ? next - 1 : next, blocks.length - 1))]
}

interface Paragraph {
  readonly words: string
  /** Where in the words an offset of the file is; between words, where the next begins. */
  at(offset: number): number
}

const BLANKS = /\s+/gu

function readParagraph(block: Block): Paragraph {
  const { text } = block
  const runs = [...text.matchAll(BLANKS)].map(({ index, 0: run }) => [index, index + run.length])
  /** How many blanks there are in all runs before each. */
  const sums = [0]
  for (const [from = 0, to = 0] of runs) sums.push((sums.at(-1) ?? 0) + to - from)
  return {
    words: text.replace(BLANKS, ''),
    at(offset) {
      const at = firstWhere(text.length, (index) => block.source(index, index + 1)[0] >= offset)
      const run = firstWhere(runs.length, (index) => (runs[index]?.[1] ?? 0) >= at)
      const within = Math.max(0, at - (runs[run]?.[0] ?? at))
      return at - (sums[run] ?? 0) - within
    },
  }
}

/** The first of `length` indices for which the claim holds, as it does for all that follow. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
