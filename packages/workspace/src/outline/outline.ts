import {
  type Block,
  type BlockRole,
  type CategoryMark,
  type DocumentKind,
  parseReply,
  type ReplyDocument,
} from '@replylint/document'
import type { Language, Range } from '@replylint/engine'
import { withoutCommentsIn } from '../directives/comments.ts'
import { headingReader } from './headings.ts'
import { isPartRole, partName, shortened } from './names.ts'
import { type Branch, branch, nest } from './nest.ts'

/** A part or a heading of a letter; ranges are UTF-16 offsets into the text. */
export interface OutlineItem {
  /** What is shown, about 30 characters at most: “一、已开展的工作”, “称谓：尊敬的陆春禾代表”. */
  readonly name: string
  /** `letter` only where a file holds several: then its parts and headings are its children. */
  readonly kind: 'letter' | 'part' | 'heading'
  /** Of a part, what it is. */
  readonly part?: BlockRole
  /** The whole passage, for a heading down to the next heading of its level or higher. */
  readonly range: Range
  /** The heading or the part's own text; lies inside `range`. */
  readonly selection: Range
  /** Sorted, disjoint, inside `range`. */
  readonly children: readonly OutlineItem[]
}

export interface LetterOutline {
  readonly kind: DocumentKind
  /** As written: “A”; of a form and a letter, the letter's. */
  readonly category?: string
  /** Where the title stands; where there is none, the first block of the letter. */
  readonly title: Range
  /** Sorted and disjoint; of several letters in a file, one item with the letter's in it. */
  readonly items: readonly OutlineItem[]
}

/**
 * The letters of a text with their parts and headings, in reading order; none where the text is no
 * reply letter. Never throws, for any text; linear in its size. `path` tells whether it may hold
 * comments, which belong to no part.
 */
export function readOutline(text: string, language: Language, path = ''): LetterOutline[] {
  const plain = withoutCommentsIn(path, text)
  if (plain === undefined) return outlineOf(text, language)
  const moved = (item: OutlineItem): OutlineItem => ({
    ...item,
    range: plain.source(item.range),
    selection: plain.source(item.selection),
    children: item.children.map(moved),
  })
  return outlineOf(plain.text, language).map((letter) => ({
    ...letter,
    title: plain.source(letter.title),
    items: letter.items.map(moved),
  }))
}

function outlineOf(text: string, language: Language): LetterOutline[] {
  const document = parseReply(text)
  const wrap = document.letters.length > 1
  return document.letters.flatMap((letter) => {
    const [first] = letter.blocks
    const last = letter.blocks.at(-1)
    if (letter.kind === 'other' || first === undefined || last === undefined) return []
    const items = itemsOf(letter, language)
    const title = items.find(({ part }) => part === 'title')?.range ?? first.range
    const category = ownCategory(letter.facts.categories)
    const whole: OutlineItem = {
      name: shortened(letter.parts.title?.text ?? first.text),
      kind: 'letter',
      range: [first.range[0], last.range[1]],
      selection: title,
      children: items,
    }
    return [
      {
        kind: letter.kind,
        ...(category === undefined ? {} : { category: category.letter + (category.grade ?? '') }),
        title,
        items: wrap ? [whole] : items,
      },
    ]
  })
}

/** The letter's own before the box of a form; what the body says of other letters is none. */
function ownCategory(marks: readonly CategoryMark[]): CategoryMark | undefined {
  const printed = marks.filter(({ form }) => form !== 'body')
  return printed.find(({ form }) => form !== 'box') ?? printed[0]
}

/** Page numbers, rules and what a web page adds belong to no part. */
const SILENT: ReadonlySet<BlockRole> = new Set<BlockRole>(['separator', 'note'])

function itemsOf(letter: ReplyDocument, language: Language): OutlineItem[] {
  const headingOf = headingReader(letter)
  const branches: Branch[] = []
  for (const part of runs(letter.blocks)) {
    const { role, range } = part
    if (isPartRole(role)) {
      const text = role === 'form' ? part.first.text : part.text
      const selection = role === 'form' ? part.first.range : range
      const item = { name: partName(role, text, language), kind: 'part', part: role } as const
      branches.push(branch({ ...item, range, selection }))
      continue
    }
    const heading = headingOf(part.first)
    const above = branches.at(-1)
    if (heading !== undefined) branches.push(heading)
    // What stands under a heading belongs to it, up to the next part.
    else if (above?.depth !== undefined) above.end = range[1]
  }
  return nest(branches)
}

/** Blocks of one role that follow one another: the three lines of a contact, the rows of a form. */
interface RunOfBlocks {
  readonly role: BlockRole
  readonly first: Block
  text: string
  range: Range
}

function runs(blocks: readonly Block[]): RunOfBlocks[] {
  const found: RunOfBlocks[] = []
  for (const block of blocks) {
    const { role, range, text } = block
    if (SILENT.has(role)) continue
    const before = found.at(-1)
    if (before?.role === role && isPartRole(role)) {
      before.range = [before.range[0], range[1]]
      // Of a long form nobody reads more than its title.
      if (before.text.length < 200) before.text += ` ${text}`
    } else found.push({ role, first: block, text, range })
  }
  return found
}
