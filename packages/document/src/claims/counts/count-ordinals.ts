import { parseNumeral } from '../../facts/numerals.ts'
import { findAll } from '../../find-all.ts'
import type { Block } from '../../types.ts'
import type { Span } from './stated-counts.ts'

/** A point of a series within running text: 二是, 第三, （2）, 其次. */
export interface Mark {
  /** Index of its block. */
  readonly block: number
  readonly span: Span
  readonly value: number
}

const HAN_NUMERAL = '[一二三四五六七八九十]{1,2}'
const THINGS = '步|类|种|点|条|项|方面|阶段|部分|级|层|块'

/** How headings count, too. What stands before is looked at where a number was met, not everywhere. */
const LIKE_HEADINGS: readonly RegExp[] = [
  /(?<n>\d{1,2})(?<=(?:^|[。；;：:！，,？\s])\d{1,2})(?:[、．](?!\d)|\.(?![\d%])|\.(?=20\d\d年))/gu,
  /[（(](?<n>\d{1,2})[）)](?<=(?:^|[。；;：:！，,？\s])[（(]\d{1,2}.)/gu,
  /[（(](?<n>[一二三四五六七八九十]{1,2})[）)](?<=(?:^|[。；;：:！，,？\s])[（(][^（(]{1,2}.)/gu,
  /(?<n>[一二三四五六七八九十]{1,2})、(?<=(?:^|[。；;：:！？\s])[一二三四五六七八九十]{1,2}.)(?![一二三四五六七八九十])/gu,
  /(?<n>[①②③④⑤⑥⑦⑧⑨⑩])/gu,
]
/** Those ways of counting that a block may begin with as its heading. */
export const HEADED: ReadonlySet<RegExp> = new Set(LIKE_HEADINGS)

/** One way of counting the points each. Behind a Han character 一是 is no number: 统一是. */
const ORDINALS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{Script=Han})(?<n>${HAN_NUMERAL})是`, 'gu'),
  new RegExp(String.raw`(?<!\p{Script=Han})(?<n>${HAN_NUMERAL})要`, 'gu'),
  new RegExp(String.raw`(?<!\p{Script=Han})第(?<n>${HAN_NUMERAL})[，,、：:]`, 'gu'),
  new RegExp(String.raw`(?<!\p{Script=Han})其(?<n>${HAN_NUMERAL})[，,、：:是]`, 'gu'),
  // “第一步”, “第二类是”; “第一阶段建设于2023年完成” begins a clause, too.
  new RegExp(String.raw`(?<!\p{Script=Han})第(?<n>${HAN_NUMERAL})(?:${THINGS})`, 'gu'),
  ...LIKE_HEADINGS,
  /(?<n>首先|其次|再次|再者|最后)(?<=(?:^|[。；;：:！，,？\s])..)/gu,
]

/** What the first point of each way of counting looks like; without it there is no series. */
const FIRST = ['一是', '一要', '第一', '其一', '第一', '1', '1', '一', '一、', '①', '首先'] as const

/** The ways of counting of which a first point may stand in one of the texts. */
export function ordinalsIn(texts: readonly string[]): RegExp[] {
  return ORDINALS.filter((_, at) => texts.some((text) => text.includes(FIRST[at] ?? '')))
}

/** Numbers in circles, from one. */
export const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩'
const WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3 }

/** The number of a mark; 最后 is the one after the mark before it. */
function numberOf(figures: string, before: Mark | undefined): number {
  if (figures === '最后') return (before?.value ?? 0) + 1
  const circled = CIRCLED.indexOf(figures)
  return circled >= 0 ? circled + 1 : (WORDS[figures] ?? parseNumeral(figures) ?? 0)
}

/** The marks of one way of counting in a block. */
export function marksIn(block: Block, index: number, ordinal: RegExp): Mark[] {
  const marks: Mark[] = []
  for (const found of findAll(block.text, ordinal)) {
    const span = { block, from: found.index, to: found.index + found[0].length }
    const value = numberOf(found.groups?.n ?? '', marks.at(-1))
    marks.push({ block: index, span, value })
  }
  return marks
}
