import type { Status } from '@replylint/server'
import {
  commands,
  Disposable,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  ThemeColor,
  window,
  workspace,
} from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { isStopped } from './client.ts'
import { STATUS } from './protocol.ts'
import { describeStatus, describeStopped, type StatusShown } from './status-text.ts'
import { TEXTS } from './texts.ts'
import { textsFor } from './ui.ts'

/** The item that says of the file in front whether it is checked, why, and what was found. */
export function createStatusBar(client: LanguageClient): Disposable {
  const item = window.createStatusBarItem('replylint.status', StatusBarAlignment.Right, 100)
  item.name = 'replylint'
  const known = new Map<string, Status>()
  const refresh = () => {
    const document = draftInFront()
    const status = document === undefined ? undefined : known.get(document.uri.toString())
    // Keys and menus ask for it.
    void commands.executeCommand('setContext', 'replylint.checked', status?.state === 'checked')
    const shown = document === undefined ? undefined : shownFor(client, document, status)
    if (shown === undefined) item.hide()
    else fill(item, shown)
  }
  const hearings = [
    client.onNotification(STATUS, (status: Status) => {
      // The server writes `%3A` where the editor writes `:`.
      known.set(client.protocol2CodeConverter.asUri(status.uri).toString(), status)
      refresh()
    }),
    client.onDidChangeState(refresh),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidChangeConfiguration(refresh),
    workspace.onDidCloseTextDocument(({ uri }) => {
      known.delete(uri.toString())
      refresh()
    }),
    item,
  ]
  return Disposable.from(...hearings)
}

/** The document being edited, if it is of a kind that may hold a letter. */
export function draftInFront(): TextDocument | undefined {
  const document = window.activeTextEditor?.document
  if (document === undefined || !/^(?:file|untitled)$/u.test(document.uri.scheme)) return undefined
  return /^(?:plaintext|markdown)$/u.test(document.languageId) ? document : undefined
}

function shownFor(
  client: LanguageClient,
  { uri }: TextDocument,
  status: Status | undefined,
): StatusShown | undefined {
  if (isStopped(client)) return describeStopped(textsFor(uri))
  if (status === undefined) return undefined
  return describeStatus(status, TEXTS[status.language], (text) =>
    client.protocol2CodeConverter.asUri(text),
  )
}

function fill(item: StatusBarItem, { text, tooltip, click, warns }: StatusShown): void {
  item.text = text
  item.tooltip = tooltip
  item.command = { title: 'replylint', ...click }
  item.backgroundColor = warns ? new ThemeColor('statusBarItem.warningBackground') : undefined
  item.show()
}
