import { CLOSING, headingLevel, isOrganisation, OPENING } from './cues.ts'
import type { BlockDraft } from './join.ts'
import type { Block, BlockRole, DocumentKind, Parts } from './types.ts'

/** Paragraphs after the salutation among which the opening is looked for. */
const OPENING_WITHIN = 3
const LEAD_IN = /收悉|(?:答复|回复|函复|意见|情况)如下[:：。]/u
/** Longest paragraph that is a closing as a whole, in characters. */
const CLOSING_LENGTH = 160

/** Names the opening and the closings among the paragraphs of the text. */
export function nameTextBlocks(drafts: BlockDraft[], kind: DocumentKind): BlockDraft[] {
  if (kind === 'form' || kind === 'other') return drafts
  const salutation = drafts.findIndex((draft) => draft.role === 'salutation')
  const title = drafts.findLastIndex((draft) => draft.role === 'title')
  const paragraphs = drafts
    .slice(Math.max(salutation, title) + 1)
    .filter((draft) => draft.role === 'paragraph')
  const opening =
    paragraphs.slice(0, OPENING_WITHIN).find((draft) => OPENING.test(draft.start)) ??
    // Thanks and the history of the matter may come first.
    paragraphs.slice(0, 2 * OPENING_WITHIN).find((draft) => LEAD_IN.test(draft.start))
  if (opening !== undefined) opening.role = 'opening'
  for (const draft of paragraphs.reverse()) {
    if (!isClosing(draft)) break
    draft.role = 'closing'
  }
  return drafts
}

function isClosing({ role, start }: BlockDraft): boolean {
  if (role !== 'paragraph' || start.length > CLOSING_LENGTH) return false
  // “2、进一步提升乡村旅游发展水平……非常感谢您……” is a point of the answer.
  return CLOSING.test(start) && headingLevel(start) === 0
}

const FIRST = {
  letterhead: 'letterhead',
  docNumber: 'doc-number',
  category: 'category',
  title: 'title',
  salutation: 'salutation',
  opening: 'opening',
} as const satisfies Partial<Record<keyof Parts, BlockRole>>
const LAST = {
  closing: 'closing',
  signature: 'signature',
  date: 'date',
  contact: 'contact',
  openness: 'openness',
  copyTo: 'copy-to',
} as const satisfies Partial<Record<keyof Parts, BlockRole>>

/** 承办单位：抚顺县交通运输局 at the end stands for a signature. */
const SIGNED_BY_LABEL =
  /^(?:承办|主办|责任|答复|回复|办理)?单位(?:名称)?(?:[（(](?:盖章|公章|章)[）)])?[:：]\s*\p{Script=Han}/u

/** A line that names the body may hold its contact or its seal besides. */
const MAY_SIGN: ReadonlySet<BlockRole> = new Set(['contact', 'note'])

/** “舞钢市教育体育局  联系电话：3303606” signs before it names the contact. */
function isSigned(text: string): boolean {
  return SIGNED_BY_LABEL.test(text) || isOrganisation(text.split(/[\s（(]/u, 1)[0] ?? '')
}

/** “承办单位：青阳市交通运输局” alone signs the letter; nobody is named and no number given. */
function isContact({ text }: Block): boolean {
  return !SIGNED_BY_LABEL.test(text) || /人|电话|手机|\d{7}/u.test(text)
}

const HEAD_LINES: ReadonlySet<BlockRole> = new Set(['doc-number', 'category', 'signer'])
/** 湘交建议复〔2017〕98号 A类, …办理情况（B）的函. */
const CATEGORY_BESIDE = /[号信]\s*[（(]?[A-DＡ-Ｄ]\s?类|[（(]\s?[A-DＡ-Ｄ]\s?类?[）)]/u
/** …的答复【穗林业园林提〔2013〕63号】 */
const NUMBER_BESIDE =
  /[【（(]\p{Script=Han}{2,16}[〔[【（(]\d{4}[〕\]】）)]\s?\d{1,6}\s?号[】）)]$/u

/** The parts of the letter by the roles of its blocks; where a part has no block, the one that holds it. */
export function findParts(blocks: readonly Block[]): Parts {
  const parts: { -readonly [Name in keyof Parts]: Block } = {}
  const put = (name: keyof Parts, find: () => Block | undefined) => {
    const block = parts[name] ?? find()
    if (block !== undefined) parts[name] = block
  }
  for (const [name, role] of entries(FIRST))
    put(name, () => blocks.find((each) => each.role === role))
  for (const [name, role] of entries(LAST)) {
    const is = (each: Block) => each.role === role && (role !== 'contact' || isContact(each))
    put(name, () => blocks.findLast(is))
  }
  // “最后，再次感谢您提出的宝贵建议，我局一定按照县委县政府安排…” is thanks in a longer paragraph.
  put('closing', () => lastThanks(blocks))
  // “汨政字〔2021〕8号B类 同意公开” holds three parts in one line.
  put('openness', () => blocks.find((each) => HEAD_LINES.has(each.role) && /公开/u.test(each.text)))
  put('category', () => blocks.find(holdsCategory))
  put('docNumber', () =>
    blocks.find((each) => each === parts.title && NUMBER_BESIDE.test(each.text)),
  )
  put('contact', () => blocks.findLast(holdsContact))
  put('signature', () => blocks.findLast((each) => MAY_SIGN.has(each.role) && isSigned(each.text)))
  return parts
}

/** “……的关心！如有疑问，请与养老科联系，电话8812345。”, “（此件主动公开）（联系人：顾明远，电话：8812345）” */
const CONTACT_INSIDE = /(?:联系|电话|手机)[^。]{0,30}\d{7}/u
const BESIDE_CONTACT: ReadonlySet<BlockRole> = new Set([
  'closing',
  'openness',
  'signature',
  'attachment',
  'note',
])

function holdsContact({ role, text }: Block): boolean {
  return BESIDE_CONTACT.has(role) && CONTACT_INSIDE.test(text.normalize('NFKC'))
}

function holdsCategory({ role, text }: Block): boolean {
  return (role === 'doc-number' || role === 'title') && CATEGORY_BESIDE.test(text)
}

function entries(roles: Partial<Record<keyof Parts, BlockRole>>): [keyof Parts, BlockRole][] {
  return Object.entries(roles) as [keyof Parts, BlockRole][]
}

function lastThanks(blocks: readonly Block[]): Block | undefined {
  const opening = blocks.findIndex((each) => each.role === 'opening')
  // “……现答复如下：近年来……感谢您的关心。” is a whole letter in one paragraph.
  const whole = blocks[opening]
  for (let at = blocks.length - 1; at > opening; at--) {
    const block = blocks[at]
    if ((block?.role === 'paragraph' || block?.role === 'attachment') && CLOSING.test(block.text))
      return block
  }
  const answer = whole === undefined ? '' : whole.text.slice(answerStart(whole.text))
  return CLOSING.test(answer) ? whole : undefined
}

/** Behind 答复如下：; the end of the text without one. */
function answerStart(text: string): number {
  const lead = /如下[:：。]/u.exec(text)
  return lead === null ? text.length : lead.index + lead[0].length
}
