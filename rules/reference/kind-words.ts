import type { Addressee, Block, BlockRole, ReplyDocument } from '@replylint/document'
import { withoutQuotes } from './quotes.ts'
import { type Body, MATTER_OF, ROLE_OF } from './witnesses.ts'

/** A word of the running text that fits the other body. */
export interface WrongWord {
  readonly block: Block
  readonly at: number
  readonly word: string
  readonly right: string
  readonly certain: boolean
}

const RUNNING: ReadonlySet<BlockRole> = new Set<BlockRole>(['opening', 'paragraph', 'closing'])
const SENDER_OF: Readonly<Record<Body, RegExp>> = {
  人大: /人大|人民代表|代表/u,
  政协: /政协|政治协商|委员(?!会)/u,
}
/**
 * Only where the sender is meant: 采纳代表建议, 感谢代表对…, 与代表面商. “邀请村民代表座谈”, “代表性”,
 * “征求代表意见” are left alone.
 */
const spoken = (role: string, not: string) =>
  new RegExp(
    `(?:(?:采纳|参照|根据|按照|结合|吸收|感谢|回应|(?<!绝)对|与|向|(?<!邀|聘|申|提)请)|(?:^|[。；！，：,;:])\\s{0,4})(?:各位|[两二三四五六七八九十]位|该)?(?<word>${role})${not}们?(?=(?:您|你)?的?所?(?:建议|意见|提出|提的|反映|关心|面商|见面|沟通|反馈|答复|填写|对我))`,
    'gu',
  )
const SPOKEN: Readonly<Record<Body, RegExp>> = {
  人大: spoken('委员', '(?!会|长)'),
  政协: spoken('代表', '(?![性着])'),
}
/** 您的提案, 您提出的提案, 提案收悉, 该提案; not 建议提案, 提案建议, 提案委. */
const matter = (word: string) =>
  new RegExp(
    `(?:[您你]们?(?:所?提(?:出|交)?)?的|(?<!\\p{Script=Han})[该此]|(?:收到|接到)(?:[您你]们?的|该)|(?<!\\p{Script=Han})(?:收到|接到))(?<word>${word})(?![建人委办者工案]|提案)`,
    'gu',
  )
const MATTER: Readonly<Record<Body, RegExp>> = { 人大: matter('提案'), 政协: matter('议案') }

/**
 * 代表 in a letter on a 提案 to a 委员, 委员 in one on a 建议, 您的提案 in that. Nothing where the text
 * speaks of the other body itself: “认真办理人大代表建议和政协提案”.
 */
export function wrongWords(document: ReplyDocument, body: Body): WrongWord[] {
  const other: Body = body === '人大' ? '政协' : '人大'
  const texts = document.blocks
    .filter(({ role }) => RUNNING.has(role))
    .map((block) => ({ block, text: withoutQuotes(block.text) }))
  const named = texts.flatMap(({ block, text }) => misnamed(block, text, document, other))
  if (named.length > 0) return named
  // “群众代表”, “市人大代表” elsewhere in the letter: it may be they who are spoken of.
  const others = texts.some(({ text }) =>
    SENDER_OF[other].test(text.replace(SPOKEN[body], '').replace(/代表(?:[性着]|团)/gu, '')),
  )
  if (others) return []
  const titled = document.blocks.some(({ text }) => TITLED_OTHERWISE[body].test(text))
  return texts.flatMap(({ block, text }) => [
    ...found(block, text, SPOKEN[body], ROLE_OF[body]),
    ...(titled ? [] : found(block, text, MATTER[body], MATTER_OF[body])),
  ])
}

/** 《关于……的提案》 by a deputy, a 议案 that became a 建议: the author's own word. */
const TITLED_OTHERWISE: Readonly<Record<Body, RegExp>> = {
  人大: /提案[》”"]|建议提案|提案建议|[议提]案建议/u,
  政协: /议案[》”"]|[转列作]为/u,
}

function found(block: Block, text: string, expression: RegExp, right: string): WrongWord[] {
  return Array.from(text.matchAll(expression)).flatMap(({ 0: all, index, groups }) => {
    const word = groups?.word
    if (word === undefined) return []
    return [{ block, at: index + all.lastIndexOf(word), word, right, certain: false }]
  })
}

/** “陆春禾委员” in a letter to 陆春禾代表. */
function misnamed(block: Block, text: string, { facts }: ReplyDocument, other: Body): WrongWord[] {
  const word = ROLE_OF[other]
  const right = word === '代表' ? '委员' : '代表'
  return facts.addressees.filter(isPerson).flatMap(({ name }) => {
    const at = text.indexOf(`${name}${word}`)
    if (at < 0 || /^[会长]/u.test(text.slice(at + name.length + 2))) return []
    return [{ block, at: at + name.length, word, right, certain: true }]
  })
}

function isPerson({ name, role }: Addressee): boolean {
  return role !== '' && name.length >= 2
}
