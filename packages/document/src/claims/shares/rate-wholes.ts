import { compare } from '../../decimal.ts'
import type { Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import { type Clause, labelOf, plain } from '../clauses.ts'
import type { Region } from '../regions.ts'
import { PEOPLE, TAKEN_IN } from './rate-words.ts'
import { WITHIN } from './share-bases.ts'

/** How far back, in clauses, the whole may stand. */
export const WHOLE_REACH = 4

/** A new sentence begins. */
export const BREAK = /[。！？]/u

/** What the rate may be of. */
export interface Whole {
  readonly quantity: Quantity
  /** The words say that it is. */
  readonly isFirm: boolean
}

/** What the clause says of its figure makes it the whole: 发现隐患89处, 25个断面中. */
function isWholeByWords(
  region: Region,
  clause: Clause,
  quantity: Quantity,
  part: Quantity,
  listBefore: string,
) {
  const label = `${listBefore}${labelOf(region, clause, quantity)}`
  const after = plain(region, quantity.at[1], Math.min(clause.to, part.at[0], quantity.at[1] + 30))
  if (WITHIN.test(after)) return true
  if (PEOPLE.test(label) && !/应/u.test(label)) return false
  // “发现隐患89处”, not “发现隐患89处的企业”.
  const isWhole = TAKEN_IN.test(label) || /(?:共有?|现有|总投资)[^\d占]{0,16}$/u.test(label)
  return isWhole && after.length <= 8 && !/的[^，,]*[企单机场]/u.test(after)
}

/** “抽检米、面、油等样品260批次”: the verb stands before the first of them. */
function listBefore(clauses: readonly Clause[], index: number): string {
  let at = index
  while (
    at > 0 &&
    index - at < 8 &&
    clauses[at]?.mark === '、' &&
    clauses[at - 1]?.quantities.length === 0
  ) {
    at--
  }
  return at === index ? '' : (clauses[at]?.text.slice(0, 8) ?? '')
}

/** Earlier figures of the part's measure in its sentence, the nearest first. */
export function wholesFor(
  region: Region,
  clauses: readonly Clause[],
  at: number,
  part: Quantity,
): Whole[] {
  const wholes: Whole[] = []
  const isAmong = clauses[at]?.text.startsWith('其中') ?? false
  for (let back = at; back >= 0 && at - back <= WHOLE_REACH; back--) {
    if (back < at && BREAK.test(clauses[back + 1]?.mark ?? '')) break
    const clause = clauses[back]
    for (const quantity of clause?.quantities.toReversed() ?? []) {
      if (clause === undefined || quantity.at[0] >= part.at[0] || quantity.end) continue
      if (measureOf(quantity.unit) !== measureOf(part.unit)) continue
      const isFirm =
        isWholeByWords(region, clause, quantity, part, listBefore(clauses, back)) ||
        (isAmong && at - back === 1 && !PEOPLE.test(clause.text))
      wholes.push({ quantity, isFirm })
    }
  }
  return wholes
}

/** What the rate can be of: nothing smaller than the part, but for what was taken in. */
export function greaterThan(part: Quantity, around: readonly Whole[]): readonly Whole[] {
  const some = around.filter(({ quantity }) => compare(quantity.value, part.value) >= 0)
  // “抽检260批次，合格275批次”: what was taken in is the whole though it is smaller.
  return some.length === 0 && around.length === 1 ? around.filter((one) => one.isFirm) : some
}
