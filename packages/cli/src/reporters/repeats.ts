/** Tells the how-manieth time it is asked for the same words, from 1. */
export function countRepeats(): (...words: readonly string[]) => number {
  const seen = new Map<string, number>()
  return (...words) => {
    const key = JSON.stringify(words)
    const number = (seen.get(key) ?? 0) + 1
    seen.set(key, number)
    return number
  }
}
