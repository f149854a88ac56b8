import type { Locator, Range } from '@replylint/workspace'
import { blanksUnder, caretsUnder, columns, printable } from './width.ts'

/** A piece of a line around a place; `before + place + after` is what is shown. */
export interface Excerpt {
  readonly before: string
  readonly place: string
  readonly after: string
  /** Carets under the place. */
  readonly marks: string
}

const COLUMNS = 60
const CUT = '…'

/**
 * The line that holds the range, about 60 columns of it. A range over a line break shows its first
 * line. Undefined where the line is blank. Reads only the neighbourhood: a line may be megabytes.
 */
export function excerpt(text: string, range: Range, locator: Locator): Excerpt | undefined {
  const [lineStart, lineEnd] = locator.lineRange(range[0])
  const start = Math.min(range[0], lineEnd)
  const end = Math.max(start, Math.min(range[1], lineEnd))
  const far = COLUMNS * 2
  const before = printable(text.slice(Math.max(lineStart, start - far), start))
  const place = printable(text.slice(start, Math.min(end, start + far)))
  const after = printable(text.slice(end, Math.min(lineEnd, end + far)))
  if (`${before}${place}${after}`.trim() === '') return undefined

  const shownPlace = head(place, COLUMNS)
  const free = Math.max(0, COLUMNS - width(shownPlace))
  const half = Math.floor(free / 2)
  const room = Math.max(half, free - width(head(after, free)))
  const cutBefore = start - lineStart > far
  const shownBefore = tail(cutBefore ? before : before.trimStart(), room, cutBefore)
  const cutAfter = lineEnd - end > far
  const rest = free - width(shownBefore)
  const whole = shownPlace === place
  const shownAfter = whole ? head(cutAfter ? after : after.trimEnd(), rest, cutAfter) : ''
  return {
    before: shownBefore,
    place: shownPlace,
    after: shownAfter,
    marks: `${blanksUnder(shownBefore)}${caretsUnder(shownPlace) || '^'}`,
  }
}

function width(text: string): number {
  let sum = 0
  for (const character of text) sum += columns(character)
  return sum
}

/** The first characters that fit, with `…` where some are left out (or `cut` says there are more). */
function head(text: string, room: number, cut = false): string {
  let shown = ''
  let used = 0
  for (const character of text) {
    used += columns(character)
    if (used > room) return shown + CUT
    shown += character
  }
  return cut ? shown + CUT : shown
}

/** The last characters that fit. */
function tail(text: string, room: number, cut: boolean): string {
  const reversed = head([...text].reverse().join(''), room, cut)
  return [...reversed].reverse().join('')
}
