import type { Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'

/** What is paid for each, how often it counts and to what it comes. */
export interface UnitRate {
  readonly low: Quantity
  readonly high: Quantity
  readonly count: Quantity
  readonly total: Quantity
}

/** “每人”2-4万元, “每名学生补助”1000元, “每个点位补助”5万元, “每人次”100元. Not 每人每月, not 每人最高. */
const EACH =
  /每(?:(?<unit>人次|平方米|公里|[人名位户亩个家所处座套张床场次米台辆株件条栋])|(?=[村镇乡校站园]))(?<thing>\p{Script=Han}{0,6}?)(?:一次性)?(?:补助|补贴|奖励|奖补|资助|救助|发放|给予|支付|标准为?|收费)*\s?$/u

/** Between the price and the number: “的标准，为”14名, “，首批”10人, “，共补助”350亩. */
const TO_COUNT =
  /^(?:的?(?:一次性)?(?:入职|就业|培训|创业|岗位)?(?:补助|补贴|奖励|奖补|资助|救助)?(?:标准|额度|金额|资金)?)(?:的)?(?:计算|给予|予以|发放|补助)?[，,、;；]?(?:对|为|给|向|已?共(?!同)|总共|首批|第一批|今年|去年|全[年省市县区镇校]|当年|目前|20\d\d年|补助|补贴|奖励|奖补|资助|救助|发放|给予|惠及|完成|符合条件的?|申请|审核通过|有|建设|新建|改造|修复|种植)*\s?$/u

/** Between the number and the sum: “护理员发放入职奖励，共计”, “、资金”, “共”. */
const TO_TOTAL =
  /^(?<noun>\p{Script=Han}{0,14})[，,、]?(?:兑现|发放|拨付|补助|补贴|奖励|所需|需)?(?:入职|就业|培训|创业)?(?:补助|补贴|奖励|奖补|资助)?(?:资金|金额|款|金)?(?<sum>共计?|合计|总计|一共|计|资金|金额|总额)(?:发放|补助|补贴|奖励|奖补|拨付|支付|兑现|资助|资金|金额|为|计|达|入职|培训)*\s?$/u

/** Another sum than the product: paid in part, over time, together with others. */
const OTHER_SUM =
  /部分|首期|首次|预[付拨]|先[期行]|分期|分[两三]|逐年|[每按]年|每月|最|余额|尾款|上限|其中|另|剩余|已(?!共)|自筹|配套|投入|投资|累计|等|平均|约|以上|比例|连续|收入|节约|增收|带动|申报|计划|预计|拟/u

/** Words between two places of the block, without blanks. */
function between(from: Quantity, to: Quantity): string {
  return from.block.text.slice(from.at[1], to.at[0]).replace(/\s/gu, '')
}

/** True when the number counts what the price is for: 每亩 and 350亩, 每名学生 and 86名学生. */
function isSameThing(unit: string, thing: string, count: Quantity, noun: string): boolean {
  if (measureOf(unit === '床' ? '张' : unit) !== measureOf(count.unit)) return false
  // “为12个村的养老服务站”
  if (noun.includes('的')) return false
  if (thing === '' || noun === '') return true
  // “每名新入职护理员”, “14名护理员”.
  if (noun.startsWith(thing)) return true
  for (let at = 1; at + 2 <= thing.length; at++) if (noun.startsWith(thing.slice(at))) return true
  return false
}

/** “本科每人3万元、专科每人2万元，14人共35万元”: which price is meant cannot be told. */
function hasOtherPrice(quantities: readonly Quantity[], index: number, low: Quantity): boolean {
  const earlier = quantities[low === quantities[index] ? index - 1 : index - 2]
  return earlier?.unit === '元' && !/[。！？]/u.test(between(earlier, low))
}

function lowOf(quantities: readonly Quantity[], index: number): Quantity | undefined {
  const high = quantities[index]
  return high?.end === 'high' ? quantities[index - 1] : high?.end === 'low' ? undefined : high
}

/** Price, number and sum that stand one after the other in one sentence, the price at `index`. */
export function unitRateAt(quantities: readonly Quantity[], index: number): UnitRate | undefined {
  const [high, count, total] = quantities.slice(index, index + 3)
  const low = lowOf(quantities, index)
  if (!low || !high || !count || !total || high.unit !== '元' || total.unit !== '元')
    return undefined
  if ([low, high, count].some(({ approximation }) => approximation)) return undefined
  if (count.end || total.end || count.scale !== '') return undefined
  const { text } = high.block
  const before = text.slice(Math.max(0, low.at[0] - 24), low.at[0])
  const each = EACH.exec(before)?.groups
  const [first, second] = [between(high, count), between(count, total)]
  const noun = TO_TOTAL.exec(second)?.groups?.noun
  if (each === undefined || noun === undefined || !TO_COUNT.test(first)) return undefined
  const behind = text.slice(total.at[1], total.at[1] + 8)
  if (OTHER_SUM.test(`${before.slice(-12)}${first}${second}`) || /^[（(]/u.test(behind)) {
    return undefined
  }
  if (!isSameThing(each.unit ?? '个', each.thing ?? '', count, noun)) return undefined
  const named = each.thing !== '' && noun !== ''
  return named || !hasOtherPrice(quantities, index, low) ? { low, high, count, total } : undefined
}
