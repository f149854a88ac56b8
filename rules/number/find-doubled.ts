import { findAll, halfWidth } from '@replylint/engine'

/** UTF-16 offsets in the sentence's text. */
export type Word = readonly [from: number, to: number]

/** A figure with two words of approximation. */
export interface Doubled {
  readonly span: Word
  /** In the order of the text. */
  readonly words: readonly [Word, Word]
  /** The word that reads better taken out. */
  readonly spare: 'first' | 'second'
  /** 近 says less, 余 says more. */
  readonly contradictory: boolean
}

// “签约300余户”, “节约120余万元”, “预约500余人次”: the word is another one.
const ABOUT =
  '(?:大约|大概|(?<![签预节公合邀违集履契特立制誓相租婚简条俭失守续赴爽解毁换隐应如纽协承要盟背])约)'
// “最近20多天”, “附近300多户”, “就近”, “邻近12个村”.
const NEAR = '(?:将近|接近|(?<![最附就新邻临靠毗亲走贴相远迫逼凑切浅晚挨傍])近)'
const OVER = '(?:超过|(?<![高赶反])超|逾)了?'
const FIGURE = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12}(?:\.\d{1,6})?)\s?(?:万亿|千万|百万|[百千万亿])?`
// 三百, 两千五百, 十, 一百二十: in words, 余 and 多 follow a power of ten.
const NUMERAL = '[一二三四五六七八九两〇零十百千万亿]{0,12}[十百千万亿]'
// “余额”, “多样”, “多元化”, “300多方土”: no approximation.
const MORE = '(?:余(?![额款料热缺量粮震杭])|多(?!元[化素]|[样功媒层维边方数发云肉余少]))'
const UNIT =
  '(?:人次|户次|场次|个百分点|平方公里|平方米|立方米|公里|公斤|公顷|小时|分钟|个月|美元|[%％个名人位户家所处座栋幢项条件张辆台套间起例份篇部期场批支只头株棵盏块段米亩吨斤元年天周岁次分倍种类])'
// “河道左右两岸”, “左右邻舍”.
const SIDES = '左右(?![两二岸手侧转各逢摇对翼翻边臂邻舍开脚])'
const VERB = String.raw`(?:[有为达计占需在]\s?|占[^，。；：、,;\d]{1,12}的\s?)?`

interface Pattern {
  readonly pattern: RegExp
  /** What stands in all that the pattern matches. */
  readonly needs: RegExp
  readonly spare: Doubled['spare']
}

const PATTERNS: readonly Pattern[] = [
  // 约300余名, 近60多万元, 超过3000余人次.
  {
    pattern: new RegExp(
      `(?<first>${ABOUT}|${NEAR}|${OVER})\\s?${VERB}(?:${FIGURE}|${NUMERAL})\\s?(?<second>${MORE})(?:[百千万亿]{1,2}|(?=\\s?[\\u4e00-\\u9fff]))`,
      'dgu',
    ),
    needs: /[余多]/u,
    spare: 'first',
  },
  // 大约3个多月, 约2公里多.
  {
    pattern: new RegExp(
      `(?<first>${ABOUT})\\s?${VERB}\\d{1,4}(?:\\.\\d{1,3})?\\s?(?:个(?=多(?:月|小时))|(?:公里|[米亩吨年])(?=多[，。；、）),;的时]))(?<second>多)(?:月|小时)?`,
      'dgu',
    ),
    needs: /约|大概/u,
    spare: 'first',
  },
  // 大约30亩左右, 约占20%左右.
  {
    pattern: new RegExp(
      `(?<first>${ABOUT}|${NEAR}|不到)\\s?${VERB}(?:百分之)?(?:${FIGURE}|[一二三四五六七八九两〇零十百千万亿]{1,12})\\s?${UNIT}{0,2}\\s?(?<second>${SIDES})`,
      'dgu',
    ),
    needs: /左右/u,
    spare: 'second',
  },
  // 140余人左右, 10余万元左右.
  {
    pattern: new RegExp(
      `(?:${FIGURE}|${NUMERAL})\\s?(?<first>${MORE})[百千万亿]{0,2}\\s?${UNIT}{0,2}\\s?(?<second>${SIDES})`,
      'dgu',
    ),
    needs: /左右/u,
    spare: 'second',
  },
  // 约近300人.
  {
    pattern: new RegExp(`(?<first>${ABOUT})${VERB}(?<second>${NEAR})\\s?${FIGURE}(?!\\d)`, 'dgu'),
    needs: /约|大概/u,
    spare: 'first',
  },
  // 不少于30分钟以上. “2名中级以上” is of the grade, “60岁以上” of the age.
  {
    pattern: new RegExp(
      `(?<first>不[少低]于|至少)\\s?${VERB}${FIGURE}\\s?(?!周?岁)${UNIT}?\\s?(?<second>以上)(?![学职文])`,
      'dgu',
    ),
    needs: /以上/u,
    spare: 'second',
  },
  // 200多余人, 300余多户.
  {
    pattern:
      /(?<=\d\s?[百千万亿]{0,2})(?<first>[多余])(?<second>(?!\k<first>)[多余])(?=[人名户个家次件株万亩元])/dgu,
    needs: /多余|余多/u,
    spare: 'second',
  },
]

/** “近10余年来”, “近20多天”, “近三十多次会议”: the last ten years. */
const SPAN_OF_TIME =
  /^\s?[\d.,\s〇零一二三四五六七八九两十百千余多个]{1,16}(?:年|月|日|天|周|星期|季度|学期|小时|分钟|[届期批轮次代秒载])/u
/** “比原路近300余米”, “较计划超过20余个”: by how much; “比上年增长近10余万元” is no such case. */
const COMPARED = /[比较距离从][^，。；：、,;:增提降减节缩升高多]{0,12}$/u

/** Every figure that is made approximate twice; those that overlap are one, the first. */
export function doubledIn(sentence: string): Doubled[] {
  if (!/[余多]|左右|以上|近/u.test(sentence)) return []
  const text = inOneWidth(sentence)
  const found: Doubled[] = []
  const taken = new Set<number>()
  for (const { pattern, needs, spare } of PATTERNS) {
    if (!needs.test(text)) continue
    for (const match of findAll(text, pattern)) {
      const doubled = doubledOf(text, match, spare)
      if (doubled === undefined || places(doubled).some((place) => taken.has(place))) continue
      found.push(doubled)
      for (const place of places(doubled)) taken.add(place)
    }
  }
  return found
}

function doubledOf(
  text: string,
  match: RegExpExecArray,
  spare: Doubled['spare'],
): Doubled | undefined {
  const span = match.indices?.[0]
  const first = match.indices?.groups?.first
  const second = match.indices?.groups?.second
  if (span === undefined || first === undefined || second === undefined) return undefined
  const [opening, closing] = [text.slice(...first), text.slice(...second)]
  const near = opening === '近' ? first : closing === '近' ? second : undefined
  if (near !== undefined && SPAN_OF_TIME.test(text.slice(near[1], near[1] + 24))) return undefined
  const before = text.slice(Math.max(0, span[0] - 13), span[0])
  if (/近|超|逾/u.test(opening) && COMPARED.test(before)) return undefined
  // “近300人左右” says the same twice, “近300余人” says less and more.
  const contradictory = opening === '不到' || (/近/u.test(opening) && /[余多]/u.test(closing))
  return { span, words: [first, second], spare, contradictory }
}

/** Spans are short: the longest figure with its words has some fifty characters. */
function places({ span: [from, to] }: Doubled): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** Figures half-width and titles blank, offsets kept: 《新增床位约300余张实施方案》 is quoted. */
function inOneWidth(sentence: string): string {
  return sentence
    .replace(/[０-９．]/gu, halfWidth)
    .replace(/《[^》]{0,120}》/gu, (title) => `《${' '.repeat(title.length - 2)}》`)
}
