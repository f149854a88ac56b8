import { type Decimal, parseDecimal, powerOfTen, ZERO } from '../decimal.ts'
import { findAll } from '../find-all.ts'
import type { Block, BlockRole, ReplyDocument } from '../types.ts'
import { halfWidth } from '../width.ts'
import { place } from './plain.ts'
import type { Approximation, Quantity } from './types.ts'
import { isCounted, UNIT_PATTERN } from './units.ts'

/** Head and tail hold codes, dates and phone numbers, not quantities. */
const SILENT_ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>([
  ...(['letterhead', 'doc-number', 'openness', 'signer', 'title', 'signature', 'date'] as const),
  ...(['contact', 'copy-to', 'imprint', 'separator'] as const),
])

/** Powers of ten. */
export const SCALES = {
  '': 0,
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
  百万: 6,
  千万: 7,
  百亿: 10,
  千亿: 11,
  万亿: 12,
} as const satisfies Record<Quantity['scale'], number>

// “5千米” is five kilometres, “3个百分点” has no hundreds.
const SCALE = '万亿|千亿|百亿|千万|百万|亿|万|千(?![米克瓦伏卡])|百(?!分)'

/** A figure with scale, unit and approximation; figure and unit may stand apart (125 个). */
const FIGURE = new RegExp(
  String.raw`(?<![\d.])(\d{1,3}(?:,\d{3}){1,5}(?![\d,])|\d{1,20})(\.\d{1,12})?\s?([余多几])?\s?(${SCALE})?\s?([余多])?\s?(${UNIT_PATTERN})?(?:\s?(以上|以下|以内|左右|上下|之多))?`,
  'gu',
)

// “已签约820户”, “节约120万元”: no approximation.
const ABOUT_BEFORE = /(?:(?<![签预节公合邀违集履])约|(?<![最附就])近|接近)(?:为|有|达)?\s?$/u
const ABOVE_BEFORE = /(?:超过?|逾|突破|至少|不[少低小]于|不下|[高多]于|以上)(?:了)?\s?$/u
/** The last character of all that `approximationOf` looks for before a figure. */
const MAY_APPROXIMATE = /[约近为有达超过逾破少于下上了足到满多高]\s?$/u
const BELOW_BEFORE = /(?:不足|不到|未满|最多|最高|不超过?|不高于|不多于|(?<!不)[低少小]于)\s?$/u

/** “第103号”, “X512”, “〔2025〕3号”, “1:500”, “7×24小时”, “3/5”: codes, ordinals and ratios. */
const CODE_BEFORE = /(?:第|[A-Za-z〔[［№#＃/／×*+＋=＝_·]|\d[:：]|[A-Za-z][-—–])\s?$/u
const CODE_AFTER = /^\s?(?:[A-Za-z/／×*+＋=＝_]|[:：]\d)/u
/** “15、22个百分点” and “1，234个”: whether the first figure belongs to it cannot be told. */
const SHARED_BEFORE = /\d[、，,]\s?$/u
/** “3 -- 6万元” */
const LONGEST_CONNECTOR = 4
const CONNECTOR = /^\s?(?:[-—–~～]{1,2}|[至到])\s?$/u
const YEAR = /^(?:1[89]|20)\d\d$/u

/** One match of FIGURE before its range is known. */
interface Token {
  readonly from: number
  readonly to: number
  readonly figures: string
  readonly scale: Quantity['scale']
  readonly unit: string
  readonly approximation?: Approximation | undefined
}

/** True for 万, 亿 and the like, and for none. */
export function isScale(text: string): text is Quantity['scale'] {
  return text in SCALES
}

/** Full-width figures as half-width ones, one for one, so that offsets stay. */
function withNarrowFigures(text: string): string {
  return text.replace(/[０-９．％]/gu, halfWidth)
}

function approximationOf(before: string, within: string, after: string) {
  const isTold = MAY_APPROXIMATE.test(before)
  if ((isTold && BELOW_BEFORE.test(before)) || after === '以下' || after === '以内') return 'below'
  if ((isTold && ABOVE_BEFORE.test(before)) || within !== '' || after === '以上') return 'above'
  if ((isTold && ABOUT_BEFORE.test(before)) || after !== '') return 'about'
  return undefined
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const found of findAll(text, FIGURE)) {
    const [raw, whole = '', fraction = '', few = '', scale = '', many = '', unit = '', after = ''] =
      found
    if (!isScale(scale)) continue
    // “2021年”, “自2017起”: a calendar year.
    if (YEAR.test(whole) && fraction === '' && scale === '' && /^[年起]?$/u.test(unit)) continue
    const before = text.slice(Math.max(0, found.index - 6), found.index)
    const end = found.index + raw.trimEnd().length
    if (CODE_BEFORE.test(before) || CODE_AFTER.test(text.slice(end, end + 3))) continue
    if (SHARED_BEFORE.test(before) || /^0\d/u.test(whole)) continue
    // “1 286家” is 1286, with a blank between the thousands.
    if (whole.length === 3 && /\d\s$/u.test(before)) continue
    tokens.push({
      from: found.index,
      to: end,
      figures: `${whole}${fraction}`,
      scale,
      unit: unit === '％' ? '%' : unit,
      approximation: approximationOf(before, few || many, after),
    })
  }
  return tokens
}

function toleranceOf(figures: string, { scale, unit }: Token): Decimal {
  const digits = figures.includes('.') ? figures.length - figures.indexOf('.') - 1 : 0
  if (digits === 0 && scale === '' && isCounted(unit)) return ZERO
  return { units: 5n * powerOfTen(SCALES[scale]), scale: digits + 1 }
}

function quantityOf(block: Block, token: Token, end?: 'low' | 'high'): Quantity | undefined {
  const { from, to, figures, scale, unit, approximation } = token
  const printed = parseDecimal(figures)
  if (printed === undefined || (scale === '' && unit === '')) return undefined
  return {
    figures: figures.replaceAll(',', ''),
    ...place(block, from, to),
    value: { units: printed.units * powerOfTen(SCALES[scale]), scale: printed.scale },
    tolerance: toleranceOf(figures, token),
    scale,
    unit,
    ...(approximation === undefined ? {} : { approximation }),
    ...(end === undefined ? {} : { end }),
    at: [from, to],
  }
}

/** The low end of 3-6万元 takes over what only the high end prints. */
function lowEnd(low: Token, high: Token): Token {
  if (low.unit !== '') return low
  return { ...low, unit: high.unit, scale: low.scale === '' ? high.scale : low.scale }
}

/** The text with the insides of its titles blanked, offsets kept: 《2023—2025年3项行动方案》 states no quantity. */
function withoutTitles(text: string): string {
  return text.replace(/《[^》]{0,120}》/gu, (title) => `《${' '.repeat(title.length - 2)}》`)
}

function quantitiesIn(block: Block): Quantity[] {
  if (!/[0-9０-９]/u.test(block.text)) return []
  const text = withoutTitles(withNarrowFigures(block.text))
  const tokens = tokensOf(text)
  const quantities: Quantity[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    const next = tokens[index + 1]
    if (token === undefined) break
    const isClose = next !== undefined && next.from - token.to <= LONGEST_CONNECTOR
    const joined = isClose && CONNECTOR.test(text.slice(token.to, next.from))
    if (joined) index++
    // “第1-3项”, “2023-5件”: the low end is no figure, so the high end is none either.
    else if (/\d\s?[-—–~～]{1,2}\s?$/u.test(text.slice(Math.max(0, token.from - 4), token.from)))
      continue
    const read = joined
      ? [quantityOf(block, lowEnd(token, next), 'low'), quantityOf(block, next, 'high')]
      : [quantityOf(block, token)]
    for (const quantity of read) if (quantity !== undefined) quantities.push(quantity)
  }
  return quantities
}

const groups = new WeakMap<ReplyDocument, ReadonlyMap<Block, readonly Quantity[]>>()

/**
 * The quantities of the document by the block they stand in, each list in order of place. Grouped
 * once for all the readers of claims.
 */
export function quantitiesByBlock(
  document: ReplyDocument,
): ReadonlyMap<Block, readonly Quantity[]> {
  const known = groups.get(document)
  if (known !== undefined) return known
  const grouped = groupByBlock(document)
  groups.set(document, grouped)
  return grouped
}

function groupByBlock(document: ReplyDocument): Map<Block, Quantity[]> {
  const grouped = new Map<Block, Quantity[]>()
  for (const quantity of document.facts.quantities) {
    const known = grouped.get(quantity.block)
    if (known === undefined) grouped.set(quantity.block, [quantity])
    else known.push(quantity)
  }
  return grouped
}

/** Figures with a scale or a unit: not dates, ordinals, document numbers, phone numbers or titles. */
export function readQuantities(document: ReplyDocument): Quantity[] {
  return document.blocks.flatMap((block) =>
    SILENT_ROLES.has(block.role) ? [] : quantitiesIn(block),
  )
}
