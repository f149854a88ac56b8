import { filedUnder, indexPairs, type PairIndex, pairAt } from './pair.ts'

/** Words of two characters or more under their first two, each with what asks for it. */
export type WordIndex<Asking> = PairIndex<readonly Filed<Asking>[]>

interface Filed<Asking> {
  readonly word: string
  readonly asking: Asking
}

export function indexWords<Asking>(
  entries: Iterable<readonly [asking: Asking, words: readonly string[]]>,
): WordIndex<Asking> {
  const filed = new Map<number, Filed<Asking>[]>()
  for (const [asking, words] of entries) {
    for (const word of words) {
      const pair = pairAt(word, 0)
      const beside = filed.get(pair)
      if (beside === undefined) filed.set(pair, [{ word, asking }])
      else beside.push({ word, asking })
    }
  }
  return indexPairs(filed)
}

/**
 * What asks for a word that stands in the text, each once, in one pass; `holds` may look closer at the
 * word and its UTF-16 offset.
 */
export function askingFor<Asking>(
  text: string,
  index: WordIndex<Asking>,
  holds: (asking: Asking, word: string, at: number) => boolean = () => true,
): ReadonlySet<Asking> {
  let found: Set<Asking> | undefined
  for (let at = 0; at + 1 < text.length; at++) {
    const filed = filedUnder(index, pairAt(text, at))
    if (filed === undefined) continue
    for (const { word, asking } of filed) {
      if (found?.has(asking) || !text.startsWith(word, at) || !holds(asking, word, at)) continue
      found ??= new Set()
      found.add(asking)
    }
  }
  return found ?? NOTHING
}

/** What most sentences come to. */
const NOTHING: ReadonlySet<never> = new Set()
