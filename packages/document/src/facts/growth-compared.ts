import { type Clause, plain } from './clauses.ts'
import type { FiguredRegion } from './figured-blocks.ts'
import { areComparable } from './growth-changes.ts'
import { growthClaim } from './growth-claim.ts'
import { figure } from './growth-statements.ts'
import {
  COMPARED,
  COMPARED_VERB,
  CONSTANT_PRICES,
  directionOf,
  OTHER_BASE,
  TIMES_OF,
} from './growth-words.ts'
import type { Claim, Quantity } from './types.ts'

const LOOK_BACK = 40

/** 达到180个，比上年的120个增加60个; 是2018年120个的1.5倍. */
export function comparisonsIn(figured: FiguredRegion): Claim[] {
  return figured.clauses.flatMap((clause, index) => comparedIn(figured, clause, index))
}

/** What is compared: the last figure before it, in the clause or the one before. */
function subjectOf({ clauses }: FiguredRegion, clause: Clause, index: number, base: Quantity) {
  const own = clause.quantities.filter(({ at }) => at[0] < base.at[0]).at(-1)
  const before = /[，,]/u.test(clause.mark) ? clauses[index - 1]?.quantities.at(-1) : undefined
  const subject = own ?? before
  if (subject === undefined || subject.end !== undefined) return undefined
  return areComparable(subject, base) ? subject : undefined
}

/** All comparable figures before it in its sentence, a few clauses back. */
function earlier({ clauses }: FiguredRegion, index: number, base: Quantity): Quantity[] {
  const found: Quantity[] = []
  for (let at = index; at >= 0 && index - at < 5; at--) {
    const own = clauses[at]?.quantities.filter((one) => one.at[0] < base.at[0] && !one.end) ?? []
    found.push(...own.filter((one) => areComparable(one, base)))
    if (/[。！？]/u.test(clauses[at]?.mark ?? '')) break
  }
  return found
}

function comparedIn(figured: FiguredRegion, clause: Clause, index: number): Claim[] {
  const { region } = figured
  const [base, stated] = clause.quantities.slice(-2)
  if (base === undefined || stated === undefined || base.end || stated.end) return []
  const from = Math.max(clause.from, base.at[0] - LOOK_BACK)
  const before = plain(region, from, base.at[0])
  const between = plain(region, base.at[1], stated.at[0])
  if (between.length > LOOK_BACK || OTHER_BASE.test(`${before}${between}`.replace('平均水平', '')))
    return []
  if (!/^(?:以上|左右|多)?$/u.test(plain(region, stated.at[1], clause.to))) return []
  const subject = subjectOf(figured, clause, index, base)
  if (subject === undefined) return []
  if (stated.unit === '倍') {
    const isTimes = TIMES_OF.test(before) && /^的$/u.test(between)
    if (!isTimes) return []
    const claim = growthClaim(base, subject, { ...figure(stated, 'up'), as: 'multiple' }, false)
    return claim === undefined ? [] : [claim]
  }
  const verb = COMPARED_VERB.exec(between)?.groups?.verb
  if (!COMPARED.test(before) || verb === undefined) return []
  const direction = directionOf(verb)
  const statement = figure(stated, direction)
  // “地区生产总值628亿元，较2023年的590亿元增长5.2%”
  const named = plain(region, Math.max(region.from, subject.at[0] - LOOK_BACK), subject.at[0])
  if (statement.as === 'percent' && CONSTANT_PRICES.test(named)) return []
  // “比上年的120个多1.5%” is not said; 高, 低, 多, 少 tell a difference.
  if (/^[高低多少]/u.test(verb) && statement.as === 'percent') return []
  const claim = growthClaim(base, subject, statement, false)
  if (claim === undefined || claim.verdict !== 'fails') return claim === undefined ? [] : [claim]
  // “受理180件，办结175件，比上年的120件增加60件”: of the first.
  for (const other of earlier(figured, index, base)) {
    const held = growthClaim(base, other, statement, false)
    if (held?.verdict === 'holds') return [held]
  }
  // “新增60个，比上年的120个增加60个”: the figure before is no total.
  const label = plain(region, subject.at[0] - 12, subject.at[0])
  const isTotal = !/新|其中|净|增|减|共计/u.test(label) && subject.figures !== stated.figures
  return [isTotal ? claim : { ...claim, verdict: 'open' }]
}
