import { parseNumeral } from '../../facts/numerals.ts'
import type { Claim } from '../../facts/types.ts'
import { findAll } from '../../find-all.ts'
import type { Block } from '../../types.ts'
import { claimOver, itemOf, statedAt } from './stated-counts.ts'

/** “六景”为沿线的六处景观节点: a quoted number said again with what it counts. */
const EXPLAINED =
  /“(?<n>[二两三四五六七八九十])(?<word>\p{Script=Han}{1,2})”(?:是?指|即|为|是)(?<gap>[^，,。；;：:“”0-9一二两三四五六七八九十]{0,16})(?<again>[两二三四五六七八九十]|[2-9])\s?(?:处|个|座|条|大|片|类|张|项)(?=\p{Script=Han}{1,10}[，,。；;])/dgu

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

/** What a name with a number in it stands for: “六景”. */
export function countTerms(block: Block): Claim[] {
  return findAll(block.text, EXPLAINED).flatMap((found) => countExplained(block, found) ?? [])
}
