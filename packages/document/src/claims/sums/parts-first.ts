import type { Part, Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import type { Clause } from '../clauses.ts'
import { labelOf } from '../clauses.ts'
import type { Region } from '../regions.ts'
import { EACH, sharedBy } from './part-list.ts'
import type { PartList } from './sum-verdicts.ts'
import { COMPARISON, OPEN_LIST, PLAIN_SUM, SUM_BEFORE } from './total-words.ts'

/** Words before a sum: 市县资金合计. */
const LONGEST_SUM = 24
/** “公办幼儿园212所、民办幼儿园147所，共有幼儿园359所”: what both of them are. */
const SUM_OF_NAMED = /^共有(?<noun>\p{Script=Han}{2,8})$/u
const MORE_BEHIND = /^[^，,；;。]{0,2}[（(](?:含|包括|不含|另|其中含)/u
/** No list in a letter is longer; keeps the walk back short. */
const LONGEST = 16

/** “2020年以来”, “截至6月底”: words of time between the parts. */
const TIME_ONLY =
  /^(?:截[至止])?(?:20\d\d年|今年|去年|目前)?[\d\p{Script=Han}]{0,8}(?:年|月|日|底|以来|期间|前|后)$/u

/** Where money comes from. */
const SOURCE = /出资|争取|自筹|筹|补助|拨付|支持|投入|配套|捐|解决|安排/u
const MOST_FORERUNNERS = 3

interface Walk {
  readonly parts: readonly Part[]
  readonly labels: readonly string[]
  /** Index of the clause of the first part. */
  readonly from: number
  /** Something else stands between the parts and their sum. */
  readonly strange: boolean
}

/** The one quantity of a clause that is nothing but a part of a list. */
function onlyPart(region: Region, clause: Clause, measure: string): Quantity | undefined {
  const [quantity] = clause.quantities
  if (quantity === undefined || clause.quantities.length > 1) return undefined
  if (measureOf(quantity.unit) !== measure || quantity.end !== undefined) return undefined
  const label = labelOf(region, clause, quantity)
  // “每个2万元”, “比上年增加3公里”, “30、14、81个”: no parts.
  // A sum in between ends the list before it.
  if (label.length <= LONGEST_SUM && SUM_BEFORE.test(label)) return undefined
  if (
    COMPARISON.test(clause.text) ||
    /[每各\d]/u.test(label.replace(/20\d\d年/gu, '').replace(EACH, ''))
  )
    return undefined
  return quantity
}

/** Goes back from the clause before `index` over parts of that measure. */
function walkBack(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  measure: string,
): Walk | undefined {
  const parts: Part[] = []
  const labels: string[] = []
  let strange = false
  let at = index - 1
  for (; at >= 0 && index - at < LONGEST; at--) {
    const clause = clauses[at]
    const after = clauses[at + 1]
    if (clause === undefined || after === undefined || /[。！？：:]/u.test(after.mark)) break
    // “…125个，其中农村30个，城市14个，共计…”: two sums in one, not to be untangled.
    if (clause.text.includes('其中')) return undefined
    if (clause.quantities.length === 0 && TIME_ONLY.test(clause.text)) continue
    const quantity = onlyPart(region, clause, measure)
    // “出资3万元，…6万元，新建一个120平方米的卫生室，总投资11万元”: one thing between may pass.
    if (quantity === undefined && at === index - 1 && !strange) {
      strange = true
      continue
    }
    if (quantity === undefined) break
    if (OPEN_LIST.test(clause.text)) return undefined
    const label = labelOf(region, clause, quantity)
    const shared = EACH.test(label) ? sharedBy(clauses, at, label) : { times: 1, from: at }
    if (shared === undefined) return undefined
    parts.unshift({ quantity, times: shared.times })
    labels.unshift(label)
    at = shared.from
  }
  return { parts, labels, from: at + 1, strange }
}

/** Figures of the same measure before the list, in its sentence and the one before. */
function forerunnersOf(clauses: readonly Clause[], from: number, measure: string): Quantity[] {
  const found: Quantity[] = []
  let sentences = 0
  for (let at = from - 1; at >= 0 && at > from - LONGEST; at--) {
    if (/[。！？]/u.test(clauses[at + 1]?.mark ?? '') && ++sentences === 2) break
    const fitting = clauses[at]?.quantities.filter(({ unit }) => measureOf(unit) === measure) ?? []
    found.unshift(...fitting)
  }
  return found.slice(-MOST_FORERUNNERS)
}

/** 市政中压管道0.5公里，四联东路1.25公里，共计1.75公里. */
function sumAt(region: Region, clauses: readonly Clause[], index: number): PartList | undefined {
  const total = clauses[index]?.quantities[0]
  const clause = clauses[index]
  if (clause === undefined || total === undefined || total.end !== undefined) return undefined
  const words = labelOf(region, clause, total)
  if (words.length > LONGEST_SUM) return undefined
  const noun = SUM_OF_NAMED.exec(words)?.groups?.noun
  const isSum = noun !== undefined || SUM_BEFORE.test(words)
  if (!isSum) return undefined
  const measure = measureOf(total.unit)
  const walk = walkBack(region, clauses, index, measure)
  if (walk === undefined || walk.parts.length < 2) return undefined
  if (noun !== undefined && !walk.labels.every((label) => label.endsWith(noun))) return undefined
  const forerunners = forerunnersOf(clauses, walk.from, measure)
  // “出资3万元，…争取6万元，新建一个卫生室，总投资11万元”: sources of money go on to their sum.
  const funded = measure === '元' && walk.labels.every((label) => SOURCE.test(label))
  // “合计300万元（含社会捐赠40万元）”: not all of it is listed.
  const behind = total.block.text.slice(total.at[1], total.at[1] + 6)
  const doubtful = (walk.strange && !funded) || MORE_BEHIND.test(behind)
  const plainSum = PLAIN_SUM.test(words)
  const shared = walk.parts.some((part) => part.times > 1)
  const complete = plainSum || (funded && words.includes('总'))
  const closure = doubtful ? 'doubtful' : complete ? 'complete' : 'likely'
  return {
    total,
    parts: walk.parts,
    closure,
    sure: plainSum && !walk.strange && !shared,
    forerunners,
  }
}

/** Lists that stand before their sum. */
export function readPartsFirst(region: Region, clauses: readonly Clause[]): PartList[] {
  const lists: PartList[] = []
  // Any word of a sum.
  if (!/[共计总]/u.test(region.text)) return lists
  for (let index = 1; index < clauses.length; index++) {
    const list = sumAt(region, clauses, index)
    if (list !== undefined) lists.push(list)
  }
  return lists
}
