import type { Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import { type Clause, labelOf, plain } from '../clauses.ts'
import { nounOf } from '../nouns.ts'
import { firstFrom, type Region } from '../regions.ts'
import { wholeInBrackets } from './share-brackets.ts'

const REACHED = '(?:大?约|近|超过?|逾|高?达到?|为|是|仅|只|已|不足){0,3}'

/** “户籍老年人口占户籍总人口的”19.55%, “占比”24%. Not 占地, 占用. */
const SHARE_WORDS = new RegExp(
  String.raw`^(?<subject>.*?)占(?!地(?![区方])|[用道有据])(?<base>[^占\d%]{0,24}?)(?:的?(?:比例|比重|比率|比)|的)?${REACHED}$`,
  'u',
)

/** “完成年度计划的”65%. */
const PLAN_WORDS = new RegExp(
  String.raw`^(?<subject>.{0,12}?)(?:完成|占|为)(?<base>[^占\d%]{0,6}?(?:计划|目标|任务)[^占\d%]{0,4}?)的?${REACHED}$`,
  'u',
)

/** “占户籍人口”62万人“的”21%, “完成年度任务”2000人“的”56.3%: the whole stands in the clause itself. */
const BASE_WORDS =
  /^(?<subject>.*?)(?:占(?!地(?![区方])|[用道有据])|完成(?=.{0,8}(?:计划|目标|任务|投资))|(?:为|达到?)(?=.{0,8}(?:计划|目标|任务|应|总)))(?:[^占\d%]{0,24}?)(?:约|近|超过?|为|共)?$/u
const AFTER_BASE = new RegExp(`^的?(?:比例|比重|比率)?${REACHED}$`, 'u')
/** Without 占 only “的” makes a share of it: 完成投资8亿元的80%. */
const AFTER_OTHER = new RegExp(`^的${REACHED}$`, 'u')

/** A share as it is stated; `base` is what stands between 占 and the figure. */
export interface StatedShare {
  readonly percent: Quantity
  readonly part: Quantity
  readonly base: string
  /** Where the whole is given with the share: 占户籍人口62万人的21%. */
  readonly whole?: Quantity
  /** Figures of the part's measure before it in its sentence, the nearest last. */
  readonly earlier: readonly Quantity[]
}

/** “占城镇居民的60%、农村居民的40%”, “占60%、40%”. */
const GOES_ON = /^(?:[^占\d]{0,20}的)?[\d.]+[%％‰]/u

const MOST_EARLIER = 4

/** The figures of the part's measure that stand before it in its sentence. */
function earlierThan(
  part: Quantity,
  clauses: readonly Clause[],
  index: number,
): readonly Quantity[] {
  const found: Quantity[] = []
  for (let at = index; at >= 0 && found.length < MOST_EARLIER && index - at < 12; at--) {
    const own = clauses[at]?.quantities ?? []
    found.unshift(
      ...own.filter(
        ({ unit, at: [from] }) => measureOf(unit) === measureOf(part.unit) && from < part.at[0],
      ),
    )
    if (/[。！？]/u.test(clauses[at]?.mark ?? '')) break
  }
  return found
}

/** 户籍, 常住 and words that point back add nothing to who is meant. */
function isSameSubject(subject: string, label: string): boolean {
  const noun = nounOf(subject).text
  if (noun === '' || /^(?:其|该|这一?)$/u.test(noun)) return true
  const short = noun.replace(/^(?:户籍|常住)/u, '')
  const known = nounOf(label).text
  return short.length >= 2 && (known.endsWith(noun) || known.endsWith(short))
}

/** The quantity whose share is stated: the last one before 占. */
function partOf(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  quantities: readonly Quantity[],
  percent: Quantity,
): { part: Quantity; label: string } | undefined {
  const own = clauses[index]?.quantities.filter(({ at: [from] }) => from < percent.at[0]) ?? []
  const inBracket = index === 0 && own.length === 0 && region.parent !== undefined
  const clause = own.length > 0 ? clauses[index] : clauses[index - 1]
  if (inBracket) {
    const part = quantities[firstFrom(quantities, region.from) - 1]
    const close = part !== undefined && region.from - part.at[1] <= 8
    return close && part.unit !== '%' ? { part, label: '' } : undefined
  }
  const part = clause?.quantities
    .filter(({ unit, at: [from] }) => unit !== '%' && from < percent.at[0])
    .at(-1)
  if (clause === undefined || part === undefined || part.end !== undefined) return undefined
  // “…14个。占比…”: a new sentence has a subject of its own.
  if (own.length === 0 && /[。！？；;]/u.test(clauses[index]?.mark ?? '')) return undefined
  return { part, label: labelOf(region, clause, part) }
}

/** The share of a whole that stands between 占 and the percentage. */
function shareOfGiven(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  percent: Quantity,
): StatedShare | undefined {
  const clause = clauses[index]
  const own = clause?.quantities.filter((quantity) => quantity.at[0] < percent.at[0]) ?? []
  const whole = own.at(-1)
  if (clause === undefined || whole === undefined || whole.unit === '%' || whole.end) {
    return undefined
  }
  const first = own.at(-2)
  const before = plain(region, first?.at[1] ?? clause.from, whole.at[0])
  const words = before.length > 60 ? null : BASE_WORDS.exec(before)
  const after = before.includes('占') ? AFTER_BASE : AFTER_OTHER
  if (words === null || !after.test(plain(region, whole.at[1], percent.at[0]))) return undefined
  // “30个占…”; else the part stands right before.
  const holder = first === undefined ? clauses[index - 1] : clause
  const part = first ?? holder?.quantities.at(-1)
  if (holder === undefined || part === undefined || part.end) return undefined
  if (first === undefined && /[。！？；;]/u.test(clause.mark)) return undefined
  if (measureOf(part.unit) !== measureOf(whole.unit)) return undefined
  const subject = words.groups?.subject ?? ''
  const label = labelOf(region, holder, part)
  if (first === undefined ? !isSameSubject(subject, label) : subject.length > 8) return undefined
  return { percent, part, base: '', whole, earlier: earlierThan(part, clauses, index) }
}

/** The share stated in the clause; undefined when its part is not plain. */
export function statedShare(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  quantities: readonly Quantity[],
): StatedShare | undefined {
  const clause = clauses[index]
  const percents = clause?.quantities.filter(({ unit }) => unit === '%' || unit === '‰') ?? []
  const [percent] = percents
  if (clause === undefined || percent === undefined || percents.length > 1 || percent.end) {
    return undefined
  }
  const given = shareOfGiven(region, clauses, index, percent)
  if (given !== undefined) return given
  const own = clause.quantities.filter((quantity) => quantity.at[0] < percent.at[0]).at(-1)
  const before = plain(region, own?.at[1] ?? clause.from, percent.at[0])
  if (before.length > 60 || before.includes('分别')) return undefined
  const words = PLAN_WORDS.exec(before) ?? SHARE_WORDS.exec(before)
  if (words === null) return undefined
  // “占城镇居民的60%、农村居民的40%” shares one 占.
  const next = clauses[index + 1]
  if (next?.mark === '、' && GOES_ON.test(next.text)) return undefined
  const found = partOf(region, clauses, index, quantities, percent)
  if (found === undefined) return undefined
  const { part, label } = found
  if (own === undefined && !isSameSubject(words.groups?.subject ?? '', label)) return undefined
  const base = words.groups?.base ?? ''
  const whole = wholeInBrackets(percent, part, base, quantities)
  const earlier = earlierThan(part, clauses, index)
  return { percent, part, base, earlier, ...(whole === undefined ? {} : { whole }) }
}
