import { findAll } from './find-all.ts'
import type { Block } from './types.ts'

const MARKS = /[,:;，：；]/gu
const HAN = /\p{Script=Han}/u

/** The width of most commas, colons and semicolons behind Chinese characters. */
export function markWidth(blocks: readonly Block[]): 'wide' | 'narrow' {
  let balance = 0
  for (const { text } of blocks) {
    for (const { 0: mark, index } of findAll(text, MARKS)) {
      if (HAN.test(text.charAt(index - 1))) balance += mark > '\u007f' ? 1 : -1
    }
  }
  return balance > 0 ? 'wide' : 'narrow'
}
