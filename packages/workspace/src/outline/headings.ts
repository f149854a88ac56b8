import type { Block, Heading, ReplyDocument } from '@replylint/document'
import { shortened } from './names.ts'
import { type Branch, branch, type Depth } from './nest.ts'

/** Finds the heading that a block begins with, if any: of a whole line, or run in before its text. */
export function headingReader(letter: ReplyDocument): (block: Block) => Branch | undefined {
  const numbered = new Map(letter.facts.headings.map((heading) => [heading.block, heading]))
  return (block) => {
    const heading = numbered.get(block)
    const hashes = block.role === 'heading' ? hashesOf(letter.text, block) : 0
    if (heading === undefined && hashes === 0) return undefined
    return branch(
      {
        name: shortened(heading === undefined ? block.text.trim() : nameOf(heading)),
        kind: 'heading',
        range: block.range,
        selection: heading?.range ?? block.range,
      },
      depthOf(heading, hashes),
    )
  }
}

function nameOf({ mark, title }: Heading): string {
  return `${mark}${title}`.trim()
}

function depthOf(heading: Heading | undefined, hashes: number): Depth {
  return heading === undefined ? { hashes } : { hashes, level: heading.level }
}

/** How many # stand before the heading in Markdown. */
function hashesOf(text: string, { range: [start] }: Block): number {
  return /^#{0,6}/u.exec(text.slice(start, start + 6))?.[0].length ?? 0
}
