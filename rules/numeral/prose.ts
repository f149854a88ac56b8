import type { Passage } from '@replylint/document'
import { halfWidth } from '@replylint/engine'

/** Stands for every character of a title or a quotation: no rule here looks for it. */
const CITED = '\ue000'

/**
 * The text with the insides of 《…》 and “…” blanked and full-width figures narrow, offsets kept: what
 * is cited is not ours to mend, and ７ is 7.
 */
export function figuresAndWords({ text }: Passage): string {
  return withoutCited(text).replace(/[０-９．％]/gu, halfWidth)
}

/** The insides of 《…》 and “…” blanked, offsets kept. */
export function withoutCited(text: string): string {
  if (!/[《“]/u.test(text)) return text
  return text.replace(/《[^》]{0,120}》|“[^”]{0,120}”/gu, (cited) => CITED.repeat(cited.length))
}
