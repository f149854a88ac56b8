import type { Block } from '../types.ts'
import { countOf, type Span, statedAt } from './stated-counts.ts'
import type { Count } from './types.ts'

/** “五统一”, “三个加强”: what follows the number comes back in each item. */
const SLOGAN =
  /(?<open>等)?“(?<n>[二两三四五六七八九十])(?:个|大)?[“‘]?(?<key>\p{Script=Han}{2,3})[”’]?”/gu

/** The list that ends right before the slogan is looked for this far back. */
const REACH = 160

/** The items at the end of `text` that contain the key, the last of them at the very end. */
function itemsBefore(text: string, key: string, offset: number): Span[] {
  const items: Span[] = []
  let to = text.length
  while (to > 0) {
    const from =
      Math.max(
        ...['、', '，', ',', '。', '；', ';', '：', ':', '“', '”', '（', '('].map((mark) =>
          text.lastIndexOf(mark, to - 1),
        ),
      ) + 1
    const at = text.indexOf(key, from)
    if (at < 0 || at >= to) break
    items.unshift({ from: offset + at, to: offset + to })
    if (text[from - 1] !== '、') break
    to = from - 1
  }
  return items
}

/** How often the key stands in the items: “统一规划、统一标准和统一设计” has three. */
function occurrences(block: Block, items: readonly Span[], key: string): number {
  let count = 0
  for (const item of items) count += block.text.slice(item.from, item.to).split(key).length - 1
  return count
}

function sloganAt(block: Block, found: RegExpMatchArray): Count | undefined {
  const { n = '', key = '', open } = found.groups ?? {}
  const at = found.index ?? 0
  const start = at + (open === undefined ? 0 : 1)
  const to = start + found[0].length - (open === undefined ? 0 : 1)
  const stated = statedAt(block, start, n, '', to)
  if (stated === undefined) return undefined
  const from = Math.max(0, at - REACH)
  const before = block.text.slice(from, at).replace(/的$/u, '')
  const items = itemsBefore(before, key, from)
  const listed = occurrences(block, items, key)
  // “加强领导，做到“三个加强””: one is no list.
  if (items.length < 2) return undefined
  const even = { least: listed, most: listed, open: open !== undefined, alike: true }
  return countOf(stated, { ...even, items }, true)
}

/** 统一规划、统一标准、统一设计、统一监理、统一验收“五统一”. */
export function countSlogans(block: Block): Count[] {
  if (!block.text.includes('”')) return []
  return [...block.text.matchAll(SLOGAN)].flatMap((found) => sloganAt(block, found) ?? [])
}
