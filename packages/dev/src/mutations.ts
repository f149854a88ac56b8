import { type Claim, type Operand, parseDecimal, parseReply, type Range } from '@replylint/document'
import { configureRules, type Finding, lintDocument } from '@replylint/engine'
import { rules } from '@replylint/rules'
import { type Figures, formsThatHold } from './mutation-oracle.ts'

/** How many claims of a kind were falsified, and how often that was reported. */
export interface MutationCount {
  readonly kind: Claim['kind']
  readonly claims: number
  /** Claims that no change tried could falsify. */
  readonly untouched: number
  readonly mutations: number
  readonly reported: number
}

/** One figure of a letter changed so that a claim of it no longer holds. */
interface Mutation {
  readonly text: string
  /** Where the figures of the claim stand afterwards. */
  readonly places: readonly Range[]
}

/** Each claim is falsified so often. */
const ROUNDS = 12
const TRIES = 60
/** Rules that hear claims; the form of a figure is not their matter. */
const CLAIM_RULES = configureRules(
  rules.filter(({ id }) =>
    /^number\/.*(?:mismatch|out-of-range|exceeds|over|conflicting)/u.test(id),
  ),
)

type Random = () => number

/** The same numbers from the same seed, from 0 up to 1 (mulberry32). */
function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Falsifies every claim of the letters that holds, one figure at a time, and counts the reports. */
export function countMutations(texts: readonly string[], seed: number): MutationCount[] {
  const random = seeded(seed)
  const counts = new Map<Claim['kind'], MutationCount>()
  for (const text of texts) {
    for (const claim of heldClaims(text)) {
      const before = counts.get(claim.kind) ?? emptyCount(claim.kind)
      const reports = falsified(text, claim, random).map(isReported)
      counts.set(claim.kind, {
        kind: claim.kind,
        claims: before.claims + 1,
        untouched: before.untouched + (reports.length === 0 ? 1 : 0),
        mutations: before.mutations + reports.length,
        reported: before.reported + reports.filter(Boolean).length,
      })
    }
  }
  return [...counts.values()].sort((a, b) => b.claims - a.claims)
}

function emptyCount(kind: Claim['kind']): MutationCount {
  return { kind, claims: 0, untouched: 0, mutations: 0, reported: 0 }
}

function heldClaims(text: string): Claim[] {
  return parseReply(text)
    .letters.flatMap(({ facts }) => facts.claims)
    .filter(({ verdict }) => verdict === 'holds')
}

function falsified(text: string, claim: Claim, random: Random): Mutation[] {
  const held = formsThatHold(claim)
  const mutations: Mutation[] = []
  if (held.length === 0) return mutations
  // The items of a list are words: only the number can be wrong.
  const figures = claim.kind === 'count' ? [claim.stated] : [claim.stated, ...claim.operands]
  for (let round = 0; round < TRIES && mutations.length < ROUNDS; round++) {
    const figure = figures[Math.floor(random() * figures.length)]
    const changed = figure && changeFigure(text, figure, random)
    if (!figure || !changed) continue
    const replaced = replaceFigure(claim, figure, changed)
    if (formsThatHold(replaced).some((form) => held.includes(form))) continue
    mutations.push(mutationOf(text, claim, changed))
  }
  return mutations
}

interface Change {
  readonly range: Range
  readonly text: string
  readonly value: Operand['value']
}

const CHINESE = '二三四五六七八九十'

function changeFigure(text: string, { range, value }: Operand, random: Random): Change | undefined {
  const written = text.slice(...range)
  const arabic = /\d+(?:\.\d+)?/u.exec(written)
  const chinese = /^[“（(]?(?<n>[二三四五六七八九十两])(?![十百千万])/u.exec(written)
  const figures = arabic?.[0] ?? chinese?.groups?.n
  if (figures === undefined) return undefined
  const from = range[0] + written.indexOf(figures)
  const at: Range = [from, from + figures.length]
  if (arabic === null) {
    const other = 2 + Math.floor(random() * CHINESE.length)
    const numeral = CHINESE[other - 2] ?? ''
    if (numeral === figures) return undefined
    const fresh = { units: BigInt(other), scale: 0 }
    return {
      range: at,
      text: numeral,
      value: written.includes('分之') ? over(value, figures, other) : fresh,
    }
  }
  const slipped = slip(figures, random)
  const [old, fresh] = [parseDecimal(figures), parseDecimal(slipped)]
  if (!old || !fresh || old.units === 0n || fresh.units === 0n || slipped === figures)
    return undefined
  // The scale of 2.89万 stays: what is 28900 becomes 28600.
  const scaled = (value.units * 10n ** BigInt(old.scale) * fresh.units) / old.units
  return { range: at, text: slipped, value: { units: scaled, scale: value.scale + fresh.scale } }
}

/** What a fraction becomes with another number below the line: 三分之一 is 33.3, 六分之一 half of it. */
function over(value: Operand['value'], figures: string, other: number): Operand['value'] {
  const below = figures === '两' ? 2 : 2 + CHINESE.indexOf(figures)
  return { units: (value.units * 100n * BigInt(below)) / BigInt(other), scale: value.scale + 2 }
}

/** A slip of the hand: one digit, two digits exchanged, or another number 3 to 30 % away. */
function slip(figures: string, random: Random): string {
  const digits = [...figures]
  const at = Math.floor(random() * digits.length)
  const way = random()
  if (way < 0.4) {
    if (digits[at] !== '.') digits[at] = String(Math.floor(random() * 10))
  } else if (way < 0.6) {
    const [a = '', b = ''] = [digits[at], digits[at + 1]]
    if (/\d/u.test(a) && /\d/u.test(b)) [digits[at], digits[at + 1]] = [b, a]
  } else {
    const factor = 1 + (0.03 + random() * 0.27) * (random() < 0.5 ? -1 : 1)
    return (Number(figures) * factor).toFixed(figures.split('.')[1]?.length ?? 0)
  }
  return /^0\d/u.test(digits.join('')) ? figures : digits.join('')
}

function replaceFigure(
  { kind, stated, operands }: Claim,
  figure: Operand,
  { text, value }: Change,
): Figures {
  const swap = (one: Operand): Operand =>
    one === figure ? { ...one, value, raw: one.raw.replace(/\d+(?:\.\d+)?/u, text) } : one
  return { kind, stated: swap(stated), operands: operands.map(swap) }
}

function mutationOf(text: string, { stated, operands }: Claim, change: Change): Mutation {
  const [from, to] = change.range
  const shift = change.text.length - (to - from)
  return {
    text: `${text.slice(0, from)}${change.text}${text.slice(to)}`,
    places: [stated, ...operands].map(({ range: [start, end] }) => [
      start >= to ? start + shift : start,
      end >= to ? end + shift : end,
    ]),
  }
}

/** True when some rule says that a figure of the claim is wrong. */
function isReported({ text, places }: Mutation): boolean {
  const findings = lintDocument(parseReply(text), CLAIM_RULES)
  return findings.some(
    ({ severity, range }) => severity !== 'info' && places.some((place) => touch(range, place)),
  )
}

function touch(a: Finding['range'], b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** Lines that tell the counts, kind by kind and together. */
export function describeMutations(counts: readonly MutationCount[]): string[] {
  const all = counts.reduce(
    (sum, { claims, untouched, mutations, reported }) => ({
      claims: sum.claims + claims,
      untouched: sum.untouched + untouched,
      mutations: sum.mutations + mutations,
      reported: sum.reported + reported,
    }),
    { claims: 0, untouched: 0, mutations: 0, reported: 0 },
  )
  const line = (
    name: string,
    { claims, untouched, mutations, reported }: Omit<MutationCount, 'kind'>,
  ) => {
    const rate = mutations === 0 ? '' : `，${((100 * reported) / mutations).toFixed(1)}%`
    return `  ${name.padEnd(10)}${String(claims).padStart(4)} 处，改错 ${mutations} 次，报出 ${reported} 次${rate}${untouched === 0 ? '' : `（${untouched} 处改不出错）`}`
  }
  return [
    '改错一个数字后被报出（成立的数字关系，每处最多改错 12 次）：',
    ...counts.map((count) => line(count.kind, count)),
    line('合计', all),
  ]
}
