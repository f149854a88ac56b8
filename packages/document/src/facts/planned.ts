import type { DatePlace } from './dated-events.ts'

/**
 * 将于, 预计: the writer looks ahead. 计划, 力争 may report what was planned once. “第四个五年计划1975年将完成”
 * is the name of a plan.
 */
const AHEAD =
  /(?:(?<strong>(?:预计|预期|计划)?将[于在]|拟[于在]|预计将)|(?:预计|预期|(?<!年|工作|行动|年度|实施)计划|力争|争取|有望|可望|确保)[于在到至]?|(?<![规制确决约商])定于) ?(?:[今本]年 ?)?$/u
/** What was planned once, by whom and where: the letter may report it long after. */
const ONCE =
  /原|曾|当时|当初|此前|先前|之前|本来|提出|明确|规定|指出|承诺|约定|显示|[》”]|公告|通告/u
const ONCE_WEAK = /按照|根据|依据|依照|要求|合同|协议|批复|通知|会议|(?:方案|规划|计划|纲要)中?$/u
/** What came of it. */
const SINCE =
  /已|实际|最终|因|由于|推迟|延期|延[后迟长]|调整|未能|没有|提前|如期|按期|取消|暂停|后来|随后|其后/u
const SINCE_WEAK = /现|目前|但|尚|截至|截止|仍/u
const OWN_TIME = /目前|现|下一?步|接下来|今后|当前/u
/** “将在2024年工作的基础上”, “计划2024年项目”: the year belongs to a thing. */
const OF_THE_DATE =
  /^ ?(?:的|度|(?!列入|纳入)[^，,。；;]{0,12}(?:基础|框架|范围|前提|背景|项目[中库]|预算|名单|计划[中内]))/u
/** Goes on from the date; “预计2024年度考核结果” is not of a day. */
const ONWARDS = /起|后|以来|开始|(?<!季)度/u
const GOES_ON = /^ ?(?:起|后|开始|以[来后]|之后|[至到—–-])/u
const REACH = 60

/** Where something is announced for the date, with the word that announces it. */
export function plannedBefore(
  text: string,
  dates: readonly DatePlace[],
  index: number,
): readonly [number, number] | undefined {
  const date = dates[index]
  if (date === undefined) return undefined
  const [from, to] = date.at
  const before = statement(text.slice(Math.max(0, from - REACH), from), false)
  const found = AHEAD.exec(before)
  const strong = found?.groups?.strong !== undefined
  if (found === null) return undefined
  const lead = before.slice(0, found.index)
  const after = text.slice(to, to + REACH)
  if (ONWARDS.test(date.suffix) || GOES_ON.test(after) || OF_THE_DATE.test(after)) return undefined
  if (isReported(lead, after, strong) || isHistory(dates, index, lead)) return undefined
  return [from - found[0].length, to]
}

function isReported(lead: string, after: string, strong: boolean): boolean {
  if (ONCE.test(lead) || SINCE.test(statement(after, true))) return true
  return !strong && (ONCE_WEAK.test(lead) || SINCE_WEAK.test(after))
}

/** “2022年启动改造，将于2023年底完成”, and what the block tells of later times. */
function isHistory(dates: readonly DatePlace[], index: number, lead: string): boolean {
  const from = dates[index]?.at[0] ?? 0
  const previous = dates[index - 1]
  const framed = previous !== undefined && previous.at[1] > from - lead.length - 12
  const next = dates[index + 1]
  const followed =
    next !== undefined && next.at[0] - from < 2 * REACH && isLater(next, dates[index])
  return (framed && !OWN_TIME.test(lead)) || followed
}

function isLater(next: DatePlace, date: DatePlace | undefined): boolean {
  const [a, b] = [next.first.year ?? 9999, date?.first.year ?? 0]
  return a > b || (a === b && (next.first.month ?? 0) > (date?.last.month ?? 0))
}

/** The end, or the beginning, of a text that has no 。 or ； in it. */
function statement(text: string, first: boolean): string {
  const parts = text.split(/[。；;！？!?]/u)
  return (first ? parts[0] : parts.at(-1)) ?? ''
}
