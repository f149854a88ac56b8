import type { WordedDraft } from '@replylint/server'
import { SnippetString, window, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { DRAFT } from './protocol.ts'
import { textsFor } from './ui.ts'

/** Asks which kind, and opens a new document with the skeleton of it, blanks to be filled in turn. */
export async function newLetter(client: LanguageClient): Promise<void> {
  const texts = textsFor()
  const offered = Object.entries(texts.drafts).map(([draft, shown]) => ({ draft, ...shown }))
  const chosen = await window.showQuickPick(offered, { placeHolder: texts.chooseDraft })
  if (chosen === undefined) return
  const { snippet } = await client.sendRequest<WordedDraft>(DRAFT, { kind: chosen.draft })
  const document = await workspace.openTextDocument({ language: 'plaintext', content: '' })
  const editor = await window.showTextDocument(document)
  await editor.insertSnippet(new SnippetString(snippet))
}
