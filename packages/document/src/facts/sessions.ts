import { findAll } from '../find-all.ts'
import type { Block, ReplyDocument } from '../types.ts'
import { parseNumeral, parseYear } from './numerals.ts'
import { place, plainText } from './plain.ts'
import type { Session } from './types.ts'

const COUNT = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
/** 十四届四次会议, 第十四届全国人民代表大会第三次会议, 十四届厦门市委员会第四次会议. */
const SESSION = new RegExp(
  `第? ?(?<term>${COUNT}) ?届(?<middle>[\\p{Script=Han} ]{0,20}?)第? ?(?<session>${COUNT}) ?次(?:全体)?会议`,
  'gu',
)
/** Other bodies that count their sessions, and the standing bodies of these. */
const OTHER =
  /常委|常务|主任|主席|党[组委的]|中央|中国共产党|共产|共青|团|妇|工会|工商|残|职工|侨|文联|科协|学生|理事|[省市县区州旗]委$|委员会?届/u
const LEVEL = /全国|自治区|[省市县区州旗盟]/gu
/** 厦门市, 青阳县; not the “您在” of 您在市. */
const NAME =
  '[^\\s\\d在于的您你我上年月日召开举行为按据经对，,、。]{2,4}(?:自治区|[省市县区州旗盟])'
const PLACE = new RegExp(`(?:政协)?(?<place>${NAME})(?:人大|人民代表大会|政协)?第?$`, 'u')
const PLACE_INSIDE = new RegExp(`^(?<place>${NAME})`, 'u')
/** 2025年, 2025年1月, 在2025年召开的市, 2025年3月，. */
const YEAR_BEFORE =
  /(?<!\d)(?<year>\d{4}) ?年 ?(?:(?<month>\d{1,2}) ?月(?:份|\d{1,2} ?日)?[,，]?|初)? ?(?<fill>\p{Script=Han}{0,16})$/u
/** （2025年）, （2025年1月8日通过）, 于2025年1月召开. */
const YEAR_AFTER =
  /^ ?(?:\( ?|已?[于在] ?)(?<year>\d{4}) ?年(?: ?(?<month>\d{1,2}) ?月)?(?:(?: ?\d{1,2} ?日)?(?:召开|举行|闭幕|开幕|胜利|通过|批准|\))| ?\))/u
/** Between the year and the session nothing is done: “2025年办理的市十四届……” is no year of a session. */
const FILL =
  /^(?:在|于|召开的?|举行的?|的|中国人民政治协商会议|政协|人大|人民代表大会|政治协商会议|全国|我?[省市县区州旗]|\p{Script=Han}{2,6}?(?:省|市|县|区|州|旗|盟)){0,6}$/u
/** Of “您在市人大” as much as names the body. */
const NAMED_BEFORE = new RegExp(
  `(?:中国人民政治协商会议|政协)?(?:${NAME}|全国|自治区|[省市县区州旗盟])?(?:人大|人民代表大会|政协)?$`,
  'u',
)
/** “会议上，您提出”, “会议第57号建议”: it has been held. “提请2026年市十六届人大五次会议审议” looks ahead. */
const HELD = /^(?:上|期间|以来|第 ?[A-Z\d一二三四五六七八九十百]{1,9} ?号|提出)/u
const COMING = /将|拟|提请|提交|明年|下次|筹备|计划/u
const DEALT_WITH = /[办答收提案交转列复]/u

/** Sessions of congresses and of the CPPCC, with the year printed beside them. */
export function readSessions(document: ReplyDocument): Session[] {
  return document.blocks.flatMap(sessionsOf)
}

function sessionsOf(block: Block): Session[] {
  const text = plainText(block)
  if (!text.includes('届')) return []
  const sessions: Session[] = []
  for (const found of findAll(text, SESSION)) {
    const read = sessionAt(text, found)
    if (read === undefined) continue
    const { at, ...session } = read
    sessions.push({ ...place(block, ...at), ...session })
  }
  return sessions
}

type Read = Omit<Session, 'range' | 'raw' | 'block'> & { readonly at: readonly [number, number] }

function sessionAt(text: string, found: RegExpExecArray): Read | undefined {
  const { term: t = '', middle = '', session: s = '' } = found.groups ?? {}
  const [term, session] = [parseNumeral(t), parseNumeral(s)]
  const end = found.index + found[0].length
  const before = text.slice(Math.max(0, found.index - 40), found.index)
  const around = before.slice(-10) + middle
  const body = bodyOf(around)
  if (term === undefined || session === undefined || body === undefined) return undefined
  if (OTHER.test(around)) return undefined
  const dated = yearOf(before, text.slice(end, end + 30))
  if (dated === undefined) return undefined
  const level = around.match(LEVEL)?.at(-1) ?? ''
  const place = PLACE.exec(before)?.groups?.place ?? PLACE_INSIDE.exec(middle)?.groups?.place
  const { from, to, ...when } = dated
  const held = HELD.test(text.slice(end + to, end + to + 16)) && !COMING.test(before)
  return {
    at: [found.index - from, end + to],
    body,
    level,
    ...(place === undefined ? {} : { place }),
    term,
    session,
    ...when,
    held,
  }
}

function bodyOf(around: string): Session['body'] | undefined {
  const names = around.match(/人大|人民代表大会|政协|政治协商会议/gu)
  const name = names?.at(-1)
  if (name === undefined) return undefined
  return name.startsWith('人') ? '人大' : '政协'
}

interface Dated {
  readonly year: number
  readonly month?: number
  /** Characters before and behind the session that belong to it. */
  readonly from: number
  readonly to: number
}

function yearOf(before: string, after: string): Dated | undefined {
  const behind = YEAR_AFTER.exec(after)
  const found = behind ?? YEAR_BEFORE.exec(before)
  const { year: y = '', month: m, fill = '' } = found?.groups ?? {}
  const year = parseYear(y)
  if (found === null || year === undefined) return undefined
  if (behind === null && (DEALT_WITH.test(fill) || !FILL.test(fill))) return undefined
  const month = m === undefined ? undefined : Number(m)
  const size = found[0].length
  return {
    year,
    ...(month === undefined ? {} : { month }),
    from: behind === null ? size : (NAMED_BEFORE.exec(before)?.[0].length ?? 0),
    to: behind === null ? 0 : size,
  }
}
