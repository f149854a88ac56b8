import type { Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'

/** What is paid for each of them, by the year or the month, and to what it comes. */
export interface CountedRate {
  readonly low: Quantity
  readonly high: Quantity
  readonly count: Quantity
  readonly total: Quantity
  /** 12 for “每人每月500元，…全年共”. */
  readonly times: number
  /** The words leave no doubt that the sum is the product. */
  readonly sure: boolean
  /** The price is a mean, rounded as it was printed. */
  readonly mean: boolean
}

const UNITS =
  '人次|车次|班次|场次|平方米|公里|千米|立方米|[人名位户亩个家所处座套张床场次米台辆株件条栋盏块部间餐吨村镇乡校站园岗]'
/** “，每盏”, “每户补助”, “（单价”, “各奖励”, “每人每月发放高龄津贴”, “给予每户”, “生均”. */
const EACH = new RegExp(
  `(?:每(?<unit>${UNITS})(?<thing>(?:(?!每)\\p{Script=Han}){0,6}?)|单价|(?<mean>[生户人]均)|(?<apiece>各))(?<period>每[年月])?(?<verb>(?:(?!每)\\p{Script=Han}){0,8})$`,
  'u',
)
/** “每月每人”, “每年每户”. */
const PERIOD_FIRST = /(?<period>每[年月])(?=每[人名位户家])/u
/** Between price and sum, or number and sum: “的标准，共需资金”, “高龄津贴，全年共发放”. */
const TO_SUM =
  /^(?<noun>\p{Script=Han}{0,14})[）)]?[，,、;；]?(?<sum>\p{Script=Han}{0,14}?(?:共计|合计|总计|一共|共|总造价|总投资|总金额|总额|总价|计|需)\p{Script=Han}{0,8})$/u
/** “，县财政共补助”, “，所需资金合计”: nothing else than the sum of them. */
const PLAIN_SUM =
  /^\p{Script=Han}{0,14}[）)]?[，,、;；]?(?:[全每]年|全[省市县区镇乡校]|当年|年度|20\d\d年|[省市县区镇乡](?:级|本级)?财政|所需|采购|购置|建设|改造|发放|拨付|兑现|支付|投入|入职|培训|高龄|岗位|公用|补[助贴]|奖[励补]|资助|救助|津贴|工资|保险|资金|金额|经费|费用?|款)*(?:共计|合计|总计|一共|共|总造价|总投资|总金额|总额|总价|计|需)(?:共计|发放|拨付|兑现|支[付出]|投[入资]|需要?|补[助贴]|奖[励补]|资助|救助|津贴|资金|金额|经费|费用|造价|金|款|为|达|计)*$/u
/** “，全年72万元”, “，发放补贴37.5万元”: the sum, if it comes out. */
const PERHAPS_SUM =
  /^(?<noun>\p{Script=Han}{0,14})[）)]?[，,、;；]?(?:全年|年度)?(?:发放|拨付|兑现|需)?(?:全年|补[助贴]|奖[励补]|救助|津贴)?(?:资金|金额|款|金)?$/u
/** Number first, its noun, then what is paid for each: “辆，”, “名老年人”, “家机构，”. */
const TO_EACH =
  /^(?<noun>\p{Script=Han}{0,14})[，,、;；（(]?(?:按照?|以|给予|标准为?|补助标准为?)?$/u
const ONE_PER =
  /每个?(?<holder>行政村|村|社区|乡镇|镇|街道|学校|小区|单位|站|班级|家庭)(?!的)[^每各，,、；;。\d]{0,14}$/u
/** Price first, then the number: “的标准，为”, “补助”, “，购置”. */
const TO_COUNT = /^(?:的(?:\p{Script=Han}{0,6}标准)?)?[，,、;；]?\p{Script=Han}{0,10}$/u

/** Paid in part, over another time, with other things, or not told as the product. */
const OTHER_SUM =
  /部分|首期|首次|首批|预[付拨]|先[期行]|分期|逐年|最|余额|尾款|上限|其中|另|剩余|已(?!共)|自筹|配套|累计|等|平均|约|以上|比例|连续|收入|节约|增收|带动|申报|计划|预计|拟|半年|季度|以来|[两三四五六十]年|连同|涉及|惠及|不等|或|至少|不少于|左右|分别|折/u
/** “（含安装）”, “，剩余部分由省财政负担”: right behind the sum. */
const PAID_BY_OTHERS = /^[（(]|^[，,；;](?:其余|剩余|余下|不足|缺口)/u
const SUPPORT = /补助|补贴|奖|资助|救助|津贴|慰问/u
const INVEST = /投资|投入|造价/u
const WHOLE_YEAR = /全年|一年|年度|当年|每年(?=共?需|共计)|20\d\d年/u

function between(from: Quantity, to: Quantity): string {
  return from.block.text.slice(from.at[1], to.at[0]).replace(/\s/gu, '')
}

interface Price {
  readonly low: Quantity
  readonly high: Quantity
}

/** The quantity at `index`, both ends of it where it is a range, and how many places it takes. */
function priceAt(quantities: readonly Quantity[], index: number): Price | undefined {
  const first = quantities[index]
  const high = first?.end === 'low' ? quantities[index + 1] : first
  if (first === undefined || high === undefined || high.unit !== '元') return undefined
  return first.approximation || high.approximation ? undefined : { low: first, high }
}

/** “平均每个社区”, “每名学生每学期”, “每次每人”. */
const NO_EACH = /平均|约|每(?:学期|季|天|日|周|次|期|轮|[班场](?!次))|最[高多低]|上限|不超|可/u

interface Each {
  readonly unit: string
  readonly period: string
  readonly words: string
  /** “户均补助1.8万元”, “每公里造价80万元” were rounded. */
  readonly mean: boolean
}

/** For what the price is, from the words before and behind it. */
function eachOf({ low }: Price, before: string): Each | undefined {
  const clause = before.split(/[，,。；;！？]/u).at(-1) ?? ''
  const found = EACH.exec(before)?.groups
  if (found === undefined || low.unit !== '元' || NO_EACH.test(clause)) {
    return undefined
  }
  const early = PERIOD_FIRST.exec(before)?.groups?.period
  const period = (found.period ?? early ?? '').replace('每', '')
  return {
    unit: found.unit ?? '',
    period,
    words: `${found.thing ?? ''}${found.verb ?? ''}`,
    mean: found.mean !== undefined || INVEST.test(found.verb ?? ''),
  }
}

/** 每辆 and 6辆, 每村 and 12个村, 每床 and 120张床位, 每餐 and 人次. */
function isCountedBy(unit: string, count: Quantity, noun: string): boolean {
  if (unit === '') return measureOf(count.unit) !== '元'
  if (unit === '床') return count.unit === '张'
  if (unit === '餐') return /^(?:人次|人份|份)$/u.test(count.unit)
  if (/[村镇乡校站园岗]/u.test(unit)) return noun.includes(unit)
  return measureOf(unit) === measureOf(count.unit)
}

/** A price of grants does not make up an investment, nor the other way round. */
function isSameMoney(price: string, sum: string): boolean {
  if (SUPPORT.test(price) && INVEST.test(sum)) return false
  return !(INVEST.test(price) && SUPPORT.test(sum))
}

/** How often it is paid; undefined where that is not said. */
function timesFor(period: string, words: string): number | undefined {
  if (period === '月') return WHOLE_YEAR.test(words) ? 12 : undefined
  return 1
}

/** Number, price and sum one after the other, in either order, the first at `index`. */
export function countedRateAt(
  quantities: readonly Quantity[],
  index: number,
): CountedRate | undefined {
  return countFirst(quantities, index) ?? priceFirst(quantities, index)
}

function countFirst(quantities: readonly Quantity[], index: number): CountedRate | undefined {
  const count = quantities[index]
  const price = priceAt(quantities, index + 1)
  if (!count || !price || count.end || count.approximation || count.unit === '元') return undefined
  const total = quantities[index + (price.low === price.high ? 2 : 3)]
  const gap = between(count, price.low)
  if (total === undefined || gap.length > 40 || isOneOfSeveral(quantities, index)) return undefined
  // “各配备2台设备，每台2.5万元”
  if (/(?:各(?![类项种地])|每)\p{Script=Han}{0,8}$/u.test(labelBefore(count))) return undefined
  const each = eachOf(price, gap)
  const noun = TO_EACH.exec(gap.replace(EACH, '').replace(/每[年月]$/u, ''))?.groups?.noun
  // “12个村的养老服务站，每个5万元”: how many stations is not said.
  if (each === undefined || noun === undefined || noun.includes('的')) return undefined
  if (!isCountedBy(each.unit, count, `${noun}${labelBefore(count)}`)) return undefined
  return rateOf(price, count, total, each, gap)
}

function priceFirst(quantities: readonly Quantity[], index: number): CountedRate | undefined {
  const price = priceAt(quantities, index)
  if (price === undefined) return undefined
  const second = index + (price.low === price.high ? 1 : 2)
  const [count, total] = quantities.slice(second, second + 2)
  if (!count || !total || count.end || count.approximation || count.unit === '元') return undefined
  const each = eachOf(price, labelBefore(price.low))
  const gap = between(price.high, count)
  if (each === undefined || !TO_COUNT.test(gap)) return undefined
  const behind = count.block.text.slice(count.at[1], count.at[1] + 6)
  if (isOnePer(quantities[index - 1], each, behind)) return rateOf(price, count, total, each, gap)
  if (isOneOfSeveral(quantities, index)) return undefined
  if (!isCountedBy(each.unit, count, behind)) return undefined
  return rateOf(price, count, total, each, gap)
}

/** “为每个村配备健身器材1套，每套1.2万元，86个村共计…”: as many sets as villages. */
function isOnePer(one: Quantity | undefined, each: Each, behind: string): boolean {
  if (one === undefined || one.figures !== '1' || one.scale !== '') return false
  const holder = ONE_PER.exec(labelBefore(one))?.groups?.holder
  return one.unit === each.unit && holder !== undefined && behind.trimStart().startsWith(holder)
}

function labelBefore({ block, at }: Quantity): string {
  return block.text.slice(Math.max(0, at[0] - 24), at[0]).replace(/\s/gu, '')
}

/** “救护车6辆、担架车20台，每辆35万元”: the sum is that of both. */
function isOneOfSeveral(quantities: readonly Quantity[], index: number): boolean {
  const [last, first] = [quantities[index - 1], quantities[index]]
  if (last === undefined || first === undefined) return false
  const gap = between(last, first)
  return gap.length < 40 && !/[。！？]/u.test(gap) && /[、和及与]|^[，,;；]/u.test(gap)
}

function rateOf(
  price: Price,
  count: Quantity,
  total: Quantity,
  each: Each,
  gap: string,
): CountedRate | undefined {
  const last = count.at[0] > price.high.at[0] ? count : price.high
  const tail = between(last, total)
  const found = (TO_SUM.exec(tail) ?? PERHAPS_SUM.exec(tail))?.groups
  if (found === undefined || tail.length > 40 || total.unit !== '元' || total.end) return undefined
  if (last === count && found.noun?.includes('的')) return undefined
  const first = count.at[0] < price.low.at[0] ? count : price.low
  const head =
    labelBefore(first)
      .split(/[。！？]/u)
      .at(-1) ?? ''
  const { text } = total.block
  const behind = text.slice(total.at[1], total.at[1] + 12)
  const words = `${gap}${tail}`.replace(/已?全部/gu, '')
  if (OTHER_SUM.test(words) || PAID_BY_OTHERS.test(behind)) return undefined
  if (!isSameMoney(`${each.words}${gap}`, tail)) return undefined
  const times = timesFor(each.period, `${head}${words}`)
  if (times === undefined) return undefined
  // “每辆35万元，共补助120万元” may be a part; “每人每年1200元，共计” more than a year.
  const supported = !SUPPORT.test(tail) || SUPPORT.test(`${head}${gap}${found.noun}`)
  // Of 120 who get 500元 by the month some came in the course of the year; what is needed is reckoned.
  const said = `${head}${words}`
  const inYear =
    each.period === '' || (WHOLE_YEAR.test(said) && !/月/u.test(each.period)) || /需/u.test(tail)
  const sure = PLAIN_SUM.test(tail) && supported && inYear && !/元/u.test(head)
  return { ...price, count, total, times, sure, mean: each.mean }
}
