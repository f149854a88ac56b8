import type { Claim } from '../../facts/types.ts'
import { findAll } from '../../find-all.ts'
import type { Block } from '../../types.ts'
import { countOf, NOT_BEFORE_NUMERAL, NUMERAL, type Span, statedAt } from './stated-counts.ts'

/** Between two titles of one list: nothing, 、, 和; a 文号 in brackets may stand before it. */
const GAP = /^\s?(?:[（(][^（）()《》]{0,60}[）)])?\s?(?:、|和|及|与|以及)?\s?$/u

/** “等4项市级地方标准” behind the last title: the noun must be a kind of document. */
const STATED = new RegExp(
  String.raw`^\s?(?:[（(][^（）()《》]{0,60}[）)])?\s?(?<open>等)?\s?(?<n>${NUMERAL})\s?(?<unit>[项个部份件种篇])(?<noun>\p{Script=Han}{0,8}?)(?:文件|标准|办法|规范|方案|意见|制度|政策|规划|法规|通知|法律|指南|细则|条例|规定|预案|措施|规程|导则|报告|清单)(?!的|中|之|类)`,
  'du',
)

/** “3个文件：”, “2项制度，分别是”, “两个办法，即” before the first title. */
const STATED_BEFORE = new RegExp(
  String.raw`${NOT_BEFORE_NUMERAL}(?<n>${NUMERAL})\s?(?<unit>[项个部份件种篇])\p{Script=Han}{0,8}?(?:文件|标准|办法|规范|方案|意见|制度|政策|规划|法规|通知|指南|细则|条例|规定|预案|规程|导则)(?:[，,]?(?:分别[是为]|即|名为)[:：]?|[:：])\s?$`,
  'du',
)
/** The list goes on, or is not said to be complete. */
const GOES_ON =
  /^\s?(?:[（(][^（）()《》]{0,60}[）)])?\s?(?:等|、|和|及|与|以及|[，,；;]\s?(?:以及|并|还|《|印发|出台|制定|修订))/u

/** More titles of the list may stand here: “修订《甲》，印发《乙》《丙》3项制度”. */
const EARLIER_TITLE = /》[^。！？]*$/u

/** Titles that lie in no other title. */
function titlesIn(text: string): Span[] {
  const titles: Span[] = []
  const open: number[] = []
  for (const { 0: mark, index } of findAll(text, /[《》]/gu)) {
    if (mark === '《') open.push(index)
    else {
      const from = open.pop()
      if (from !== undefined && open.length === 0) titles.push({ from, to: index + 1 })
    }
  }
  return titles
}

/** Titles that stand together as one list. */
function runsOf(text: string): Span[][] {
  const runs: Span[][] = []
  for (const title of titlesIn(text)) {
    const last = runs.at(-1)?.at(-1)
    const gap = last && title.from - last.to < 70 ? text.slice(last.to, title.from) : undefined
    if (gap !== undefined && GAP.test(gap)) runs.at(-1)?.push(title)
    else runs.push([title])
  }
  return runs
}

/** “印发《养老服务实施方案》和《资金管理办法》《考核评价办法》两个配套文件”: beside the first. */
const BESIDE_ANOTHER = /^(?:配套|附件|子|附属|相关)/u
const JOINED = /(?:和|及|与|以及)\s?$/u

/** “《甲方案》和《乙办法》《丙办法》2个文件”: 和 stands behind the first of several. */
function isOneApart(text: string, titles: readonly Span[], stated: number): boolean {
  const [first, second] = titles
  if (first === undefined || second === undefined || titles.length < 3) return false
  return titles.length === stated + 1 && JOINED.test(text.slice(first.to, second.from))
}

function countAfter(block: Block, titles: readonly Span[]): Claim | undefined {
  const first = titles[0]
  const last = titles.at(-1)
  if (first === undefined || last === undefined || titles.length < 2) return undefined
  const found = STATED.exec(block.text.slice(last.to, last.to + 100))
  const { open, n, unit, noun = '' } = found?.groups ?? {}
  const places = found?.indices?.groups
  if (n === undefined || unit === undefined || !places?.n || !places.unit) return undefined
  const stated = statedAt(block, last.to + places.n[0], n, unit, last.to + places.unit[1])
  if (stated === undefined) return undefined
  const before = block.text.slice(Math.max(0, first.from - 120), first.from)
  const number = Number(stated.value.units)
  const fewer = titles.length < number
  const others = BESIDE_ANOTHER.test(noun) || isOneApart(block.text, titles, number)
  const alike = !others && !(fewer && EARLIER_TITLE.test(before))
  const listed = { items: titles, least: titles.length, most: titles.length, alike }
  return countOf(stated, { ...listed, open: open !== undefined }, true)
}

/** 3个文件：《甲》《乙》《丙》. */
function countBefore(block: Block, titles: readonly Span[]): Claim | undefined {
  const first = titles[0]
  const last = titles.at(-1)
  if (first === undefined || last === undefined || titles.length < 2) return undefined
  const start = Math.max(0, first.from - 40)
  const found = STATED_BEFORE.exec(block.text.slice(start, first.from))
  const { n, unit } = found?.groups ?? {}
  const places = found?.indices?.groups
  if (n === undefined || unit === undefined || !places?.n || !places.unit) return undefined
  const stated = statedAt(block, start + places.n[0], n, unit, start + places.unit[1])
  if (stated === undefined || GOES_ON.test(block.text.slice(last.to, last.to + 80)))
    return undefined
  const listed = { items: titles, least: titles.length, most: titles.length, open: false }
  return countOf(stated, { ...listed, alike: true }, true)
}

/** 《甲》《乙》《丙》《丁》4项市级地方标准. */
export function countTitles(block: Block): Claim[] {
  if (!block.text.includes('》')) return []
  return runsOf(block.text).flatMap(
    (run) => countAfter(block, run) ?? countBefore(block, run) ?? [],
  )
}
