import type { Sentence, Word } from '@replylint/document'
import { findAll } from '@replylint/engine'
import {
  BEFORE_THEMSELVES,
  DOUBLED_COUNT,
  ENDS_NOUNS,
  NEVER_TWICE,
  SAID_TWICE,
  WORDS_THEMSELVES,
} from './data/repetition.ts'
import { wordAt, wordIndexAt } from './words-at.ts'

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
  for (const { index, 0: found } of findAll(text, DOUBLED_COUNT))
    yield { at: index + found.length - 2, plain: true }
  for (const { index: at } of findAll(text, SAID_TWICE)) {
    // “我我局”: one dictionary has 我局 for a word, the other has not.
    const next = text[at + 1] === '我' ? undefined : 1
    if (lengthAt(sentence, at) === 1 && isWord(sentence, at + 1, next)) yield { at, plain: false }
  }
  for (const { index: at } of findAll(text, NEVER_TWICE))
    if (standsAlone(sentence, at)) yield { at, plain: false }
}

const FUNCTION_WORDS = new Set(
  '的地得和与及或对为将把被了在是按以由从向并不已也都能可要应其该此各等就还更最到至给请使让所因有无',
)

/**
 * The end of a word or the beginning of one, again: “职务|务|对应”, “高质量|发|发展”. “金融|融合” are two
 * words; “产业|业|态” and “新|罪|罪犯” may be one that the dictionary lacks.
 */
function standsAlone({ text, words }: Sentence, at: number): boolean {
  const character = text[at] ?? ''
  const first = wordAt(words, at)
  const second = wordAt(words, at + 1)
  if (second === undefined) return false
  if (first === undefined) {
    const next = wordAt(words, at + 2)
    if (second.text.length > 1 || !isPlain(next)) return false
    return !WORDS_THEMSELVES.has(character) || endsClause(next)
  }
  if (first.text.length > 1 || second.text.length === 1) return false
  if (ENDS_NOUNS.has(character) || BEFORE_THEMSELVES.has(character)) return false
  return isPlain(words[wordIndexAt(words, at) - 1])
}

function endsClause(next: Word | undefined): boolean {
  return next === undefined || /^[，。；：、！？,;:!?）)]/u.test(next.text)
}

/** No lone character that may be a part of a word unknown. */
function isPlain(word: Word | undefined): boolean {
  if (word === undefined || !/^\p{Script=Han}$/u.test(word.text)) return true
  return FUNCTION_WORDS.has(word.text)
}

/** Length of the word that begins here; undefined where none does. */
function lengthAt({ words }: Sentence, at: number): number | undefined {
  return wordAt(words, at)?.text.length
}

function isWord(sentence: Sentence, at: number, length?: number): boolean {
  const found = lengthAt(sentence, at)
  return found !== undefined && (length === undefined || found === length)
}
