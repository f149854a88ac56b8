import type { Decimal } from '../decimal.ts'
import type { Range } from '../range.ts'
import type { Block } from '../types.ts'

/** Everything read from the text, each fact with its exact range in the file. */
export interface Facts {
  readonly dates: readonly DateFact[]
  readonly dateRanges: readonly DateRange[]
  readonly times: readonly ClockTime[]
  readonly events: readonly DatedEvent[]
  readonly sessions: readonly Session[]
  readonly plans: readonly PlanMention[]
  readonly quantities: readonly Quantity[]
  readonly docNumbers: readonly DocNumber[]
  readonly references: readonly Reference[]
  readonly categories: readonly CategoryMark[]
  readonly categoryBlanks: readonly CategoryBlank[]
  readonly citations: readonly Citation[]
  readonly headings: readonly Heading[]
  readonly series: readonly SeriesItem[]
  readonly phones: readonly Phone[]
  readonly addressees: readonly Addressee[]
  readonly fields: readonly Field[]
  readonly claims: readonly Claim[]
  readonly enclosures: readonly Enclosure[]
}

interface Fact {
  readonly range: Range
  /** The characters as the reader sees them: logical text, without soft breaks. */
  readonly raw: string
  readonly block: Block
}

/**
 * A calendar date as written: 2025年6月17日, 6月17日, 2025年6月, 二〇二五年六月, 2025年底, 2019年以来.
 * The ends of a `DateRange` are not listed among the dates.
 */
export interface DateFact extends Fact {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /**
   * The character after the last figure; for `3月24月` it is 月 though `day` is 24, for a line
   * `2020年4月27` it is empty.
   */
  readonly unit: '年' | '月' | '日' | '号' | ''
  /** Only where the year is followed by something else than 年 (`2019月6月11日`). */
  readonly yearUnit?: '月'
  /** Only where the month is followed by something else than 月 (`2019年6日11日`). */
  readonly monthUnit?: '年' | '日'
  /** Where each figure stands with its unit (“3月”), for the parts that are there. */
  readonly at: { readonly year?: Range; readonly month?: Range; readonly day?: Range }
  /** 底, 初, 末, 中旬, 以来, 上半年 … directly after; not part of `raw` and `range`. */
  readonly suffix?: string
  readonly numerals: 'arabic' | 'chinese'
}

export interface CalendarPoint {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** 2021—2025年, 2021年至2025年, 10月23日至24日. Missing parts of either end are taken from the other. */
export interface DateRange extends Fact {
  readonly from: CalendarPoint
  readonly to: CalendarPoint
  /** Where each end stands in the file. */
  readonly at: { readonly from: Range; readonly to: Range }
  /**
   * How the year of the end is known: `written`, `next` (次年), `same` (同年), `taken` from the start;
   * missing where neither end has a year.
   */
  readonly endYear?: 'written' | 'next' | 'same' | 'taken'
}

/** A time of day as written: 8:30, 8时30分, 24时. `hour` and `minute` are as written: 25时 is a fact. */
export interface ClockTime extends Fact {
  readonly hour: number
  readonly minute?: number
  readonly second?: number
}

/**
 * Something that the letter says was done, or will be, at a date: 已于2026年3月完成,
 * 预计2024年底投用. `raw` is the date with the word that tells it, where the two stand together.
 */
export interface DatedEvent extends Fact {
  readonly told: 'done' | 'planned'
  /**
   * The first and the last day it can mean: 2025年底 is 2025/11/1 to 2025/12/31. Without a year for
   * 今年6月.
   */
  readonly first: CalendarPoint
  readonly last: CalendarPoint
}

/** A session of a congress with its year: 2025年市十四届人大四次会议. */
export interface Session extends Fact {
  readonly body: '人大' | '政协'
  /** 全国, 省, 市, 县 …: the level alone; empty where it is not told. */
  readonly level: string
  /** 青阳县, where the place has its name. */
  readonly place?: string
  /** 届 */
  readonly term: number
  /** 次 */
  readonly session: number
  readonly year: number
  /** Known where the date is printed with its month. */
  readonly month?: number
  /** What was raised there is told: 会议上, 会议第57号. */
  readonly held: boolean
}

/**
 * A five-year plan with the years that the text gives it, or work of its years that is told as
 * done or planned: “十四五”（2021—2025年）, “十四五”期间，我市将新建.
 */
export interface PlanMention extends Fact {
  /** “十四五” */
  readonly name: string
  readonly first: number
  readonly last: number
  /** The years that the text gives it. `part`: those of its first or last year alone. */
  readonly stated?: { readonly from: number; readonly to: number; readonly part?: 'first' | 'last' }
  readonly told?: 'done' | 'planned'
}

/** How an approximation moves a figure: 约 近 左右; 余 多 以上 超过; 以下 不足 不到. */
export type Approximation = 'about' | 'above' | 'below'

/** A figure with its unit. `value` is exact and in the unit itself: 2.89万张 is 28900 张. */
export interface Quantity extends Fact {
  readonly value: Decimal
  /**
   * Half of the last printed digit, in the unit itself: 2.89万 has 50. Zero for what was counted
   * one by one: 125个.
   */
  readonly tolerance: Decimal
  /** The figures alone, without scale and unit: “2.89”; “三” in 三条河道. */
  readonly figures: string
  readonly scale: '' | '百' | '千' | '万' | '亿' | '百万' | '千万' | '百亿' | '千亿' | '万亿'
  /** 个, 元, 人, 公里, % … (half-width); empty where only a scale is printed (30万). */
  readonly unit: string
  readonly approximation?: Approximation
  /** Which end of a range it is: 3 and 6 of 3-6万元. */
  readonly end?: 'low' | 'high'
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
  /** In brackets of its own behind a title, which close right behind it: 《意见》（民发〔2023〕15）. */
  readonly enclosed: boolean
  /** Where the year with its brackets stands, and a 第 before the number. */
  readonly at: { readonly year?: Range; readonly ordinal?: Range }
}

/** Which proposal is answered: session and number (市政协十四届四次会议第20254142号提案). */
export interface Reference extends Fact {
  readonly body?: '人大' | '政协'
  /** 届 */
  readonly term?: number
  /** 次 */
  readonly session?: number
  /** What stands between 第 and 号, as written. */
  readonly number?: string
  readonly matter?: '建议' | '提案' | '议案'
  /** Where the session (十四届四次会议) and the number (第254号) stand, for the parts that are there. */
  readonly at: { readonly session?: Range; readonly number?: Range }
}

/**
 * A to F of the 答复类别, wherever it is written; a form's box counts when it is ticked. 甲 to 丁
 * where they stand behind a label.
 */
export interface CategoryMark extends Fact {
  readonly letter: string
  /** The 1 of A1类, where a place divides its classes. */
  readonly grade?: string
  readonly form: 'label' | 'line' | 'number-line' | 'title' | 'box' | 'body'
}

/**
 * Where head or tail leave the category open: `choice` 分类A/B/C, 答复类别：×类, `empty` 答复类别： and
 * “〔2019〕12号 类”. Only in files that have no `CategoryMark`.
 */
export interface CategoryBlank extends Fact {
  readonly kind: 'choice' | 'empty'
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
  /** The number as written, with its marks: “（三）”, “1.”. */
  readonly mark: string
  readonly markRange: Range
  /** The heading's own words, without its number, up to the first 。 or the end of its block. */
  readonly title: string
}

/** A point of a 一是…二是…三是 run; `raw` is 二是. */
export interface SeriesItem extends Fact {
  readonly number: number
  /**
   * The point before it in its run; missing for 一是, and where the text between them counts in other
   * ways as well (一是…其二…三是), so that nothing can be said of their order.
   */
  readonly previous?: SeriesItem
  /** UTF-16 offsets of `raw` in `block.text`. */
  readonly at: Range
}

export interface Phone extends Fact {
  readonly digits: string
  readonly mobile: boolean
  /** UTF-16 offsets of `raw` in `block.text`. */
  readonly at: Range
}

/** A person or a group in the salutation. */
export interface Addressee extends Fact {
  readonly name: string
  /** Empty for a group or a body. */
  readonly role: '代表' | '委员' | ''
}

/** A label of head, tail or form with what stands after it: `负责人：` has an empty value. */
export interface Field extends Fact {
  /** Without blanks and colon: 经 办 人： is 经办人. */
  readonly label: string
  /** Trimmed. Where the value stands on the line below, it is that line. */
  readonly value: string
  readonly labelRange: Range
}

/**
 * Marks around words: 《…》〈…〉 a title, “…” ‘…’ 「…」『…』 "…" a quotation, （…）〔…〕【】[…] a bracket; or a
 * lone one whose partner is missing in its block. `range` and `raw` reach from the opening to the
 * closing mark. Marks of one kind that differ still pair: （…) and 〔…], where nothing fits better.
 */
export interface Enclosure extends Fact {
  readonly kind: 'title' | 'quotation' | 'bracket'
  /** As written; empty where it is missing. */
  readonly open: string
  readonly close: string
  /** UTF-16 offsets of `raw` in `block.text`. */
  readonly at: Range
  /** In how many others of its block it stands. */
  readonly depth: number
}

/**
 * holds: what follows from the operands and what is stated meet, rounding and approximations
 * allowed for; fails: they do not; open: the text leaves room for both.
 */
export type Verdict = 'holds' | 'fails' | 'open'

/**
 * What a claim is about; a rule hears those of its kinds. sum: parts and what is left over; part: one
 * part against its whole; share: p% of; shares: several of one whole, together at most 100 %; ratio:
 * 每567名; growth: from a to b, p% more; rate: so many at so much each; count: a number and the list of
 * what it counts; duration: how long from one date to another; repeat: one thing told twice; amount:
 * money in words and in figures.
 */
export type ClaimKind =
  | 'sum'
  | 'part'
  | 'share'
  | 'shares'
  | 'ratio'
  | 'growth'
  | 'rate'
  | 'count'
  | 'duration'
  | 'repeat'
  | 'amount'

/** A figure that a claim is reckoned from, or the one it states. A `Quantity` is one. */
export interface Operand {
  readonly range: Range
  /** As written; an item of a list is its words. */
  readonly raw: string
  /** Exact, in the unit itself; 1 for an item of a list. */
  readonly value: Decimal
  readonly unit: string
  /** UTF-16 offsets of `raw` in the text of its block, where it was read as a quantity. */
  readonly at?: Range
  /** How often it is added: 5 for “湾碧、铁锁、石羊、六苴、龙街各1辆”. */
  readonly times?: number
}

/**
 * A statement that the text itself proves or disproves: 125个，其中30个、14个、81个. Rules report the
 * verdict, they do not reckon.
 */
export interface Claim extends Fact {
  readonly kind: ClaimKind
  /** The figure that must follow from the operands: the total, the percentage, the number of items. */
  readonly stated: Operand
  readonly operands: readonly Operand[]
  readonly verdict: Verdict
  /** False where an approximation or a guess about the subject is involved. */
  readonly certain: boolean
  /** What follows from the operands, for people: 30＋14＋81＝125. */
  readonly arithmetic: string
  /**
   * What the stated figure should be by the operands, as the arithmetic words it: 125, 19.55%,
   * 42万～84万. Missing where the claim is no equation.
   */
  readonly expected?: string
  /** What is spoken of, where that can be told: 养老机构. */
  readonly subject?: string
  /**
   * Only of growth. change: by how much from a to b; points: the difference of two percentages, told
   * in percent; direction: the verb goes the other way; impossible: less by more than all of it.
   */
  readonly form?: 'change' | 'points' | 'direction' | 'impossible'
}

/** A part of a total. */
export interface Part {
  readonly quantity: Quantity
  readonly times: number
}
