import type { Operand, Quantity } from '../../facts/types.ts'
import type { Range } from '../../range.ts'
import type { Block } from '../../types.ts'
import type { Clause } from '../clauses.ts'
import type { Region } from '../regions.ts'
import type { Change } from './growth-changes.ts'
import type { Direction } from './growth-words.ts'

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

/** Whether the base that is named is the change's own: 较2022年 of 由2022年的120个. */
export function baseOf(base: string, { fromYear, toYear }: Years): 'same' | 'open' | 'other' {
  const year = /\d{4}/u.exec(base)?.[0]
  if (year !== undefined) {
    if (fromYear === undefined) return 'open'
    return Number(year) === fromYear ? 'same' : 'other'
  }
  if (!/^[上去同前]/u.test(base)) return 'same'
  if (fromYear === undefined || toYear === undefined) return 'open'
  return toYear - fromYear === (base.startsWith('前') ? 2 : 1) ? 'same' : 'other'
}
