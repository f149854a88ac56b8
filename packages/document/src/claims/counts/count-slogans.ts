import type { Claim } from '../../facts/types.ts'
import { findAll } from '../../find-all.ts'
import type { Block } from '../../types.ts'
import { countOf, type Span, statedAt } from './stated-counts.ts'

const FIGURE = '(?<n>[二两三四五六七八九十])(?:个|大|张|项|条|套|本)?[“‘]?'

/** “五统一”, “三个加强”, “四个一”: what follows the number comes back in each item. */
const SLOGAN = new RegExp(
  String.raw`(?<open>等)?[“"]${FIGURE}(?<key>\p{Script=Han}{1,3})[”’]?[”"]`,
  'gu',
)

/** “三个到位”，即责任到位、措施到位、资金到位。 “五统一”（统一规划、统一标准…） */
const SPELT_OUT = new RegExp(
  String.raw`[“"]${FIGURE}(?<key>\p{Script=Han}{1,3})[”’]?[”"](?:[^，,。；;：:（）()“”]{0,6}[，,]?(?:即|也就是|[:：])|[（(](?:即|[：:])?)(?<list>[^。；;：:（）()“”]{4,160})(?=[。；;）)])`,
  'dgu',
)

/** 明确了牵头领导、责任单位、完成时限“三明确”. */
const KEY_FIRST = new RegExp(
  String.raw`(?<key>明确|统一|公开|落实|保障|规范|到位)了?(?<list>(?:\p{Script=Han}{2,8}、){1,8}\p{Script=Han}{2,12})的?[“"]${FIGURE}\k<key>[”’]?[”"]`,
  'dgu',
)

/** “三农”, “两会”, “三公”: no word that begins each item. */
const NOUN = /[农会公险金山史北区州资线]/u

/** The list that ends right before the slogan is looked for this far back. */
const REACH = 160
const MARKS = ['、', '，', ',', '。', '；', ';', '：', ':', '“', '”', '（', '(']

/** The items at the end of `text` that contain the key, the last of them at the very end. */
function itemsBefore(text: string, key: string, offset: number): Span[] {
  const items: Span[] = []
  let to = text.length
  while (to > 0) {
    const from = Math.max(...MARKS.map((mark) => text.lastIndexOf(mark, to - 1))) + 1
    const at = text.indexOf(key, from)
    if (at < 0 || at >= to) break
    const isFirst = text[from - 1] !== '、'
    // “进社区、进学校“三进””: a key of one character begins its item.
    if (key.length === 1 && at !== from && !isFirst) break
    items.unshift({ from: offset + at, to: offset + to })
    if (isFirst) break
    to = from - 1
  }
  return items
}

/** How often the key stands in the items: “统一规划、统一标准和统一设计” has three. */
function occurrences(block: Block, items: readonly Span[], key: string): number {
  if (key.length === 1) {
    const joined = items.filter(({ from, to }) =>
      ['和', '及', '与'].some((mark) => block.text.slice(from, to).includes(`${mark}${key}`)),
    )
    return items.length + joined.length
  }
  let count = 0
  for (const item of items) count += block.text.slice(item.from, item.to).split(key).length - 1
  return count
}

function sloganAt(block: Block, found: RegExpMatchArray): Claim | undefined {
  const { n = '', key = '', open } = found.groups ?? {}
  const at = found.index ?? 0
  const start = at + (open === undefined ? 0 : 1)
  const to = start + found[0].length - (open === undefined ? 0 : 1)
  const stated = statedAt(block, start, n, '', to)
  if (stated === undefined) return undefined
  const from = Math.max(0, at - REACH)
  const before = block.text.slice(from, at).replace(/(?:等方面|为内容|为主要内容)?的?$/u, '')
  const items = itemsBefore(before, key, from)
  const listed = occurrences(block, items, key)
  // “加强领导，做到“三个加强””: one is no list.
  if (items.length < 2) return undefined
  const sure = key.length > 1
  // “以农业稳定增产、农民持续增收统筹做好“三农”工作”: a character alone may come back by chance.
  const short = items.slice(1).every(({ from: a, to: b }) => b - a <= 8)
  if (!sure && (NOUN.test(key) || !short)) return undefined
  const even = { least: listed, most: listed, open: open !== undefined, alike: true }
  return countOf(stated, { ...even, items }, sure)
}

/** Items behind the slogan, where each has the key once. */
function sloganBefore(block: Block, found: RegExpExecArray): Claim | undefined {
  const { n = '', key = '', list = '' } = found.groups ?? {}
  const [from = 0] = found.indices?.groups?.list ?? []
  const [at = 0] = found.indices?.groups?.n ?? []
  const items: Span[] = []
  let start = from
  for (const words of list.split(/[、，,]/u)) {
    // “责任到位、措施到位，形成合力” goes on with something else.
    const alike = key.length === 1 ? words.startsWith(key) : words.split(key).length === 2
    if (!alike || /等/u.test(words)) return undefined
    items.push({ from: start, to: start + words.length })
    start += words.length + 1
  }
  const quoted = /^[^”"]{0,8}[”’"]{1,2}/u.exec(block.text.slice(at, at + 10))?.[0].length ?? 1
  const stated = statedAt(block, at - 1, n, '', at + quoted)
  const listed = occurrences(block, items, key)
  const even = { least: listed, most: listed, open: false, alike: true }
  return stated && items.length > 1 ? countOf(stated, { ...even, items }, true) : undefined
}

/** 明确了牵头领导、责任单位、完成时限“三明确”: the key stands once, before the list. */
function sloganOver(block: Block, found: RegExpExecArray): Claim | undefined {
  const { n = '', key = '', list = '' } = found.groups ?? {}
  const [from = 0] = found.indices?.groups?.list ?? []
  const [at = 0] = found.indices?.groups?.n ?? []
  if (list.includes(key) || /等/u.test(list)) return undefined
  const items: Span[] = []
  let start = from
  for (const words of list.split('、')) {
    items.push({ from: start, to: start + words.length })
    start += words.length + 1
  }
  const stated = statedAt(block, at - 1, n, '', (found.index ?? 0) + found[0].length)
  // “牵头领导、责任单位和完成时限”: 和 may join two, or stand in one.
  const joints = findAll(list, /[和及与]/gu).length
  const listed = { least: items.length, most: items.length + joints, open: false, alike: true }
  return stated && countOf(stated, { ...listed, items }, false)
}

/** 统一规划、统一标准、统一设计、统一监理、统一验收“五统一”. */
export function countSlogans(block: Block): Claim[] {
  if (!/[“"][二两三四五六七八九十]/u.test(block.text)) return []
  const before = findAll(block.text, SLOGAN).flatMap((found) => sloganAt(block, found) ?? [])
  const after = findAll(block.text, SPELT_OUT)
  const over = findAll(block.text, KEY_FIRST)
  return [
    ...before,
    ...after.flatMap((found) => sloganBefore(block, found) ?? []),
    ...over.flatMap((found) => sloganOver(block, found) ?? []),
  ]
}
