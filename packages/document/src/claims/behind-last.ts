/** Marks as UTF-16 codes, for `behindLast`. */
export function marksOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)))
}

/**
 * What stands behind the last of the marks, or all of the text. An expression that ends in `$` would
 * try every place of the text instead.
 */
export function behindLast(text: string, marks: ReadonlySet<number>): string {
  let start = text.length
  while (start > 0 && !marks.has(text.charCodeAt(start - 1))) start--
  return text.slice(start)
}
