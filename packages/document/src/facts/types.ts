import type { Decimal } from '../decimal.ts'
import type { Range } from '../range.ts'
import type { Block } from '../types.ts'

/** Everything read from the text, each fact with its exact range in the file. */
export interface Facts {
  readonly dates: readonly DateFact[]
  readonly dateRanges: readonly DateRange[]
  readonly quantities: readonly Quantity[]
  readonly docNumbers: readonly DocNumber[]
  readonly references: readonly Reference[]
  readonly categories: readonly CategoryMark[]
  readonly citations: readonly Citation[]
  readonly headings: readonly Heading[]
  readonly phones: readonly Phone[]
  readonly addressees: readonly Addressee[]
  readonly fields: readonly Field[]
  readonly totals: readonly Total[]
  readonly shares: readonly Share[]
  readonly ratios: readonly Ratio[]
  readonly rates: readonly Rate[]
  readonly counts: readonly Count[]
}

interface Fact {
  readonly range: Range
  /** The characters as the reader sees them: logical text, without soft breaks. */
  readonly raw: string
  readonly block: Block
}

/** A calendar date as written: 2025年6月17日, 6月17日, 2025年6月, 二〇二五年六月, 2025年底, 2019年以来. */
export interface DateFact extends Fact {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** The character after the last figure: 年, 月, 日 or 号; for `3月24月` it is 月 though `day` is 24. */
  readonly unit: '年' | '月' | '日' | '号'
  /** Where each figure stands with its unit (“3月”), for the parts that are there. */
  readonly at: { readonly year?: Range; readonly month?: Range; readonly day?: Range }
  /** 底, 初, 末, 中旬, 以来, 上半年 … directly after. */
  readonly suffix?: string
  readonly numerals: 'arabic' | 'chinese'
}

/** 2021—2025年, 2021年至2025年, 10月23日至24日. Missing parts of either end are taken from the other. */
export interface DateRange extends Fact {
  readonly from: { readonly year?: number; readonly month?: number; readonly day?: number }
  readonly to: { readonly year?: number; readonly month?: number; readonly day?: number }
}

/** How an approximation moves a figure: 约 近 余 多 左右 以上 以下 不足 超过. */
export type Approximation = 'about' | 'above' | 'below'

/** A figure with its unit. `value` is exact and in the unit itself: 2.89万张 is 28900 张. */
export interface Quantity extends Fact {
  readonly value: Decimal
  /** Half of the last printed digit, in the unit itself: 2.89万 has 50. */
  readonly tolerance: Decimal
  /** The figures alone, without scale and unit: “2.89”. */
  readonly figures: string
  readonly scale: '' | '百' | '千' | '万' | '亿' | '十万' | '百万' | '千万' | '万亿'
  /** 个, 元, 人, 公里, % … ; empty when none is printed. */
  readonly unit: string
  readonly approximation?: Approximation
  /** UTF-16 offsets of `raw` in `block.text`. */
  readonly at: Range
}

/** 发文字号, GB/T 9704—2012 7.2.5: 厦湖民函〔2025〕3号. `own` when it is the letter's own number. */
export interface DocNumber extends Fact {
  readonly code: string
  readonly year: string
  readonly number: string
  readonly brackets: string
  readonly own: boolean
}

/** Which proposal is answered: session and number (市政协十四届四次会议第20254142号提案). */
export interface Reference extends Fact {
  readonly body?: '人大' | '政协'
  /** 届 */
  readonly term?: number
  /** 次 */
  readonly session?: number
  /** 第…号, as written. */
  readonly number?: string
  readonly matter?: '建议' | '提案' | '议案'
}

/** A、B、C or D of the 答复类别, wherever it is written; a form's box counts when it is ticked. */
export interface CategoryMark extends Fact {
  readonly letter: string
  readonly form: 'label' | 'line' | 'number-line' | 'title' | 'box' | 'body'
}

/** A title in 《》, with the 文号 in brackets after it. */
export interface Citation extends Fact {
  readonly title: string
  readonly number?: string
}

/** 一、（一）1.（1）①: level 1 to 5. */
export interface Heading extends Fact {
  readonly level: 1 | 2 | 3 | 4 | 5
  readonly number: number
  /** The heading's own words, without its number. */
  readonly title: string
}

export interface Phone extends Fact {
  readonly digits: string
  readonly mobile: boolean
}

/** A person in the salutation. */
export interface Addressee extends Fact {
  readonly name: string
  readonly role: '代表' | '委员' | ''
}

/** A label of head, tail or form with what stands after it: `负责人：` has an empty value. */
export interface Field extends Fact {
  readonly label: string
  readonly value: string
  readonly labelRange: Range
}

/** A whole and the parts said to make it up: 125个，其中30个、14个、81个. Only closed lists: no 等, no 另有. */
export interface Total extends Fact {
  readonly total: Quantity
  readonly parts: readonly Quantity[]
}

/** `part` is `percent` of `whole`. */
export interface Share extends Fact {
  readonly part: Quantity
  readonly whole: Quantity
  readonly percent: Quantity
}

/** `many` over `few` is `per`: 5.9万人, 104名, 每567名配备1名. */
export interface Ratio extends Fact {
  readonly many: Quantity
  readonly few: Quantity
  readonly per: Quantity
}

/** `count` receivers at `low` to `high` each, against `total`. */
export interface Rate extends Fact {
  readonly count: Quantity
  readonly low: Quantity
  readonly high: Quantity
  readonly total: Quantity
}

/** A stated number of items and the items that follow or precede: 《甲》《乙》2项. `open` lists end in 等. */
export interface Count extends Fact {
  readonly stated: Quantity
  readonly items: readonly { readonly raw: string; readonly range: Range }[]
  readonly open: boolean
}
