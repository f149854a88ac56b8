import type { Block, Passage, Range, Sentence } from '@replylint/document'
import { RUNNING_TEXT } from '../rows/roles.ts'
import { RECEIPT } from '../section/receipt.ts'

/** A passage that stands in the letter already. */
export interface SaidAgain {
  readonly kind: 'paragraph' | 'sentence' | 'again'
  readonly range: Range
  readonly words: string
  /** Where it stands first; missing where that is right before. */
  readonly first?: Range
  /** What may go, with the blank lines before a paragraph. */
  readonly spare: Range
}

/** Characters of a paragraph that cannot be a formula: right behind its like, or anywhere. */
const NEIGHBOUR = 12
const ANYWHERE = 30
/** Shortest sentence that nobody writes twice, in characters. */
const SENTENCE = 24

/** A sentence of six characters or more: “谢谢！谢谢！” is courtesy. */
const SAYS_SOMETHING = /(?:\p{Script=Han}[^\p{Script=Han}]{0,3}){6}/u
/** “责任单位：市民政局、市财政局。” may stand under each measure. */
const LABELLED = /^.{1,14}[：:]/u

/** Remembers the paragraphs and sentences of one letter, told in order of place. */
export function createMemory() {
  const paragraphs = new Map<string, Block>()
  const sentences = new Map<string, Sentence>()
  let before: Passage | undefined
  let last: Sentence | undefined
  let repeated: Block | undefined

  function paragraph(block: Block): SaidAgain | undefined {
    const previous = before
    before = block
    if (block.role !== 'paragraph') return
    const words = block.text.replace(/\s+/gu, '')
    if (words.length < NEIGHBOUR || isFormula(words)) return
    const first = paragraphs.get(words)
    if (first === undefined) paragraphs.set(words, block)
    if (first === undefined || (words.length < ANYWHERE && first !== previous)) return
    repeated = block
    const { range } = block
    const spare: Range = [previous?.range[1] ?? range[0], range[1]]
    return { kind: 'paragraph', range, words, first: first.range, spare }
  }

  function sentence(sentence: Sentence): SaidAgain | undefined {
    const previous = last
    last = sentence
    const { block } = sentence
    if (block === repeated) return
    const words = sentence.text.trim()
    const isNext = previous?.block === block && words === previous.text.trim()
    if (isNext && SAYS_SOMETHING.test(words))
      return { kind: 'sentence', range: sentence.range, words, spare: sentence.range }
    const first = saidBefore(block, sentence, words)
    if (first === undefined) return undefined
    const { range } = sentence
    return { kind: 'again', range, words, first: first.range, spare: range }
  }

  /** A long sentence, of the same words as one before: two drafts may differ in the width of marks. */
  function saidBefore(block: Block, sentence: Sentence, words: string): Sentence | undefined {
    if (!RUNNING_TEXT.has(block.role) || words.length < SENTENCE || !words.endsWith('。'))
      return undefined
    if (isFormula(words)) return undefined
    const key = words.replace(/[,，;；:：()（）\s]/gu, '')
    const first = sentences.get(key)
    if (first === undefined) sentences.set(key, sentence)
    return first
  }

  return { paragraph, sentence }
}

/** A second opening is a part of the letter too many, which is told as such. */
function isFormula(words: string): boolean {
  return LABELLED.test(words) || (words.includes('收悉') && RECEIPT.test(words))
}
