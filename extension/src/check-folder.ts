import { randomUUID } from 'node:crypto'
import type { WorkspaceCheck } from '@replylint/server'
import { commands, ProgressLocation, window } from 'vscode'
import {
  ExecuteCommandRequest,
  type LanguageClient,
  WorkDoneProgress,
} from 'vscode-languageclient/node'
import { CHECK_WORKSPACE } from './protocol.ts'
import { textsFor } from './ui.ts'

/** Checks every letter of the folders, with a notification that shows how far it is and can cancel. */
export async function checkFolder(client: LanguageClient): Promise<void> {
  const texts = textsFor()
  const options = {
    location: ProgressLocation.Notification,
    title: texts.checking,
    cancellable: true,
  }
  const found = await window.withProgress(options, async (progress, token) => {
    const workDoneToken = randomUUID()
    let reached = 0
    const hearing = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind !== 'report') return
      const { message = '', percentage = reached } = value
      progress.report({ message, increment: percentage - reached })
      reached = percentage
    })
    const asked = { command: CHECK_WORKSPACE, arguments: [], workDoneToken }
    const answer: WorkspaceCheck | null = await client
      .sendRequest(ExecuteCommandRequest.type, asked, token)
      .finally(() => hearing.dispose())
    return answer === null ? 0 : answer.errors + answer.warnings + answer.infos
  })
  // The server has said how many; here they are.
  if (found > 0) await commands.executeCommand('workbench.panel.markers.view.focus')
}
