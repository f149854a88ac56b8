import type { CheckedClaim, CheckedFigure, LintedFile, Locator, Range } from '@replylint/workspace'

/** The claims of a file as they stand in a JSON report. */
export function claimObjects({ claims }: LintedFile, locator: Locator) {
  return claims.map((claim) => claimObject(claim, locator))
}

function claimObject(claim: CheckedClaim, locator: Locator) {
  const { kind, verdict, certain, arithmetic, expected, subject, stated, operands } = claim
  return {
    kind,
    verdict,
    certain,
    arithmetic,
    ...(expected !== undefined && { expected }),
    ...(subject !== undefined && { subject }),
    stated: figureObject(stated, locator),
    operands: operands.map((operand) => figureObject(operand, locator)),
  }
}

function figureObject({ range, ...figure }: CheckedFigure, locator: Locator) {
  return { ...figure, range, ...lineAndColumn(range, locator) }
}

/** Line and column count from 1, columns in UTF-16 units. */
export function lineAndColumn(range: Range, locator: Locator) {
  const start = locator.place(range[0])
  const end = locator.place(range[1])
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
