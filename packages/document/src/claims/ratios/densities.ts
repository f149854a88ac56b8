import { type Decimal, decimal, multiply } from '../../decimal.ts'
import { place } from '../../facts/plain.ts'
import { wordsAround } from '../../facts/quantity-words.ts'
import type { Claim, Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import { formatQuotient, fractionDigits, printedRaw, ratioWithin } from '../arithmetic.ts'
import type { FiguredBlock } from '../figured-blocks.ts'
import { divideIntervals, intervalOf, meet, timesInterval } from '../intervals.ts'
import { CLOSE, quotientPrintedAs } from '../printed-quotients.ts'

/** “每千名老年人拥有养老床位”40张, “每万人拥有量”0.86台. Not 每千米, 每万元. */
const PER_SO_MANY =
  /每(?<scale>百|千|万|十万)(?:(?<unit>[名位户])|人(?!口))?(?<people>(?:\p{Script=Han}{0,8}?(?:人口|老年人|老人|学生|儿童|幼儿|居民|职工|农户|残疾人))?)(?:平均)?(?:拥有|配有|配备|占有|有|的){0,2}(?<thing>[\p{Script=Han}\dA-Z（）()]{0,20}?)(?:数量?|量)?(?:大?约|近|为|达到?|有|是|仅|只){0,3}$/u

/** A goal or a rule, not reckoned: 每千名老年人床位不少于40张, 到2025年达到45张. */
const OTHERWISE =
  /标准|目标|力争|计划|要求|规定|应|不低于|不少于|[高低]于|提高|增加|全[国省]|平均水平|到20\d\d年|将|争取|确保/u

/** Some of the things that are counted. */
const SOME = /其中|新增|新建|公办|民办|护理|家庭|公共|社会|计划|规划|年[底末]/u

const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000, 十万: 100000 }

const REACH = 12
/** Whom else the words may mean cannot be far: 户籍人口 for 常住人口. */
const NEAR: readonly [Decimal, Decimal] = [{ units: 5n, scale: 1 }, decimal(2)]

interface Density {
  readonly stated: Quantity
  readonly things: Quantity
  readonly people: Quantity
  readonly scale: number
}

function fits({ stated, things, people, scale }: Density): boolean {
  const quotient = timesInterval(
    divideIntervals(intervalOf(things), intervalOf(people)),
    decimal(scale),
  )
  return meet(quotient, quotientPrintedAs(stated))
}

function isWithin({ stated, things, people, scale }: Density, [low, high]: typeof NEAR): boolean {
  const reckoned = multiply(things.value, decimal(scale))
  return ratioWithin(reckoned, multiply(people.value, stated.value), low, high)
}

function claimOf(density: Density, verdict: 'holds' | 'fails'): Claim {
  const { stated, things, people, scale } = density
  const { block } = stated
  const from = Math.min(things.at[0], people.at[0])
  const digits = fractionDigits(stated)
  const quotient = formatQuotient(
    multiply(things.value, decimal(scale)),
    people.value,
    Math.max(1, digits),
  )
  const [a, b] = [things, people].map(printedRaw)
  return {
    kind: 'ratio',
    ...place(block, from, stated.at[1]),
    stated,
    operands: [things, people],
    verdict,
    certain: false,
    arithmetic: `${a}÷${b}×${scale}＝${quotient}`,
  }
}

/** Whom the words mean: 老人 are the 老年人, 人 are the people of the place. */
function crowdOf(people: string, unit: string): RegExp {
  if (/老/u.test(people)) return /老年|老人/u
  if (/学生/u.test(people)) return /学生|在校/u
  if (/[儿幼]/u.test(people)) return /儿童|幼儿/u
  if (/残疾/u.test(people)) return /残疾/u
  if (/农户/u.test(people) || unit === '户') return /户/u
  if (/农村/u.test(people)) return /农村.{0,4}人口/u
  return /人口|居民/u
}

function densityAt(quantities: readonly Quantity[], index: number): Claim | undefined {
  const stated = quantities[index]
  if (stated === undefined || stated.end !== undefined || stated.approximation === 'below') {
    return undefined
  }
  const { text } = stated.block
  const before = text.slice(Math.max(0, stated.at[0] - 46), stated.at[0]).replace(/\s/gu, '')
  const clause = before.split(/[，,。；;：:]/u).at(-1) ?? ''
  const words = clause.includes('每') ? PER_SO_MANY.exec(clause)?.groups : undefined
  if (words === undefined || OTHERWISE.test(clause)) return undefined
  const crowd = crowdOf(words.people ?? '', words.unit ?? '')
  const core = (words.thing ?? '').replace(/[（(].*?[)）]/gu, '').slice(-2)
  const known = quantities
    .slice(Math.max(0, index - REACH), index)
    .filter(({ end, unit }) => end === undefined && unit !== '%')
  const isCrowd = (one: Quantity) =>
    ['人', '户'].includes(measureOf(one.unit) || '人') && crowd.test(wordsAround(one))
  const crowds = known.filter(isCrowd)
  const things = known.filter(
    (one) =>
      measureOf(one.unit) === measureOf(stated.unit) &&
      !crowds.includes(one) &&
      wordsAround(one).includes(core),
  )
  const scale = SCALES[words.scale ?? ''] ?? 1000
  const all = crowds.flatMap((people) =>
    things.map((thing) => ({ stated, things: thing, people, scale })),
  )
  const fitting = all.find(fits)
  if (fitting !== undefined) return claimOf(fitting, 'holds')
  const [only] = all
  if (only === undefined || all.length > 1 || stated.approximation === 'above') return undefined
  // “护理型床位”, “新增床位”: only some of them.
  if (SOME.test(wordsAround(only.things))) return undefined
  // “每千人口” may be of other people than the letter counts; but then it is not so near.
  const bounds = words.people === '' || /人口/u.test(words.people ?? '') ? CLOSE : NEAR
  const isSaid = /按.{0,12}(?:计算|测算)/u.test(text.slice(only.people.at[0] - 12, stated.at[0]))
  return isWithin(only, isSaid ? NEAR : bounds) ? claimOf(only, 'fails') : undefined
}

/** 老年人8.2万人，养老床位3280张，每千名老年人拥有养老床位40张. */
export function densitiesIn({ block, quantities }: FiguredBlock): Claim[] {
  if (!/每(?:百|千|万|十万)[名位户人\p{Script=Han}]/u.test(block.text)) return []
  return quantities.flatMap((_, index) => densityAt(quantities, index) ?? [])
}
