import type { Range, Sentence } from '@replylint/document'
import type { Edit, Severity } from '@replylint/engine'
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
  const change = changeOf(row)
  const edit = {
    range: sentence.source(at + change.from, at + change.to),
    text: change.text,
  }
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
export function changeOf(row: ConfusionRow): { from: number; to: number; text: string } {
  const { wrong, right } = row
  const most = Math.min(wrong.length, right.length)
  let head = 0
  while (head < most && wrong[head] === right[head]) head++
  let tail = 0
  while (tail < most - head && wrong.at(-1 - tail) === right.at(-1 - tail)) tail++
  return { from: head, to: wrong.length - tail, text: right.slice(head, right.length - tail) }
}

/** Between 《 and 》: quoted, perhaps with the slip of its author. */
export function inTitle(text: string, at: number, end: number): boolean {
  const open = text.lastIndexOf('《', at)
  if (open < 0) return false
  const close = text.indexOf('》', open)
  return close < 0 || close >= end
}
