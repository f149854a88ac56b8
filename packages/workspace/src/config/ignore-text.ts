import type { Range } from '@replylint/engine'

/** Longest wording that is quoted, unless the finding itself is longer; in UTF-16 units. */
const LONGEST = 40

const CLAUSE_BEFORE = /[^。；！？，：;!?\n\r]*$/u
const CLAUSE_AFTER = /^[^。；！？，：;!?\n\r]*/u
const HALF_CHARACTER = /^\p{Cs}|\p{Cs}$/gu

/**
 * The wording around a finding that an `ignore` entry of one letter should quote: its clause, or as
 * much of it as stands on either side. Blank only where the whole letter is.
 */
export function ignoreText(text: string, range: Range): string {
  const [from, to] = range
  const clause = clauseAround(text, from, to)
  if (clause.trim() !== '') return onOneLine(clause)
  // A part that is missing may be reported at an empty line.
  const next = text.slice(to).search(/\S/u)
  const at = next < 0 ? text.trimEnd().length - 1 : to + next
  return onOneLine(clauseAround(text, Math.max(0, at), Math.max(0, at + 1)))
}

function clauseAround(text: string, from: number, to: number): string {
  const before = CLAUSE_BEFORE.exec(text.slice(Math.max(0, from - LONGEST), from))?.[0] ?? ''
  const after = CLAUSE_AFTER.exec(text.slice(to, to + LONGEST))?.[0] ?? ''
  const room = Math.max(0, LONGEST - (to - from))
  const ahead = Math.min(before.length, Math.max(room - after.length, room >> 1))
  const behind = Math.min(after.length, room - ahead)
  return text.slice(from - ahead, to + behind).replace(HALF_CHARACTER, '')
}

/** Blanks do not count where the wording is looked for. */
function onOneLine(wording: string): string {
  return wording.trim().replace(/\s+/gu, (run) => (/[\n\r]/u.test(run) ? '' : run))
}
