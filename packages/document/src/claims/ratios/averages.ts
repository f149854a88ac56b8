import { compare, type Decimal, decimal, multiply } from '../../decimal.ts'
import type { Claim, Quantity, Verdict } from '../../facts/types.ts'
import { inBaseUnit, measureOf } from '../../facts/units.ts'
import { distance, formatQuotient, ratioWithin } from '../arithmetic.ts'
import { type Clause, labelOf } from '../clauses.ts'
import type { FiguredBlock, FiguredRegion } from '../figured-blocks.ts'
import { divideIntervals, intervalOf, meet } from '../intervals.ts'
import { quotientPrintedAs } from '../printed-quotients.ts'
import type { Region } from '../regions.ts'
import { measured } from '../shares/share-fit.ts'
import {
  countsSame,
  isMeanOfThese,
  isNamedInFull,
  isRound,
  isSameMoney,
  paysForOthers,
} from './close-means.ts'

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

const REACH = 6
/** Farther off than this, and not by a slip, the mean may be rounded for speech: “人均5000元”. */
const NEARLY: readonly [Decimal, Decimal] = [
  { units: 96n, scale: 2 },
  { units: 104n, scale: 2 },
]
const FAR: readonly [Decimal, Decimal] = [
  { units: 3n, scale: 1 },
  { units: 33n, scale: 1 },
]
/** Where nothing else can be meant. */
const ANY: readonly [Decimal, Decimal] = [{ units: 2n, scale: 2 }, decimal(50)]

const CLOSE: readonly [Decimal, Decimal] = [
  { units: 9n, scale: 1 },
  { units: 11n, scale: 1 },
]

interface Said {
  readonly quantity: Quantity
  readonly clause: Clause
  readonly label: string
}

interface Mean {
  readonly stated: Quantity
  readonly count: Said
  readonly amount: Said
}

/** The figures before the mean in its sentence, the nearest first. */
function figuresBefore(
  { region, clauses }: FiguredRegion,
  index: number,
  stated: Quantity,
): Said[] {
  const found: Said[] = []
  for (let at = index; at >= 0 && index - at <= REACH; at--) {
    const clause = clauses[at]
    if (clause === undefined) break
    for (const quantity of clause.quantities.toReversed().slice(0, 6)) {
      if (quantity.at[0] >= stated.at[0] || quantity.end !== undefined) continue
      const label = labelOf(region, clause, quantity)
      if (!EVERY.test(label)) found.push({ quantity, clause, label })
    }
    if (/[。！？]/u.test(clause.mark)) break
  }
  return found
}

function coreOf(thing: string): string {
  return thing.replace(/^(?:总|拥有|占有|使用|享有)|(?:面积|数量?|金额|资金|投入)$/gu, '')
}

/** True when the words around the figure name the thing: 体育场地面积62万平方米. */
function isNamed({ clause }: Said, thing: string): boolean {
  const core = coreOf(thing)
  return core === '' || clause.text.slice(0, 80).includes(core)
}

function fits({ stated, count, amount }: Mean): boolean {
  const quotient = divideIntervals(intervalOf(amount.quantity), intervalOf(count.quantity))
  return meet(quotient, quotientPrintedAs(stated))
}

function isWithin({ stated, count, amount }: Mean, [low, high]: readonly [Decimal, Decimal]) {
  const product = multiply(measured(count.quantity), measured(stated))
  return ratioWithin(measured(amount.quantity), product, low, high)
}

function claimOf(mean: Mean, verdict: Verdict): Claim {
  const { stated, count, amount } = mean
  const { block } = stated
  const from = Math.min(count.quantity.at[0], amount.quantity.at[0])
  const digits = stated.figures.split('.')[1]?.length ?? 0
  // In the unit and the scale of what is stated: 1382.4万元÷216户＝6.4万元.
  const unit = multiply(
    inBaseUnit(decimal(1), stated.unit),
    stated.scale === '' ? decimal(1) : { units: 10n ** BigInt(ZEROS[stated.scale] ?? 0), scale: 0 },
  )
  const quotient = formatQuotient(
    measured(amount.quantity),
    multiply(measured(count.quantity), unit),
    digits + 1,
  )
  const [a, b] = [amount.quantity, count.quantity].map(({ raw }) => raw.replace(/\s/gu, ''))
  return {
    range: block.source(from, stated.at[1]),
    raw: block.text.slice(from, stated.at[1]),
    block,
    kind: 'ratio',
    stated,
    operands: [amount.quantity, count.quantity],
    verdict,
    certain: false,
    arithmetic: `${a}÷${b}＝${quotient}${stated.scale}${stated.unit}`,
  }
}

const ZEROS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8, 百万: 6, 千万: 7 }

function meanAt(region: FiguredRegion, index: number, stated: Quantity): Claim | undefined {
  const clause = region.clauses[index]
  if (clause === undefined || stated.end !== undefined || stated.unit === '%') return undefined
  const label = labelOf(region.region, clause, stated)
  const words = EACH.exec(label)?.groups ?? PER.exec(label)?.groups
  if (words === undefined) return undefined
  const { each, per = each ?? '', thing = '' } = words
  if (OTHERWISE.test(thing) || /标准|目标|计划|力争|要求|不低于|低于/u.test(label)) return undefined
  const units = UNITS[per] ?? [per]
  const before = figuresBefore(region, index, stated)
  const counts = before.filter(
    (said) =>
      units.includes(said.quantity.unit) &&
      measureOf(said.quantity.unit) !== measureOf(stated.unit) &&
      (NAMED_BY[each === undefined || per === '班' ? per : '']?.test(said.clause.text) ?? true) &&
      (each === undefined ||
        per !== '个' ||
        isNamed(said, thing) ||
        isNamed(said, thing.slice(-2))),
  )
  const amounts = before.filter(
    ({ quantity }) => measureOf(quantity.unit) === measureOf(stated.unit),
  )
  const means = counts.flatMap((count) =>
    amounts
      .filter(
        (amount) => PLAIN_THING.test(thing) || isNamed(amount, thing) || isNamed(count, thing),
      )
      .map((amount) => ({ stated, count, amount })),
  )
  const fitting = means.find(fits)
  if (fitting !== undefined) return claimOf(fitting, 'holds')
  // Two sums of money or two numbers of people: either may be meant.
  const [only] = means
  if (only === undefined || means.length > 1) return undefined
  if (counts.length > 1 || amounts.length > 1 || !isPlain(only)) return undefined
  // “投入120万元，人均补助500元”: whether all of it is meant, is not said.
  if (!isNamed(only.amount, thing) && !isNamed(only.count, thing)) return undefined
  // “贫困户培训人均补助”: of some of them.
  if (
    !/^(?:全[市县区镇村]|目前|现|则|即)?(?:平均|[人户村班校笔场套亩件家辆]均|均每|约合|相当于)/u.test(
      label,
    )
  ) {
    return undefined
  }
  // Which people the place was reckoned with need not be those the letter counts.
  const ofPlace = /(?<!常住|城区)人口/u.test(only.count.label) && !PLAIN_THING.test(thing)
  const isSaid = /^按/u.test(only.count.clause.text)
  if (!isMeantSo(only, label, before)) return undefined
  const isTogether = isSideBySide(only, region.region, each === undefined ? '' : thing)
  if ((!isTogether || isRound(stated)) && isWithin(only, NEARLY)) return undefined
  const isFull = stated.unit !== '元' && isNamedInFull(only.amount.label, thing)
  const isOfThese = isTogether && (each !== undefined || isFull)
  const bounds = ofPlace && !isSaid ? CLOSE : isOfThese ? ANY : FAR
  return isWithin(only, bounds) ? claimOf(only, 'fails') : undefined
}

/** What is counted, and the money, are those of the mean. */
function isMeantSo({ stated, count, amount }: Mean, label: string, before: Said[]): boolean {
  const figures = { stated, count: count.quantity, amount: amount.quantity }
  const isForOthers = paysForOthers(
    figures,
    before.map(({ quantity }) => quantity),
  )
  return countsSame(figures) && isSameMoney(label, amount.clause.text) && !isForOthers
}

function isSideBySide({ stated, count, amount }: Mean, region: Region, thing: string): boolean {
  const figures = { stated, count: count.quantity, amount: amount.quantity }
  return isMeanOfThese(figures, region, count.clause, thing)
}

/** Counted one by one, and told side by side with the amount. */
function isPlain({ stated, count, amount }: Mean): boolean {
  const figures = [stated, count.quantity, amount.quantity]
  const text = `${count.label}${amount.label}`
  return (
    figures.every(({ approximation }) => approximation !== 'above' && approximation !== 'below') &&
    compare(distance(count.quantity.value, amount.quantity.value), decimal(1)) > 0 &&
    !/其中|计划|预计|将|拟|累计(?=.*当年)|同比|增长|比上年/u.test(text)
  )
}

/** 发放17.5万元给35名，人均5000元; 新购车辆20辆，投入1560万元，平均每辆78万元. */
export function averagesIn({ block, regions }: FiguredBlock): Claim[] {
  if (!/平均每|均每|约合每|相当于每|[人户村班校笔场套亩件家辆]均/u.test(block.text)) return []
  return regions.flatMap((region) =>
    region.clauses.flatMap((clause, index) =>
      /[均每]/u.test(clause.text)
        ? clause.quantities.flatMap((stated) => meanAt(region, index, stated) ?? [])
        : [],
    ),
  )
}
