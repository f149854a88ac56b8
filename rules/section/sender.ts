import type { ReplyDocument } from '@replylint/document'
import { signersOf } from '../reference/signers.ts'
import { levelOf, selfOf } from './known.ts'

export interface NamesOption {
  /** Names of the body that writes, the full one first. */
  readonly names: readonly string[]
}

const NO_NAMES: readonly string[] = []

/** What a rule with `NamesOption` declares. */
export const NAMES_OPTION = {
  defaults: { names: NO_NAMES },
  schema: {
    names: {
      type: 'array',
      items: { type: 'string' },
      description: '本机关的名称，全称在前；信中没有写明时用它补写',
    },
  },
} as const

/** What a body's name ends in; “国网青阳供电公司营销专班” signs, but is no letterhead. */
const BODY =
  /(?:局|委|委员会|厅|政府|办公室|办|院|站|所|处|部|中心|公司|大队|支队|街道|办事处|管委会|联合会|学校|大学)$/u
/** 我省, 我县, 我局, 我委: what stands for the names that are not known. */
const PLACE = /我(?<place>[省市县区州旗])(?!委|直)/u

/** The body that writes, by letterhead, title or signature; else the first of the names given. */
export function senderOf(document: ReplyDocument, names: readonly string[]): string | undefined {
  const signers = signersOf(document).map(({ name }) => name)
  return [...signers, ...names].find((name) => BODY.test(name))
}

/** ××市×××局: a blank of the shape that the letter's own words ask for. */
export function blankSender(document: ReplyDocument): string {
  const self = selfOf(document, undefined)
  const speaking = document.blocks.find(({ text }) => PLACE.test(text))?.text ?? ''
  const place = PLACE.exec(speaking)?.groups?.place ?? levelOf(document) ?? '市'
  return `××${place}×××${self?.slice(1) ?? '局'}`
}
