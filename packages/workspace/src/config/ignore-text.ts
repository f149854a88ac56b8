import { clauseAround, type Range } from '@replylint/engine'
import { withoutCommentsIn } from '../directives/comments.ts'

/**
 * The wording around a finding that an `ignore` entry of one letter should quote: its clause, or as
 * much of it as stands on either side. Blank only where the whole letter is. In a `path` of Markdown
 * comments are left out, as they are where the wording is looked for.
 */
export function ignoreText(written: string, place: Range, path = ''): string {
  const plain = withoutCommentsIn(path, written)
  const text = plain?.text ?? written
  const [from, to] = plain?.within(place) ?? place
  const clause = clauseAround(text, from, to)
  if (clause.trim() !== '') return onOneLine(clause)
  // A part that is missing may be reported at an empty line.
  const next = text.slice(to).search(/\S/u)
  const at = next < 0 ? text.trimEnd().length - 1 : to + next
  return onOneLine(clauseAround(text, Math.max(0, at), Math.max(0, at + 1)))
}

/** Blanks do not count where the wording is looked for. */
function onOneLine(wording: string): string {
  return wording.trim().replace(/\s+/gu, (run) => (/[\n\r]/u.test(run) ? '' : run))
}
