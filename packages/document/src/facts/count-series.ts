import type { Block, BlockRole } from '../types.ts'
import { parseNumeral } from './numerals.ts'
import { countOf, NUMERAL, type Span, statedAt } from './stated-counts.ts'
import type { Claim, Quantity } from './types.ts'

/** 一是, 二是; 一要, 二要. Behind a Han character it is no number: 统一是. */
const ORDINAL = /(?<!\p{Script=Han})(?<n>[一二三四五六七八九十]{1,2})(?<word>[是要])/gu

/** “以下三个方面：”, “做好三个“加强”。” right before the first of the series. */
const STATED = new RegExp(
  String.raw`(?<!第|[0-9０-９一二两三四五六七八九十])(?<n>${NUMERAL})\s?(?<unit>个|大|点|条|项|方面)(?<rest>[^，,。；;：:0-9０-９（）()]{0,14})[：:。，,；;]?\s?$`,
  'u',
)

/** What a series spells out. “建成3个项目。一是…” counts something else. */
const SPELT_OUT =
  /^(?:$|重?点?(?:的)?“[^”]{1,6}”|.*(?:方面|措施|举措|工作|任务|问题|原因|意见|建议|机制|行动|坚持|加强|强化|环节|抓手|层面|维度|途径|做法|转变|结合|到位|步骤|因素|困难|入手|着手|发力)[^之中]{0,6}$)/u

/** The statement stands this close before 一是. */
const REACH = 40
/** Blocks a series may run on over. */
const BLOCKS = 10
const BODY: ReadonlySet<BlockRole> = new Set<BlockRole>(['paragraph', 'opening', 'note'])
/** Something that was not numbered: 一是…，二是…，同时…. */
const UNNUMBERED = /同时|此外|另外|最后|还要|还有|再次|其次|与此/u

interface Series {
  readonly items: readonly Span[]
  readonly count: number
  /** Ended by the text, not by the end of the file or by broken numbering. */
  readonly settled: boolean
}

interface Mark {
  readonly block: number
  readonly span: Span
  readonly value: number
}

function marksIn(block: Block, index: number, word: string): Mark[] {
  return [...block.text.matchAll(ORDINAL)]
    .filter((found) => found.groups?.word === word)
    .map((found) => ({
      block: index,
      span: { block, from: found.index, to: found.index + found[0].length },
      value: parseNumeral(found.groups?.n ?? '') ?? 0,
    }))
}

/** Follows the series from its 一是, the mark at `place` of its block, through the blocks. */
function follow(
  blocks: readonly Block[],
  marks: (index: number) => readonly Mark[],
  first: Mark,
  place: number,
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
  const tail = blocks[last.block]?.text.slice(last.span.to) ?? ''
  return { items, count: last.value, settled: settled && !UNNUMBERED.test(tail) }
}

/** The number that stands right before 一是, or at the end of the paragraph before it. */
function statedBefore(blocks: readonly Block[], first: Mark): Quantity | undefined {
  const atStart = first.span.from <= 1
  const block = blocks[atStart ? first.block - 1 : first.block]
  if (block === undefined || (atStart && !BODY.has(block.role) && block.role !== 'heading')) {
    return undefined
  }
  const end = atStart ? block.text.length : first.span.from
  const start = Math.max(0, end - REACH)
  const found = STATED.exec(block.text.slice(start, end))
  const { n = '', unit = '', rest = '' } = found?.groups ?? {}
  if (found === null || (unit !== '方面' && !SPELT_OUT.test(rest))) return undefined
  if (/[个大项]/u.test(unit) && rest.trim() === '') return undefined
  const at = start + found.index
  return statedAt(block, at, n, unit, at + found[0].indexOf(unit) + unit.length)
}

function countAt(
  blocks: readonly Block[],
  marks: (index: number) => readonly Mark[],
  first: Mark,
  place: number,
): Claim | undefined {
  const stated = statedBefore(blocks, first)
  if (stated === undefined) return undefined
  const series = follow(blocks, marks, first, place)
  if (series.count < 2) return undefined
  // “二是抓好两个方面：一是…，二是…。三是…”: the third belongs to the outer series.
  const nested = place > 0 || marks(first.block - 1).length > 0
  const more = series.count > Number(stated.value.units)
  const alike = more ? !nested : series.settled
  const listed = { least: series.count, most: series.count, open: false, alike }
  return countOf(stated, { ...listed, items: series.items }, more)
}

/** 以下三个方面：一是…二是…三是…, also over several paragraphs. */
export function countSeries(blocks: readonly Block[]): Claim[] {
  const counts: Claim[] = []
  for (const word of ['是', '要']) {
    const known = new Map<number, readonly Mark[]>()
    const marks = (index: number) => {
      const block = blocks[index]
      const read = known.get(index) ?? (block ? marksIn(block, index, word) : [])
      known.set(index, read)
      return read
    }
    for (const index of blocks.keys()) {
      for (const [place, mark] of marks(index).entries()) {
        const count = mark.value === 1 ? countAt(blocks, marks, mark, place) : undefined
        if (count !== undefined) counts.push(count)
      }
    }
  }
  return counts
}
