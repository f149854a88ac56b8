import { findAll } from '@replylint/engine'
import { askingFor, indexWords, type WordIndex } from '../rows/word-index.ts'
import type { PhraseRow } from './data/row.ts'

/** Where a row holds in a sentence; UTF-16 offsets. */
export interface FoundPhrase {
  readonly row: PhraseRow
  readonly at: number
  readonly end: number
  /** What may stand there instead, the better first. */
  readonly rights: readonly string[]
}

/** Files the rows under the words they need. Those that are off stay out. */
export function indexPhrases(rows: readonly PhraseRow[]): WordIndex<PhraseRow> {
  const used = rows.filter((row) => row.off === undefined)
  return indexWords(used.map((row) => [row, row.needs.split('|')]))
}

/** One pass over the text for the words; an expression is tried only where one of its words stands. */
export function findPhrases(text: string, index: WordIndex<PhraseRow>): FoundPhrase[] {
  const rows = askingFor(text, index, (row, word, at) => mayHold(row, word, text, at))
  return rows.size === 0 ? [] : leftmost([...rows].flatMap((row) => matches(row, text)))
}

function mayHold(row: PhraseRow, word: string, text: string, at: number): boolean {
  if (row.again === undefined) return true
  const from = at + word.length
  return text.slice(from, from + row.again + word.length).includes(word)
}

function matches(row: PhraseRow, text: string): FoundPhrase[] {
  return findAll(text, row.pattern).map((match) => ({
    row,
    at: match.index,
    end: match.index + match[0].length,
    rights: [row.right].flat().map((right) => fill(right, match)),
  }))
}

function fill(right: string, match: RegExpExecArray): string {
  return right.replace(/\$(\d)/gu, (_, group) => match[Number(group)] ?? '')
}

/** One finding for each place: the leftmost, then the longest. */
function leftmost(found: FoundPhrase[]): FoundPhrase[] {
  let free = 0
  return found
    .sort((a, b) => a.at - b.at || b.end - a.end)
    .filter(({ at, end }) => {
      if (at < free) return false
      free = end
      return true
    })
}
