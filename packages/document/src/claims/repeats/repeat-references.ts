import type { Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import type { FiguredBlock } from '../figured-blocks.ts'
import type { Statement } from './statements.ts'

/** “这14所学校”, “上述14所学校”, “收购现有37台社会班线”. */
const BACK =
  /(?:^|[，,。；;：:！？]|[对在将把由为给从收购盘活])(?<word>上述|以上|前述|这|现有的?)$/u
const NOUN = /^\s?的?(?<noun>\p{Script=Han}{2,8})/u
/** “新增5台班线车” are not those that “现有37台班线车” speaks of. */
const CHANGED = /[新增减加退换购]|其中|计划|拟|将|每|各|另|淘汰|更/u

/** A figure that names the things of an earlier one again, with that one. */
export interface Reference {
  readonly earlier: Statement
  readonly later: Statement
}

interface Known {
  readonly quantity: Quantity
  readonly noun: string
}

/** How many earlier figures of one unit are looked at. */
const REACH = 12

function printed({ figures, scale, unit }: Quantity): string {
  return `${figures}${scale}${measureOf(unit)}`
}

function commonLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** 这37台班线车, 现有37台社会班线 with the one earlier figure that they mean. */
export function referencesIn(figured: readonly FiguredBlock[]): Reference[] {
  const known = new Map<string, Known[]>()
  const counted = new Set<string>()
  const references: Reference[] = []
  for (const { block, quantities } of figured) {
    for (const quantity of quantities) {
      const own = printed(quantity)
      const isTold = counted.has(own)
      counted.add(own)
      const noun = NOUN.exec(block.text.slice(quantity.at[1], quantity.at[1] + 12))?.groups?.noun
      if (noun === undefined || quantity.approximation || quantity.end) continue
      const measure = measureOf(quantity.unit)
      const earlier = known.get(measure) ?? []
      const before = block.text.slice(Math.max(0, quantity.at[0] - 12), quantity.at[0])
      const back = BACK.test(before.replace(/\s/gu, ''))
      const meant = back ? meantBy(noun, earlier.slice(-REACH)) : undefined
      // “改造小区12个…这12个小区”: told somewhere else, too.
      const isOther = isTold && own !== printed(meant?.quantity ?? quantity)
      if (meant !== undefined && !isOther) references.push(referenceOf(meant, { quantity, noun }))
      if (CHANGED.test(before)) continue
      earlier.push({ quantity, noun })
      known.set(measure, earlier)
    }
  }
  return references
}

/** The only one whose noun begins alike: 37台社会班线车 and 37台社会班线. */
function meantBy(noun: string, earlier: readonly Known[]): Known | undefined {
  const alike = earlier.filter((known) => {
    const least = Math.min(known.noun.length, noun.length, 4)
    return commonLength(known.noun, noun) >= least
  })
  return new Set(alike.map(({ quantity }) => quantity.figures)).size === 1 ? alike[0] : undefined
}

function referenceOf(earlier: Known, later: Known): Reference {
  const noun = later.noun.slice(0, Math.max(2, commonLength(earlier.noun, later.noun)))
  const statement = { noun, key: noun, place: '', pointsBack: 'these' } as const
  return {
    earlier: { ...statement, quantity: earlier.quantity },
    later: { ...statement, quantity: later.quantity },
  }
}
