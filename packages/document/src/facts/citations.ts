import { findAll } from '../find-all.ts'
import type { Block, ReplyDocument } from '../types.ts'
import { withoutOverlaps } from './calendar.ts'
import { place, plainText } from './plain.ts'
import type { Citation } from './types.ts'

/** No title is longer; an opening mark without its partner swallows no more than this. */
const TITLE_LENGTH = 200
/** （昆政发〔2014〕53号） behind the title. */
const NUMBER_AFTER = /^ ?[(](?<number>[^()〔〕]{1,24}[〔[【]\d{4}[〕\]】][^()〔〕]{1,12}号)[)]/u

export function readCitations(document: ReplyDocument): Citation[] {
  return document.blocks.flatMap(citationsOf)
}

function citationsOf(block: Block): Citation[] {
  const { text } = block
  if (!text.includes('《')) return []
  return outermost(text).map(([from, to]) => {
    const number = NUMBER_AFTER.exec(plainText(block).slice(to, to + 60))?.groups?.number
    return {
      title: text.slice(from + 1, to - 1),
      ...place(block, from, to),
      ...(number === undefined ? {} : { number }),
    }
  })
}

/** Pairs of 《》 that lie in no other pair. Linear: each mark is opened and closed once. */
function outermost(text: string): (readonly [number, number])[] {
  const pairs: { at: readonly [number, number] }[] = []
  const open: number[] = []
  for (const { 0: mark, index } of findAll(text, /[《》]/gu)) {
    if (mark === '《') {
      open.push(index)
      continue
    }
    const start = open.pop()
    if (start !== undefined && index - start <= TITLE_LENGTH) pairs.push({ at: [start, index + 1] })
  }
  return withoutOverlaps(pairs).map(({ at }) => at)
}
