/** Marks as UTF-16 codes. By its last eight bits nearly every other character is told from them. */
export interface Marks {
  readonly codes: ReadonlySet<number>
  readonly lastBits: Uint8Array
}

export function marksOf(marks: string): Marks {
  const codes = new Set(Array.from(marks, (mark) => mark.charCodeAt(0)))
  const lastBits = new Uint8Array(256)
  for (const code of codes) lastBits[code & 0xff] = 1
  return { codes, lastBits }
}

export function isMark(code: number, { codes, lastBits }: Marks): boolean {
  return lastBits[code & 0xff] === 1 && codes.has(code)
}

/**
 * What stands behind the last of the marks, or all of the text. An expression that ends in `$` would
 * try every place of the text instead.
 */
export function behindLast(text: string, marks: Marks): string {
  let start = text.length
  while (start > 0 && !isMark(text.charCodeAt(start - 1), marks)) start--
  return text.slice(start)
}
