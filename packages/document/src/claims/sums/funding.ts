import type { Part, Quantity } from '../../facts/types.ts'
import { type Clause, labelOf } from '../clauses.ts'
import type { Region } from '../regions.ts'
import type { PartList } from './sum-verdicts.ts'
import { COMPARISON, OPEN_LIST, SOURCE_OF_MONEY } from './total-words.ts'

/** What a thing costs: 投资预算15万元, 项目总投资500万元, 共需资金80万元. */
const COST =
  /(?:投资|预算|概算|造价|资金|经费|总额|需要?)(?:预算|概算|估算|总额|额|约|为|共|计|合计|[:：])*$/u
/** What was spent or is still missing is no source. */
const NO_SOURCE = /完成|支出|用于|支付|缺|差|剩|余|年度|合计|共计|总/u
const PAYS = /争取|自筹|配套|补助|拨付|捐|筹/u
/** Who puts up the balance: with it all the sources are named. */
const BALANCE = /自筹|自行筹|群众筹|村民筹|配套|自行解决/u
const MOST = 8

/** The one amount of a clause that names where the money comes from. */
function sourceIn(region: Region, clause: Clause): Quantity | undefined {
  const [quantity, ...more] = clause.quantities
  if (quantity === undefined || more.length > 0) return undefined
  if (quantity.unit !== '元' || quantity.end !== undefined) return undefined
  const label = labelOf(region, clause, quantity)
  if (COMPARISON.test(clause.text) || NO_SOURCE.test(label) || /[每各]/u.test(label))
    return undefined
  return SOURCE_OF_MONEY.test(label) || PAYS.test(label) ? quantity : undefined
}

function costIn(region: Region, clause: Clause): Quantity | undefined {
  if (clause.quantities.length === 0) return undefined
  const [quantity, ...more] = clause.quantities.filter(({ unit }) => unit === '元')
  if (quantity === undefined || more.length > 0 || quantity.end !== undefined) return undefined
  const label = labelOf(region, clause, quantity)
  // “其中中央车购税资金1200万元，省级补助650万元”: a source itself.
  if (SOURCE_OF_MONEY.test(label) || clause.text.startsWith('其中')) return undefined
  return COST.test(label) && !/已|到位|每|人均|奖/u.test(label) ? quantity : undefined
}

function fundingAt(
  region: Region,
  clauses: readonly Clause[],
  index: number,
): PartList | undefined {
  const cost = clauses[index]
  const total = cost && costIn(region, cost)
  if (total === undefined) return undefined
  const parts: Part[] = []
  let last = ''
  for (let at = index + 1; at <= index + MOST; at++) {
    const clause = clauses[at]
    if (clause === undefined) break
    // “总投资15万元。现已争取…”: the sources may begin a sentence, but they end with it.
    if (parts.length > 0 && /[。！？：:]/u.test(clause.mark)) break
    if (OPEN_LIST.test(clause.text) || clause.text.startsWith('其中')) return undefined
    const quantity = sourceIn(region, clause)
    if (quantity === undefined) {
      if (clause.quantities.some(({ unit }) => unit === '元')) return undefined
      if (parts.length > 0 || at > index + 2) break
      continue
    }
    last = labelOf(region, clause, quantity)
    parts.push({ quantity, times: 1 })
  }
  if (parts.length < 2) return undefined
  return { total, parts, closure: BALANCE.test(last) ? 'firm' : 'likely', sure: false }
}

/** 投资预算15万元。现已争取到专项补助资金12万元，自筹资金3万元. */
export function readFunding(region: Region, clauses: readonly Clause[]): PartList[] {
  if (!/[投预概造资经总需]/u.test(region.text)) return []
  return clauses.flatMap((_, index) => fundingAt(region, clauses, index) ?? [])
}
