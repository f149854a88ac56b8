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

/** Where the letter says something of its own, in sentences. */
export const RUNNING_TEXT: ReadonlySet<BlockRole> = new Set(['opening', 'paragraph', 'closing'])
