import type { Block, Heading } from '@replylint/document'
import { findAll, parseNumeral } from '@replylint/engine'
import { countedIn } from './counted.ts'

/**
 * Points within a paragraph: only what follows a mark, or begins the block, is one for certain. What
 * stands before is looked at where a number was met, not everywhere.
 */
const POINTS: readonly (readonly [level: Heading['level'], expression: RegExp])[] = [
  [1, /(?<number>[一二三四五六七八九十])、(?<=(?:^|[。；;：:]\s?)..)(?=\p{Script=Han})/gu],
  [2, /[（(](?<number>[一二三四五六七八九十])[）)](?<=(?:^|[。；;：:]\s?)...)(?=\p{Script=Han})/gu],
  [3, /(?<number>\d{1,2})[.．、](?<=(?:^|[。；;：:]\s?)\d{1,2}.)(?=\p{Script=Han})/gu],
  [4, /[（(](?<number>\d{1,2})[）)](?<=(?:^|[。；;：:]\s?)[（(]\d{1,2}.)(?=\p{Script=Han})/gu],
  [5, /(?<number>[①-⑳])(?<=(?:^|[。；;：:]\s?).)/gu],
]
/** “有下列情形之一的：（一）……；（三）……” is quoted with the numbers it has. */
const QUOTES = /[规约]定|情形|[条款项]|[“《][^”》]{0,20}$/u

export interface InlineSlip {
  readonly kind: 'gap' | 'repeat'
  readonly here: string
  readonly before: string
  readonly level: Heading['level']
  /** The number of `here`. */
  readonly number: number
  /** Offsets in the block's text. */
  readonly at: readonly [number, number]
  readonly beforeAt: readonly [number, number]
}

/** The first slip of the points that a paragraph counts: 1.…；2.…；4.… */
export function inlineSlip(block: Block): InlineSlip | undefined {
  for (const [level, expression] of POINTS) {
    const points = findAll(block.text, expression).map(({ 0: mark, index, groups }) => ({
      mark,
      at: [index, index + mark.length] as const,
      number: parseNumeral(groups?.number ?? '') ?? 0,
    }))
    const [first] = points
    // A list that begins anew is two lists, or one in the other.
    if (points.length < 3 || points.filter(({ number }) => number === 1).length !== 1) continue
    if (
      first?.number !== 1 ||
      QUOTES.test(block.text.slice(Math.max(0, first.at[0] - 24), first.at[0]))
    )
      continue
    const wrong = points.findIndex((point, at) => at > 0 && point.number !== at + 1)
    const [point, previous] = [points[wrong], points[wrong - 1]]
    if (wrong < 2 || point === undefined || previous === undefined) continue
    const step = point.number - previous.number
    if (step !== 0 && step !== 2) continue
    if (step === 2 && countedIn(block.text, level).has(previous.number + 1)) continue
    const kind = step === 0 ? 'repeat' : 'gap'
    const { mark: here, at, number } = point
    return { kind, here, before: previous.mark, level, number, at, beforeAt: previous.at }
  }
  return undefined
}
