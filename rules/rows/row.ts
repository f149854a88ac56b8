import type { Severity } from '@replylint/engine'

/**
 * What stands right before or right after a word: one of the words between the bars (`养老|托育`), or
 * an expression that ends in `$` (before) or begins with `^` (after).
 */
export type Context = string | RegExp

/**
 * A word that slips in for another. Contexts are tried on at most 30 characters to either side, with
 * half-width marks and full-width digits folded (`，：（）` and `0-9`), and see only the sentence.
 */
export interface ConfusionRow {
  /** As it stands in the letter; two characters or more. */
  readonly wrong: string
  /** What should stand in its place, whole. */
  readonly right: string
  readonly level: Severity
  /** No sentence in which it is right: `--fix` may change it. Without it a person decides. */
  readonly fix?: true
  /** `ime`: composed from how input methods and scanners slip, not met in print; a repeated one may be a name. */
  readonly evidence?: 'ime'
  /** Looked for in the salutation too, where otherwise only names stand. */
  readonly salutation?: true
  readonly before?: Context
  readonly notBefore?: Context
  readonly after?: Context
  readonly notAfter?: Context
  /**
   * Silent where the two characters belong to two words: `起出|因有` for 来原, which stands in
   * 起来|原因 and 出来|原有. Characters before, a bar, characters after; `*` is any.
   */
  readonly across?: string
  /** Reported only where words begin and end where it does; settled by the words of the sentence. */
  readonly alone?: true
  readonly reason: string
  /** Run by the tests: a finding on each `[[…]]`. */
  readonly bad: string | readonly string[]
  /** Run by the tests: near misses, silent. */
  readonly good?: string | readonly string[]
  /** Why the row is not used. */
  readonly off?: string
}
