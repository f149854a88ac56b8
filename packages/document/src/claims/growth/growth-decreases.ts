import { compare, type Decimal, decimal } from '../../decimal.ts'
import { parseNumeral } from '../../facts/numerals.ts'
import { place } from '../../facts/plain.ts'
import type { Claim, Quantity } from '../../facts/types.ts'
import { findAll } from '../../find-all.ts'
import type { Range } from '../../range.ts'
import type { Block, BlockRole } from '../../types.ts'
import { plain } from '../clauses.ts'
import type { FiguredRegion } from '../figured-blocks.ts'
import { DOWN } from './growth-words.ts'

/** “较上年增减2倍以上的”, “涨跌120%” go either way. */
const LESS_VERB = `(?<![增涨升加])(?:${DOWN})`
const LESS = new RegExp(`${LESS_VERB}(?:了|达|近|约|超过?|至少){0,2}$`, 'u')
/** “减少了两倍”: figures in words. */
const LESS_IN_WORDS = new RegExp(
  `${LESS_VERB}了?(?:近|约|超过?)?(?<times>(?<n>[一两二三四五六七八九十])倍)(?![镜率数体])`,
  'dgu',
)
/** What may go below zero, and what is told of more than it: 增速, 降低了两倍的风险. */
const SIGNED = /利润|盈|亏|净|差额|结余|收益|顺差|逆差|增速|增幅|涨幅|增长率|负|概率|风险/u
const PROSE: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'paragraph',
  'heading',
  'opening',
  'form',
])
/** Read no more of a clause than this. */
const LONGEST = 80

/** More than all cannot be taken away: 减少2倍, 下降120%. A claim without operands. */
export function decreasesIn({ region, clauses }: FiguredRegion, block: Block): Claim[] {
  const claims: Claim[] = []
  for (const { text, from, to, quantities } of clauses) {
    if (to - from > LONGEST || quantities.length === 0) continue
    if (!/[减降缩压削跌滑落调简窄]/u.test(text) || SIGNED.test(text)) continue
    for (const quantity of quantities) {
      if (!isMoreThanAll(quantity) || !LESS.test(plain(region, from, quantity.at[0]))) continue
      claims.push(claimOf(block, quantity.at, quantity.value, quantity.unit))
    }
  }
  return claims
}

/** “减少了两倍”: in words, and so in any block. */
export function wordedDecreases(block: Block): Claim[] {
  if (!block.text.includes('倍') || !PROSE.has(block.role)) return []
  const claims: Claim[] = []
  for (const found of findAll(block.text, LESS_IN_WORDS)) {
    const at = found.indices?.groups?.times
    const times = parseNumeral(found.groups?.n ?? '')
    const before = block.text.slice(Math.max(0, found.index - 16), found.index)
    if (at === undefined || times === undefined || SIGNED.test(before)) continue
    claims.push(claimOf(block, at, decimal(times), '倍'))
  }
  return claims
}

function isMoreThanAll({ value, unit, end }: Quantity): boolean {
  if (end !== undefined) return false
  if (unit === '%') return compare(value, decimal(100)) > 0
  return unit === '倍' && compare(value, decimal(1)) >= 0
}

function claimOf(block: Block, [from, to]: Range, value: Decimal, unit: string): Claim {
  const told = place(block, from, to)
  return {
    ...told,
    kind: 'growth',
    form: 'impossible',
    stated: { range: told.range, raw: told.raw, value, unit },
    operands: [],
    verdict: 'fails',
    certain: false,
    arithmetic: unit === '%' ? `${told.raw}＞100%` : `${told.raw}≥1倍`,
  }
}
