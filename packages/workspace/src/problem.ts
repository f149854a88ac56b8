import type { Range } from '@replylint/engine'

/** The same sentence in both languages; which one is shown is decided at the edge. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** Something the user can put right: a missing file, a wrong setting. Returned, never thrown. */
export interface Problem {
  readonly message: Bilingual
  /** As shown to the user. */
  readonly filePath?: string
  /** Where in the file; the range counts UTF-16 units of `text`. */
  readonly source?: { readonly text: string; readonly range: Range }
}

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export function success<Value>(value: Value): Outcome<Value> {
  return { ok: true, value }
}

export function failure(...problems: Problem[]): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems }
}
