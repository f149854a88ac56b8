import { type Clause, labelOf, plain } from './clauses.ts'
import { type Noun, nounOf } from './nouns.ts'
import { firstFrom, type Region } from './regions.ts'
import type { Quantity } from './types.ts'

/** “户籍老年人口占户籍总人口的”19.55%, “占比”24%. Not 占地, 占用. */
const SHARE_WORDS =
  /^(?<subject>.*?)占(?![地用道有据])(?<base>[^占\d%]{0,24}?)(?:的?(?:比例|比重|比率|比)|的)?(?:分别)?(?:约|近|超过?|逾|高?达到?|为|仅|只|已|不足){0,3}$/u

/** A share as it is stated; `base` is what stands between 占 and the figure. */
export interface StatedShare {
  readonly percent: Quantity
  readonly part: Quantity
  readonly partNoun: Noun
  readonly base: string
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
  return { percent, part: found.part, partNoun: noun, base: words.groups?.base ?? '' }
}
