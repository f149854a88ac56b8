import type { BlockRole } from '@replylint/document'

/** Rows to fill in, rules, lines of a page shell, the name over the letter: not written as text. */
export const NO_TEXT: ReadonlySet<BlockRole> = new Set<BlockRole>([
  ...(['form', 'separator', 'note', 'letterhead'] as const),
])
