import { type Claim, formatDecimal, type Operand } from '@replylint/document'

/** What a figure as printed may stand for. Plain numbers: this judges the reader, apart from it. */
type Span = readonly [low: number, high: number]

const APPROXIMATE = /[约近余多几]|左右|上下|以[上下内]|超|逾|不足|不到|至少|最[高低多少]/u
const FIGURE = /\d[\d,]*(?:\.(?<fraction>\d+))?/u
/** Measured, so that a whole number may have been rounded; all else is counted. */
const MEASURED = /[元米亩吨斤%‰顷]|公里|时$/u
const GUESS = 0.1
/** “三分之一” is said of 30 %, “四成” of 38 %. */
const IN_WORDS = 5

function spanOf({ raw, value, unit }: Operand): Span {
  const exact = Number(formatDecimal(value))
  const found = FIGURE.exec(raw)
  const printed = Number(found?.[0].replaceAll(',', '') ?? exact)
  const scale = printed === 0 ? 1 : exact / printed
  const digits = found?.groups?.fraction?.length ?? 0
  const counted = digits === 0 && scale <= 1 && !MEASURED.test(unit)
  const half =
    !found && unit === '%' ? IN_WORDS : counted ? 0 : 0.5 * 10 ** -digits * Math.max(scale, 1)
  const slack = APPROXIMATE.test(raw) ? Math.max(half, exact * GUESS) : half
  return [exact - slack, exact + slack]
}

function overlap(a: Span, b: Span): boolean {
  const hair = 1e-9 * Math.max(Math.abs(a[1]), Math.abs(b[1]))
  return a[0] <= b[1] + hair && b[0] <= a[1] + hair
}

function over(a: Span, b: Span, factor = 1): Span {
  return [(factor * a[0]) / b[1], (factor * a[1]) / b[0]]
}

function minus(a: Span, b: Span): Span {
  return [a[0] - b[1], a[1] - b[0]]
}

type Test = (stated: Span, operands: readonly Span[], claim: Figures) => boolean
/** As much of a claim as can be reckoned again. */
export type Figures = Pick<Claim, 'kind' | 'stated' | 'operands'>

function within(a: Span, b: Span): Test {
  return (stated) => overlap(stated, [Math.min(a[0], b[0]), Math.max(a[1], b[1])])
}

/** The forms in which two values and their change are told. */
const GROWTHS: readonly ((from: Span, to: Span) => Span)[] = [
  (from, to) => over(minus(to, from), from, 100),
  (from, to) => over(minus(from, to), from, 100),
  (from, to) => minus(to, from),
  (from, to) => minus(from, to),
  (from, to) => over(to, from),
  (from, to) => over(minus(to, from), from),
]

const TESTS: Partial<Record<Claim['kind'], readonly Test[]>> = {
  sum: [
    (stated, operands, { operands: figures }) => {
      let sum: Span = [0, 0]
      for (const [at, span] of operands.entries()) {
        const times = figures[at]?.times ?? 1
        sum = [sum[0] + times * span[0], sum[1] + times * span[1]]
      }
      return overlap(stated, sum)
    },
  ],
  part: [(stated, operands) => operands.every((span) => span[0] <= stated[1])],
  share: [
    (stated, [part, whole]) =>
      part !== undefined && !!whole && overlap(stated, over(part, whole, 100)),
  ],
  shares: [(_, operands) => operands.reduce((sum, span) => sum + span[0], 0) <= 100],
  ratio: [
    (stated, [many, few]) =>
      many !== undefined && !!few && overlap([stated[0] - 1, stated[1] + 1], over(many, few)),
  ],
  growth: GROWTHS.flatMap((grow): Test[] => [
    (stated, [a, b]) => a !== undefined && !!b && overlap(stated, grow(a, b)),
    (stated, [a, b]) => a !== undefined && !!b && overlap(stated, grow(b, a)),
  ]),
  rate: [
    (stated, operands, claim) => {
      const count = operands.at(-1)
      const [low, high = low] = operands.slice(0, -1)
      if (!count || !low || !high || operands.length > 3) return false
      const times = (price: Span): Span => [price[0] * count[0], price[1] * count[1]]
      return within(times(low), times(high))(stated, operands, claim)
    },
  ],
  count: [(stated, operands) => overlap(stated, [operands.length, operands.length])],
  repeat: [(stated, [other]) => other !== undefined && overlap(stated, other)],
  amount: [(stated, [words]) => words !== undefined && overlap(stated, words)],
}

/** In which of its forms the claim may hold; none where it is wrong or of a form not known here. */
export function formsThatHold(figures: Figures): number[] {
  const stated = spanOf(figures.stated)
  const operands = figures.operands.map(spanOf)
  const tests = TESTS[figures.kind] ?? []
  return [...tests.keys()].filter((at) => tests[at]?.(stated, operands, figures))
}
