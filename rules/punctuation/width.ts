import type { ReplyDocument } from '@replylint/document'

const MARKS = /[,:;，：；]/gu
const HAN = /\p{Script=Han}/u

/**
 * The width of most commas, colons and semicolons behind Chinese characters. `narrow` where they are
 * even, and in a letter that has none: it proves nothing against a narrow bracket. A page copied from
 * the web is narrow throughout.
 */
export function widthOf({ blocks }: ReplyDocument): 'wide' | 'narrow' {
  let balance = 0
  for (const { text } of blocks) {
    for (const { 0: mark, index } of text.matchAll(MARKS)) {
      if (HAN.test(text.charAt(index - 1))) balance += mark > '\u007f' ? 1 : -1
    }
  }
  return balance > 0 ? 'wide' : 'narrow'
}
