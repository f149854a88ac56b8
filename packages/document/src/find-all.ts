/**
 * Every match of a global expression, from front to back. `matchAll` makes a new expression each time
 * it is called, which in a text that has no match, as most have none, takes longer than the search.
 */
export function findAll(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += lengthAt(text, match.index)
  }
  return found
}

/** Never between the halves of a character. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
