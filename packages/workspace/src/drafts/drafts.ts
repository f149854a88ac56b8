import type { Bilingual } from '../problem.ts'
import { DRAFTS } from './data.ts'
import { snippetText } from './snippet.ts'

/** What a new letter can be; the names are those of `DocumentKind`. */
export const DRAFT_KINDS = [
  'deputy-reply',
  'member-reply',
  'group-reply',
  'co-handling',
  'form',
] as const
export type DraftKind = (typeof DRAFT_KINDS)[number]

/** The skeleton of a letter: every part that is asked for, with blanks that the rules point out. */
export interface Draft {
  readonly kind: DraftKind
  readonly title: Bilingual
  /**
   * A TextMate snippet. Tab stops go from the head to the copies; `$0`, the last, is the first
   * passage of the answer itself. What stands in several places is one tab stop.
   */
  readonly snippet: string
  /** The same without tab stops. */
  readonly text: string
}

export function draftOf(kind: DraftKind): Draft {
  const { title, snippet } = DRAFTS[kind]
  return { kind, title, snippet, text: snippetText(snippet) }
}
