import type { Quantity } from '../../facts/types.ts'
import { type Clause, labelOf } from '../clauses.ts'
import type { Region } from '../regions.ts'

/** Other figures may be meant: those of several years, of some of them, of what is planned. */
const OTHERS =
  /累计|其中|历年|年|月|底|计划|规划|预计|将|另|含|等|余|约|以来|最|陆续|首批|部分|剩余|[。；;！？]/u
/** These get nothing of the money, or not all of them do. */
const LOOSE = /惠及|受益|服务|覆盖|涉及|带动|现有|共有|拥有|已有/u

const THINGS = /^[个辆台座处套间所张盏块栋幢件条口部]$/u

const LONGEST = 50
/** How far before the figures another thing may stand that is paid for as well. */
const NEAR = 30

/** What is divided, by how many, and what comes out. */
export interface MeanOf {
  readonly stated: Quantity
  readonly count: Quantity
  readonly amount: Quantity
}

/** “名教师” behind 平均每校50: what is counted must be what the amount counts. */
export function countsSame({ stated, amount }: MeanOf): boolean {
  const { text } = stated.block
  const noun = /^\s?(?<noun>\p{Script=Han}{2,8})/u.exec(text.slice(stated.at[1], stated.at[1] + 9))
  const last = noun?.groups?.noun?.slice(-2)
  const around = text.slice(Math.max(0, amount.at[0] - 16), amount.at[1] + 8)
  return last === undefined || around.includes(last)
}

/** “平均每辆补助8万元” of 投入资金1560万元: another kind of money. */
export function isSameMoney(label: string, amountClause: string): boolean {
  const kind = /补助|补贴|奖|救助|资助|贷款|授信|捐/u.exec(label)?.[0]
  return kind === undefined || amountClause.includes(kind)
}

/** “投入1560万元，新购车辆20辆、充电桩30个，平均每辆60万元”: the money is for both. */
export function paysForOthers({ count, amount }: MeanOf, quantities: readonly Quantity[]): boolean {
  const from = Math.min(count.at[0], amount.at[0]) - NEAR
  const isOther = ({ at, unit }: Quantity) =>
    at[0] >= from && at[0] !== count.at[0] && THINGS.test(unit)
  return amount.unit === '元' && quantities.some(isOther)
}

/** “每个小区” of 30个小区, not of 6个县改造小区. */
function isCountOf(region: Region, clause: Clause, count: Quantity, thing: string): boolean {
  if (thing === '') return true
  const behind = count.block.text.slice(count.at[1], count.at[1] + thing.length + 4)
  return behind.startsWith(thing) || labelOf(region, clause, count).endsWith(thing)
}

/**
 * 新购车辆20辆，投入资金1560万元，平均每辆18万元: number, amount and mean side by side. However far
 * off it is, the mean is of them.
 */
export function isMeanOfThese(
  mean: MeanOf,
  region: Region,
  clause: Clause,
  thing: string,
): boolean {
  const { stated, count, amount } = mean
  const from = Math.min(count.at[0], amount.at[0])
  const between = stated.block.text.slice(from, stated.at[0]).replace(/\s/gu, '')
  if (between.length > LONGEST || OTHERS.test(between)) return false
  if ((between.replace(/[（(].{0,10}?[）)]/gu, '').match(/[，,、]/gu)?.length ?? 0) > 2)
    return false
  const label = labelOf(region, clause, count)
  if (amount.unit === '元' && LOOSE.test(label)) return false
  return isCountOf(region, clause, count, thing)
}

/** “人均5000元” may be said of 4875; “平均每辆75万元” is not said of 78. */
export function isRound({ figures }: Quantity): boolean {
  return /^\d{1,2}0+$|^\d$/u.test(figures)
}

/** 体育场地面积1050万平方米, 人均体育场地面积: the thing in full, right before its figure. */
export function isNamedInFull(label: string, thing: string): boolean {
  return thing.length >= 4 && label.replace(/(?:共?[为达有]|达到|约)$/u, '').endsWith(thing)
}
