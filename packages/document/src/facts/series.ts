import { findAll } from '../find-all.ts'
import type { Block, BlockRole, ReplyDocument } from '../types.ts'
import { parseNumeral } from './numerals.ts'
import { groupAt, place, plainText } from './plain.ts'
import type { SeriesItem } from './types.ts'

/**
 * 一是, 二要 … and whatever else may count a point (其二, 第二, 二、, （二）, 2.). Only what follows a mark
 * or begins its block is a point for certain: “这一是因为”, “统一是”, “唯一是” are ordinary words.
 */
const POINT =
  /(?:(?<firm>^ {0,4}|[。;,:!?] {0,2}|\p{Script=Han} {1,2})|)(?<point>(?<number>[一二三四五六七八九]|十[一二]?)是)|(?<other>[一二三四五六七八九]|十[一二]?|\d{1,2})[要靠来则为看用、.)](?!\d)|[第其](?<nth>[一二三四五六七八九])|(?<first>首先)|(?<next>其次)|(?<again>再(?:就|者|则)?是|另外|此外)/dgu
/** “一是一，二是二” says that things are told as they are. */
const PROVERB = /^(?:一是一|二是二)/u
const LETTER_TEXT: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'opening',
  'heading',
  'paragraph',
  'closing',
])
/** Nobody nests runs more deeply; the outermost is forgotten. */
const DEEPEST = 4

interface Run {
  last: SeriesItem
  /** Numbers counted in another way since `last`: 一是…其二…三是. */
  readonly between: Set<number>
}

/** The points of 一是…二是…三是 runs that are sure to be such, each with the one before it. */
export function readSeries(document: ReplyDocument): SeriesItem[] {
  const items: SeriesItem[] = []
  const numbered = new Set(document.facts.headings.map(({ block }) => block))
  // 一是 within 二是 opens a run within the run.
  const open: Run[] = []
  for (const block of document.blocks) {
    if (!LETTER_TEXT.has(block.role)) continue
    // A run may go on over paragraphs; behind a heading it is another.
    if (block.role === 'heading' || numbered.has(block)) open.length = 0
    if (/[二三四五六七八九十]是|一是/u.test(block.text)) readBlock(block, open, items)
    else for (const { between } of open) for (const number of others(block)) between.add(number)
  }
  return items
}

function readBlock(block: Block, open: Run[], items: SeriesItem[]): void {
  const plain = plainText(block)
  for (const found of findAll(plain, POINT)) {
    const number = numberOf(found)
    const at = groupAt(found, 'point')
    if (at === undefined || found.groups?.firm === undefined) {
      // “我局一是督促”: a run begins, but in the middle of a clause.
      if (number === 1 && (at !== undefined || found.groups?.first)) open.length = 0
      for (const { between } of open) between.add(number)
      continue
    }
    if (PROVERB.test(plain.slice(at[0]))) continue
    const item = { number, ...place(block, ...at), at }
    if (number === 1) {
      open.push({ last: item, between: new Set() })
      if (open.length > DEEPEST) open.shift()
      items.push(item)
    } else goOn(item, open, items)
  }
}

function goOn(item: SeriesItem, open: Run[], items: SeriesItem[]): void {
  const expecting = open.findLastIndex(({ last }) => last.number === item.number - 1)
  const at = expecting < 0 ? open.length - 1 : expecting
  const run = open[at]
  if (run === undefined) return
  items.push(isTold(run, item.number) ? item : { ...item, previous: run.last })
  open.length = at
  open.push({ last: item, between: new Set() })
}

/** Stands for a point without a number: 再就是, 另外. */
const ANY = 0

/** True where the points left out, or a new beginning, are counted in another way. */
function isTold({ last, between }: Run, number: number): boolean {
  if (between.has(ANY)) return true
  if (number <= last.number) return between.has(1)
  for (let left = last.number + 1; left < number; left++) if (between.has(left)) return true
  return false
}

function others(block: Block): number[] {
  return findAll(plainText(block), POINT).map(numberOf)
}

function numberOf({ groups = {} }: RegExpExecArray): number {
  if (groups.again) return ANY
  if (groups.first) return 1
  if (groups.next) return 2
  const text = groups.number ?? groups.other ?? groups.nth ?? ''
  return parseNumeral(text) ?? 0
}
