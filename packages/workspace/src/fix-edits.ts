import { applyEdits, difference, disjointEdits, type Edit, type Finding } from '@replylint/engine'

/** A fix may uncover another; more rounds than this mean two rules that undo each other. */
const ROUNDS = 10

/** A text with what was found in it. */
interface Linted {
  readonly text: string
  readonly findings: readonly Finding[]
}

/**
 * Edits that put right all that has a `fix`, of one rule where `rule` is given: against the text,
 * disjoint, in order of place. What a fix uncovers is fixed, too; then the edits are one, as small
 * as can be. `lint` gives the findings of the text so changed.
 */
export function fixEdits(
  { text, findings }: Linted,
  lint: (text: string) => readonly Finding[],
  rule?: string,
): Edit[] {
  const first = disjointEdits(fixesOf(findings, rule))
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
