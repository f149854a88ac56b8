import type { Severity } from '@replylint/engine'

/** A phrase that says one thing twice: 共…共计, 目前现已. */
export interface PhraseRow {
  /** What the phrase is called: 共…共计. No two rows share it. */
  readonly name: string
  /** Words of two characters or more, with bars between them: one stands in all that is matched. */
  readonly needs: string
  /** One of the words must come again within so many characters, or the pattern is not tried. */
  readonly again?: number
  /** Made by `phrase`. */
  readonly pattern: RegExp
  /** What should stand there, the better first: `$1` and `$2` are the groups of the pattern. */
  readonly right: string | readonly string[]
  readonly level: Severity
  /** No sentence in which it is right: `--fix` may change it, to the first `right`. */
  readonly fix?: true
  readonly reason: string
  /** Run by the tests: a finding on each `[[…]]`. */
  readonly bad: string | readonly string[]
  /** Run by the tests: near misses, silent. */
  readonly good: string | readonly string[]
  /** Why the row is not used. */
  readonly off?: string
}

/** Any character of a clause: no mark in either width, no quotation. */
const IN_CLAUSE = '[^，。；：、！？,;:!?（）()“”‘’《》〈〉]'

/** `~` is any character of a clause; always with a bound behind it. */
export function phrase(source: string): RegExp {
  return new RegExp(source.replaceAll('~', IN_CLAUSE), 'gu')
}
