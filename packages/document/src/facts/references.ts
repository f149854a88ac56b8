import { findAll } from '../find-all.ts'
import type { Range } from '../range.ts'
import type { Block, BlockRole, ReplyDocument } from '../types.ts'
import { headLength } from './areas.ts'
import { parseNumeral } from './numerals.ts'
import { groupAt, place, plainText } from './plain.ts'
import type { Reference } from './types.ts'

const COUNT = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})'
const BODY = '(?:人大|人民代表大会|政协|政治协商会议)'
/** 十四届四次会议, 九届三次全会, 第十八届人民代表大会第二次会议, 十四届厦门市委员会第四次会议, 八届一次委员(sic). */
const SESSION = new RegExp(
  `第?(?<term>${COUNT}) ?届(?<middle>[^。；;，,:\\n《》]{0,24}?)第? ?(?<session>${COUNT}) ?次(?:全体)?(?:会|全会|委员)议?`,
  'dgu',
)
/** 第254号, 第B132号, 第 20190084 号, (134号), 第一百零三号; not 〔2025〕3号. */
const NUMBER =
  /(?<![〕\]】﹞\d])(?:第 ?(?<number>[A-Z]{0,2}\d{1,10}(?:[-—]\d{1,4})?|[一二三四五六七八九十百零〇]{1,7}|来信)|(?<=[(》会议提案建])(?<bare>[A-Z]{0,2}\d{1,10})|(?<=的)(?<plain>\d{1,10})(?= ?号(?:代表|委员)?(?:建议|提案|议案))) ?号/dgu
/** 提案编号：254 */
const NUMBER_FIELD =
  /(?:提案|建议|议案)(?:编号|号)\s{0,3}[:\t]\s{0,3}(?:第 ?)?(?<number>[A-Z]{0,2}\d{1,10}) ?号?/dgu
/** How far behind the session its number may stand: the proposal's title is between them. */
const REACH = 160
/** Title and opening are shorter; a page run together is read no further. */
const READ_LENGTH = 2000
/** Blocks after the salutation that can be the opening. */
const OPENING_BLOCKS = 2
const SILENT: ReadonlySet<BlockRole> = new Set<BlockRole>(['doc-number', 'letterhead', 'separator'])

export function readReferences(document: ReplyDocument): Reference[] {
  const head = headLength(document)
  const { opening, salutation } = document.parts
  const last = opening === undefined ? head + OPENING_BLOCKS : document.blocks.indexOf(opening)
  return document.blocks
    .slice(0, Math.max(last, salutation === undefined ? 0 : head) + 1)
    .filter(({ role }) => !SILENT.has(role))
    .flatMap(referencesOf)
}

interface Mention {
  readonly at: Range
  readonly found: RegExpExecArray
}

function referencesOf(block: Block): Reference[] {
  const text = plainText(block).slice(0, READ_LENGTH)
  if (!/[届号]|编号/u.test(text)) return []
  const sessions = mentions(text, SESSION).filter(
    ({ at }) => !OF_PARTY.test(text.slice(Math.max(0, at[0] - 8), at[0])),
  )
  const fields = mentions(text, NUMBER_FIELD)
  const numbers = mentions(text, NUMBER).filter(
    ({ at }) => !fields.some((field) => at[0] < field.at[1] && field.at[0] < at[1]),
  )
  const taken = new Set<Mention>()
  const references = sessions.map((session, index) => {
    const limit = Math.min(sessions[index + 1]?.at[0] ?? text.length, session.at[1] + REACH)
    const number = numbers.find(
      (each) =>
        each.at[0] >= session.at[1] &&
        each.at[1] <= limit &&
        (isProposalNumber(text, each) || isNext(text.slice(session.at[1], each.at[0]))),
    )
    if (number !== undefined) taken.add(number)
    return reference(block, text, session, number)
  })
  for (const number of [...numbers, ...fields]) {
    if (taken.has(number) || !isProposalNumber(text, number)) continue
    references.push(reference(block, text, undefined, number))
  }
  return references
}

/** “市委十三届六次全会”, “党的二十届三中全会” are sessions of the party. */
const OF_PARTY = /(?:[省市县区州旗]委|党委?的?|中央)$/u

/** “会议第57号”, “会议期间提出的第57号”; not “会议上提出的关于改造第12号院的建议”. */
function isNext(between: string): boolean {
  return between.length <= 16 && !/关于|[《“]/u.test(between)
}

function mentions(text: string, expression: RegExp): Mention[] {
  return findAll(text, expression).map((found) => ({
    at: [found.index, found.index + found[0].length] as const,
    found,
  }))
}

/** “（第254号）” and “第254号提案” number a proposal, “第263号令” and “北京路49号” do not. */
function isProposalNumber(text: string, { at, found }: Mention): boolean {
  if (/编号|[案议]号/u.test(found[0])) return true
  const before = text.slice(Math.max(0, at[0] - 12), at[0])
  const after = text.slice(at[1], at[1] + 12)
  return (
    /^\s?(?:代表|委员)?(?:建议|提案|议案)|^[)》]?的?(?:建议|提案|议案)/u.test(after) ||
    /(?:建议|提案|议案)[^，。；]{0,3}$/u.test(before) ||
    (/[》”"][(]$/u.test(before) && /^[)建提]/u.test(after))
  )
}

const BODY_NAME = new RegExp(BODY, 'gu')

function reference(
  block: Block,
  text: string,
  session: Mention | undefined,
  number: Mention | undefined,
): Reference {
  const from = session?.at[0] ?? number?.at[0] ?? 0
  const to = number?.at[1] ?? session?.at[1] ?? from
  const { term, session: count } = session?.found.groups ?? {}
  const figures = figuresOf(number?.found)
  const body = bodyOf(text, session, from)
  const matter = matterOf(text, to)
  const termNumber = term === undefined ? undefined : parseNumeral(term)
  const sessionNumber = count === undefined ? undefined : parseNumeral(count)
  return {
    ...place(block, from, to),
    ...(body === undefined ? {} : { body }),
    ...(termNumber === undefined ? {} : { term: termNumber }),
    ...(sessionNumber === undefined ? {} : { session: sessionNumber }),
    ...(figures === undefined ? {} : { number: figures }),
    ...(matter === undefined ? {} : { matter }),
    at: {
      ...(session === undefined ? {} : { session: block.source(...session.at) }),
      ...(number === undefined ? {} : { number: block.source(...numberAt(number)) }),
    },
  }
}

function figuresOf(found: RegExpExecArray | undefined): string | undefined {
  const { number, bare, plain } = found?.groups ?? {}
  return number ?? bare ?? plain
}

/** Without the label of 提案编号：第254号. */
function numberAt({ at, found }: Mention): Range {
  const figures = groupAt(found, 'number')
  if (figures === undefined || !/编号|[案议]号/u.test(found[0])) return at
  return [figures[0], at[1]]
}

/** The body named inside the session, or next before it. */
function bodyOf(text: string, session: Mention | undefined, from: number): Reference['body'] {
  if (session === undefined) return undefined
  const inside = session.found.groups?.middle ?? ''
  const name =
    inside.match(BODY_NAME)?.at(-1) ??
    text
      .slice(Math.max(0, from - 24), from)
      .match(BODY_NAME)
      ?.at(-1)
  if (name === undefined) return undefined
  return name.startsWith('人') ? '人大' : '政协'
}

/** What the words next to the number call it. */
function matterOf(text: string, to: number): Reference['matter'] {
  const after = /^[)》\s]{0,2}(?:人大|政协)?(?:代表|委员)?的?(建议|提案|议案)/u.exec(
    text.slice(to, to + 12),
  )
  const before = /(建议|提案|议案)[^，。；]{0,16}$/u.exec(text.slice(Math.max(0, to - 24), to))
  const word = after?.[1] ?? before?.[1]
  return word === '建议' || word === '提案' || word === '议案' ? word : undefined
}
