import { add, compare, formatDecimal, subtract, sum } from '../../decimal.ts'
import { place } from '../../facts/plain.ts'
import type { Claim, Quantity } from '../../facts/types.ts'
import type { ReplyDocument } from '../../types.ts'
import { type Clause, labelOf, plain } from '../clauses.ts'
import { type FiguredRegion, figuredBlocks } from '../figured-blocks.ts'
import { HUNDRED } from '../intervals.ts'
import { firstFrom } from '../regions.ts'
import { areAll, areBearers, excludeEachOther } from './exclusive-kinds.ts'
import { percentList } from './share-lists.ts'

/** “A类占”40%, “小学生占比”35%, “其余占”: the kind, and what it is a share of. */
const ONE =
  /^(?:其中)?(?<kind>[^占，,]{1,20}?)(?:占比|占(?!地(?![区方])|[用道有据比])(?<base>[^占\d%]{0,16}?)(?:的(?:比例|比重)?)?)(?:约|为|达到?|是){0,2}$/u

/** “A、B、C类分别占”: the names before it, with those of the clauses before. */
const EACH =
  /^(?<last>[^占，,]{1,20}?)(?:各自|占比)?(?:分别|按照?)(?:占(?!地(?![区方])|用)[^占\d%]{0,20}?|为|承担|负担|分担)?(?:的(?:比例|比重)?)?(?:约|达到?|为)?$/u
const BEAR = /承担|负担|分担|出资|配套/u

/** A share of all the rest, or of a part only, is no part of the list. */
const ASIDE = /其中|同比|增长|提高|下降|较|比上/u

/** “所需资金由”省, “参评项目中”优秀, “委员反馈”满意. */
const LEAD = /^(?:其中|[^，,]{0,16}?(?:(?<![初高])中|[由：:]|反馈|评价|表示))/u

/** What the shares add up to, of at most 100; `others` are all figures of their block. */
function closedShares(
  list: readonly Quantity[],
  isAll: boolean,
  others: readonly Quantity[],
): Claim | undefined {
  const [first, last] = [list[0], list.at(-1)]
  if (first === undefined || last === undefined || list.length < 2) return undefined
  // “不足30%”: how much less, is not said; “约” widens it.
  if (list.some(({ approximation }) => approximation === 'below')) return undefined
  const total = sum(list.map(({ value }) => value))
  const slack = sum(
    list.map(({ tolerance, approximation }) =>
      approximation === 'about' ? add(tolerance, tolerance) : tolerance,
    ),
  )
  const over = subtract(total, HUNDRED)
  const under = { units: -over.units, scale: over.scale }
  const isOver = compare(over, slack) > 0
  const isUnder = compare(under, slack) > 0
  // Below 100 a kind may be left out; far below, the shares are of several wholes.
  if (isUnder && !(isAll && compare(total, { units: 70n, scale: 0 }) >= 0)) return undefined
  // “住房消费类占71.3%（购房占22.6%，还贷占42.5%，租房占5.9%，其他占0.3%）” are of the 71.3%.
  if (isUnder && others[firstFrom(others, first.at[0]) - 1]?.unit === '%') return undefined
  // Far beyond 100 they are shares of several wholes.
  if (compare(total, { units: 130n, scale: 0 }) >= 0) return undefined
  const { block } = first
  const isExact = list.every(({ approximation }) => approximation === undefined)
  return {
    kind: 'shares',
    ...place(block, first.at[0], last.at[1]),
    stated: last,
    operands: list,
    verdict: isOver || isUnder ? 'fails' : 'holds',
    certain: isExact && isOver,
    arithmetic: `${list.map(({ figures }) => `${figures}%`).join('＋')}＝${formatDecimal(total)}%`,
  }
}

/** The names of a list that ends in `last`: 小学、初中、高中 before 分别占. */
function kindsBefore(clauses: readonly Clause[], index: number, last: string): string[] {
  const kinds = last.split(/[和及与]/u)
  for (let at = index; at > 0 && index - at < 8 && clauses[at]?.mark === '、'; at--) {
    const before = clauses[at - 1]
    if (before === undefined || before.quantities.some(({ unit }) => unit === '%')) break
    kinds.unshift(before.text)
  }
  return kinds.map((kind) =>
    kind.replace(LEAD, '').replace(/(?<!\d)\d[\d.,]*[万亿]?[人名个件户家所]$/gu, ''),
  )
}

/** 小学、初中、高中分别占45%、32%、28%. */
function afterEach(
  { region, clauses, quantities }: FiguredRegion,
  others: readonly Quantity[],
): Claim[] {
  return clauses.flatMap((clause, index) => {
    const percent = clause.quantities.find(({ unit }) => unit === '%')
    if (percent === undefined || !/分别|按/u.test(clause.text)) return []
    const list = percentList(quantities, firstFrom(quantities, percent.at[0]))
    const last = list.at(-1)
    if (last === undefined || list.length < 2) return []
    const words = EACH.exec(labelOf(region, clause, percent))
    const kinds = words ? kindsBefore(clauses, index, words.groups?.last ?? '') : []
    const after = plain(region, last.at[1], last.at[1] + 12)
    const isBorne = BEAR.test(`${words?.[0] ?? ''}${after}`) && areBearers(kinds)
    // “分别占各自计划的50%、35%”
    const isOne = words?.[0].includes('占') && !/各自|计划|任务|目标/u.test(words[0])
    const isShare = isOne && excludeEachOther(kinds, true)
    return kinds.length === list.length && (isBorne || isShare)
      ? (closedShares(list, areAll(kinds), others) ?? [])
      : []
  })
}

/** 由省、市、县三级承担，即省级50%、市级30%、县级20%: bodies with nothing but their shares. */
function borne({ region, clauses }: FiguredRegion, others: readonly Quantity[]): Claim[] {
  const found: Claim[] = []
  for (let from = 0; from < clauses.length; from++) {
    const kinds: string[] = []
    const list: Quantity[] = []
    for (const clause of clauses.slice(from, from + 6)) {
      const [percent, ...more] = clause.quantities
      if (percent?.unit !== '%' || more.length > 0 || percent.end !== undefined) break
      if (kinds.length > 0 && clause.mark !== '、') break
      kinds.push(
        labelOf(region, clause, percent).replace(
          /^(?:其中|即|分别|经费|资金|费用|所需)*[由按]?/u,
          '',
        ),
      )
      list.push(percent)
    }
    const [before, last] = [clauses[from - 1], clauses[from + list.length - 1]]
    const words = `${before?.text ?? ''}${last?.text ?? ''}`
    if (
      list.length > 1 &&
      areBearers(kinds) &&
      /承担|[负分]担|分摊/u.test(words) &&
      !/任务|完成/u.test(words)
    )
      found.push(...[closedShares(list, false, others) ?? []].flat())
    from += Math.max(0, list.length - 1)
  }
  return found
}

interface Run {
  readonly kinds: string[]
  readonly list: Quantity[]
  readonly base: string
}

/** A类占40%，B类占35%，C类占30%. */
function inRuns({ region, clauses }: FiguredRegion, others: readonly Quantity[]): Claim[] {
  const runs: Run[] = []
  let run: Run | undefined
  for (const [index, clause] of clauses.entries()) {
    const percents = clause.quantities.filter(({ unit }) => unit === '%')
    const [percent] = percents
    if (/[。！？]/u.test(clause.mark) || ASIDE.test(clause.text)) run = undefined
    if (percent === undefined) {
      // “A类12件，占40%；B类18件，占60%”: the kind stands before the comma.
      if (clause.quantities.length === 0) run = undefined
      continue
    }
    const words = ONE.exec(kindAndShare(region, clause, percent, clauses[index - 1]))
    const isPlain = percents.length === 1 && percent.end === undefined && !/率/u.test(clause.text)
    if (words === null || !isPlain || ASIDE.test(clause.text.replace(/^其中/u, ''))) {
      run = undefined
      continue
    }
    const [kind, base] = [words.groups?.kind ?? '', words.groups?.base ?? '']
    if (run === undefined || (base !== '' && base !== run.base)) {
      run = { kinds: [], list: [], base }
      runs.push(run)
    }
    run.kinds.push(kind.replace(LEAD, ''))
    run.list.push(percent)
  }
  return runs.flatMap(({ kinds, list, base }) =>
    excludeEachOther(kinds, base !== '') ? (closedShares(list, areAll(kinds), others) ?? []) : [],
  )
}

/** “A类12件，占40%” read as “A类占40%”. */
function kindAndShare(
  region: FiguredRegion['region'],
  clause: Clause,
  percent: Quantity,
  before: Clause | undefined,
): string {
  const own = labelOf(region, clause, percent)
  if (!/^占/u.test(own)) return own.replace(/\d[\d.,万亿]*[人名个件户家所项](?=占)/u, '')
  const part = before?.quantities.at(-1)
  return before && part ? `${labelOf(region, before, part)}${own}` : own
}

/** Several shares of one whole that exclude each other: together they are 100 % at most. */
export function readClosedShares(document: ReplyDocument): Claim[] {
  return figuredBlocks(document)
    .filter(({ block }) => /[占担按]/u.test(block.text))
    .filter(({ quantities }) => quantities.filter(({ unit }) => unit === '%').length > 1)
    .flatMap(({ regions, quantities }) =>
      regions.flatMap((one) => [
        ...afterEach(one, quantities),
        ...borne(one, quantities),
        ...inRuns(one, quantities),
      ]),
    )
}
