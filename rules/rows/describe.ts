import type { Passage, Range, Sentence } from '@replylint/document'
import { difference, type Edit, type Severity } from '@replylint/engine'
import type { Found } from './find-rows.ts'
import type { ConfusionRow } from './row.ts'

/** A word of a row as its rule reports it: with the context that makes it plain. */
interface Described {
  readonly range: Range
  readonly wrong: string
  readonly right: string
  readonly more: {
    readonly severity: Severity
    readonly fix?: Edit
    readonly suggestions?: readonly Edit[]
  }
}

/** In a cited title a word is noted and not changed: it may be the slip of its author. */
export function describeFound({ row, start, at, end }: Found, sentence: Sentence): Described {
  const lead = sentence.text.slice(start, at)
  const edit = editAt(sentence, at, row.wrong, row.right)
  const quoted = inTitle(sentence.text, at, end)
  const severity: Severity = quoted ? 'info' : row.level
  return {
    range: sentence.source(start, end),
    wrong: lead + row.wrong,
    right: lead + row.right,
    more: row.fix && !quoted ? { severity, fix: edit } : { severity, suggestions: [edit] },
  }
}

/** The characters that change: from and to in `wrong`, and what takes their place. */
export function changeOf({ wrong, right }: Pick<ConfusionRow, 'wrong' | 'right'>): {
  from: number
  to: number
  text: string
} {
  const { range, text } = difference(wrong, right)
  return { from: range[0], to: range[1], text }
}

/** Puts `right` in place of `wrong`, which stands at this offset; covers only what changes. */
export function editAt(passage: Passage, at: number, wrong: string, right: string): Edit {
  const { range, text } = difference(wrong, right)
  return { range: passage.source(at + range[0], at + range[1]), text }
}

/** Longest title that is looked for, in UTF-16 units. */
const LONGEST_TITLE = 300

/** Between 《 and 》: quoted, perhaps with the slip of its author. */
export function inTitle(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at + 1)
  const open = before.lastIndexOf('《')
  if (open < 0) return false
  return !(before.slice(open) + text.slice(at + 1, end)).includes('》')
}
