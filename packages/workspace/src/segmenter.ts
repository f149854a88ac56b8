// STUB so that the workspace compiles; the typo helper replaces this file as a whole.
import type { Segmenter } from '@replylint/document'

export function lazySegmenter(): Segmenter {
  return { name: 'none', cut: (text) => [text] }
}
