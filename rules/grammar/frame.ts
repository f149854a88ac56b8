import type { Range, Sentence } from '@replylint/document'
import { type Edit, findAll, type Severity, together } from '@replylint/engine'
import { inTitle } from '../rows/describe.ts'
import { fold } from '../rows/find-rows.ts'
import { NAMES_ONLY } from '../rows/roles.ts'
import { askingFor, indexWords, type WordIndex } from '../rows/word-index.ts'

/** What stands in place of a group of the expression; empty text leaves it out. */
type Way = Readonly<Record<string, string>>

/**
 * Two words that do not go together, with whatever stands between them. The expression reads a
 * sentence with its marks folded to full width (`，：（）`) and names what it takes apart:
 * `(?<a>…)` and `(?<b>…)` are the two words that the message quotes.
 */
export interface Frame {
  /**
   * One of these stands in every sentence that the expression could match; two characters or more, by
   * which they are looked for all at once.
   */
  readonly needs: readonly string[]
  /** Bounded gaps, no nested quantifiers; flags `dgu`. */
  readonly pattern: RegExp
  /** What to write: each way changes one or more named groups. None where a person must reword. */
  readonly ways?: readonly Way[]
  /** Silent where this holds of what stands before, up to 80 characters; ends in `$`. */
  readonly notBehind?: RegExp
  /** How it is put: “在……下”; of a frame that lacks a word, that word. */
  readonly right: string
  readonly level?: Severity
  /** Run by the tests: a finding on each `[[…]]`. */
  readonly bad: readonly string[]
  /** Run by the tests: near misses, silent. */
  readonly good: readonly string[]
}

/** A frame as its rule reports it. */
interface Framed {
  readonly range: Range
  /** “将……已”, “为由” where the two stand together; `a` and `b` are the two. */
  readonly data: {
    readonly words: string
    readonly a: string
    readonly b: string
    readonly right: string
  }
  readonly more: { readonly severity: Severity; readonly suggestions: readonly Edit[] }
}

/** How far back `notBehind` looks. */
const REACH = 80

export function indexFrames(frames: readonly Frame[]): WordIndex<Frame> {
  return indexWords(frames.map((frame) => [frame, frame.needs]))
}

/** Every frame that a sentence has, the first for each place. Heads and tails have no sentences. */
export function findFrames(sentence: Sentence, index: WordIndex<Frame>): Framed[] {
  const { text, block } = sentence
  if (NAMES_ONLY.has(block.role) || block.role === 'salutation') return []
  const frames = askingFor(text, index)
  if (frames.size === 0) return []
  const found: Framed[] = []
  const taken: Range[] = []
  const folded = fold(text)
  for (const frame of frames) {
    for (const match of findAll(folded, frame.pattern)) {
      const end = match.index + match[0].length
      if (taken.some((range) => range[0] < end && match.index < range[1])) continue
      const before = folded.slice(Math.max(0, match.index - REACH), match.index)
      if (frame.notBehind?.test(before)) continue
      found.push(describe(match, frame, sentence))
      taken.push([match.index, end])
    }
  }
  return found
}

function describe(match: RegExpExecArray, frame: Frame, sentence: Sentence): Framed {
  const places: { readonly a?: Range; readonly b?: Range } & Readonly<Record<string, Range>> =
    match.indices?.groups ?? {}
  const end = match.index + match[0].length
  const word = (place: Range | undefined) => sentence.text.slice(...(place ?? [end, end]))
  const suggestions = (frame.ways ?? []).flatMap((way) => {
    const edits = Object.entries(way).flatMap(([group, text]): Edit[] => {
      const place = places[group]
      return place === undefined ? [] : [{ range: sentence.source(...place), text }]
    })
    return together(edits) ?? []
  })
  const a = word(places.a)
  const b = word(places.b)
  const apart = a !== '' && places.a?.[1] !== places.b?.[0]
  // In a cited title it may be the slip of its author.
  const quoted = inTitle(sentence.text, match.index, end)
  return {
    range: sentence.source(match.index, end),
    data: { words: apart ? `${a}……${b}` : a + b, a, b, right: frame.right },
    more: { severity: quoted ? 'info' : (frame.level ?? 'warning'), suggestions },
  }
}
