import type { Block, Range, ReplyDocument } from '@replylint/document'
import { findAll } from '@replylint/engine'
import { leadEnd, OPENING_LENGTH } from './lead-in.ts'
import { withoutQuotes } from './quotes.ts'

/** Who sent what the letter answers: 代表 of the 人大 a 建议, 委员 of the 政协 a 提案. */
export type Body = '人大' | '政协'

export interface Witness {
  readonly body: Body
  readonly kind: 'title-body' | 'opening-body' | 'role' | 'matter' | 'quoted'
  readonly word: string
  readonly range: Range
}

export const ROLE_OF: Readonly<Record<Body, string>> = { 人大: '代表', 政协: '委员' }
export const MATTER_OF: Readonly<Record<Body, string>> = { 人大: '建议', 政协: '提案' }

/**
 * 市十六届人大四次会议, 政协第21号, 政协委员提案: a body named as the sender. “加强市人大机关建设” and
 * “市人大常委会第十二次会议第3号审议意见” name none.
 */
const SENDER =
  /(?<word>人大|人民代表大会|政协|政治协商会议)(?!常委|常务|机关|办公)(?=[^，。；,;]{0,30}?次(?:会|全|委员)|(?:代表|委员)?(?:第\s?)?[A-Z]{0,2}\d{1,10}\s?号|(?:代表|委员)?(?:建议|提案)(?![提建办]))/gu
/** “县十七届人大三次会议审议通过的报告” is no sender either. */
const PASSED =
  /^[^，。；,;]{0,34}?次(?:全体)?会议?[^，。；,;]{0,8}(?:审议|通过|批准|精神|决议|报告|部署|要求|以来|召开|闭幕|票决|确定|作出|明确)/u
/** 第222号建议, 第4号代表建议, 建议第93号; not 第42号建议案, 第12号提案建议. */
const NUMBERED =
  /(?:\d|来信)\s?号[）)]?\s{0,200}(?:人大|政协)?(?:代表|委员)?的?(?<word>建议|提案|议案)(?!案|[提建]|[、和及])|(?<!建议|提案|议案|代表)(?<before>建议|提案|议案)(?:第\s?)?[A-Z]{0,2}\d{1,10}\s?号/gu
/** 您提出的……提案收悉, 《……》的提案; not 建议提案, 提案建议, 提案人. */
const PROPOSED =
  /(?:(?:提出|提交)的[^，。；,;]{0,200}?|[您你]们?的)(?<![议案表、和及])(?<word>提案)(?![建人委办者工])/gu
/** 《关于……的提案》 may be the author's own word: it bears witness, but is never at fault. */
const TITLED = /[》”"]?(?<word>提案)[》”"]/gu
/** 如下 and 收悉 belong to the opening: “提案收悉”. */
const LEAD_IN_LENGTH = 2
/** 社情民意 and speeches are called 建议 in a 政协 too. */
const OTHER_MATTER =
  /社情民意|大会发言|(?:协商|监督)(?:建议|意见)|审议意见|委员建议|常委会第?[^，。]{1,4}次会议/u

/**
 * All that says who sent it, in order of place; empty where one place names both, as
 * “市人大、政协联合提出的” does.
 */
export function readWitnesses({ parts, blocks }: ReplyDocument): Witness[] {
  const opening = parts.opening ?? firstParagraph(blocks, parts.salutation)
  const lead = (opening?.text ?? '').slice(0, OPENING_LENGTH)
  const opened = lead.slice(0, leadEnd(lead) + LEAD_IN_LENGTH)
  const title = parts.title?.text.slice(0, OPENING_LENGTH) ?? ''
  if (OTHER_MATTER.test(withoutQuotes(title))) return []
  const places = [
    parts.title && bodyIn(parts.title, title, 'title-body'),
    parts.title && matterIn(parts.title, title, [NUMBERED]),
    parts.salutation && roleIn(parts.salutation),
    opening && bodyIn(opening, opened, 'opening-body'),
    opening && matterIn(opening, opened, [NUMBERED, PROPOSED]),
    opening && quotedIn(opening, opened),
  ]
  if (places.includes('both')) return []
  return places.filter((place) => place !== undefined && place !== 'both')
}

function firstParagraph(blocks: readonly Block[], salutation: Block | undefined) {
  if (salutation === undefined) return undefined
  const next = blocks[blocks.indexOf(salutation) + 1]
  return next?.role === 'paragraph' ? next : undefined
}

type Found = Witness | 'both' | undefined

function bodyIn(block: Block, text: string, kind: Witness['kind']): Found {
  const plain = withoutQuotes(text)
  const found = findAll(plain, SENDER).filter(
    ({ index }) => !PASSED.test(plain.slice(index, index + 60)),
  )
  return one(block, kind, found, (word) => (word.startsWith('人') ? '人大' : '政协'))
}

function matterIn(block: Block, text: string, expressions: readonly RegExp[]): Found {
  const plain = withoutQuotes(text)
  const found = expressions.flatMap((expression) => findAll(plain, expression))
  // “您提出的第18号议案” may have become a 建议: it is judged apart.
  const told = found.filter(({ groups }) => (groups?.word ?? groups?.before) !== '议案')
  return one(block, 'matter', told, (word) => (word === '提案' ? '政协' : '人大'))
}

function quotedIn(block: Block, text: string): Found {
  return one(block, 'quoted', findAll(text, TITLED), () => '政协')
}

/** 陆春禾代表：, 陆春禾代表（等4位）：, 陆春禾委员您好：; a 主任委员 heads a committee. */
const ROLE =
  /(?<!主任)(?<word>代表|委员)(?:们)?\s?(?:[（(][^（()）]{0,24}[)）])?\s?(?:[,，]?\s?[您你]们?好)?[：:，,！!。]?\s?$/u

/** 代表 or 委员 at the end of a salutation to persons; none in “李芳委员、陆春禾代表：”. */
function roleIn(block: Block): Found {
  const found = ROLE.exec(block.text)
  const word = found?.groups?.word
  const other = word === '代表' ? /委员(?!会)/u : /代表/u
  // “市人大常委会陆春禾委员：” is a member of the standing committee.
  if (found === null || word === undefined || /常委|常务/u.test(block.text)) return undefined
  if (other.test(block.text)) return undefined
  return {
    body: word === '代表' ? '人大' : '政协',
    kind: 'role',
    word,
    range: block.source(found.index, found.index + 2),
  }
}

function one(
  block: Block,
  kind: Witness['kind'],
  found: readonly RegExpExecArray[],
  bodyOf: (word: string) => Body,
): Found {
  let first: Witness | undefined
  for (const { 0: all, index, groups } of found) {
    const word = groups?.word ?? groups?.before
    if (word === undefined) continue
    const body = bodyOf(word)
    const at = index + (groups?.word === undefined ? all.indexOf(word) : all.lastIndexOf(word))
    first ??= { body, kind, word, range: block.source(at, at + word.length) }
    if (first.body !== body) return 'both'
  }
  return first
}
