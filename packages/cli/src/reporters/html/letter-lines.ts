import type { Range } from '@replylint/workspace'

/** Offsets: of its first character, of its line end, of the next line. */
export interface LetterLine {
  readonly start: number
  readonly end: number
  readonly next: number
}

const LINE_END = /\r\n|\r|\n/gu

/** Lines end with LF, CRLF or CR; behind the last line end comes one more, perhaps empty. */
export function letterLines(text: string): LetterLine[] {
  const lines: LetterLine[] = []
  let start = 0
  for (const { index: end, 0: lineEnd } of text.matchAll(LINE_END)) {
    lines.push({ start, end, next: end + lineEnd.length })
    start = end + lineEnd.length
  }
  lines.push({ start, end: text.length, next: text.length })
  return lines
}

const CONTROL = /[\0-\u0008\u000b\u000c\u000e-\u001f]/gu
const UNSEEN = /[\u007f-\u009f\p{Surrogate}]/gu

/** The text as a page may hold it: control characters as their pictures (␀), half a character as �. */
export function pageText(text: string): string {
  return text
    .replace(CONTROL, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))
    .replace(UNSEEN, '\ufffd')
}

const PAIR = /^[\ud800-\udbff][\udc00-\udfff]$/

/** The range within the text, grown where it would cut a character of two units (𠮷) in half. */
export function wholeCharacters(text: string, [start, end]: Range): Range {
  const within = (offset: number) => Math.max(0, Math.min(offset, text.length))
  const cuts = (offset: number) => PAIR.test(text.slice(Math.max(0, offset - 1), offset + 1))
  const from = within(start)
  const to = Math.max(from, within(end))
  return [cuts(from) ? from - 1 : from, cuts(to) ? to + 1 : to]
}
