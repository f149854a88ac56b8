import { compare, type Decimal, decimal } from '../../decimal.ts'
import type { Claim, Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import { distance } from '../arithmetic.ts'
import type { FiguredBlock, FiguredRegion } from '../figured-blocks.ts'
import { CLOSE } from '../printed-quotients.ts'
import type { Region } from '../regions.ts'
import {
  countsSame,
  isMeanOfThese,
  isNamedInFull,
  isRound,
  isSameMoney,
  paysForOthers,
} from './close-means.ts'
import { claimOf, figuresBefore, fits, isWithin, type Mean, type Said } from './mean-figures.ts'
import { isCountFor, isNamed, isPlainThing, type MeanWords, meanWords } from './mean-words.ts'

/** Of all, not of some: “贫困户培训人均补助” is of some of them. */
const OF_ALL =
  /^(?:全[市县区镇村]|目前|现|则|即)?(?:平均|[人户村班校笔场套亩件家辆]均|均每|约合|相当于)/u

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

/** What the mean may have been reckoned from: every number with every amount before it. */
function meansFrom(words: MeanWords, before: readonly Said[], stated: Quantity) {
  const { thing } = words
  const measure = measureOf(stated.unit)
  const counts = before.filter(
    ({ quantity, clause }) =>
      measureOf(quantity.unit) !== measure && isCountFor(words, quantity.unit, clause),
  )
  const amounts = before.filter(({ quantity }) => measureOf(quantity.unit) === measure)
  const means = counts.flatMap((count) =>
    amounts
      .filter(
        (amount) =>
          isPlainThing(thing) || isNamed(amount.clause, thing) || isNamed(count.clause, thing),
      )
      .map((amount) => ({ stated, count, amount })),
  )
  // Two sums of money or two numbers of people: either may be meant.
  const [only] = counts.length > 1 || amounts.length > 1 ? [] : means
  return { means, only }
}

/** How far off the mean may be and still be of these figures. */
function boundsOf({ stated, count, amount }: Mean, words: MeanWords, isTogether: boolean) {
  const { thing, isEach } = words
  // Which people the place was reckoned with need not be those the letter counts.
  const ofPlace = /(?<!常住|城区)人口/u.test(count.label) && !isPlainThing(thing)
  if (ofPlace && !/^按/u.test(count.clause.text)) return CLOSE
  const isFull = stated.unit !== '元' && isNamedInFull(amount.label, thing)
  return isTogether && (isEach || isFull) ? ANY : FAR
}

function meanAt(region: FiguredRegion, index: number, stated: Quantity): Claim | undefined {
  const clause = region.clauses[index]
  if (clause === undefined || stated.end !== undefined || stated.unit === '%') return undefined
  const words = meanWords(region.region, clause, stated)
  if (words === undefined) return undefined
  const { label, thing, isEach } = words
  const before = figuresBefore(region, index, stated)
  const { means, only } = meansFrom(words, before, stated)
  const fitting = means.find(fits)
  if (fitting !== undefined) return claimOf(fitting, 'holds')
  if (only === undefined || !isPlain(only)) return undefined
  // “投入120万元，人均补助500元”: whether all of it is meant, is not said.
  if (!isNamed(only.amount.clause, thing) && !isNamed(only.count.clause, thing)) return undefined
  if (!OF_ALL.test(label) || !isMeantSo(only, label, before)) return undefined
  const isTogether = isSideBySide(only, region.region, isEach ? thing : '')
  if ((!isTogether || isRound(stated)) && isWithin(only, NEARLY)) return undefined
  return isWithin(only, boundsOf(only, words, isTogether)) ? claimOf(only, 'fails') : undefined
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
