import { parseNumeral } from '../../facts/numerals.ts'
import type { Claim } from '../../facts/types.ts'
import type { Block } from '../../types.ts'
import { claimOver, itemOf, statedAt } from './stated-counts.ts'

/** “六景”为沿线的六处景观节点: a quoted number said again with what it counts. */
const EXPLAINED =
  /“(?<n>[二两三四五六七八九十])(?<word>\p{Script=Han}{1,2})”(?:是?指|即|为|是)(?<gap>[^，,。；;：:“”0-9一二两三四五六七八九十]{0,16})(?<again>[两二三四五六七八九十]|[2-9])\s?(?:处|个|座|条|大|片|类|张|项)(?=\p{Script=Han}{1,10}[，,。；;])/dgu

/** “三年行动计划（2023—2025年）”. A period may begin and end within a year. */
const YEARS =
  /(?<![第0-9〇零一二两三四五六七八九十近前后])(?<n>[两三四五六七八九十]|[2-9]|10)年(?:(?:专项)?(?:行动|攻坚|提升|整治|规划|计划|建设|改造|发展|倍增|实施))[^，,。；;：:（）()《》\d]{0,16}》?[（(](?<from>(?:19|20)\d\d)年?[—–\-－~～至―]{1,2}(?<to>(?:19|20)\d\d)年?[）)]/dgu

type Place = readonly [number, number]

function countExplained(block: Block, found: RegExpExecArray): Claim | undefined {
  const { n = '', again = '' } = found.groups ?? {}
  const [at, end]: Place = found.indices?.groups?.n ?? [0, 0]
  const [from]: Place = found.indices?.groups?.again ?? [0, 0]
  const stated = statedAt(block, at, n, '', end + (found.groups?.word ?? '').length)
  const count = parseNumeral(again)
  if (stated === undefined || count === undefined) return undefined
  const item = { from, to: found.index + found[0].length }
  const counted = { least: count, most: count, open: false, alike: true }
  const operands = [itemOf(block, item, count)]
  return claimOver([found.index, item.to], stated, operands, counted, false, `所指为${count}项`)
}

function countYears(block: Block, found: RegExpExecArray): Claim | undefined {
  const { n = '', from = '', to = '' } = found.groups ?? {}
  const [at, end]: Place = found.indices?.groups?.n ?? [0, 0]
  const [start]: Place = found.indices?.groups?.from ?? [0, 0]
  const stated = statedAt(block, at, n, '年', end + 1)
  const years = Number(to) - Number(from) + 1
  if (stated === undefined || years < 2) return undefined
  const item = { from: start, to: found.index + found[0].length - 1 }
  // 三年 from the middle of 2020 to that of 2023.
  const alike = Number(stated.value.units) !== years - 1
  const counted = { least: years, most: years, open: false, alike }
  const operands = [itemOf(block, item, years, '年')]
  const said = `${from}年至${to}年，共${years}年`
  return claimOver([at, item.to], stated, operands, counted, false, said)
}

/** What a name with a number in it stands for: “六景”, 三年行动. */
export function countTerms(block: Block): Claim[] {
  return [
    ...[...block.text.matchAll(EXPLAINED)].flatMap((found) => countExplained(block, found) ?? []),
    ...[...block.text.matchAll(YEARS)].flatMap((found) => countYears(block, found) ?? []),
  ]
}
