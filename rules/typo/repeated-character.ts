import type { Sentence } from '@replylint/document'
import { DOUBLED_COUNT, ENDS_TWICE, SAID_TWICE, STARTS_TWICE } from './data/repetition.ts'
import { wordAt } from './words-at.ts'

/** A character twice: where the first stands. UTF-16 offsets in the sentence. */
export interface DoubledCharacter {
  readonly at: number
  /** No word was needed to settle it. */
  readonly plain: boolean
}

/**
 * A character written twice, inside a word or before it: “我我局”, “对对该路段”, “高质量发发展”,
 * “品位位”. Settled by the words, cut only when such a pair is met.
 */
export function* doubledCharacters(sentence: Sentence): Generator<DoubledCharacter> {
  const { text } = sentence
  for (const { index, 0: found } of text.matchAll(DOUBLED_COUNT))
    yield { at: index + found.length - 2, plain: true }
  for (const { index: at } of text.matchAll(SAID_TWICE)) {
    // “我我局”: one dictionary has 我局 for a word, the other has not.
    const next = text[at + 1] === '我' ? undefined : 1
    if (lengthAt(sentence, at) === 1 && isWord(sentence, at + 1, next)) yield { at, plain: false }
  }
  for (const { index: at } of text.matchAll(STARTS_TWICE))
    if (lengthAt(sentence, at) === 1 && isWord(sentence, at + 1)) yield { at, plain: false }
  for (const { index: at } of text.matchAll(ENDS_TWICE))
    if (lengthAt(sentence, at) === undefined && lengthAt(sentence, at + 1) === 1)
      yield { at, plain: false }
}

/** Length of the word that begins here; undefined where none does. */
function lengthAt({ words }: Sentence, at: number): number | undefined {
  return wordAt(words, at)?.text.length
}

function isWord(sentence: Sentence, at: number, length?: number): boolean {
  const found = lengthAt(sentence, at)
  return found !== undefined && (length === undefined || found === length)
}
