import { findAll } from '@replylint/engine'

/** A figure that is partly in Arabic and partly in Chinese numerals. `at` is its offset in the text. */
export interface MixedFigure {
  readonly kind: 'scale' | 'figure' | 'percent' | 'few' | 'year'
  readonly at: number
  readonly raw: string
  /** The figure in one kind of numerals, where that can be told. */
  readonly right?: string
}

/** What such a figure counts. Not 大, 强, 佳 and 件: “2025十大工程”, “2024十件实事”. */
const COUNTED =
  '[多余]?(?:[元万亿人户个家名亩吨位辆台套栋座间所处株头只条项岁天次年里]|公[里斤顷]|平方|立方|米)'
/** “5千米”, “2千克”, “10千瓦”, “5百分点”: the beginning of a unit. */
const BIG_UNIT = '(?![米克瓦伏卡帕赫焦牛安兆分])'
/** “第3百”, “3.5千”: what a figure begins with; “附件2十个”: a label. */
const BEGINS = String.raw`(?<![\d.．,，、:：A-Za-z第〔[/—–～~\-零一二两三四五六七八九十百千万亿][ ]?|附件|[图表注])`

const ARABIC_FIRST = new RegExp(
  String.raw`${BEGINS}(?:\d{1,4}[万亿]\d[千百](?:\d[百十])?|\d{1,4}(?:\.\d{1,2})?[千百]${BIG_UNIT}(?:\d{1,2}[百十]){0,2}|[1-9]十[1-9]?)(?=${COUNTED})`,
  'gu',
)
// “第十2条” is reported as well as “十2项”; “一十三2个” is nothing.
const CHINESE_FIRST = new RegExp(
  String.raw`(?<![\d〇零一二两三四五六七八九十百千万几数])(?:[二三四五六七八九]?十[1-9]|[一二两三四五六七八九][百千]零?\d{1,3}|[一二两三四五六七八九]万零?\d{1,4})(?=${COUNTED}|[千百十]${COUNTED})`,
  'gu',
)
const PERCENT = /百分之(\d{1,3}(?:\.\d{1,3})?)(?![\d点几多余、至到—～~-])/gu
const FEW = new RegExp(`几10{1,3}(?=${COUNTED})|${BEGINS}[1-9]0几(?=${COUNTED})`, 'gu')
/** Four figures of a year; those of a Chinese year with a wrong zero are date/form's. */
const YEAR =
  /(?<![\d.．A-Za-z〇○◯零一二三四五六七八九十百千万亿])(?:[1一][89八九]|[2二][0〇○◯零])[\d〇○◯零一二三四五六七八九]{2}(?=年(?!级|制|期))/gu
const CHINESE_YEAR = /^(?:一[八九]|二[〇○◯零0])[〇○◯零0一二三四五六七八九]{2}$/u

/** All of them in the text, in no order. */
export function findMixed(text: string): MixedFigure[] {
  if (!/\d/u.test(text)) return []
  const found: MixedFigure[] = []
  if (/\d ?[千百十]/u.test(text)) found.push(...arabicFirst(text))
  if (/[十百千万零]\d/u.test(text)) found.push(...chineseFirst(text))
  if (text.includes('百分之')) {
    for (const { index, 0: raw, 1: figure } of findAll(text, PERCENT))
      found.push({ kind: 'percent', at: index, raw, right: `${figure}%` })
  }
  if (text.includes('几')) found.push(...few(text))
  if (text.includes('年')) found.push(...years(text))
  return found
}

function arabicFirst(text: string): MixedFigure[] {
  return findAll(text, ARABIC_FIRST).map(({ index, 0: raw }) => {
    const value = inArabic(raw)
    const isTen = /^\d十/u.test(raw)
    // “1亿3千多万”: the scale behind belongs to the last figure alone.
    const isOpen = /^[多余]?[万亿]/u.test(text.slice(index + raw.length)) && /[万亿]/u.test(raw)
    const place = { kind: isTen ? 'figure' : 'scale', at: index, raw } as const
    return value === undefined || isOpen ? place : { ...place, right: value }
  })
}

function chineseFirst(text: string): MixedFigure[] {
  return findAll(text, CHINESE_FIRST).map(({ index, 0: raw }) => {
    const value = /^[千百十]/u.test(text.slice(index + raw.length)) ? undefined : inArabic(raw)
    const place = { kind: 'figure', at: index, raw } as const
    return value === undefined ? place : { ...place, right: value }
  })
}

function few(text: string): MixedFigure[] {
  return findAll(text, FEW).map(({ index, 0: raw }) => {
    const right = raw.replace(/^几\d+$/u, (figure) => FEWS[figure.slice(1)] ?? '')
    const after = right.replace(/^([1-9])0几$/u, (_, ten: string) => `${TENS[Number(ten)]}几`)
    const place = { kind: 'few', at: index, raw } as const
    return after === '' || after === raw ? place : { ...place, right: after }
  })
}

const FEWS: Readonly<Record<string, string>> = { '10': '几十', '100': '几百', '1000': '几千' }
const TENS = ['', ...'十 二十 三十 四十 五十 六十 七十 八十 九十'.split(' ')]

function years(text: string): MixedFigure[] {
  const found: MixedFigure[] = []
  for (const { index, 0: raw } of findAll(text, YEAR)) {
    if (/^\d+$/u.test(raw) || !/\d/u.test(raw) || CHINESE_YEAR.test(raw)) continue
    found.push({ kind: 'year', at: index, raw, right: [...raw].map(figureOf).join('') })
  }
  return found
}

const FIGURES = '零一二三四五六七八九'
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }

function figureOf(char: string): string {
  if ('〇○◯'.includes(char)) return '0'
  if (char === '两') return '2'
  const value = FIGURES.indexOf(char)
  return value < 0 ? char : String(value)
}

/** 3万5千 → 3.5万, 二十3 → 23, 9千 → 9000. Undefined where it cannot be told: 1百8. */
function inArabic(raw: string): string | undefined {
  let total = 0
  let last = Number.POSITIVE_INFINITY
  for (const [group, figures = '', scale = ''] of findAll(raw, GROUP)) {
    if (group === '') continue
    const power = scale === '' ? 1 : (POWERS[scale] ?? 1)
    const value = Number([...figures.replace('零', '')].map(figureOf).join('') || '1')
    if (power >= last) return undefined
    // “一百5个” may be 105 or 150.
    if (scale === '' && figures.length < Math.log10(last) && !figures.includes('零'))
      return undefined
    total += value * power
    last = power
  }
  if (!Number.isInteger(total)) return undefined
  return total >= 10000 && total % 1000 === 0 ? `${total / 10000}万` : String(total)
}

const GROUP = /([\d.零一二两三四五六七八九]{0,8})([十百千万亿]?)/gu
