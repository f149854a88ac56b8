/** Longest wording that is quoted, unless what stands within it is longer; in UTF-16 units. */
export const CLAUSE_LENGTH = 40

const CLAUSE_BEFORE = /[^。；！？，：;!?\n\r]*$/u
const CLAUSE_AFTER = /^[^。；！？，：;!?\n\r]*/u
const HALF_CHARACTER = /^\p{Cs}|\p{Cs}$/gu

/** The clause that holds the characters from `from` to `to`, or as much of it as stands around them. */
export function clauseAround(text: string, from: number, to: number): string {
  const before = CLAUSE_BEFORE.exec(text.slice(Math.max(0, from - CLAUSE_LENGTH), from))?.[0] ?? ''
  const after = CLAUSE_AFTER.exec(text.slice(to, to + CLAUSE_LENGTH))?.[0] ?? ''
  const room = Math.max(0, CLAUSE_LENGTH - (to - from))
  const ahead = Math.min(before.length, Math.max(room - after.length, room >> 1))
  const behind = Math.min(after.length, room - ahead)
  return text.slice(from - ahead, to + behind).replace(HALF_CHARACTER, '')
}
