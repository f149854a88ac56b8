import type { Block, Range, ReplyDocument } from '@replylint/document'
import type {
  Paragraph,
  ParagraphContent,
  Root,
  RootContent,
  Sentence,
  SentenceContent,
  Source,
  WhiteSpace,
} from 'nlcst'
import type { Position } from 'unist'
import { location } from 'vfile-location'

type PositionOf = (range: Range) => Position

/**
 * The letter as an nlcst tree: a paragraph a block, the sentences of the letter in it, white space
 * between. Joined, its text is the file again. Children are made when first asked for: lint never asks.
 */
export function createTree(document: ReplyDocument): Root {
  const tree: Root = { type: 'RootNode', children: [] }
  let children: RootContent[] | undefined
  Object.defineProperty(tree, 'children', {
    enumerable: true,
    configurable: true,
    get: () => (children ??= rootChildren(document)),
    set: (replaced: RootContent[]) => {
      children = replaced
    },
  })
  return tree
}

function rootChildren({ text, blocks }: ReplyDocument): RootContent[] {
  const place = location(text)
  const positionOf: PositionOf = ([start, end]) => ({
    start: place.toPoint(start) ?? { line: 1, column: 1, offset: start },
    end: place.toPoint(end) ?? { line: 1, column: 1, offset: end },
  })
  const children: RootContent[] = []
  let at = 0
  for (const block of blocks) {
    if (block.range[0] > at) children.push(gap(text, [at, block.range[0]], positionOf))
    children.push(paragraphOf(text, block, positionOf))
    at = block.range[1]
  }
  if (at < text.length) children.push(gap(text, [at, text.length], positionOf))
  return children
}

function paragraphOf(text: string, block: Block, positionOf: PositionOf): Paragraph {
  const children: ParagraphContent[] = []
  let at = block.range[0]
  for (const { range } of block.sentences) {
    if (range[0] > at) children.push(gap(text, [at, range[0]], positionOf))
    const sentence: Sentence = {
      type: 'SentenceNode',
      children: leaves(text, range, positionOf),
      position: positionOf(range),
    }
    children.push(sentence)
    at = range[1]
  }
  if (at < block.range[1]) children.push(gap(text, [at, block.range[1]], positionOf))
  return { type: 'ParagraphNode', children, position: positionOf(block.range) }
}

/** What stands between sentences: blanks, or marks of Markdown. */
function gap(text: string, range: Range, positionOf: PositionOf): WhiteSpace | Source {
  const value = text.slice(...range)
  const type = /^\s*$/u.test(value) ? 'WhiteSpaceNode' : 'SourceNode'
  return { type, value, position: positionOf(range) }
}

/** Blanks, runs of one script, runs of figures, single other signs. */
const TOKEN = /(\s+)|(\p{Script=Han}+|[\p{L}\p{M}]+|[\p{N}.．]+)|(\p{P})|(.)/gsu

function leaves(text: string, [start, end]: Range, positionOf: PositionOf): SentenceContent[] {
  const found: SentenceContent[] = []
  for (const token of text.slice(start, end).matchAll(TOKEN)) {
    const value = token[0]
    const position = positionOf([start + token.index, start + token.index + value.length])
    if (token[1] !== undefined) found.push({ type: 'WhiteSpaceNode', value, position })
    else if (token[2] !== undefined)
      found.push({ type: 'WordNode', children: [{ type: 'TextNode', value, position }], position })
    else if (token[3] !== undefined) found.push({ type: 'PunctuationNode', value, position })
    else found.push({ type: 'SymbolNode', value, position })
  }
  return found
}
