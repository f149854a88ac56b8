import type { Quantity } from '../../facts/types.ts'
import { type Clause, labelOf } from '../clauses.ts'
import type { Region } from '../regions.ts'

/** “平均每辆”78万元, “平均每个小区”2000万元, “平均每班”44人. */
const EACH =
  /(?:平均|均|约合|相当于)每(?:一)?(?<each>[个家户人名位所处座辆台套间件笔场班亩张条期栋幢]|人次|平方米)(?<thing>\p{Script=Han}{0,8}?)(?:大?约|近|为|达到?|有|是|投入|补助|超过?){0,3}$/u

/** “户均”6.4万元, “人均公园绿地面积”15平方米. */
const PER =
  /(?<![年月日])(?<per>[人户村班校笔场套亩件家辆])均(?<thing>\p{Script=Han}{0,12}?)(?:大?约|近|为|达到?|有|是|超过?){0,3}$/u

/** Not reckoned from the figures here: 人均年收入, 户均每月, 人均最高3000元, 人均标准. */
const OTHERWISE =
  /[年月日]|最[高低多少]|标准|收入|工资|寿命|支配|消费|增收|增加|提高|增长|减少|新增|[生产]值|目标|补助标准/u

/** What was paid needs no name: “户均授信”7万元 is of 授信金额. */
const PLAIN_THING =
  /^(?:发放|补助|补贴|奖励|授信|贷款|投入|投资|减负|减免|赔付|提取|拨付|支出)?(?:金额|资金|额|面积)?$/u

/** Which units a 均 counts in: 户均 in 户 and 户次. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  人: ['人', '名', '位', '人次'],
  户: ['户', '户次'],
  班: ['个', '期'],
  校: ['所', '个'],
  村: ['个'],
  家: ['家', '户'],
}

/** Of a thing counted with 个 the name must stand by the figure: 班均, 村均. */
const NAMED_BY: Readonly<Record<string, RegExp>> = { 班: /班|期/u, 村: /村/u, 校: /校|园/u }

/** Means of several: “每期45人” is no number of people. */
const EVERY = /[每均]\p{Script=Han}{0,4}$/u

/** What a mean is said of: 人, 户 or 班 before 均, or what is counted behind 每. */
export interface MeanWords {
  readonly label: string
  /** 人 of 人均; what stands behind 每: 个 of 平均每个小区. */
  readonly per: string
  readonly isEach: boolean
  /** 公园绿地面积 of 人均公园绿地面积; empty of money that needs no name. */
  readonly thing: string
}

/** The words before the figure of a mean; undefined where it is none, or not reckoned from these. */
export function meanWords(region: Region, clause: Clause, stated: Quantity): MeanWords | undefined {
  const label = labelOf(region, clause, stated)
  const words = EACH.exec(label)?.groups ?? PER.exec(label)?.groups
  if (words === undefined) return undefined
  const { each, per = each ?? '', thing = '' } = words
  if (OTHERWISE.test(thing) || /标准|目标|计划|力争|要求|不低于|低于/u.test(label)) return undefined
  return { label, per, isEach: each !== undefined, thing }
}

/** A figure that is itself a mean of several. */
export function isMeanItself(label: string): boolean {
  return EVERY.test(label)
}

/** What was paid needs no name. */
export function isPlainThing(thing: string): boolean {
  return PLAIN_THING.test(thing)
}

function coreOf(thing: string): string {
  return thing.replace(/^(?:总|拥有|占有|使用|享有)|(?:面积|数量?|金额|资金|投入)$/gu, '')
}

/** True when the words around the figure name the thing: 体育场地面积62万平方米. */
export function isNamed(clause: Clause, thing: string): boolean {
  const core = coreOf(thing)
  return core === '' || clause.text.slice(0, 80).includes(core)
}

/** True when the mean can be one of what is counted here: 户均 of 户, 平均每个小区 of 小区30个. */
export function isCountFor(
  { per, isEach, thing }: MeanWords,
  unit: string,
  clause: Clause,
): boolean {
  if (!(UNITS[per] ?? [per]).includes(unit)) return false
  if (isEach && per === '个' && !isNamed(clause, thing) && !isNamed(clause, thing.slice(-2))) {
    return false
  }
  const isNamedByUnit = !isEach || per === '班'
  return !isNamedByUnit || (NAMED_BY[per]?.test(clause.text) ?? true)
}
