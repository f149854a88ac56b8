import type { Block, Heading, Range, ReplyDocument } from '@replylint/document'
import { parseNumeral } from '@replylint/engine'

const CHINESE = '[一二三四五六七八九十]{1,3}'
/** （二、加强监管 and 二）加强监管 have lost a bracket; 3。加强监管 and 二：运营情况 have the wrong mark. */
const HALF: readonly (readonly [level: Heading['level'], expression: RegExp])[] = [
  [2, new RegExp(`^[（(](?<number>${CHINESE})\\s?[、.．，,](?=\\p{Script=Han})`, 'u')],
  [2, new RegExp(`^(?<number>${CHINESE})\\s?[)）](?=\\p{Script=Han})`, 'u')],
  [3, /^(?<number>\d{1,2})\s?[。,，;；](?=\p{Script=Han})/u],
  [1, new RegExp(`^(?<number>${CHINESE})\\s?[:：;；](?=\\p{Script=Han})`, 'u')],
]

export interface HalfMark {
  readonly here: string
  readonly right: string
  readonly range: Range
  /** The heading before it in its row. */
  readonly model: Heading
}

/** Blocks that are the next of a row of headings by their number, but not by their marks. */
export function halfMarks({ blocks, facts }: ReplyDocument): HalfMark[] {
  const headings = new Map(facts.headings.map((heading) => [heading.block, heading]))
  const latest = new Map<number, Heading>()
  return blocks.flatMap((block) => {
    const heading = headings.get(block)
    if (heading !== undefined) {
      for (const level of latest.keys()) if (level > heading.level) latest.delete(level)
      latest.set(heading.level, heading)
      return []
    }
    const half = isText(block) ? halfMark(block, latest) : undefined
    return half === undefined ? [] : [half]
  })
}

function isText({ role }: Block): boolean {
  return role === 'paragraph' || role === 'heading'
}

function halfMark(block: Block, latest: ReadonlyMap<number, Heading>): HalfMark | undefined {
  const start = block.text.slice(0, 12)
  for (const [level, expression] of HALF) {
    const found = expression.exec(start)
    const model = latest.get(level)
    if (found === null || model === undefined) continue
    const number = parseNumeral(found.groups?.number ?? '')
    if (number !== model.number + 1) continue
    const right = model.mark.replace(
      /[一二三四五六七八九十]{1,3}|\d{1,2}/u,
      found.groups?.number ?? '',
    )
    return { here: found[0], right, range: block.source(0, found[0].length), model }
  }
  return undefined
}
