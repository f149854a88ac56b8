import { findAll } from '@replylint/engine'

/** Two figures with a mark between them that the standard has for other things. */
export interface RangeMark {
  /** UTF-16 offsets in the text: of the whole and of the mark, with blanks around it. */
  readonly at: readonly [start: number, end: number]
  readonly mark: readonly [start: number, end: number]
  readonly raw: string
  readonly right: '—' | '～'
}

const MARK = '-{1,2}|－|—{2}|–{2}|[~∼〜]'
const SIGN = /[-－~∼〜]|——|––/u
const TIME = '[年月日时点]'
const UNIT = `(?:${TIME}|[万亿]元|万人|[万亿元%％℃])`
/** What is measured or counted; 号, 楼, 栋 belong to addresses. */
const COUNTED =
  '公里|千米|平方公里|平方千米|平方米|立方米|厘米|毫米|毫克|微克|公斤|千克|千瓦|周岁|小时|分钟|学年|个百分点|[万亿]元|[年月日时点元人名个家户次项条所张辆台套件处座间亩岁倍天周米吨万亿%％℃]'
/** Not “GB 38600-2019”, “X904-019”, “2025-06-30”, “〔2024〕30-17号”. */
const NOT_BEFORE = '(?<![A-Za-z\\d.,/:：第〔〕\\-—–~～－][ ]?)'
const NOT_AFTER = '(?![\\d.,:/~～—–－-])'
const FIGURES = new RegExp(
  `${NOT_BEFORE}(?:\\d{4}年)?(?:\\d{1,2}月)?(?<low>\\d[\\d.]{0,9})(?<unit>${UNIT}?)(?<mark>\\s?(?:${MARK})\\s?)(?<high>\\d[\\d.]{0,9})${NOT_AFTER}(?=\\s?(?<counted>${COUNTED}))`,
  'dgu',
)
const CLOCK = new RegExp(
  `(?<![\\d:：])\\d{1,2}[:：]\\d{2}(?<mark>\\s?(?:${MARK})\\s?)\\d{1,2}[:：]\\d{2}${NOT_AFTER}`,
  'dgu',
)
const TITLE = /《[^》]{0,80}》/gu

export function findRanges(text: string): RangeMark[] {
  if (!SIGN.test(text)) return []
  const bare = text.includes('《')
    ? text.replace(TITLE, (title) => '《'.repeat(title.length))
    : text
  const found = findAll(bare, FIGURES).flatMap((figures) => {
    const { low = '', unit = '', high = '', counted = '' } = figures.groups ?? {}
    if (isLeft(low, unit, high, counted)) return []
    const years = /^(?:19|20)\d{2}$/u.test(low)
    const time = /^[年月日时点学]/u.test(counted) && (unit !== '' || years)
    return [rangeOf(figures, time ? '—' : '～')]
  })
  for (const clock of findAll(bare, CLOCK)) found.push(rangeOf(clock, '—'))
  return found.sort((a, b) => a.at[0] - b.at[0])
}

/**
 * “3-5年”, “1-2个” are told so in reports of every level; “3-6万元” and “10-15%” want their 万 and %
 * first, and have a rule of their own.
 */
function isLeft(low: string, unit: string, high: string, counted: string): boolean {
  if (low.length === 1 && high.length === 1 && unit === '') return true
  return /^[万亿%％]/u.test(counted) && !/[万亿%％]/u.test(unit)
}

function rangeOf(found: RegExpExecArray, right: RangeMark['right']): RangeMark {
  const start = found.index
  const end = found.indices?.groups?.counted?.[1] ?? start + found[0].length
  const mark = found.indices?.groups?.mark ?? [start, end]
  return { at: [start, end], mark, raw: found.input.slice(start, end), right }
}
