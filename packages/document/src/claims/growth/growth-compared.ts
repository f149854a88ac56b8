import type { Claim, Quantity } from '../../facts/types.ts'
import { type Clause, plain } from '../clauses.ts'
import type { FiguredRegion } from '../figured-blocks.ts'
import { areComparable } from './growth-changes.ts'
import { growthClaim } from './growth-claim.ts'
import { figure, statementAt } from './growth-statements.ts'
import {
  COMPARED,
  COMPARED_VERB,
  CONSTANT_PRICES,
  directionOf,
  OTHER_BASE,
  TIMES_OF,
  yearIn,
} from './growth-words.ts'
import type { Statement } from './statement.ts'

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

const REACHED_THEN = /^(?:已?达到?|增[至到]|升[至到]|提[高升][至到]|[下降][降低]?[至到])了?$/u

/** “占比较2020年的21.3%提高3个百分点，达到24.3%”: what is compared stands behind. */
function reachedAfter({ region, clauses }: FiguredRegion, index: number, base: Quantity) {
  const next = clauses[index + 1]
  const [quantity, more] = next?.quantities ?? []
  if (next === undefined || quantity === undefined || more !== undefined) return undefined
  if (!/[，,]/u.test(next.mark) || quantity.end !== undefined) return undefined
  if (!REACHED_THEN.test(plain(region, next.from, quantity.at[0]))) return undefined
  if (plain(region, quantity.at[1], next.to) !== '') return undefined
  return areComparable(quantity, base) ? quantity : undefined
}

/** “比2023年的10.5万人次增加2.1万人次，增长20%”: the clause that follows. */
function furtherOf(
  { region, clauses }: FiguredRegion,
  index: number,
  base: Quantity,
  subject: Quantity,
  { direction }: Statement,
): Claim[] {
  const next = clauses[index + 1]
  if (next === undefined || !/[，,]/u.test(next.mark) || next.quantities.length !== 1) return []
  // “比上年的10万人次增加2万人次，较2019年增长85%”, “比2020年的1200张增加300张，同比增长8%”
  if (/[较比年]/u.test(plain(region, next.from, next.to))) return []
  const from = Math.max(region.from, subject.at[0] - LOOK_BACK)
  const context = plain(region, from, base.at[1])
  if (CONSTANT_PRICES.test(context)) return []
  const years = { fromYear: yearIn(plain(region, subject.at[1], base.at[0])) }
  const place = { block: base.block, region, clause: next, from: next.from, years, context }
  const further = statementAt(place)
  if (further?.direction !== direction || further.as === 'difference') return []
  const claim = growthClaim(base, subject, further, false)
  return claim === undefined ? [] : [claim]
}

function comparedIn(figured: FiguredRegion, clause: Clause, index: number): Claim[] {
  if (clause.quantities.length < 2) return []
  const { region } = figured
  const [base, stated] = clause.quantities.slice(-2)
  if (base === undefined || stated === undefined || base.end || stated.end) return []
  const from = Math.max(clause.from, base.at[0] - LOOK_BACK)
  const before = plain(region, from, base.at[0])
  const between = plain(region, base.at[1], stated.at[0])
  if (between.length > LOOK_BACK || OTHER_BASE.test(`${before}${between}`.replace('平均水平', '')))
    return []
  if (!/^(?:以上|左右|多)?$/u.test(plain(region, stated.at[1], clause.to))) return []
  const reached = reachedAfter(figured, index, base)
  const subject = subjectOf(figured, clause, index, base) ?? reached
  if (subject === undefined) return []
  if (stated.unit === '倍') {
    const isTimes = TIMES_OF.test(before) && /^的$/u.test(between)
    if (!isTimes) return []
    const claim = growthClaim(base, subject, { ...figure(stated, 'up'), as: 'multiple' }, false)
    return claim === undefined ? [] : [claim]
  }
  const statement = COMPARED.test(before) ? comparison(between, stated) : undefined
  if (statement === undefined) return []
  // “地区生产总值628亿元，较2023年的590亿元增长5.2%”
  const named = plain(region, Math.max(region.from, subject.at[0] - LOOK_BACK), subject.at[0])
  if (statement.as === 'percent' && CONSTANT_PRICES.test(named)) return []
  return claimsOf(figured, index, { base, stated, subject, reached, statement })
}

/** “增加”60个, “高出”6个百分点. */
function comparison(between: string, stated: Quantity): Statement | undefined {
  const verb = COMPARED_VERB.exec(between)?.groups?.verb
  if (verb === undefined) return undefined
  const statement = figure(stated, directionOf(verb))
  // “比上年的120个多1.5%” is not said; 高, 低, 多, 少 tell a difference.
  return /^[高低多少]/u.test(verb) && statement.as === 'percent' ? undefined : statement
}

interface Comparison {
  readonly base: Quantity
  readonly stated: Quantity
  readonly subject: Quantity
  readonly reached: Quantity | undefined
  readonly statement: Statement
}

/** What the comparison says of its subject, or of another figure near it that it may be of. */
function claimsOf(
  figured: FiguredRegion,
  index: number,
  { base, stated, subject, reached, statement }: Comparison,
): Claim[] {
  const claim = growthClaim(base, subject, statement, false)
  if (claim?.verdict === 'holds' && subject !== reached)
    return [claim, ...furtherOf(figured, index, base, subject, statement)]
  // “新增42家，比上年的30家增加12家，达到120家” is of the first, “助餐率35%，床位占比较21.3%提高3.5个百分点，达到24.8%” not.
  const then = reached && growthClaim(base, reached, statement, false)
  if (then !== undefined) return [then]
  if (claim?.verdict !== 'fails') return claim === undefined ? [] : [claim]
  // “受理180件，办结175件，比上年的120件增加60件”: of the first.
  for (const other of earlier(figured, index, base)) {
    const held = growthClaim(base, other, statement, false)
    if (held?.verdict === 'holds') return [held]
  }
  // “新增60个，比上年的120个增加60个”: the figure before is no total.
  const label = plain(figured.region, subject.at[0] - 12, subject.at[0])
  const isTotal = !/新|其中|净|增|减|共计/u.test(label) && subject.figures !== stated.figures
  return [isTotal ? claim : { ...claim, verdict: 'open' }]
}
