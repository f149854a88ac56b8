import { add, compare, type Decimal, formatDecimal, parseDecimal, subtract } from '../../decimal.ts'
import { place } from '../../facts/plain.ts'
import { isScale, SCALES } from '../../facts/quantities.ts'
import type { Claim } from '../../facts/types.ts'
import { findAll } from '../../find-all.ts'
import type { Block, BlockRole, ReplyDocument } from '../../types.ts'
import { halfWidth } from '../../width.ts'
import { parseMoneyWords } from './money-words.ts'

/** Figures there are telephone and file numbers. */
const SILENT_ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>([
  ...(['letterhead', 'doc-number', 'signer', 'title', 'salutation', 'signature'] as const),
  ...(['date', 'contact', 'copy-to', 'imprint', 'separator'] as const),
])

const NUMERAL = '零〇○一二三四五六七八九十百千万亿两壹贰貮叁肆伍陆柒捌玖拾佰仟萬億'
// “3佰元”, “第十元”, “十余万元”, “几百元”: no amount begins inside of another word.
const NOT_BEFORE = `(?<![\\d.${NUMERAL}余多几数第点])`
const WORDS = `${NOT_BEFORE}(?<words>[${NUMERAL}]{1,24}[元圆](?:零?[${NUMERAL}]角)?(?:零?[${NUMERAL}]分)?[整正]?)`
// “3-6万元”, “1.5”: not from within a number or a range.
const FIGURES = String.raw`(?<figures>(?:¥\s?:?\s?)?(?<![\d.,~～—–-]\s?)(?<number>\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?)(?![\d.])\s?(?<scale>百万|千万|[百千万亿])?\s?(?:[元圆](?:人民币)?[整正]?)?)`
const CURRENCY = String.raw`(?:人民币|RMB)?\s?:?\s?`

/** “小写金额：”, “金额（小写）：”, “（大写）”. */
const label = (words: string) =>
  `(?:(?:金额|总额|合计)?\\(?${words}\\)?(?:金额|总额)?为?)\\s?:?\\s?${CURRENCY}`
const SAME = '(?:即|合|计|合计|共计)?'

const PATTERNS: readonly RegExp[] = [
  // 拾万元(¥:100000.00元), 人民币壹佰贰拾万元整（小写：1200000元）.
  `${WORDS}\\s?\\(\\s?(?:小写(?:金额)?|${SAME})\\s?:?\\s?${CURRENCY}${FIGURES}\\s?\\)`,
  // 100000元（大写：人民币拾万元整）.
  `${FIGURES}\\s?\\(\\s?(?:大写(?:金额)?|${SAME})\\s?:?\\s?${CURRENCY}${WORDS}\\s?\\)`,
  // 大写：拾万元整，小写：100000元; 拾万元整，¥100000; 叁拾陆万元，即36万元.
  `${WORDS}\\s?[,;、]?\\s?(?:${label('小写')}|即|(?=¥))${FIGURES}(?![/~～—–-])`,
  // 小写：100000元，大写：拾万元整.
  `${FIGURES}\\s?[,;、]?\\s?${label('大写')}${WORDS}`,
].map((pattern) => new RegExp(pattern, 'dgu'))

/** What every pattern holds: most amounts are written in figures alone. */
const IN_WORDS = new RegExp(`[元圆](?<=${NOT_BEFORE}[${NUMERAL}]{1,24}.)`, 'u')

/** “每人每月三百元（3600元）”, “约十二万元（11.8万元）”: the two need not be the same. */
const LOOSE_BEFORE = /每|分别|依次|各|约|近|逾|超|不足|不到|最[高低多少]|[至到~～—–-]\s?$/u

/** Amounts written in words and, right beside, in figures. */
export function readAmounts(document: ReplyDocument): Claim[] {
  return document.blocks.flatMap((block) => (SILENT_ROLES.has(block.role) ? [] : amountsIn(block)))
}

function amountsIn(block: Block): Claim[] {
  if (!IN_WORDS.test(block.text)) return []
  const text = block.text.replaceAll('￥', '¥').replace(/[０-９．（）：，；]/gu, halfWidth)
  const amounts: Claim[] = []
  const read = new Set<number>()
  for (const pattern of PATTERNS) {
    for (const match of findAll(text, pattern)) {
      const amount = amountOf(block, text, match)
      if (amount === undefined) continue
      // “大写：拾万元（100000元），大写：贰拾万元”: each word and each figure is read once.
      const places = [amount.stated, ...amount.operands].map(({ range }) => range[0])
      if (places.some((place) => read.has(place))) continue
      amounts.push(amount)
      for (const place of places) read.add(place)
    }
  }
  return amounts
}

function amountOf(block: Block, text: string, match: RegExpExecArray): Claim | undefined {
  const { words: inWords, figures: inFigures } = match.indices?.groups ?? {}
  const { words = '', figures = '', number = '', scale = '' } = match.groups ?? {}
  const money = /[¥元圆]/u.test(figures) || match[0].includes('小写')
  const printed = parseDecimal(number)
  const said = parseMoneyWords(words)
  if (!money || !printed || !said || !inWords || !inFigures) return undefined
  const digits = isScale(scale) ? SCALES[scale] : 0
  const value = timesTen(printed, digits)
  const before = text.slice(Math.max(0, match.index - 6), match.index)
  const placed = (at: readonly [number, number], exact: Decimal) => ({
    raw: block.text.slice(...at),
    range: block.source(...at),
    value: exact,
    unit: '元',
  })
  const meets = isWithin(said, value, digits === 0 ? 0n : 5n, digits - printed.scale - 1)
  const expected = `${formatDecimal({ units: said.units, scale: said.scale + digits })}${scale}元`
  return {
    ...place(block, match.index, match.index + match[0].length),
    verdict: meets ? 'holds' : LOOSE_BEFORE.test(before) ? 'open' : 'fails',
    certain: true,
    arithmetic: `${words}＝${expected}`,
    expected,
    kind: 'amount',
    stated: placed(inFigures, value),
    operands: [placed(inWords, said)],
  }
}

function timesTen({ units, scale }: Decimal, digits: number): Decimal {
  return { units: units * 10n ** BigInt(digits), scale }
}

/** Whether they differ by no more than `half` × 10^`exponent`: what rounding to 1.23万 leaves. */
function isWithin(a: Decimal, b: Decimal, half: bigint, exponent: number): boolean {
  const slack: Decimal =
    exponent < 0
      ? { units: half, scale: -exponent }
      : { units: half * 10n ** BigInt(exponent), scale: 0 }
  return compare(a, add(b, slack)) <= 0 && compare(subtract(b, slack), a) <= 0
}
