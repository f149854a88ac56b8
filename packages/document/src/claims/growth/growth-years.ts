import { compare } from '../../decimal.ts'
import type { Claim, Quantity } from '../../facts/types.ts'
import { type Clause, plain } from '../clauses.ts'
import type { FiguredRegion } from '../figured-blocks.ts'
import { areComparable, magnitudeOf } from './growth-changes.ts'
import { growthClaim } from './growth-claim.ts'
import { statementAt } from './growth-statements.ts'
import { CONSTANT_PRICES } from './growth-words.ts'

const LOOK_BACK = 40

/** 2022年招生120人，2023年招生180人，增长50%. */
export function yearsIn(figured: FiguredRegion): Claim[] {
  return figured.clauses.flatMap((_, index) => yearsAt(figured, index))
}

const YEAR_LABEL =
  /^(?:截[至止]|到|至|在)?(?<year>(?:19|20)\d\d年|前年|去年|上年|今年|本年)(?<part>底|末|\d{1,2}月底?|1[-—至到]\d{1,2}月份?|上半年|下半年|以来)?(?:度|全年)?[,，]?(?<noun>.{0,20}?)(?:总?[共计]|分别|约|近|已|达到?|为|是|有|完成|实现|仅|了|增加到|提高到|增至|升至|下降到|降至|减少到){0,3}$/u
const RELATIVE: Readonly<Record<string, number>> = {
  前年: -2,
  去年: -1,
  上年: -1,
  今年: 0,
  本年: 0,
}

interface Labelled {
  readonly quantity: Quantity
  readonly year: number
  /** 今年 and 去年 are counted from each other. */
  readonly isRelative: boolean
  /** 1—6月, 底: which part of the year. */
  readonly part: string
  readonly noun: string
}

function labelledIn({ region, clauses }: FiguredRegion, index: number): Labelled | undefined {
  const clause = clauses[index]
  if (clause?.quantities.length !== 1 || !clause.text.includes('年')) return undefined
  const [quantity, more] = clause.quantities
  if (quantity === undefined || more !== undefined) return undefined
  if (quantity.end !== undefined || quantity.at[0] - clause.from > LOOK_BACK) return undefined
  const groups = YEAR_LABEL.exec(plain(region, clause.from, quantity.at[0]))?.groups
  const year = groups?.year
  if (groups === undefined || year === undefined) return undefined
  const relative = RELATIVE[year]
  const tail = plain(region, quantity.at[1], clause.to)
  if (tail.length > 12) return undefined
  return {
    quantity,
    year: relative ?? Number(year.slice(0, 4)),
    isRelative: relative !== undefined,
    part: groups.part ?? '',
    noun: `${groups.noun ?? ''}${tail}`,
  }
}

/** 2022年招生120人，2023年招生180人，增长50%; or the year before behind it. */
function yearsAt(figured: FiguredRegion, index: number): Claim[] {
  const { clauses } = figured
  const first = labelledIn(figured, index)
  if (first === undefined) return []
  const orders: readonly (readonly [number, number])[] = [
    [index + 1, index + 2],
    [index + 2, index + 1],
  ]
  return orders.flatMap(([labelled, statement]) => {
    const second = labelledIn(figured, labelled)
    const told = clauses[statement]
    if (second === undefined || told === undefined) return []
    return yearClaim(figured, first, second, told)
  })
}

function yearClaim(
  { region }: FiguredRegion,
  first: Labelled,
  second: Labelled,
  told: Clause,
): Claim[] {
  if (first.isRelative !== second.isRelative || first.year === second.year) return []
  if (second.part !== first.part) return []
  if (second.noun !== '' && second.noun !== first.noun) return []
  if (!areComparable(first.quantity, second.quantity) || !/[，,]/u.test(told.mark)) return []
  const [was, is] = first.year < second.year ? [first, second] : [second, first]
  // “2023年生产总值1200亿元，2024年1290亿元，增长6.2%”
  if (CONSTANT_PRICES.test(first.noun)) return []
  // “2023年120个，同比增长20%，2022年100个”: what is told is of the first.
  if (told.from < second.quantity.at[0] && is !== first) return []
  // 今年 is counted as year 0.
  const years = { fromYear: was.year, toYear: is.year }
  const { block } = is.quantity
  const statement = statementAt({
    ...{ block, region, clause: told, from: told.from },
    ...{ years, context: first.noun },
  })
  const claim = statement && growthClaim(was.quantity, is.quantity, statement, false)
  if (claim === undefined) return []
  const rises = compare(magnitudeOf(is.quantity), magnitudeOf(was.quantity)) > 0
  // Figures that go the other way may be of two things.
  const doubtful =
    second.noun === '' && claim.verdict === 'fails' && rises !== (statement?.direction === 'up')
  return [doubtful ? { ...claim, verdict: 'open' } : claim]
}
