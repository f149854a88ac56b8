import type { Quantity } from '../../facts/types.ts'
import { plain } from '../clauses.ts'
import type { FiguredRegion } from '../figured-blocks.ts'
import type { Change } from './growth-changes.ts'
import {
  type Direction,
  directionOf,
  IS_TIMES,
  OTHER_BASE,
  STATES,
  STATES_LAST,
} from './growth-words.ts'
import { baseOf, type Place, type Statement } from './statement.ts'
import { withoutObject, withoutSubject } from './without-nouns.ts'
import { wordedStatement } from './worded-statements.ts'

const LONGEST = 60
/** What may follow the figure. */
const TAIL = /^(?:以上|以下|左右|上下|之多|有余|多)?[.．]?$/u

export function figure(quantity: Quantity, direction: Direction, plainBase = false): Statement {
  const { at } = quantity
  return { as: kindOf(quantity), stated: quantity, quantity, direction, plainBase, at }
}

function kindOf({ unit }: Quantity): Statement['as'] {
  if (unit === '%') return 'percent'
  if (/百分点/u.test(unit)) return 'points'
  return unit === '倍' ? 'times' : 'difference'
}

/** “6.4倍多”: 多 behind the unit. */
function orMore(quantity: Quantity, tail: string): Quantity {
  return /^(?:多|有余)/u.test(tail) ? { ...quantity, approximation: 'above' } : quantity
}

function continues(tail: string, context: string): boolean {
  if (TAIL.test(tail)) return true
  const noun = /^\p{Script=Han}{2,12}$/u.exec(tail)?.[0]
  return noun !== undefined && !noun.startsWith('的') && context.includes(noun)
}

/** What a clause says of the change before it. */
export function statementAt(at: Place): Statement | undefined {
  const { region, clause, from, context, years } = at
  if (clause.to - from > LONGEST) return undefined
  const worded = wordedStatement(at)
  if (worded !== undefined) return worded
  const quantity = clause.quantities.filter((own) => own.at[0] >= from).at(-1)
  if (quantity === undefined || quantity.end !== undefined) return undefined
  const before = plain(region, from, quantity.at[0])
  const tail = plain(region, quantity.at[1], clause.to)
  const times = quantity.unit === '倍' ? IS_TIMES.exec(before) : null
  if (times !== null && TAIL.test(tail)) {
    // “由2020年的120个增加到180个，是2015年的3倍”
    const base = times.groups?.base
    if (base !== undefined && baseOf(base, years) !== 'same') return undefined
    return { ...figure(orMore(quantity, tail), 'up'), as: 'multiple' }
  }
  const found =
    STATES.exec(before) ??
    STATES.exec(withoutSubject(before, context)) ??
    STATES.exec(withoutObject(before, context))
  if (found === null || OTHER_BASE.test(found[0]) || !continues(tail, context)) return undefined
  // “由每月80元提高到100元，一年增加240元”
  if (/^(?:一|每|全)年/u.test(before) && /每[月天日周]|\/月/u.test(context)) return undefined
  const base = baseOf(found.groups?.base ?? (before.includes('同比') ? '同比' : ''), years)
  if (base === 'other') return undefined
  const verb = found.groups?.verb ?? ''
  return {
    ...figure(orMore(quantity, tail), directionOf(verb), base === 'same'),
    ...(verb === '新增' ? { isGross: true as const } : {}),
  }
}

/** “养老床位增长50%，由120张增加到180张”: the clause before the change. */
export function statementBefore(
  { region, clauses }: FiguredRegion,
  change: Change,
): Statement | undefined {
  const own = clauses[change.clause]
  const before = clauses[change.clause - 1]
  if (own === undefined || before === undefined || !/[，,]/u.test(own.mark)) return undefined
  if (!/^(?:即|也就是)?[由从]/u.test(plain(region, own.from, change.from.at[0]))) return undefined
  const quantity = before.quantities.at(-1)
  if (quantity === undefined || quantity.end !== undefined) return undefined
  if (!TAIL.test(plain(region, quantity.at[1], before.to))) return undefined
  const text = plain(region, Math.max(before.from, quantity.at[0] - LONGEST), quantity.at[0])
  const verb = STATES_LAST.exec(text)?.groups?.verb
  if (verb === undefined || OTHER_BASE.test(text)) return undefined
  // “新增床位60张，由…”: what was added may be something else.
  if (kindOf(quantity) === 'difference' && quantity.unit !== change.to.unit) return undefined
  return figure(quantity, directionOf(verb))
}
