import { pairAt } from './pair.ts'

/** Words of two characters or more, each with what asks for it. */
export interface WordIndex<Asking> {
  /** Under the first two characters of the word. */
  readonly filed: ReadonlyMap<number, readonly Filed<Asking>[]>
  /** Twelve bits of a character → 1 where some word may begin with it; nine in ten are told by it. */
  readonly first: Uint8Array
}

interface Filed<Asking> {
  readonly word: string
  readonly asking: Asking
}

const BITS = 0xfff

export function indexWords<Asking>(
  entries: Iterable<readonly [asking: Asking, words: readonly string[]]>,
): WordIndex<Asking> {
  const filed = new Map<number, Filed<Asking>[]>()
  const first = new Uint8Array(BITS + 1)
  for (const [asking, words] of entries) {
    for (const word of words) {
      first[word.charCodeAt(0) & BITS] = 1
      const pair = pairAt(word, 0)
      const beside = filed.get(pair)
      if (beside === undefined) filed.set(pair, [{ word, asking }])
      else beside.push({ word, asking })
    }
  }
  return { filed, first }
}

/**
 * What asks for a word that stands in the text, each once, in one pass; `holds` may look closer at the
 * word and its UTF-16 offset.
 */
export function askingFor<Asking>(
  text: string,
  { filed, first }: WordIndex<Asking>,
  holds: (asking: Asking, word: string, at: number) => boolean = () => true,
): ReadonlySet<Asking> {
  const found = new Set<Asking>()
  for (let at = 0; at + 1 < text.length; at++) {
    if (first[text.charCodeAt(at) & BITS] === 0) continue
    for (const { word, asking } of filed.get(pairAt(text, at)) ?? [])
      if (!found.has(asking) && text.startsWith(word, at) && holds(asking, word, at))
        found.add(asking)
  }
  return found
}
