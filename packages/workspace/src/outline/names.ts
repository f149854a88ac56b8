import type { BlockRole, DocumentKind } from '@replylint/document'
import type { Language } from '@replylint/engine'

const KINDS: Readonly<Record<Language, Readonly<Record<DocumentKind, string>>>> = {
  zh: {
    'deputy-reply': '答复人大代表建议',
    'member-reply': '答复政协提案',
    'group-reply': '答复集体建议、提案',
    reply: '答复建议、提案',
    'co-handling': '会办（协办）意见',
    form: '面商记录表、征询意见表',
    'form-and-reply': '表格加答复函',
    'several-letters': '一个文件几封信',
    other: '不是答复函',
  },
  en: {
    'deputy-reply': 'reply to a deputy',
    'member-reply': 'reply to a CPPCC member',
    'group-reply': 'reply to a group',
    reply: 'reply',
    'co-handling': 'opinion to the lead body',
    form: 'record or feedback form',
    'form-and-reply': 'form and reply',
    'several-letters': 'several letters',
    other: 'no reply letter',
  },
}

/** What a document is, in the words of the README: 答复人大代表建议. */
export function kindName(kind: DocumentKind, language: Language): string {
  return KINDS[language][kind]
}

/** Roles that are shown as a part; those left out stand inside a heading, or say nothing. */
const PARTS = {
  form: { zh: '表格', en: 'Form' },
  letterhead: { zh: '版头', en: 'Letterhead' },
  'doc-number': { zh: '发文字号', en: 'Number' },
  category: { zh: '类别', en: 'Category' },
  openness: { zh: '公开属性', en: 'Openness' },
  signer: { zh: '签发人', en: 'Signer' },
  title: { zh: '标题', en: 'Title' },
  salutation: { zh: '称谓', en: 'Salutation' },
  opening: { zh: '引语', en: 'Opening' },
  closing: { zh: '结尾', en: 'Closing' },
  attachment: { zh: '附件', en: 'Attachment' },
  signature: { zh: '署名', en: 'Signature' },
  date: { zh: '日期', en: 'Date' },
  contact: { zh: '联系人', en: 'Contact' },
  'copy-to': { zh: '抄送', en: 'Copies' },
  imprint: { zh: '印发', en: 'Imprint' },
} as const satisfies Partial<Record<BlockRole, Readonly<Record<Language, string>>>>

export type PartRole = keyof typeof PARTS

export function isPartRole(role: BlockRole): role is PartRole {
  return role in PARTS
}

/** Roles whose text begins with a label of its own: 答复类别：A类, 抄送：市政府督查室. */
const LABELLED: ReadonlySet<PartRole> = new Set<PartRole>([
  'doc-number',
  'category',
  'openness',
  'signer',
  'attachment',
  'signature',
  'date',
  'contact',
  'copy-to',
])
/** “附件1：工程一览表”, “联 系 人：莫云帆”, “联系人及电话：顾明远 8812345”. */
const LABEL = /^(?:[\p{Script=Han}/、]\s{0,4}){1,10}\d{0,2}[:：]/u

/** 称谓：尊敬的陆春禾代表; where the text has a label of its own, that one: 答复类别：A类. */
export function partName(role: PartRole, text: string, language: Language): string {
  const words = bare(text)
  const label = PARTS[role][language]
  if (words === '') return label
  if (language === 'en') return `${label}: ${shortened(words)}`
  const own = LABELLED.has(role) ? LABEL.exec(words)?.[0] : undefined
  if (own === undefined) return `${label}：${shortened(words)}`
  return shortened(own.replace(/\s/gu, '') + words.slice(own.length))
}

/** Longest text in a name, in characters. */
const LENGTH = 30

/** The beginning of a text on one line. */
export function shortened(text: string): string {
  // A character takes two units at most.
  const characters = Array.from(text.slice(0, 4 * LENGTH).replace(/\s+/gu, ' '))
  if (characters.length <= LENGTH && text.length <= 4 * LENGTH) return characters.join('')
  const start = characters.slice(0, LENGTH).join('')
  return `${start.replace(/[，、；：,;:\s]$/u, '')}…`
}

/** Without the mark at its end, and without brackets around it all: （此件主动公开）. */
function bare(text: string): string {
  const words = text.trim().replace(/[：:。，,；;]$/u, '')
  const inside = /^[（(〔[【]([^（()）〔〕【】[\]]{1,80})[）)〕\]】]$/u.exec(words)?.[1]
  return (inside ?? words).trim()
}
