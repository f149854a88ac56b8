import { type Clause, labelOf, plain } from './clauses.ts'
import { type Noun, nounOf } from './nouns.ts'
import { firstFrom, type Region } from './regions.ts'
import type { Quantity } from './types.ts'
import { measureOf } from './units.ts'

/** “户籍老年人口占户籍总人口的”19.55%, “占比”24%. Not 占地, 占用. */
const SHARE_WORDS =
  /^(?<subject>.*?)占(?![地用道有据])(?<base>[^占\d%]{0,24}?)(?:的?(?:比例|比重|比率|比)|的)?(?:分别)?(?:约|近|超过?|逾|高?达到?|为|仅|只|已|不足){0,3}$/u

/** “占户籍人口”62万人“的”21%: the whole stands in the clause itself. */
const BASE_WORDS = /^(?<subject>.*?)占(?![地用道有据])(?:[^占\d%]{0,24}?)(?:约|近|超过?|为|共)?$/u
const AFTER_BASE = /^的?(?:比例|比重|比率)?(?:约|近|超过?|逾|高?达到?|为|仅|只|已|不足){0,3}$/u

/** A share as it is stated; `base` is what stands between 占 and the figure. */
export interface StatedShare {
  readonly percent: Quantity
  readonly part: Quantity
  readonly partNoun: Noun
  readonly base: string
  /** Where the whole is given with the share: 占户籍人口62万人的21%. */
  readonly whole?: Quantity
  /** Figures of the part's measure before it in its sentence, the nearest last. */
  readonly earlier: readonly Quantity[]
  /** A rate of what was done: what it is reckoned from goes by its words only. */
  readonly rate?: true
}

const MOST_EARLIER = 4

/** The figures of the part's measure that stand before it in its sentence. */
export function earlierThan(
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
function isSameSubject(subject: string, label: Noun): boolean {
  const noun = nounOf(subject).text
  if (noun === '' || /^(?:其|该|这一?)$/u.test(noun)) return true
  const short = noun.replace(/^(?:户籍|常住)/u, '')
  return short.length >= 2 && (label.text.endsWith(noun) || label.text.endsWith(short))
}

/** The quantity whose share is stated: the last one before 占. */
function partOf(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  quantities: readonly Quantity[],
): { part: Quantity; noun: Noun } | undefined {
  const own = clauses[index]?.quantities.filter(({ unit }) => unit !== '%') ?? []
  const inBracket = index === 0 && region.parent !== undefined
  const clause = own.length > 0 ? clauses[index] : clauses[index - 1]
  if (inBracket) {
    const part = quantities[firstFrom(quantities, region.from) - 1]
    const close = part !== undefined && region.from - part.at[1] <= 8
    return close && part.unit !== '%' ? { part, noun: { text: '', region: '' } } : undefined
  }
  const part = clause?.quantities.filter(({ unit }) => unit !== '%').at(-1)
  if (clause === undefined || part === undefined || part.end !== undefined) return undefined
  // “…14个。占比…”: a new sentence has a subject of its own.
  if (own.length === 0 && /[。！？；;]/u.test(clauses[index]?.mark ?? '')) return undefined
  return { part, noun: nounOf(labelOf(region, clause, part)) }
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
  if (words === null || !AFTER_BASE.test(plain(region, whole.at[1], percent.at[0]))) {
    return undefined
  }
  // “30个占…”; else the part stands right before.
  const holder = first === undefined ? clauses[index - 1] : clause
  const part = first ?? holder?.quantities.at(-1)
  if (holder === undefined || part === undefined || part.end) return undefined
  if (first === undefined && /[。！？；;]/u.test(clause.mark)) return undefined
  if (measureOf(part.unit) !== measureOf(whole.unit)) return undefined
  const partNoun = nounOf(labelOf(region, holder, part))
  const subject = words.groups?.subject ?? ''
  if (first === undefined ? !isSameSubject(subject, partNoun) : subject.length > 8) return undefined
  const earlier = earlierThan(part, clauses, index)
  return { percent, part, partNoun, base: '', whole, earlier }
}

/** The share stated in the clause; undefined when its part is not plain. */
export function statedShare(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  quantities: readonly Quantity[],
): StatedShare | undefined {
  const clause = clauses[index]
  const percents = clause?.quantities.filter(({ unit }) => unit === '%') ?? []
  const [percent] = percents
  if (clause === undefined || percent === undefined || percents.length > 1 || percent.end) {
    return undefined
  }
  const given = shareOfGiven(region, clauses, index, percent)
  if (given !== undefined) return given
  const own = clause.quantities.filter((quantity) => quantity.at[0] < percent.at[0]).at(-1)
  const before = plain(region, own?.at[1] ?? clause.from, percent.at[0])
  const words = before.length > 60 ? null : SHARE_WORDS.exec(before)
  if (words === null || before.includes('分别')) return undefined
  // “占城镇居民的60%、农村居民的40%” shares one 占.
  if (clauses[index + 1]?.mark === '、' && clauses[index + 1]?.quantities.length) return undefined
  const found = partOf(region, clauses, index, quantities)
  if (found === undefined) return undefined
  const subject = words.groups?.subject ?? ''
  const noun = found.noun
  if (own === undefined && !isSameSubject(subject, noun)) return undefined
  const earlier = earlierThan(found.part, clauses, index)
  return { percent, part: found.part, partNoun: noun, base: words.groups?.base ?? '', earlier }
}
