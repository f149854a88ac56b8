import type { Block, ReplyDocument } from '@replylint/document'
import { sideOf } from '@replylint/engine'
import { isAddressee } from './insert-place.ts'

type Matter = '建议' | '提案' | '议案'
type Role = '代表' | '委员'

/** What the letter answers; both where it does not tell. */
export function mattersOf({ kind, facts, parts }: ReplyDocument): readonly Matter[] {
  const told = facts.references.find(({ matter }) => matter !== undefined)?.matter
  // A deputy is not answered on a 提案, whatever slip the opening makes.
  if (kind === 'deputy-reply') return [told === '议案' ? told : '建议']
  if (kind === 'member-reply') return ['提案']
  if (told !== undefined) return [told]
  for (const block of [parts.title, parts.salutation, parts.opening]) {
    const side = sideOf(block?.text.slice(0, LONGEST_LEAD) ?? '')
    if (side !== undefined) return side === 'congress' ? ['建议'] : ['提案']
  }
  return ['建议', '提案']
}

/** Title, salutation and opening are shorter; a page run together is read no further. */
const LONGEST_LEAD = 400

/** Who is answered; both where the letter does not tell. */
export function rolesOf(document: ReplyDocument): readonly Role[] {
  const { kind } = document
  if (kind === 'deputy-reply') return ['代表']
  if (kind === 'member-reply') return ['委员']
  return mattersOf(document).map((matter) => (matter === '提案' ? '委员' : '代表'))
}

/** How the letter speaks to whom it answers: 您, to several 你们, to a body that proposes 贵单位. */
export function youOf({ parts, facts, blocks }: ReplyDocument): '您' | '你们' | '贵单位' {
  const body = parts.salutation === undefined ? blocks.find(isAddressee) : undefined
  const words = (parts.salutation ?? body)?.text ?? ''
  // 城东街道代表团：, 莲花乡政协联络组： are people.
  if (/[等们、]|[团组][:：]?$/u.test(words.trim()) || facts.addressees.length > 1) return '你们'
  return body !== undefined || facts.addressees.some(({ role }) => role === '') ? '贵单位' : '您'
}

/** 我局, by the name of the body or by how the text speaks; undefined where neither tells. */
export function selfOf({ blocks }: ReplyDocument, name: string | undefined): string | undefined {
  const kind = /(?<kind>局|厅|委)(?:员会)?$/u.exec(name ?? '')?.groups?.kind
  if (kind !== undefined) return `我${kind}`
  for (const { text } of blocks) {
    // “克服自我局限”, “我委托第三方” name no body.
    const self = /(?<!自)我[局厅委](?![限面部托派员])/u.exec(text)
    if (self !== null) return self[0]
  }
  return undefined
}

/** The proposal as the letter cites it elsewhere. */
export interface Proposal {
  /** Between 第 and 号. */
  readonly number?: string
  /** With its marks: 《关于…的建议》. */
  readonly title?: string
  /** 市十六届人大四次会议 */
  readonly session?: string
}

const TITLE = /《[^《》]{4,80}(?:建议|提案|议案|意见)》/u
const SESSION =
  /(?:[在于对]|^)(?<session>(?:(?![您你们在于对])\p{Script=Han}){0,16}第?[\d一二三四五六七八九十]{1,3}届[^，,。；《》“在]{0,20}次(?:全体)?会议)/u
/** 案由, 提案标题 of a form. */
const FORM_TITLE = /^(?:建议|提案)?(?:案由|标题|题目)$/u

export function proposalOf({ parts, facts }: ReplyDocument): Proposal {
  const places = [parts.title, parts.opening].filter((block): block is Block => block !== undefined)
  const texts = places.map(({ text }) => text.slice(0, LONGEST_LEAD))
  const number = facts.references.find((reference) =>
    /[\d十]/u.test(reference.number ?? ''),
  )?.number
  const cited = texts.flatMap((text) => TITLE.exec(text) ?? [])[0]
  const named = facts.fields.find(({ label, value }) => FORM_TITLE.test(label) && isTitle(value))
  const title = cited ?? (named && `《${named.value}》`)
  const session = texts.map((text) => SESSION.exec(text)?.groups?.session).find(Boolean)
  return {
    ...(number === undefined ? {} : { number }),
    ...(title === undefined ? {} : { title }),
    ...(session === undefined ? {} : { session }),
  }
}

function isTitle(value: string): boolean {
  return /^关于[^《》\r\n]{4,70}(?:建议|提案|议案|意见)$/u.test(value)
}

/** 市, 县, 自治区: of which place the congress or the conference is. */
const LEVEL =
  /(?<level>自治区|[省市县区州旗])(?=第?[\d一二三四五六七八九十]{1,3}届|人大|人民代表大会|政协)/u

export function levelOf({ parts }: ReplyDocument): string | undefined {
  const texts = [parts.title?.text, parts.opening?.text].map(
    (text) => text?.slice(0, LONGEST_LEAD) ?? '',
  )
  return texts.map((text) => LEVEL.exec(text)?.groups?.level).find(Boolean)
}
