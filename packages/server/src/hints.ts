import { CLAIM_MARKS, describeClaim, type Range } from '@replylint/workspace'
import type { InlayHint } from 'vscode-languageserver'
import type { Letter } from './letters.ts'

/** The arithmetic behind every figure of the range that the letter itself proves. */
export function hintsIn(letter: Letter, [from, to]: Range): InlayHint[] {
  const { linted, document, editor, language } = letter
  if (linted === undefined || !editor.figureHints) return []
  const hints: InlayHint[] = []
  for (const claim of linted.claims) {
    const [start, end] = claim.stated.range
    if (claim.verdict !== 'holds' || end < from || start > to) continue
    hints.push({
      position: document.positionAt(end),
      label: `${claim.arithmetic} ${CLAIM_MARKS.holds}`,
      tooltip: describeClaim(claim, language),
      paddingLeft: true,
      paddingRight: true,
    })
  }
  return hints
}
