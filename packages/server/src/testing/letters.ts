import { letter } from '@replylint/tester'
import type { CodeAction, TextEdit } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** A letter with a slip whose fix is certain, twice, and one that a person decides about. */
export const SLIPS = letter({
  body: '我局组织28家医疗结构签订协议，另有3家医疗结构待签。\n截止2025年3月底，全市共有养老机构75家。',
})

/** A letter that proves what it says: 30＋14＋81＝125. */
export const FIGURES = letter({
  body: '全市共有养老机构125家，其中公办机构30家、民办机构14家、公建民营机构81家。',
})

export const NOTE = '买菜：白菜2斤，豆腐1块。同事，我们启动了。\n'

/** Where a text stands in another: line and character from 0, in UTF-16 units. */
export function rangeIn(text: string, wanted: string) {
  const document = TextDocument.create('file:///x.txt', 'plaintext', 0, text)
  const at = text.indexOf(wanted)
  if (at < 0) throw new Error(`no “${wanted}” in the text`)
  return { start: document.positionAt(at), end: document.positionAt(at + wanted.length) }
}

/** The text after the edits that the action holds for the document. */
export function applied(text: string, { edit }: CodeAction, uri: string): string {
  const document = TextDocument.create(uri, 'plaintext', 0, text)
  const changes = edit?.documentChanges?.flatMap((change) =>
    'edits' in change && change.textDocument.uri === uri ? change.edits : [],
  )
  const edits = changes ?? edit?.changes?.[uri] ?? []
  return TextDocument.applyEdits(document, edits.filter(isTextEdit))
}

function isTextEdit(edit: object): edit is TextEdit {
  return 'newText' in edit
}
