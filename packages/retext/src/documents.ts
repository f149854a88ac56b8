import { parseReply, type ReplyDocument, type Segmenter } from '@replylint/document'
import type { Root } from 'nlcst'

const documents = new WeakMap<Root, ReplyDocument>()

export function keepDocument(tree: Root, document: ReplyDocument): void {
  documents.set(tree, document)
}

/**
 * The letter the tree was made from. A tree of another parser is read again from `text`, so that
 * rules work in any retext pipeline.
 */
export function documentOf(tree: Root, text: string, segmenter?: Segmenter): ReplyDocument {
  const known = documents.get(tree)
  if (known !== undefined && known.text === text) return known
  const document = parseReply(text, segmenter === undefined ? {} : { segmenter })
  documents.set(tree, document)
  return document
}
