import type { Claim } from '../../facts/types.ts'
import { findAll } from '../../find-all.ts'
import type { Block } from '../../types.ts'
import { countOf, NOT_BEFORE_NUMERAL, NUMERAL, type Span, statedAt } from './stated-counts.ts'

const UNIT = '类|种|部分|块|方面|条|个|片|档|头'

/** “主要分为两类，” right before 一类是…，另一类是…. */
const STATED = new RegExp(
  String.raw`${NOT_BEFORE_NUMERAL}(?<n>${NUMERAL})\s?(?:个|大)?(?<unit>${UNIT})\p{Script=Han}{0,8}[，,。：:；;]\s?(?=一(?:${UNIT})(?:\p{Script=Han}{0,4}?[是为]|由|指|面))`,
  'dgu',
)
const POINT = new RegExp(
  String.raw`(?<=[，,。：:；;]\s?)(?<last>另外?|还有|再)?一(?<unit>${UNIT})(?:\p{Script=Han}{0,4}?[是为]|由|指|面)`,
  'gu',
)
const REACH = 500

function countAt(block: Block, found: RegExpExecArray): Claim | undefined {
  const { n = '', unit = '' } = found.groups ?? {}
  const [at = 0] = found.indices?.groups?.n ?? []
  const [, to = 0] = found.indices?.groups?.unit ?? []
  const stated = statedAt(block, at, n, unit, to)
  if (stated === undefined) return undefined
  const start = found.index + found[0].length - 1
  const items: Span[] = []
  let closed = false
  for (const point of findAll(block.text.slice(start, start + REACH), POINT)) {
    if (point.groups?.unit !== unit) continue
    items.push({ from: start + point.index, to: start + point.index + point[0].length })
    // 另一类 is the last, 还有一类 mostly.
    closed = /^(?:另|还有)/u.test(point.groups.last ?? '')
    if (closed && point.groups.last !== '还有') break
  }
  const count = items.length
  if (count < 2) return undefined
  return countOf(stated, { items, least: count, most: count, open: false, alike: closed }, false)
}

/** 分为两类，一类是…；另一类是…. */
export function countPairs(block: Block): Claim[] {
  if (!block.text.includes('一')) return []
  return findAll(block.text, STATED).flatMap((found) => countAt(block, found) ?? [])
}
