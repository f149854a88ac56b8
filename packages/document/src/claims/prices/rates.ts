import { compare, type Decimal, decimal, divide, formatDecimal, multiply } from '../../decimal.ts'
import { place } from '../../facts/plain.ts'
import type { Claim, Quantity, Verdict } from '../../facts/types.ts'
import type { ReplyDocument } from '../../types.ts'
import { formatQuotient, formatScaled, fractionDigits, greater } from '../arithmetic.ts'
import { figuredBlocks } from '../figured-blocks.ts'
import { type Interval, intervalOf, meet, timesInterval } from '../intervals.ts'
import { isDigitSlip } from '../slips.ts'
import { countedRateAt } from './counted-rates.ts'
import { unitRateAt } from './unit-rates.ts'

/** What is paid: 3-6万元“的一次性入职奖励”. */
const PAID = /^\s?(?:不等)?的(?<noun>\p{Script=Han}{4,14})/u
const EACH_BEFORE = /每[人户名位](?:一次性)?(?:发放|给予|补助|补贴|奖励)?\s?$/u
/** Who gets it, and how: 14人“申请的”一次性入职奖励. */
const RECEIVED = /^[^，,。；;、\d]{0,8}$/u
/** What was paid in all: …奖励“省、市补助资金共”11.19万元. */
const IN_ALL = /^[^，,。；;\d]{0,16}(?:共计|合计|总计|共)(?:发放|为|计)?\s?$/u
/** A share of the payment, or a payment that returns: nothing can be said of the sum. */
const NOT_WHOLE = /部分|首期|预付|预拨|先期|每[年月]|分期|最[高多]|余额|尾款/u
const RECEIVERS: ReadonlySet<string> = new Set(['人', '名', '位', '户', '家', '个'])

const TEN = decimal(10)

/** How many figures on the payment may stand. */
const REACH = 12

interface Grant {
  readonly low: Quantity
  readonly high: Quantity
  /** Each receives it, in the same sentence: 每人3万元. */
  readonly isPrice?: true
  /** How often each receives it; once where nothing is said. */
  readonly times?: number
  /** It may be that the sum is another one: only a slip of the pen is called wrong. */
  readonly doubtful?: boolean
}

/** A grant that is named: 3-6万元的一次性入职奖励. */
interface NamedGrant extends Grant {
  readonly noun: string
}

function grantAt(quantities: readonly Quantity[], index: number): NamedGrant | undefined {
  const high = quantities[index]
  if (high === undefined || high.unit !== '元' || high.approximation !== undefined) return undefined
  const { text } = high.block
  const low = high.end === 'high' ? quantities[index - 1] : high
  if (low === undefined || low.end === (low === high ? 'low' : 'high')) return undefined
  const before = text.slice(Math.max(0, low.at[0] - 10), low.at[0])
  if (low === high && !EACH_BEFORE.test(before)) return undefined
  const noun = PAID.exec(text.slice(high.at[1], high.at[1] + 20))?.groups?.noun
  if (noun === undefined || NOT_WHOLE.test(before)) return undefined
  return { low, high, noun }
}

/** Length of what two texts have in common from their start. */
function commonLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** True when receivers, the thing paid and the sum stand together: 14人申请的一次性入职奖励…共11.19万元. */
function arePaid(grant: NamedGrant, count: Quantity, total: Quantity): boolean {
  const words = count.block.text.slice(count.at[1], total.at[0])
  const at = words.indexOf(grant.noun.slice(0, 4))
  if (at < 0 || words.length > 60 || NOT_WHOLE.test(words)) return false
  const length = commonLength(grant.noun, words.slice(at))
  return RECEIVED.test(words.slice(0, at)) && IN_ALL.test(words.slice(at + length))
}

/** “每人3万元” is a price as it was set; “每人2.35万元” may have been rounded. */
function priceOf(price: Quantity): Interval {
  const isSet = price.scale === '' || /^\d{1,2}(?:\.\d)?$/u.test(price.figures)
  return isSet ? { low: price.value, high: price.value } : intervalOf(price)
}

/** “350亩” as they were counted, “12.5万人次” and “12公里” rounded. */
function countOf(count: Quantity): Interval {
  const isRounded = count.scale !== '' || /[.]/u.test(count.figures) || /里$/u.test(count.unit)
  return isRounded ? intervalOf({ ...count, unit: '' }) : { low: count.value, high: count.value }
}

function payable({ low, high, isPrice, times = 1 }: Grant, count: Quantity): Interval {
  const read = isPrice ? priceOf : intervalOf
  const counted = countOf(count)
  const often = decimal(times)
  const least = counted.low && timesInterval(read(low), multiply(counted.low, often)).low
  const most = counted.high && timesInterval(read(high), multiply(counted.high, often)).high
  return { ...(least && { low: least }), ...(most && { high: most }) }
}

function verdictOf(grant: Grant, count: Quantity, total: Quantity): Verdict {
  if (meet(payable(grant, count), intervalOf(total))) return 'holds'
  if (!grant.isPrice && grant.doubtful === undefined) return 'fails'
  const number = multiply(count.value, decimal(grant.times ?? 1))
  const least = multiply(grant.low.value, number)
  const most = multiply(grant.high.value, number)
  if (grant.doubtful && !isSlipOf(total, least) && !slippedIn(grant, count, total)) return 'open'
  // “215名，每人每月300元，每年共需774万元”: the point is lost.
  if (compare(least, most) === 0 && isShifted(total, least)) return 'fails'
  // Ten times off, another thing was meant.
  const near =
    greater(multiply(total.value, TEN), least) && greater(multiply(most, TEN), total.value)
  return near ? 'fails' : 'open'
}

/** The value as it would be printed where the total stands. */
function printedLike(quantity: Quantity, value: Decimal): string {
  const { scale } = quantity
  const digits = scale === '亿' ? 8 : scale === '万' ? 4 : 0
  const places = fractionDigits(quantity)
  return formatQuotient({ units: value.units, scale: value.scale + digits }, decimal(1), places)
}

/** Ten times as much or as little, to the last of at least three figures. */
function isShifted({ value, figures }: Quantity, due: Decimal): boolean {
  if (figures.replace('.', '').replace(/0+$/u, '').length < 3) return false
  return compare(value, multiply(due, TEN)) === 0 || compare(multiply(value, TEN), due) === 0
}

/** “39.21万元” for 39.12万元; of two digits one is soon another figure. */
function isSlipOf(total: Quantity, value: Decimal): boolean {
  const [due = '', stated = ''] = [printedLike(total, value), total.figures].map((figures) =>
    figures.replace('.', ''),
  )
  return stated.length > 2 && isDigitSlip(due, stated)
}

/** “每人每月500元，102人，全年72万元”: with 120 it comes out. */
function slippedIn({ low, times = 1 }: Grant, count: Quantity, total: Quantity): boolean {
  const often = decimal(times)
  if (times === 1) return false
  const slipped = (factor: Quantity, other: Quantity) => {
    const due = divide(total.value, multiply(other.value, often), 0)
    if (due === undefined || factor.scale !== '' || factor.figures.length < 3) return false
    const comesOut = compare(multiply(multiply(due, other.value), often), total.value) === 0
    return comesOut && isDigitSlip(formatDecimal(due), factor.figures)
  }
  return slipped(count, low) || slipped(low, count)
}

function rateOf(grant: Grant, count: Quantity, total: Quantity): Claim {
  const { block } = total
  const times = grant.times ?? 1
  const number = multiply(count.value, decimal(times))
  const [low, high] = [grant.low, grant.high].map((quantity) => ({
    each: `${formatScaled(quantity.value, quantity.scale)}${times === 1 ? '' : `×${times}`}`,
    all: formatScaled(multiply(quantity.value, number), shown(quantity, total)),
  }))
  const of = `${count.figures}${count.scale}`
  const from = Math.min(grant.low.at[0], count.at[0])
  const range = compare(grant.low.value, grant.high.value) !== 0
  return {
    kind: 'rate',
    ...place(block, from, total.at[1]),
    stated: total,
    operands: grant.low === grant.high ? [grant.low, count] : [grant.low, grant.high, count],
    verdict: verdictOf(grant, count, total),
    certain: false,
    arithmetic: range
      ? `${of}×${low?.each}～${of}×${high?.each}＝${low?.all}～${high?.all}`
      : `${of}×${low?.each}＝${low?.all}`,
  }
}

/** 260×3500 in 元 against 91万元: the result is shown as the total is printed. */
function shown(price: Quantity, total: Quantity): Quantity['scale'] {
  return price.scale === '' && total.scale === '万' ? '万' : price.scale
}

function ratesIn(quantities: readonly Quantity[]): Claim[] {
  const rates: Claim[] = []
  for (const index of quantities.keys()) {
    const priced = unitRateAt(quantities, index)
    if (priced !== undefined) {
      const { low, high, count, total } = priced
      rates.push(rateOf({ low, high, isPrice: true }, count, total))
      continue
    }
    const counted = countedRateAt(quantities, index)
    if (counted !== undefined) {
      const { count, total, sure, mean, ...price } = counted
      const set = mean ? {} : { isPrice: true as const }
      const rate = rateOf({ ...price, ...set, doubtful: !sure }, count, total)
      if (sure || rate.verdict !== 'open') rates.push(rate)
      continue
    }
    const grant = grantAt(quantities, index)
    if (grant === undefined) continue
    for (let at = index + 1; at <= index + REACH; at++) {
      const count = quantities[at]
      const total = quantities[at + 1]
      if (count === undefined || total === undefined) break
      if (!RECEIVERS.has(count.unit) || count.approximation || total.unit !== '元') continue
      if (count.end === undefined && total.end === undefined && arePaid(grant, count, total)) {
        rates.push(rateOf(grant, count, total))
      }
    }
  }
  return rates
}

/** 14 receivers at 3—6万元 each against 11.19万元. */
export function readRates(document: ReplyDocument): Claim[] {
  return figuredBlocks(document)
    .filter(({ block }) => /[每各均]|单价|元(?:不等)?[的/／]/u.test(block.text))
    .flatMap(({ quantities }) => ratesIn(quantities))
}
