import type { BlockRole } from '@replylint/document'

/** Blocks that hold names, numbers and ticks, no sentences. */
export const NAMES_ONLY: ReadonlySet<BlockRole> = new Set([
  'letterhead',
  'doc-number',
  'category',
  'openness',
  'signer',
  'signature',
  'date',
  'contact',
  'copy-to',
  'imprint',
  'separator',
])
