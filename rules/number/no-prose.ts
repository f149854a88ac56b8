import type { BlockRole } from '@replylint/document'

/** Head and tail: numbers, names and dates of their own, no statements. */
export const NO_PROSE: ReadonlySet<BlockRole> = new Set<BlockRole>([
  ...(['letterhead', 'doc-number', 'openness', 'signer', 'title', 'salutation'] as const),
  ...(['signature', 'date', 'contact', 'copy-to', 'imprint', 'separator'] as const),
])
