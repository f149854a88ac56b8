import type { Language, LintedFile, Severity, Wording } from '@replylint/workspace'

export interface ReportOptions {
  readonly language: Language
  readonly wording: Wording
  readonly color: boolean
  /** Whether the claims that were checked are told too (json). */
  readonly claims: boolean
  /** Files that were left out because they are plainly no reply letters. */
  readonly skipped: number
}

/** Makes the whole report, line end included; the same results give the same bytes. */
export type Reporter = (results: readonly LintedFile[], options: ReportOptions) => string

export type Counts = Readonly<Record<Severity, number>>

export function countSeverities(results: readonly LintedFile[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { findings } of results) for (const { severity } of findings) counts[severity]++
  return counts
}
