import { findAll } from '../find-all.ts'
import type { Block, ReplyDocument } from '../types.ts'
import { withoutOverlaps } from './calendar.ts'
import { parseNumeral } from './numerals.ts'
import { place, plainText } from './plain.ts'
import type { ClockTime } from './types.ts'

const FIGURE = '(?:\\d{1,3}|[一二三四五六七八九十零〇]{1,4})'
/** 8:30, 14:30:00. */
const COLON =
  /(?<![\d./]|\d[:∶])(?<h>\d{1,2}) ?[:∶] ?(?<m>\d{2})(?:[:∶](?<s>\d{2}))?(?![\d:∶%‰]|\.\d)/gu
/** Most blocks that say 同时 or 重点 have no such figure. */
const FIGURED = /\d ?[:∶]|[\d一二三四五六七八九十零〇] ?[时点]/u
/** 8时30分, 八时三十分. Not 8小时30分. */
const HOUR_MINUTE = new RegExp(
  `(?=[\\d一二三四五六七八九十零〇])(?<![\\d.第学课工用历耗])(?<h>${FIGURE}) ?(?<unit>时|点) ?(?<m>${FIGURE}) ?分(?![之钟值数制])`,
  'gu',
)
/** 24时, 下午3点. */
const HOUR = new RegExp(
  `(?=[\\d一二三四五六七八九十零〇])(?<![\\d.第])(?<h>${FIGURE}) ?(?:时(?![间段代候刻期尚辰长节速])|点(?:钟|(?=[整半许前后起至到左,，。；;)~—–-]|召开|$)))`,
  'gu',
)
/** What stands before a time of day: 6月17日, 上午, 每天, 开放时间为. */
const BEFORE =
  /(?:[日号]|(?:星期|周|礼拜)[一二三四五六日天]|[上下]午|中午|早[上晨]?|凌晨|晚[上间]?|夜[间里]|傍晚|[每当今明次][天日晚]|(?:时间|时段|[首末]班车?|首末班)(?:为|是|:|在|于)?)(?:[(][^()]{1,8}[)])? ?(?:[上下]午|晚上?|早上?|自|从|至|到|在|于)? ?[(]?$/u
/** “8:30—17:30”: the second belongs to the first. */
const BETWEEN =
  /^ ?(?:[-—–―─~]{1,2}|至|到|、|,|和|及|或) ?(?:[次当翌]日|第二天|[上下]午|晚上?|凌晨|夜间|中午)? ?$/u
/** “历时8时61分” is a length of time. */
const DURATION = /(?:用时|历时|耗时|时长|时限|成绩|赤经)[^,，。；]{0,6}$/u

/** Clock times: 8时30分, 14:20. */
export function readTimes(document: ReplyDocument): ClockTime[] {
  return document.blocks.flatMap(timesOf)
}

interface TimeSpan extends Omit<ClockTime, 'range' | 'raw' | 'block'> {
  readonly at: readonly [number, number]
  /** Surely a time of day, whatever is before it. */
  readonly plain: boolean
}

function timesOf(block: Block): ClockTime[] {
  const text = plainText(block)
  if (!FIGURED.test(text)) return []
  const times: ClockTime[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const { at, plain, ...time } of spansOf(text)) {
    const before = text.slice(Math.max(0, at[0] - 20), at[0])
    const goesOn = at[0] - end <= 8 && BETWEEN.test(text.slice(end, at[0]))
    if (!plain && !goesOn && !BEFORE.test(before)) continue
    if (DURATION.test(before)) continue
    times.push({ ...place(block, ...at), ...time })
    end = at[1]
  }
  return times
}

function spansOf(text: string): TimeSpan[] {
  const spans: TimeSpan[] = []
  for (const expression of [COLON, HOUR_MINUTE, HOUR]) {
    for (const { 0: raw, index, groups } of findAll(text, expression)) {
      const [hour, minute, second] = [groups?.h, groups?.m, groups?.s].map(figure)
      if (hour === undefined) continue
      spans.push({
        at: [index, index + raw.length],
        hour,
        ...(minute === undefined ? {} : { minute }),
        ...(second === undefined ? {} : { second }),
        plain: groups?.unit === '时' && hour <= LAST_HOUR,
      })
    }
  }
  return withoutOverlaps(spans)
}

/** Beyond it, “25时60分” may count anything. */
const LAST_HOUR = 24

function figure(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseNumeral(text)
}
