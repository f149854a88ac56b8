import type { Language, LintedFile, Wording } from '@replylint/workspace'

export interface ReportOptions {
  readonly language: Language
  readonly wording: Wording
  readonly color: boolean
  /** Whether the claims that were checked are told too (json). */
  readonly claims: boolean
  /** Files that were not checked. */
  readonly skipped: number
  /** Those of them that the configuration does not list; the others are plainly no reply letters. */
  readonly notListed: number
}

/** Makes the whole report, line end included; the same results give the same bytes. */
export type Reporter = (results: readonly LintedFile[], options: ReportOptions) => string

/** How many findings the configuration lets stand. */
export function countIgnored(results: readonly LintedFile[]): number {
  let sum = 0
  for (const { ignored } of results) sum += ignored
  return sum
}
