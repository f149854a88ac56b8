import { createHash } from 'node:crypto'
import type { Finding, LintedFile } from '@replylint/workspace'
import { countRepeats } from './repeats.ts'

/** What a finding keeps when lines move: the words it quotes, and the how-manieth of them it is. */
export interface Identity {
  /** Without blanks: a letter that is only wrapped anew keeps its fingerprints. */
  readonly quoted: string
  /** From 1, among the findings of the same rule in the same words. */
  readonly repeated: number
}

/** Tells the findings of a file apart; to be asked once for each, in order. */
export function identify({ text }: Pick<LintedFile, 'text'>): (finding: Finding) => Identity {
  const repeat = countRepeats()
  return ({ ruleId, range }) => {
    const quoted = text.slice(...range).replace(/\s+/gu, '')
    return { quoted, repeated: repeat(ruleId, quoted) }
  }
}

/** Hangs on what is found and on no line number; readers take equal ones for a single finding. */
export function fingerprint(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
