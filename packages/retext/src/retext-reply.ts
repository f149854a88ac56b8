import { parseReply, type Segmenter } from '@replylint/document'
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { keepDocument } from './documents.ts'
import { createTree } from './tree.ts'

export interface RetextReplyOptions {
  /** Cuts words for the rules that ask for them; without it those find less. */
  readonly segmenter?: Segmenter
}

/**
 * Reads a reply letter; takes the place of retext's Latin parser, to which 。！？ end no sentence
 * and “9.8%” is three words.
 */
export const retextReply: Plugin<[RetextReplyOptions?], string, Root> = function (options = {}) {
  this.parser = (text) => {
    const document = parseReply(text, options)
    const tree = createTree(document)
    keepDocument(tree, document)
    return tree
  }
}
