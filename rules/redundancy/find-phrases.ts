import { pairAt } from '../rows/pair.ts'
import type { PhraseRow } from './data/row.ts'

/** Where a row holds in a sentence; UTF-16 offsets. */
export interface FoundPhrase {
  readonly row: PhraseRow
  readonly at: number
  readonly end: number
  /** What may stand there instead, the better first. */
  readonly rights: readonly string[]
}

/** Rows under the first two characters of the words they need. */
export type PhraseIndex = ReadonlyMap<number, readonly NeededWord[]>

interface NeededWord {
  readonly word: string
  readonly row: PhraseRow
}

/** Files the rows. Those that are off stay out. */
export function indexPhrases(rows: Iterable<PhraseRow>): PhraseIndex {
  const index = new Map<number, NeededWord[]>()
  for (const row of rows) {
    if (row.off !== undefined) continue
    for (const word of row.needs.split('|')) {
      const pair = pairAt(word, 0)
      const filed = index.get(pair)
      if (filed === undefined) index.set(pair, [{ word, row }])
      else filed.push({ word, row })
    }
  }
  return index
}

/** One pass over the text for the words; an expression is tried only where one of its words stands. */
export function findPhrases(text: string, index: PhraseIndex): FoundPhrase[] {
  const rows = new Set<PhraseRow>()
  for (let at = 0; at + 1 < text.length; at++) {
    const filed = index.get(pairAt(text, at))
    if (filed === undefined) continue
    for (const { word, row } of filed)
      if (!rows.has(row) && text.startsWith(word, at) && mayHold(row, word, text, at)) rows.add(row)
  }
  return rows.size === 0 ? [] : leftmost([...rows].flatMap((row) => matches(row, text)))
}

function mayHold(row: PhraseRow, word: string, text: string, at: number): boolean {
  if (row.again === undefined) return true
  const from = at + word.length
  return text.slice(from, from + row.again + word.length).includes(word)
}

function matches(row: PhraseRow, text: string): FoundPhrase[] {
  return [...text.matchAll(row.pattern)].map((match) => ({
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
