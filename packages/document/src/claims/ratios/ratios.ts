import { compare, type Decimal, decimal, multiply } from '../../decimal.ts'
import { place } from '../../facts/plain.ts'
import type { Claim, Quantity, Verdict } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import type { ReplyDocument } from '../../types.ts'
import { distance, formatQuotient, fractionDigits, ratioWithin } from '../arithmetic.ts'
import { figuredBlocks } from '../figured-blocks.ts'
import { divideIntervals, intervalOf, meet, widen } from '../intervals.ts'
import { nounOf } from '../nouns.ts'
import { averagesIn } from './averages.ts'
import { densitiesIn } from './densities.ts'
import { proportionsIn } from './proportions.ts'

/** Only what was reckoned is checked: “规定的每500名老年人配备1名” is a standard. */
const RECKONED = /(?:平均|相当于|折合|约合)(?:下来|约|大约|为|到|是){0,2}[，,]?每\s?$/u

/** “567名” 老年人 配备 1名 助老员. */
const ONE_EACH =
  /^\s?(?<many>\p{Script=Han}{0,10}?)(?:就|仅|只|才|共|可)?(?:配备|配有|拥有|设有|配置|对应|享有|分配|配|有)(?:有|了)?\s?(?:1|一|１)\s?(?<unit>[名个位人家所张处辆台间])(?<few>[^的，,。；;、：:（）()\s\d]{0,10})/u

/** How many figures back the two numbers may stand. */
const REACH = 16
const TEN = decimal(10)
const TENTH: Decimal = { units: 1n, scale: 1 }
const THREE = decimal(3)
const THIRD: Decimal = { units: 33n, scale: 2 }

interface Pair {
  readonly many: Quantity
  readonly few: Quantity
}

/** True when the words right around the figure name the thing: 助老员104名, 104名助老员. */
function counts(quantity: Quantity, thing: string): boolean {
  const { text } = quantity.block
  const [from, to] = quantity.at
  const before = text
    .slice(Math.max(0, from - thing.length - 8), from)
    .split(/[，,。；;、]/u)
    .at(-1)
  if (before?.includes(thing)) return true
  return (
    text
      .slice(to, to + thing.length + 4)
      .trimStart()
      .split(/[，,。；;、]/u)[0]
      ?.includes(thing) ?? false
  )
}

/** “平均每3人拥有1辆”: of the people, however they are called. */
function isOfPeople({ unit, block, at }: Quantity, per: Quantity): boolean {
  const before = block.text.slice(Math.max(0, at[0] - 10), at[0])
  return measureOf(unit) === measureOf(per.unit) && /人口|居民|市民|群众/u.test(before)
}

function fits({ many, few }: Pair, per: Quantity): boolean {
  const quotient = divideIntervals(intervalOf(many), intervalOf(few))
  // “567名” for 567.3: rounded or cut to the printed digit.
  return meet(quotient, widen(intervalOf(per), decimal(1)))
}

/** 社会体育指导员1.26万人 for “1名社会体育指导员”, not 保健教师20人 for “1名教师”. */
function isNamedSo({ block, at }: Quantity, thing: string): boolean {
  const before = block.text.slice(Math.max(0, at[0] - 30), at[0]).replace(/\s/gu, '')
  const label = before.split(/[，,。；;、：:]/u).at(-1) ?? ''
  return thing.length >= 2 && nounOf(label).text === thing
}

function verdictOf(pair: Pair, per: Quantity, isAlone: boolean): Verdict {
  if (fits(pair, per)) return 'holds'
  const product = multiply(pair.few.value, per.value)
  const [low, high] = isAlone ? [TENTH, TEN] : [THIRD, THREE]
  return ratioWithin(pair.many.value, product, low, high) ? 'fails' : 'open'
}

/** Where no pair fits, the one that comes nearest was meant. */
function nearestPair(pairs: readonly Pair[], per: Quantity): Pair | undefined {
  const off = ({ many, few }: Pair) => distance(many.value, multiply(few.value, per.value))
  return pairs.toSorted((a, b) => compare(off(a), off(b)))[0]
}

function ratioAt(quantities: readonly Quantity[], index: number): Claim | undefined {
  const per = quantities[index]
  if (per === undefined) return undefined
  const { block } = per
  const [from, to] = per.at
  if (!RECKONED.test(block.text.slice(Math.max(0, from - 12), from))) return undefined
  const words = ONE_EACH.exec(block.text.slice(to, to + 40))?.groups
  const before = quantities
    .slice(Math.max(0, index - REACH), index)
    .filter((quantity) => quantity.end === undefined)
  const { many: crowd = '', few: things = '', unit = '' } = words ?? {}
  const pairs = before
    .filter((quantity) => (crowd === '' ? isOfPeople(quantity, per) : counts(quantity, crowd)))
    .flatMap((many) =>
      before
        .filter((few) => few !== many && few.unit !== '%')
        .filter((few) => (things === '' ? few.unit === unit : counts(few, things)))
        .filter((few) => compare(few.value, many.value) < 0)
        .map((few) => ({ many, few })),
    )
  const pair = words && (pairs.find((one) => fits(one, per)) ?? nearestPair(pairs, per))
  if (pair === undefined) return undefined
  const start = Math.min(pair.many.at[0], pair.few.at[0])
  const scale = fractionDigits(per)
  const quotient = formatQuotient(pair.many.value, pair.few.value, scale + 1)
  return {
    kind: 'ratio',
    ...place(block, start, to),
    stated: per,
    operands: [pair.many, pair.few],
    verdict: verdictOf(pair, per, pairs.length === 1 && isNamedSo(pair.few, things)),
    certain: false,
    arithmetic: `${pair.many.figures}${pair.many.scale}÷${pair.few.figures}${pair.few.scale}＝${quotient}`,
  }
}

/** 平均每567名老年人配备1名助老员, 人均5000元, where the letter gives both numbers. */
export function readRatios(document: ReplyDocument): Claim[] {
  return figuredBlocks(document)
    .filter(({ block }) => /[每均比]/u.test(block.text))
    .flatMap((figured) => {
      const { quantities } = figured
      const oneEach = quantities.flatMap((_, index) => ratioAt(quantities, index) ?? [])
      return [
        ...oneEach,
        ...averagesIn(figured),
        ...densitiesIn(figured),
        ...proportionsIn(figured),
      ]
    })
}
