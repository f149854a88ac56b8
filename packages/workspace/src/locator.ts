import type { Range } from '@replylint/engine'

/** Both from 1; the column counts UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

export interface Locator {
  place(offset: number): Place
  /** The line that holds the offset, without its line end. */
  lineRange(offset: number): Range
}

const LINE_END = /\r\n|\r|\n/gu

/** Lines end with LF, CRLF or CR, as editors count them. Offsets are found by bisection. */
export function createLocator(text: string): Locator {
  const starts = [0]
  const ends: number[] = []
  for (const end of text.matchAll(LINE_END)) {
    ends.push(end.index)
    starts.push(end.index + end[0].length)
  }
  ends.push(text.length)

  const lineAt = (offset: number) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    place(offset) {
      const line = lineAt(offset)
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
    },
    lineRange(offset) {
      const line = lineAt(offset)
      return [starts[line] ?? 0, ends[line] ?? text.length]
    },
  }
}
