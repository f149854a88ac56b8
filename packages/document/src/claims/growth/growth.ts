import { compare } from '../../decimal.ts'
import { place } from '../../facts/plain.ts'
import type { Claim } from '../../facts/types.ts'
import { isCounted } from '../../facts/units.ts'
import type { ReplyDocument } from '../../types.ts'
import { plain } from '../clauses.ts'
import { type FiguredBlock, type FiguredRegion, figuredBlocks } from '../figured-blocks.ts'
import { type Change, changesIn, magnitudeOf } from './growth-changes.ts'
import { growthClaim } from './growth-claim.ts'
import { comparisonsIn } from './growth-compared.ts'
import { decreasesIn, wordedDecreases } from './growth-decreases.ts'
import { statementAt, statementBefore } from './growth-statements.ts'
import { CONSTANT_PRICES } from './growth-words.ts'
import { yearsIn } from './growth-years.ts'
import type { Statement } from './statement.ts'

/** Clauses in a row that may tell how much it was: 增加60个，增长50%. */
const MOST_STATEMENTS = 3
/** What may stand between the second figure and its bracket: 180个养老机构（增长50%）. */
const BEFORE_BRACKET = /^[^，,。；;：:、\d（(]{0,12}[（(]$/u
const NEAR_BRACKET = 14
/** Better is less: 排名由第8上升到第3, 水质由4类提升到3类, 时限由20天提升到10天. */
const RANKED = /^(?:位|名|级|类|等|等级|档|层级|次|天|日|小时|分钟|秒|周|年|个月)$/u
const COUNTING = /^(?:增加|增长|增多|减少|缩短|压缩|压减|延长|扩大|缩小|精简)/u

function contextOf({ region, clauses }: FiguredRegion, { clause, from }: Change): string {
  const own = clauses[clause]
  const before = clauses[clause - 1]
  if (own === undefined) return ''
  const start = before !== undefined && from.at[0] - before.from < 120 ? before.from : own.from
  return plain(region, start, own.to)
}

/** “由120个增加到80个”: the verb goes the other way. */
function turnOf({ from, to, direction, verb, reached }: Change): Claim | undefined {
  if (!reached || direction === 'other') return undefined
  if (from.approximation !== undefined || to.approximation !== undefined) return undefined
  const order = compare(magnitudeOf(to), magnitudeOf(from))
  if (order === 0 || order > 0 === (direction === 'up')) return undefined
  // “服务半径由500米提升到300米”
  const isCount = to.unit === '%' || to.unit.startsWith('元') || isCounted(to.unit)
  if ((RANKED.test(to.unit) || !isCount) && !COUNTING.test(verb)) return undefined
  const { block } = to
  return {
    kind: 'growth',
    ...place(block, from.at[0], to.at[1]),
    form: 'direction',
    stated: to,
    operands: [from],
    verdict: 'fails',
    certain: false,
    arithmetic: `${to.raw.trim()}${order > 0 ? '＞' : '＜'}${from.raw.trim()}`,
    subject: verb,
  }
}

/** The statements that follow a change in its own region. */
function statementsOf(figured: FiguredRegion, change: Change, context: string): Statement[] {
  const { clauses, region } = figured
  const { block } = change.to
  const own = clauses[change.clause]
  const before = statementBefore(figured, change)
  const found = before === undefined ? [] : [before]
  if (own === undefined) return found
  const place = { block, region, years: change, context }
  const within = statementAt({ ...place, clause: own, from: change.to.at[1] })
  if (within !== undefined) found.push(within)
  for (let index = change.clause + 1; index <= change.clause + MOST_STATEMENTS; index++) {
    const clause = clauses[index]
    if (clause === undefined || !/[，,、]/u.test(clause.mark)) break
    const statement = statementAt({ ...place, clause, from: clause.from })
    if (statement === undefined) break
    found.push(statement)
  }
  return found
}

function claimsOfChange(change: Change, statements: readonly Statement[], context: string) {
  const { from, to, direction, reached } = change
  if (CONSTANT_PRICES.test(context)) return []
  if (!reached) return statements.flatMap((statement) => shareOfChange(change, statement))
  return statements.flatMap((statement) => {
    if (direction !== 'other' && statement.direction !== direction) return []
    const claim = growthClaim(from, to, statement)
    return claim === undefined ? [] : [claim]
  })
}

/** “由100元降低了60元，降低40%”: a change by 60, whatever was meant. */
function shareOfChange({ from, to, direction }: Change, statement: Statement): Claim[] {
  if (statement.as !== 'percent' || statement.direction !== direction || from.unit === '%')
    return []
  const claim = growthClaim(from, to, { ...statement, as: 'part' }, false)
  return claim === undefined ? [] : [claim]
}

/** A change with the words around it. */
type Told = readonly [Change, string]

/** The change whose figures end shortly before the bracket. */
function changeBefore(changes: ReadonlyMap<number, Told>, open: number): Told | undefined {
  for (let at = open - 1; at >= open - NEAR_BRACKET; at--) {
    const found = changes.get(at)
    if (found !== undefined) return found
  }
  return undefined
}

/** Statements in the bracket behind a change: 由120个增加到180个（增长50%）. */
function bracketed(figured: FiguredRegion, changes: ReadonlyMap<number, Told>): Claim[] {
  const { region, clauses } = figured
  const open = region.from
  const last = changeBefore(changes, open)
  const [first] = clauses
  if (last === undefined || first === undefined || region.parent === undefined) return []
  const [change, context] = last
  const between = change.to.block.text.slice(change.to.at[1], open)
  if (!BEFORE_BRACKET.test(between)) return []
  const { block } = change.to
  const place = { block, region, clause: first, from: first.from, years: change, context }
  const statement = statementAt(place)
  return statement === undefined ? [] : claimsOfChange(change, [statement], context)
}

function growthIn({ block, regions }: FiguredBlock): Claim[] {
  const claims: Claim[] = []
  const told = new Map<number, Told>()
  for (const figured of regions) {
    claims.push(...comparisonsIn(figured), ...yearsIn(figured), ...decreasesIn(figured, block))
    if (told.size > 0) claims.push(...bracketed(figured, told))
    for (const change of changesIn(figured)) {
      const context = contextOf(figured, change)
      told.set(change.to.at[1], [change, context])
      const turn = turnOf(change)
      if (turn !== undefined) claims.push(turn)
      else claims.push(...claimsOfChange(change, statementsOf(figured, change, context), context))
    }
  }
  return claims
}

const SIGNS = /[增升提扩涨降减缩压削跌滑落简窄翻调倍高低多少变到]/u

/** From a to b, p% more; n times as many. */
export function readGrowth(document: ReplyDocument): Claim[] {
  return [
    ...document.blocks.flatMap(wordedDecreases),
    ...figuredBlocks(document)
      .filter(({ block }) => SIGNS.test(block.text))
      .flatMap(growthIn),
  ]
}
