import { parseNumeral } from '../../facts/numerals.ts'
import type { Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import { behindLast, marksOf } from '../behind-last.ts'
import type { Clause } from '../clauses.ts'
import type { Closure } from './sum-verdicts.ts'

/** “其中2022年12个，2023年建成18个，今年计划改造20个”: a year of the list, not one that ends it. */
export const YEAR_LABEL =
  /^(?:20\d\d年|[今去上前明]年|本年)(?:度|底|末|前|以来|[上下]半年|第?[一二三四]季度|前三季度|\d{1,2}[-—–－~～至]{1,2}\d{1,2}月)?(?:计划|预计|预算|拟|将|已|共|再|又){0,3}(?:[改新续扩][改建]造?成?|改造|建设|建成|完成|实施|投入|安排|新增|发放|办理|培训|投资|下达|拨付|到位|整治|补助|解决)?$/u

/** Whatever a clause goes on to say of a year. */
const YEAR_BEGINS = /^(?:截至|到|至)?(?:20\d\d年|[今去上前明本]年)/u

/** 近三年, 两年共: how many years there are. Not 三年来 and 五年规划. */
const SPAN = /(?<n>[两二三四五六])(?:个年度|年)(?!来|以来|规划|计划|行动|期)/u
/** 2022—2024年, 2022年至2024年. */
const FROM_TO = /(?<from>20\d\d)年?[-—–－~～至]{1,2}(?<to>20\d\d)年/u
const LONGEST_WORDS = 40
const MARKS = marksOf('。；！？')

export function areYears(labels: readonly string[]): boolean {
  return labels.every((label) => YEAR_LABEL.test(label))
}

/** The figure that a clause tells of a year: 2025年计划安排专项资金300万元. */
export function yearIn({ text, quantities }: Clause, measure: string): Quantity | undefined {
  if (!YEAR_BEGINS.test(text)) return undefined
  return quantities.find(({ unit }) => measureOf(unit) === measure)
}

/** 近三年共投入: all the years are listed. “2021年以来”, “共” may leave out those that are not. */
export function closureOfYears({ length }: readonly string[], { block, at }: Quantity): Closure {
  const before = block.text.slice(Math.max(0, at[0] - LONGEST_WORDS), at[0])
  const words = behindLast(before, MARKS).replace(/\s/gu, '')
  const { from, to } = FROM_TO.exec(words)?.groups ?? {}
  const years = from && to ? Number(to) - Number(from) + 1 : undefined
  const told = years ?? parseNumeral(SPAN.exec(words)?.groups?.n ?? '')
  return told === length ? 'opposite' : 'named'
}
