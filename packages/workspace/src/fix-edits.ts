import { applyEdits, disjointEdits, type Edit, type Finding } from '@replylint/engine'

/** A fix may uncover another; more rounds than this mean two rules that undo each other. */
const ROUNDS = 10

/**
 * Edits that put right all that has a `fix`, of one rule where `rule` is given: against `text`,
 * disjoint, in order of place. What a fix uncovers is fixed, too; then the edits are one, as small
 * as can be. `lint` gives the findings of a text.
 */
export function fixEdits(
  lint: (text: string) => readonly Finding[],
  text: string,
  rule?: string,
): Edit[] {
  const first = disjointEdits(fixesOf(lint(text), rule))
  let fixed = applyEdits(text, first)
  let edits = first
  for (let round = 1; edits.length > 0 && round < ROUNDS; round++) {
    edits = disjointEdits(fixesOf(lint(fixed), rule))
    if (edits.length === 0) return round === 1 ? first : [difference(text, fixed)]
    fixed = applyEdits(fixed, edits)
  }
  return first.length === 0 ? [] : [difference(text, fixed)]
}

function fixesOf(findings: readonly Finding[], rule: string | undefined): Edit[] {
  const fixes: Edit[] = []
  for (const { ruleId, fix } of findings) {
    if (fix !== undefined && (rule === undefined || ruleId === rule)) fixes.push(fix)
  }
  return fixes
}

/** The smallest one edit that makes `after` of `before`; never between the halves of a character. */
export function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  if (isSplit(before, start) || isSplit(after, start)) start--
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  if (isSplit(before, before.length - end) || isSplit(after, after.length - end)) end--
  return {
    range: [start, before.length - end],
    text: after.slice(start, after.length - end),
  }
}

/** Between the halves of a character (a surrogate pair), or between CR and LF. */
function isSplit(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  return (text.codePointAt(at - 1) ?? 0) > 0xffff || text.slice(at - 1, at + 1) === '\r\n'
}
