import { parseNumeral } from '../../facts/numerals.ts'
import type { Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import { type Clause, labelOf, plain } from '../clauses.ts'
import type { Region } from '../regions.ts'
import { LEFT_OVER } from './rest-words.ts'
import type { PartList } from './sum-verdicts.ts'

/** “第一期改造”59个老旧小区. */
const PHASE =
  /^第?(?<n>[一二三四五])期(?:工程|项目|计划|已|拟|改造|建设|新建|实施|完成|整治|治理|安排)*$/u
/** Who says that he goes by phases, names them all, unless something is left for later. */
const BY_PHASES = /分(?:[二两三四五]个?)?(?:期|步|批)/u

interface Phase {
  readonly number: number
  /** Index of its clause. */
  readonly at: number
  readonly quantity: Quantity
  readonly noun: string
}

/** The thing counted: “老旧小区” of 59个老旧小区. */
function nounAfter(region: Region, quantity: Quantity): string {
  const words = plain(region, quantity.at[1], quantity.at[1] + 12)
  return /^\p{Script=Han}{2,6}/u.exec(words)?.[0] ?? ''
}

function phasesIn(region: Region, clauses: readonly Clause[]): Phase[] {
  const phases: Phase[] = []
  for (const [at, clause] of clauses.entries()) {
    const quantity = clause.quantities[0]
    if (quantity === undefined || !clause.text.includes('期')) continue
    const number = PHASE.exec(labelOf(region, clause, quantity))?.groups?.n
    const noun = nounAfter(region, quantity)
    if (number !== undefined && noun.length > 1) {
      phases.push({ number: parseNumeral(number) ?? 0, at, quantity, noun })
    }
  }
  return phases
}

/** 分期对102个老旧小区进行改造。第一期改造59个老旧小区，…，二期改造43个老旧小区. */
export function readPhases(region: Region, clauses: readonly Clause[]): PartList[] {
  if (!region.text.includes('一期') || !BY_PHASES.test(region.text)) return []
  const phases = phasesIn(region, clauses)
  const [first] = phases
  if (first === undefined || phases.length < 2) return []
  const { unit } = first.quantity
  const isAlike = ({ quantity, noun }: Phase, index: number) =>
    quantity.unit === unit && noun === first.noun && index + 1 === phases[index]?.number
  const next = '一二三四五六'[phases.length] ?? ''
  if (!phases.every(isAlike) || region.text.includes(`${next}期`)) return []
  const wholes = clauses
    .flatMap((clause) => clause.quantities)
    .filter(({ at, unit: own }) => own === unit && at[0] < first.quantity.at[0])
    .filter((quantity) => nounAfter(region, quantity).startsWith(first.noun))
  const [total] = wholes
  if (total === undefined || wholes.length > 1) return []
  const last = phases.at(-1)?.quantity.at[1] ?? 0
  if (LEFT_OVER.test(plain(region, total.at[0], last + 80))) return []
  const parts = phases.map(({ quantity }) => ({ quantity, times: 1 }))
  const counted: PartList = { total, parts, closure: 'paired', sure: false }
  return [counted, ...measuredIn(region, clauses, total, phases)]
}

/** “102个老旧小区160万平米…一期…建筑面积96万平米，…二期…建筑面积55万平米”: what each phase measures. */
function measuredIn(
  region: Region,
  clauses: readonly Clause[],
  total: Quantity,
  phases: readonly Phase[],
): PartList[] {
  const wholes = clauses
    .find(({ quantities }) => quantities.includes(total))
    ?.quantities.filter(({ unit }) => measureOf(unit) !== measureOf(total.unit))
  const [whole, ...more] = wholes ?? []
  if (whole === undefined || more.length > 0) return []
  const byPhase = phases.map(({ at }, index) =>
    measuresOf(region, clauses.slice(at, phases[index + 1]?.at ?? at + LONGEST_PHASE), whole),
  )
  // The first thing that every phase measures is the main one: 建筑面积, then 室外环境改造面积.
  const label = byPhase[0]?.[0]?.label
  const own = byPhase.map((measures) => measures.filter((measure) => measure.label === label))
  if (label === undefined || own.some((measures) => measures.length !== 1)) return []
  const parts = own.flat().map(({ quantity }) => ({ quantity, times: 1 }))
  return [{ total: whole, parts, closure: 'firm', sure: false }]
}

/** Clauses of the last phase. */
const LONGEST_PHASE = 8

function measuresOf(region: Region, clauses: readonly Clause[], { unit }: Quantity) {
  const measures: { label: string; quantity: Quantity }[] = []
  for (const [index, clause] of clauses.entries()) {
    if (index > 0 && /[。！？]/u.test(clause.mark)) break
    const [quantity, ...more] = clause.quantities.filter(
      (own) => measureOf(own.unit) === measureOf(unit),
    )
    if (quantity === undefined || more.length > 0 || quantity.end !== undefined) continue
    const label = labelOf(region, clause, quantity)
    if (/^\p{Script=Han}{2,8}$/u.test(label)) measures.push({ label, quantity })
  }
  return measures
}
