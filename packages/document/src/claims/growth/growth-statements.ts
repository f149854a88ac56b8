import { decimal } from '../../decimal.ts'
import { parseNumeral } from '../../facts/numerals.ts'
import type { Operand, Quantity } from '../../facts/types.ts'
import type { Range } from '../../range.ts'
import type { Block } from '../../types.ts'
import { type Clause, plain } from '../clauses.ts'
import type { FiguredRegion } from '../figured-blocks.ts'
import type { Region } from '../regions.ts'
import type { Change } from './growth-changes.ts'
import {
  type Direction,
  DOUBLES,
  directionOf,
  GROWS_TIMES,
  IS_TIMES,
  OTHER_BASE,
  STATES,
  STATES_LAST,
} from './growth-words.ts'

/**
 * How much it was: percent and times of the first figure, points of a percentage, a difference, or
 * what the second is of the first (`multiple`, and `part` in percent).
 */
export interface Statement {
  readonly as: 'percent' | 'points' | 'times' | 'multiple' | 'difference' | 'part'
  readonly stated: Operand
  /** With its interval, where it was read as one; 一倍 and 翻两番 are words. */
  readonly quantity?: Quantity
  readonly direction: Direction
  /** More than the words say: 翻一番多, 增长一倍以上; or less: 近一倍. */
  readonly leaning?: 'more' | 'less'
  /** False where the words may name another base than the change does: 同比. */
  readonly plainBase: boolean
  /** 新增 tells what came, not what went. */
  readonly isGross?: true
  /** UTF-16 offsets of `stated` in its block. */
  readonly at: Range
}

/** The years of two figures, where they are told. */
export type Years = Pick<Change, 'fromYear' | 'toYear'>

/** Where a statement is looked for, and what it may be of. */
export interface Place {
  readonly block: Block
  readonly region: Region
  readonly clause: Clause
  /** Offset in the block from which it is told. */
  readonly from: number
  readonly years: Years
  /** The words around the change: “增加60个床位” only if the beds were spoken of. */
  readonly context: string
}

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

const SUBJECT_ENDS = ['', '数', '量', '总数', '数量', '总量'].flatMap((end) => [
  `${end}由`,
  `${end}从`,
])

/** “床位数”增长50%, “每人每月”提高30元: what the change was of, told again. */
function withoutSubject(text: string, context: string): string {
  for (let length = Math.min(10, text.length - 1); length > 1; length--) {
    const subject = text.slice(0, length)
    const isSubject = SUBJECT_ENDS.some((end) =>
      context.includes(`${subject.replace(/(?:总数|总量|数量|数|量)$/u, '')}${end}`),
    )
    if (isSubject || (subject.startsWith('每') && context.includes(subject))) {
      return text.slice(length)
    }
  }
  return text
}

/** 增加“床位”60张: behind the verb. */
function withoutObject(text: string, context: string): string {
  for (let length = Math.min(8, text.length - 2); length > 1; length--) {
    if (context.includes(text.slice(-length))) return text.slice(0, -length)
  }
  return text
}

/** Whether the base that is named is the change's own: 较2022年 of 由2022年的120个. */
function baseOf(base: string, { fromYear, toYear }: Years): 'same' | 'open' | 'other' {
  const year = /\d{4}/u.exec(base)?.[0]
  if (year !== undefined) {
    if (fromYear === undefined) return 'open'
    return Number(year) === fromYear ? 'same' : 'other'
  }
  if (!/^[上去同前]/u.test(base)) return 'same'
  if (fromYear === undefined || toYear === undefined) return 'open'
  return toYear - fromYear === (base.startsWith('前') ? 2 : 1) ? 'same' : 'other'
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

/** 翻一番, 增长两倍: figures in words. */
function wordedStatement({ block, region, clause, from, years }: Place): Statement | undefined {
  const text = plain(region, from, clause.to)
  const doubled = DOUBLES.exec(text)
  const groups = doubled?.groups ?? GROWS_TIMES.exec(text)?.groups
  if (groups === undefined || baseOf(groups.base ?? '', years) === 'other') return undefined
  const count = parseNumeral(groups.n ?? '一') ?? 1
  const written = block.text.slice(from, clause.to)
  const raw = written.trim()
  const start = from + written.indexOf(raw)
  const at: Range = [start, start + raw.length]
  const leaning = leaningOf(groups)
  return {
    as: doubled === null ? 'times' : 'multiple',
    stated: {
      range: block.source(...at),
      raw,
      value: decimal(doubled === null ? count : 2 ** count),
      unit: '倍',
    },
    direction: 'up',
    ...(leaning === undefined ? {} : { leaning }),
    plainBase: false,
    at,
  }
}

function leaningOf({ about = '', more }: Record<string, string | undefined>): Statement['leaning'] {
  if (more !== undefined || about.startsWith('超')) return 'more'
  return about === '' || about === '约' ? undefined : 'less'
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
