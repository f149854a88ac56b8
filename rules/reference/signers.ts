import type { Block, Range, ReplyDocument } from '@replylint/document'

/** A body that the letter names as its sender. */
export interface Signer {
  readonly name: string
  readonly range: Range
  readonly signs: boolean
}

/** Before 关于 in the title: 青阳市民政局关于……的答复. */
const IN_TITLE =
  /^(?<name>[\p{Script=Han}（）()]{4,40}?(?:局|委员会|委|厅|政府|办公室|办事处|中心|大队|支队|公司|院))\s?(?=关于|对)/u
/** 承办单位：青阳市民政局 stands for a signature. */
const LABELLED =
  /^(?:承办|主办|答复|办理|联系|责任|经办)?单位(?:名称)?[：:]\s*(?<name>\p{Script=Han}{4,40})/u
const NAME = /^(?<name>[\p{Script=Han}（）()]{4,40}?)(?:文件|便笺|[（(](?:公章|盖章|章)[）)])?$/u

/** Letterhead, the name before 关于 in the title, and all who sign. */
export function signersOf({ parts, blocks }: ReplyDocument): Signer[] {
  const signatures = blocks.filter(({ role }) => role === 'signature')
  const contacts = blocks.filter(({ role }) => role === 'contact')
  return [
    ...signersIn(parts.letterhead, NAME, false),
    ...signersIn(parts.title, IN_TITLE, false),
    ...signatures.flatMap((block) => signersIn(block, NAME, true)),
    ...contacts.flatMap((block) => signersIn(block, LABELLED, true)),
  ]
}

function signersIn(block: Block | undefined, expression: RegExp, signs: boolean): Signer[] {
  const text = block?.text.trim() ?? ''
  const name = expression.exec(text)?.groups?.name
  if (block === undefined || name === undefined) return []
  const at = block.text.indexOf(name)
  return [{ name, range: block.source(at, at + name.length), signs }]
}
