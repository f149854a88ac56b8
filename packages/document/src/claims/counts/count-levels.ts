import type { Claim } from '../../facts/types.ts'
import { findAll } from '../../find-all.ts'
import type { Block } from '../../types.ts'
import { withoutRemarks } from './count-name-lists.ts'
import { countOf, type Span, statedAt } from './stated-counts.ts'

/** The levels of the state from above; those with one number may be one level: 乡镇、街道. */
const RANKS: readonly (readonly [rank: number, words: string])[] = [
  [4, '乡镇|镇街|街镇|乡街|街道|乡|镇|街'],
  [5, '村居|社区|村|居|社'],
  [2, '设区市|设区的市|地市|地区|市|州|盟'],
  [3, '县市区|县级市|区县|县区|县|区|旗'],
  [1, '自治区|省'],
  [0, '国家|中央|部'],
  [6, '村组|网格|组|格'],
  [7, '户'],
]
const WORDS = [
  '设区市|设区的市|地市|地区|自治区|县级市|县市区|社区',
  ...RANKS.map(([, words]) => words),
].join('|')
const WORD = new RegExp(WORDS, 'gu')

/** The list that ends right before 三级; remarks in brackets are blanks by then. */
const LIST = new RegExp(String.raw`(?:(?:${WORDS})级?\s{0,20}(?:[、和及与]\s{0,20})?){2,10}$`, 'u')
/** The list begins before what was read of it: 省、省辖市、县三级; 县、自治县，乡、镇两级. */
const EARLIER = new RegExp(String.raw`(?:[、和及与的辖治属族]|(?:${WORDS})[，,])\s{0,20}$`, 'u')
/** “县、乡三级公路”, “市二级医院” name a class. */
const STATED =
  /(?<n>[两二三四五六])\s?级(?!公路|公办|医|[甲乙丙等水站]|响应|保护|[航管河]道|标准|以上|资质|风险|残疾|安[保防]|防护|消防|耐火|建造|评估)/gu
const REACH = 60

function rankOf(word: string): number {
  return RANKS.find(([, words]) => words.split('|').includes(word))?.[0] ?? -1
}

function levelsIn(block: Block, masked: string, at: number): Claim | undefined {
  const start = Math.max(0, at - REACH)
  const found = LIST.exec(masked.slice(start, at))
  if (found === null) return undefined
  const from = start + found.index
  if (EARLIER.test(masked.slice(start, from))) return undefined
  const items: Span[] = findAll(masked.slice(from, at), WORD).map(({ 0: word, index }) => ({
    from: from + index,
    to: from + index + word.length,
  }))
  if (items.length < 2) return undefined
  const figures = block.text.charAt(at)
  const stated = statedAt(block, at, figures, '级', block.text.indexOf('级', at) + 1)
  if (stated === undefined) return undefined
  const ranks = items.map(({ from: a, to }) => rankOf(masked.slice(a, to)))
  const isOrdered = ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0))
  // “我市县乡村三级”, “山东省县乡两级”: the first belongs to the name.
  const first = items[0]
  const named = first !== undefined && /[\p{Script=Han}]/u.test(masked.charAt(first.from - 1))
  const joined = first !== undefined && /[\p{Script=Han}]/u.test(masked.charAt(first.to))
  // “市县、乡镇两级” takes two together.
  const chunks = masked.slice(from, at).split(/[、和及与]/u).length
  const distinct = new Set(ranks).size
  const least = (chunks > 1 ? Math.min(distinct, chunks) : distinct) - (named && joined ? 1 : 0)
  return countOf(stated, { items, least, most: items.length, open: false, alike: isOrdered }, false)
}

/** 省、市、县三级; 市县乡村四级联动. */
export function countLevels(block: Block): Claim[] {
  if (!block.text.includes('级')) return []
  const masked = withoutRemarks(block.text)
  return findAll(masked, STATED).flatMap((found) => levelsIn(block, masked, found.index) ?? [])
}
