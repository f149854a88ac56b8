import type { Block, Enclosure, ReplyDocument } from '@replylint/document'
import { pairOf, sameFamily } from './mark-names.ts'
import { turnedMarks } from './turned-marks.ts'

/** A title, a bracket or a quotation broken over blocks is closed within so many of them. */
const REACH = 3
/** What takes several paragraphs begins behind a colon or with its line, and ends with its line. */
const LONG_REACH = 30
/** Two marks of one block further apart have each lost their own partner. */
const FARTHEST = 60

type Pair = readonly [open: Enclosure, close: Enclosure]

export interface LoneMarks {
  /** Without a partner in their block or in those that follow. */
  readonly missing: readonly Enclosure[]
  /** Around words, and one or both look the wrong way: the second of “共建“, the first of ”共建”, both of ”共建“. */
  readonly turned: readonly Pair[]
  /** An opening and a closing mark of one block that cross a pair: 《办法（试行》）. */
  readonly crossed: readonly Pair[]
  /** A title that ends as a quotation, or the other way round: “关于解决停车难的建议》. */
  readonly mixed: readonly Pair[]
}

export function loneMarks({ facts, blocks }: ReplyDocument): LoneMarks {
  const lone = facts.enclosures.filter((mark) => isLone(mark) && !isNoMark(mark))
  if (lone.length === 0) return { missing: lone, turned: [], crossed: [], mixed: [] }
  const turned = turnedMarks(lone)
  const settled = new Set(turned.flat())
  const places = new Map(blocks.map((block, at) => [block, at]))
  const place = ({ block }: Enclosure) => places.get(block) ?? 0
  const crossed: Pair[] = []
  const mixed: Pair[] = []
  for (const pair of pairsBelow(lone.filter((mark) => !settled.has(mark)))) {
    const [open, close] = pair
    if (!sameFamily(open.raw, close.raw)) mixed.push(pair)
    else if (open.block !== close.block) {
      if (!joins(open, close, place(close) - place(open))) continue
    } else if (close.at[0] - open.at[0] > FARTHEST) continue
    else crossed.push(pair)
    settled.add(open).add(close)
  }
  const missing = lone.filter(
    (mark) => !settled.has(mark) && !isTornOff(mark) && !goesOnBelow(mark, blocks, place(mark)),
  )
  return { missing, turned, crossed, mixed }
}

/** Each closing mark with the last one opened before it, in its block or above. */
function pairsBelow(lone: readonly Enclosure[]): Pair[] {
  const pairs: Pair[] = []
  /** The last of each family. */
  let waiting: Enclosure[] = []
  for (const mark of lone) {
    const same = waiting.find(({ open }) => sameFamily(open, mark.raw))
    const opened = mark.close === '' ? same : (same ?? waiting.findLast((one) => mayMix(one, mark)))
    waiting = waiting.filter((open) => open !== opened)
    if (mark.close === '') waiting.push(mark)
    else if (opened !== undefined) pairs.push([opened, mark])
  }
  return pairs
}

export function isLone({ open, close }: Enclosure): boolean {
  return open === '' || close === ''
}

/** “’99昆明世界园艺博览会” leaves figures out; a straight mark may be an inch. */
function isNoMark({ raw, at, block }: Enclosure): boolean {
  if (pairOf(raw) === undefined) return true
  return /[‘’]/u.test(raw) && /^\d\d(?!\d)/u.test(block.text.slice(at[1], at[1] + 3))
}

/** Each paragraph of a long quotation begins with “, but points need not; the last alone ends with ”. */
function goesOnBelow(mark: Enclosure, blocks: readonly Block[], place: number): boolean {
  if (!beginsQuoting(mark)) return false
  const below = blocks.slice(place + 1, place + 1 + MOST_POINTS)
  return below.some(({ text }) => text.trimStart().startsWith(mark.open))
}

const MOST_POINTS = 8

/** “我局印发《青阳市养老服务⏎办法》”: only within a sentence are a title and a bracket torn apart. */
function isTorn({ kind, block, at, depth }: Enclosure): boolean {
  if (kind === 'quotation') return true
  return depth === 0 && !/[。！？]/u.test(block.text.slice(at[1], at[1] + LONGEST_TORN))
}

const LONGEST_TORN = 200

/** With its line, or behind a colon. */
function beginsQuoting({ kind, block, at }: Enclosure): boolean {
  const before = block.text.slice(Math.max(0, at[0] - 4), at[0])
  return kind === 'quotation' && /(?:^|[：:])\s*$/u.test(before)
}

function joins(open: Enclosure, close: Enclosure, blocks: number): boolean {
  if (blocks <= REACH && isTorn(open)) return true
  if (blocks > LONG_REACH) return false
  // “（2019年1月通过⏎根据……第一次修正⏎根据……第二次修正）”
  return beginsQuoting(open) || (atEdge(open, 'start') && atEdge(close, 'end'))
}

function atEdge({ block, at }: Enclosure, edge: 'start' | 'end'): boolean {
  const { text } = block
  return (edge === 'start' ? text.slice(0, at[0]) : text.slice(at[1])).trim() === ''
}

/** “》，进一步落实” begins a paragraph, “认真贯彻《” ends one: what stood beside was lost with its line. */
function isTornOff(mark: Enclosure): boolean {
  return mark.open === '' ? atEdge(mark, 'start') : atEdge(mark, 'end')
}

function mayMix(open: Enclosure, close: Enclosure): boolean {
  if (open.block !== close.block || !'“《'.includes(open.raw) || !'”》'.includes(close.raw))
    return false
  const words = open.block.text.slice(open.at[1], close.at[0])
  return words.length <= FARTHEST && !/[。；;“”《》]/u.test(words)
}
