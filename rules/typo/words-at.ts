import type { Word } from '@replylint/document'

/**
 * Index of the word that holds the offset, or -1 where none does. Searched by halves: a line of
 * nothing but “关于关于……” asks for it once per pair.
 */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((words[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const found = words[low]
  return found && found.at <= offset && offset < found.at + found.text.length ? low : -1
}

/** The word that begins at the offset. */
export function wordAt(words: readonly Word[], offset: number): Word | undefined {
  const found = words[wordIndexAt(words, offset)]
  return found?.at === offset ? found : undefined
}

/** True where a word begins or the last one ends. */
export function isBound(words: readonly Word[], offset: number): boolean {
  const last = words.at(-1)
  if (last !== undefined && last.at + last.text.length === offset) return true
  return wordAt(words, offset) !== undefined
}
