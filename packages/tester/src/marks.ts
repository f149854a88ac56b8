import type { Range } from '@replylint/engine'

/** Takes the `[[…]]` out of a text and says where they stood, in UTF-16 offsets of what is left. */
export function readMarks(marked: string): { text: string; ranges: Range[] } {
  const ranges: Range[] = []
  let text = ''
  let start = -1
  for (const piece of marked.split(/(\[\[|\]\](?!\]))/u)) {
    if (piece === '[[') start = text.length
    else if (piece === ']]') ranges.push([start, text.length])
    else text += piece
  }
  return { text, ranges }
}
