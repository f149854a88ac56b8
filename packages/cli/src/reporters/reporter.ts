import type { Language, LintedFile, Problem, Wording } from '@replylint/workspace'

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
  /** Word, WPS and PDF files in the folders, which cannot be read. */
  readonly documents: number
  /** Whether errors alone are told. */
  readonly quiet: boolean
  /** What was asked for and not done: files that could not be read, and the like. */
  readonly problems: readonly Problem[]
}

/** Makes the whole report, line end included; the same results give the same bytes. */
export type Reporter = (results: readonly LintedFile[], options: ReportOptions) => string

/** How many findings the configuration lets stand. */
export function countIgnored(results: readonly LintedFile[]): number {
  let sum = 0
  for (const { ignored } of results) sum += ignored
  return sum
}

/** How many findings the baseline lists. */
export function countKnown(results: readonly LintedFile[]): number {
  let sum = 0
  for (const { known = 0 } of results) sum += known
  return sum
}
