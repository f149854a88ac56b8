import { compare, type Decimal, decimal } from '../../decimal.ts'
import type { Quantity } from '../../facts/types.ts'
import { inBaseUnit, measureOf } from '../../facts/units.ts'
import { plain } from '../clauses.ts'
import type { FiguredRegion } from '../figured-blocks.ts'
import {
  BARE_TO,
  type Direction,
  directionOf,
  REACHED,
  REACHES,
  START,
  yearIn,
} from './growth-words.ts'

/** 由120个增加到180个: what was and what is. */
export interface Change {
  readonly from: Quantity
  readonly to: Quantity
  readonly direction: Direction
  /** 增加; empty for 从120个到180个. */
  readonly verb: string
  /** False for 由120个增加60个 and 由120个增加了60个: it tells by how much. */
  readonly reached: boolean
  /** The year of the first figure, where it is told. */
  readonly fromYear?: number | undefined
  readonly toYear?: number | undefined
  /** Index of its clause. */
  readonly clause: number
}

/** Words before a figure are read no further back than this. */
const LOOK_BACK = 40

/** True when two figures measure the same: 30万 and 50万元 as well. */
export function areComparable(a: Quantity, b: Quantity): boolean {
  if (measureOf(a.unit) === measureOf(b.unit)) return a.unit !== '' || b.unit === ''
  const isBase = compare(inBaseUnit(decimal(1), b.unit), decimal(1)) === 0
  return a.unit === '' && a.scale !== '' && isBase && !/[%分‰倍]/u.test(b.unit)
}

/** The value in the base unit of its measure. */
export function magnitudeOf({ value, unit }: Quantity): Decimal {
  return inBaseUnit(value, unit)
}

/** “每人每月” before a figure: “由每人每年7200元提高到每人每月660元”. */
function perWhom(text: string): string {
  return text.match(/每[^每\d]{1,4}/gu)?.join('') ?? ''
}

const NOUN_LENGTH = 8

/** 由20个“工作日”压缩到8个工作日; 服务站由20个“服务站”…: the thing counted is no part of the verb. */
function withoutNoun(between: string, after: string, before: string): string {
  for (let length = Math.min(NOUN_LENGTH, between.length); length > 0; length--) {
    const noun = between.slice(0, length)
    if (after.startsWith(noun) || (length > 1 && before.includes(noun)))
      return between.slice(length)
  }
  return between
}

function changeBetween(
  { region, clauses }: FiguredRegion,
  clause: number,
  from: Quantity,
  to: Quantity,
): Change | undefined {
  const own = clauses[clause]
  if (own === undefined || !areComparable(from, to)) return undefined
  const back = Math.max(own.from, from.at[0] - LOOK_BACK)
  const start = START.exec(plain(region, back, from.at[0]))
  // “床位、护理员分别由120个、30个增加到…”: two changes are told at once.
  if (start === null || /分别|各/u.test(start.input)) return undefined
  const years = { fromYear: yearIn(start.groups?.when ?? '') }
  const between = plain(region, from.at[1], to.at[0])
  if (from.end === 'low' && to.end === 'high' && BARE_TO.test(between)) {
    return { from, to, direction: 'other', verb: '', reached: true, ...years, clause }
  }
  if (from.end !== undefined || to.end !== undefined || between.length > LOOK_BACK) return undefined
  const after = plain(region, to.at[1], to.at[1] + NOUN_LENGTH)
  const told = withoutNoun(between, after, start.input)
  const verb = REACHES.exec(told)?.groups?.verb
  if (verb === undefined) return undefined
  // “由每月80元提高到每年500元”
  const [per, perThen] = [perWhom(start.groups?.when ?? ''), perWhom(between)]
  if (per !== perThen && perThen !== '') return undefined
  const reached = REACHED.test(told.slice(told.indexOf(verb) + verb.length))
  const toYear = yearIn(between)
  return { from, to, direction: directionOf(verb), verb, reached, ...years, toYear, clause }
}

/** The changes that a region tells, in order of place. */
export function changesIn(figured: FiguredRegion): Change[] {
  const changes: Change[] = []
  for (const [index, { quantities }] of figured.clauses.entries()) {
    for (const [place, to] of quantities.entries()) {
      const from = quantities[place - 1]
      const change = from && changeBetween(figured, index, from, to)
      if (change !== undefined) changes.push(change)
    }
  }
  return changes
}
