import { parseNumeral } from '../../facts/numerals.ts'
import type { Part, Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import { intervalOfParts } from '../arithmetic.ts'
import { type Clause, labelOf } from '../clauses.ts'
import { intervalInSum, meet } from '../intervals.ts'
import type { Region } from '../regions.ts'
import type { PartList } from './sum-verdicts.ts'
import { COMPARISON, OPEN_LIST, PLAIN_SUM } from './total-words.ts'

/** 两年共投入800万元, 三项合计15公里, 以上共计…, 累计…: it may add up what stands sentences before. */
const SUM =
  /^(?:以上|上述|前后|先后|(?<n>[两二三四五六])(?<what>年|个年度|期|项|批|处|段|条|笔|次|个?(?:项目|工程|路段|村|社区|小区|地块))(?:工程|项目|资金|来|间)?)?(?:已|总)?(?:共计?|合计|总计|总共|累计)(?:\p{Script=Han}{0,8})$/u
const YEAR = /20\d\d年|[今去上前]年/u
const LONGEST_LABEL = 20
const SENTENCES = 3
const REACH = 24
const MOST = 6

interface Figure {
  readonly quantity: Quantity
  readonly label: string
}

/** Amounts of the measure in the sentences before, in order; those of 其中, 每 and 比上年 left out. */
function figuresBefore(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  measure: string,
): Figure[] {
  const figures: Figure[] = []
  let sentences = 0
  for (let at = index - 1; at >= 0 && index - at <= REACH; at--) {
    const clause = clauses[at]
    if (clause === undefined) break
    if (/[。！？]/u.test(clauses[at + 1]?.mark ?? '') && ++sentences > SENTENCES) break
    const [quantity, ...more] = clause.quantities.filter(({ unit }) => measureOf(unit) === measure)
    if (quantity === undefined || more.length > 0 || quantity.end !== undefined) continue
    if (COMPARISON.test(clause.text) || /其中|[每各]/u.test(clause.text)) continue
    if (OPEN_LIST.test(clause.text)) break
    const label = labelOf(region, clause, quantity)
    if (label.length <= LONGEST_LABEL && SUM.test(label)) break
    figures.unshift({ quantity, label })
  }
  return figures
}

function partsOf(figures: readonly Figure[]): Part[] {
  return figures.map(({ quantity }) => ({ quantity, times: 1 }))
}

function sumAt(region: Region, clauses: readonly Clause[], index: number): PartList | undefined {
  const total = clauses[index]?.quantities[0]
  const clause = clauses[index]
  if (clause === undefined || total === undefined || total.end !== undefined) return undefined
  const label = labelOf(region, clause, total)
  const found = label.length <= LONGEST_LABEL ? SUM.exec(label) : null
  if (found === null) return undefined
  const figures = figuresBefore(region, clauses, index, measureOf(total.unit)).slice(-MOST)
  const count = parseNumeral(found.groups?.n ?? '')
  if (count !== undefined) {
    const yearly = figures.filter((figure) => YEAR.test(figure.label))
    const meant = /年/u.test(found.groups?.what ?? '') && yearly.length > 0 ? yearly : figures
    if (meant.length < count) return undefined
    const closure = meant.length === count ? 'firm' : 'doubtful'
    return { total, parts: partsOf(meant.slice(-count)), closure, sure: false }
  }
  // Without a number it is a sum only where it comes out, and small figures come out by chance.
  if (total.figures.replace('.', '').length < (PLAIN_SUM.test(label) ? 2 : 3)) return undefined
  for (let from = figures.length - 2; from >= 0; from--) {
    const parts = partsOf(figures.slice(from))
    if (meet(intervalOfParts(parts), intervalInSum(total)))
      return { total, parts, closure: 'doubtful', sure: false }
  }
  return undefined
}

/** 2022年安排320万元用于…。2023年安排480万元用于…。两年共安排800万元. */
export function readEarlierSums(region: Region, clauses: readonly Clause[]): PartList[] {
  if (!/[共计]/u.test(region.text)) return []
  return clauses.flatMap(({ text }, index) =>
    /[共计]/u.test(text) ? (sumAt(region, clauses, index) ?? []) : [],
  )
}
