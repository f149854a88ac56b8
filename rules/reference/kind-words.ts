import type { Addressee, Block, BlockRole, ReplyDocument } from '@replylint/document'
import { findAll } from '@replylint/engine'
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

const RUNNING: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'opening',
  'heading',
  'paragraph',
  'closing',
])
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
    `(?:(?:采纳|参照|根据|按照|结合|吸收|感谢|回应|(?<!绝)对|与|向|(?<!邀|聘|申|提)请)|(?:^|[。；！，：,;:]|(?:^|\\s)[（(]?[一二三四五六七八九十]{1,2}[）)、])\\s{0,4})(?:各位|[两二三四五六七八九十]位|该)?(?<word>${role})${not}们?(?=(?:您|你)?的?所?(?:建议|意见|提(?:出|的|意见|建议|问题|诉求)|反映|关心|面商|见面|沟通|反馈|答复|填写|继续|表示(?:满意|认可|同意|理解|赞同)|(?:您|你)?对[^，。；]{1,24}(?:关心|支持|关注|重视|监督|理解)))`,
    'gu',
  )
const SPOKEN: Readonly<Record<Body, RegExp>> = {
  人大: spoken('委员', '(?!会|长)'),
  政协: spoken('代表', '(?![性着])'),
}
/** 您的提案, 您提出的提案, 提案收悉, 该提案; not 建议提案, 提案建议, 提案委. */
const matter = (word: string) =>
  new RegExp(
    `(?:[您你]们?(?:所?提(?:出|交)?)?的|(?<!\\p{Script=Han})[该此]|(?:收到|接到)(?:[您你]们?的|该)|(?<!\\p{Script=Han})(?:收到|接到)|(?:[您你]们?在|(?<!\\p{Script=Han})(?:针对|对照|关于|对于|按照|根据|结合))(?:该|此|本)?(?=${word}(?:中|里|所提|提出|内容)))(?<word>${word})(?![建人委办者工案]|提案)`,
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
  const named = texts.flatMap(({ block, text }) => [
    ...misnamed(block, text, document, other),
    ...styled(block, text, other),
  ])
  if (named.length > 0) return named
  // “群众代表”, “市人大代表” elsewhere in the letter: it may be they who are spoken of.
  const others = texts.some(({ text }) => SENDER_OF[other].test(withoutSender(text, body)))
  if (others) return []
  const titled = document.blocks.some(({ text }) => TITLED_OTHERWISE[body].test(text))
  return texts.flatMap(({ block, text }) => [
    ...found(block, text, SPOKEN[body], ROLE_OF[body]),
    ...(titled ? [] : found(block, text, MATTER[body], MATTER_OF[body])),
  ])
}

/** 《关于……的提案》 by a deputy, a 议案 that became a 建议: the author's own word. */
const TITLED_OTHERWISE: Readonly<Record<Body, RegExp>> = {
  人大: /提案[》”"]|建议提案|提案建议|[议提]案建议|(?:党|职工)代表提案/u,
  政协: /议案(?:的决[议定])?[》”"]|[转列作]为/u,
}

function withoutSender(text: string, body: Body): string {
  if (!/代表|委员/u.test(text)) return text
  return text.replace(SPOKEN[body], '').replace(NOBODY_ELSE, '')
}

/** 代表性, 欢迎代表继续监督, 请委员审阅: no others are spoken of. */
const NOBODY_ELSE =
  /代表(?:[性着]|团)|(?:(?:欢迎|希望|恳请|敬请|作为|征得|各位)|(?<![邀聘申提])请|[。；！，：]|^)(?:代表|委员)(?!团|会|[和与、])/gu
/** “座谈会上，代表提出的意见”, “市人大常委会审议时，委员们提出的意见”: those who were there. */
const OF_MEETING =
  /座谈|听证|会上|会议|委员会|大会|与会|参会|观摩|邀请|审议|评审|论证|组成人员|常委会|专家|业主|村民|居民|商户|群众|企业|家长|老人/u

function found(block: Block, text: string, expression: RegExp, right: string): WrongWord[] {
  if (!/委员|代表|提案|议案/u.test(text)) return []
  return findAll(text, expression).flatMap(({ 0: all, index, groups }) => {
    const word = groups?.word
    if (word === undefined) return []
    const sentence =
      text
        .slice(Math.max(0, index - 60), index + 1)
        .split('。')
        .at(-1) ?? ''
    if (word === ROLE_OF[word === '代表' ? '人大' : '政协'] && OF_MEETING.test(sentence)) return []
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

const STYLED: Readonly<Record<Body, RegExp>> = {
  人大: /[您你]们?作为(?:[省市县区]|一[名位])?(?<word>(?:人大)?代表)(?=[，,对心在]|的)/gu,
  政协: /[您你]们?作为(?:[省市县区]|一[名位])?(?<word>(?:政协)?委员)(?=[，,对心在]|的)/gu,
}

/** “感谢您作为人大代表对……的关心” in a letter to a 委员. */
function styled(block: Block, text: string, other: Body): WrongWord[] {
  const right = ROLE_OF[other === '人大' ? '政协' : '人大']
  if (!text.includes('作为')) return []
  return findAll(text, STYLED[other]).flatMap(({ 0: all, index, groups }) => {
    const word = groups?.word
    if (word === undefined) return []
    const body = word.length > 2 ? (other === '人大' ? '政协' : '人大') : ''
    const at = index + all.lastIndexOf(word)
    return [{ block, at, word, right: body + right, certain: true }]
  })
}
