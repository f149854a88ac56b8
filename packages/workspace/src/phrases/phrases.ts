import { snippetText } from '../drafts/snippet.ts'
import type { Bilingual } from '../problem.ts'
import { ROWS } from './data.ts'

/** A customary wording or a part of a letter, to be put in while typing. */
export interface Phrase {
  readonly id: string
  /** As shown, without tab stops: 联系人：×××　联系电话：××××-×××××××. One line. */
  readonly label: string
  /** Initials in pinyin of how it begins, a heading's without its number: lxr. */
  readonly initials: string
  /** A TextMate snippet. */
  readonly snippet: string
  /** Which part it is, when to use it. */
  readonly about: Bilingual
  /** At the start of a line only, or also behind other words. */
  readonly place: 'line' | 'anywhere'
  /** Filled in, as a letter has it. */
  readonly example: string
}

export type PhraseRow = Omit<Phrase, 'label'>

/** In the order of a letter. */
export const PHRASES: readonly Phrase[] = ROWS.map((row) => ({
  ...row,
  label: snippetText(row.snippet),
}))
