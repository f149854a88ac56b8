import { chineseNumeral } from '../../facts/numerals.ts'
import type { Claim, Quantity } from '../../facts/types.ts'
import type { Block } from '../../types.ts'
import { CIRCLED, HEADED, type Mark, marksIn, ordinalsIn } from './count-ordinals.ts'
import { BODY, statedBefore } from './count-statements.ts'
import { countOf, type Span } from './stated-counts.ts'

/** Blocks a series may run on over. */
const BLOCKS = 10
/** Something that was not numbered: 一是…，二是…，同时…. */
const UNNUMBERED = /同时|此外|另外|最后|还要|还有|再次|其次|与此|再就是|再者/u

interface Series {
  readonly items: readonly Span[]
  readonly count: number
  /** Ended by the text, not by the end of the file or by broken numbering. */
  readonly settled: boolean
}

type Marks = (index: number) => readonly Mark[]

/** Follows the series from its first point, the mark at `place` of its block, through the blocks. */
function follow(
  blocks: readonly Block[],
  marks: Marks,
  first: Mark,
  place: number,
  ordinal: RegExp,
): Series {
  const items: Span[] = [first.span]
  let last = first
  let settled = false
  for (let index = first.block; index <= first.block + BLOCKS; index++) {
    const block = blocks[index]
    if (block === undefined) return { items, count: last.value, settled: false }
    // An item may have paragraphs without a number: only a heading or the closing ends the series.
    if (!BODY.has(block.role)) {
      settled = true
      break
    }
    const later = marks(index)
    for (let at = index === first.block ? place + 1 : 0; at < later.length; at++) {
      const mark = later[at]
      if (mark?.value !== last.value + 1) return { items, count: last.value, settled: false }
      items.push(mark.span)
      last = mark
    }
  }
  return { items, count: last.value, settled: settled && !goesOn(blocks, last, ordinal) }
}

/** Behind the last point another is told in other words, or counted in another way: 一是…二是…第三. */
function goesOn(blocks: readonly Block[], last: Mark, ordinal: RegExp): boolean {
  const block = blocks[last.block]
  const tail = block?.text.slice(last.span.to) ?? ''
  // “最后，” closes its series.
  if (block?.text.slice(last.span.from, last.span.to) === '最后') return false
  const told = toldIn(last.value + 1)
  if (told(tail)) return true
  for (let index = last.block + 1; index <= last.block + BLOCKS; index++) {
    const later = blocks[index]
    if (later === undefined) return false
    // “3.严格监管” may be a heading where 1. and 2. begin paragraphs.
    if (!BODY.has(later.role)) return marksIn(later, index, ordinal)[0]?.value === last.value + 1
    if (told(later.text.slice(0, 12))) return true
  }
  return false
}

/** True for a text that counts on with this number in any way, or without one. */
function toldIn(number: number): (text: string) => boolean {
  const han = chineseNumeral(number)
  const others = [
    `${han}是`,
    `${han}要`,
    `第${han}`,
    `其${han}`,
    `${han}、`,
    `（${han}）`,
    `(${han})`,
  ]
  const figures = [`。${number}.`, `；${number}.`, `。${number}、`, `（${number}）`, `(${number})`]
  const marks = [...others, ...figures, CIRCLED.charAt(number - 1) || others[0] || han]
  return (text) =>
    UNNUMBERED.test(text) ||
    text.startsWith(`${number}.`) ||
    marks.some((mark) => text.includes(mark))
}

/** The number right before the first point, or at the end of the paragraph before it. */
function statementOf(blocks: readonly Block[], first: Mark, headed: boolean): Quantity | undefined {
  const atStart = first.span.from <= 1
  // Blocks that begin with 一、 or 1. are read as headings.
  if (atStart && headed) return undefined
  const block = blocks[atStart ? first.block - 1 : first.block]
  if (block === undefined || (atStart && !BODY.has(block.role) && block.role !== 'heading')) {
    return undefined
  }
  return statedBefore(block, atStart ? block.text.length : first.span.from)
}

function countAt(
  blocks: readonly Block[],
  marks: Marks,
  first: Mark,
  place: number,
  ordinal: RegExp,
  done: Claim | undefined,
): Claim | undefined {
  const stated = statementOf(blocks, first, HEADED.has(ordinal))
  if (stated === undefined) return undefined
  const series = follow(blocks, marks, first, place, ordinal)
  if (series.count < 2) return undefined
  // “二是抓好两个方面：一是…，二是…。三是…”: the third belongs to the outer series.
  const before = place > 0 ? marks(first.block)[place - 1] : marks(first.block - 1).at(-1)
  // “两个问题：一是…；二是…。采取三项措施：一是…”: the first series is told to its end.
  const ended = done?.verdict === 'holds' && done.operands.length === before?.value
  const outer = ended && place > 0 ? undefined : before
  const more = series.count > Number(stated.value.units)
  const alike = more ? outer === undefined : series.settled
  const doubtful = outer !== undefined && series.count > outer.value
  const listed = { least: series.count, most: series.count, open: false, alike: alike && !doubtful }
  return countOf(stated, { ...listed, doubtful, items: series.items }, more)
}

/** 以下三个方面：一是…二是…三是…, 第一，…第二，…, 1.…2.…, also over several paragraphs. */
export function countSeries(blocks: readonly Block[]): Claim[] {
  const counts: Claim[] = []
  const texts = blocks.filter(({ role }) => BODY.has(role)).map(({ text }) => text)
  for (const ordinal of ordinalsIn(texts)) {
    const known = new Map<number, readonly Mark[]>()
    const marks = (index: number) => {
      const block = blocks[index]
      const read =
        known.get(index) ?? (block && BODY.has(block.role) ? marksIn(block, index, ordinal) : [])
      known.set(index, read)
      return read
    }
    for (const index of blocks.keys()) {
      let done: Claim | undefined
      for (const [place, mark] of marks(index).entries()) {
        const count =
          mark.value === 1 ? countAt(blocks, marks, mark, place, ordinal, done) : undefined
        if (count === undefined) continue
        counts.push(count)
        done = count
      }
    }
  }
  return counts
}
