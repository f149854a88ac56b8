import { type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver'
import { ACTION_KINDS } from './actions.ts'
import type { Client } from './client.ts'
import { COMMANDS } from './commands.ts'

/** What the server offers this client. */
export function initializeResult(client: Client, version: string): InitializeResult {
  return {
    serverInfo: { name: 'replylint', version },
    capabilities: {
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: { includeText: false },
      },
      codeActionProvider: { codeActionKinds: ACTION_KINDS, resolveProvider: false },
      hoverProvider: true,
      documentSymbolProvider: { label: 'replylint' },
      inlayHintProvider: true,
      codeLensProvider: { resolveProvider: false },
      completionProvider: {
        // What ends a part, and the first letter of initials.
        triggerCharacters: ['，', '：', '（', '('],
        resolveProvider: false,
      },
      executeCommandProvider: { commands: Object.values(COMMANDS), workDoneProgress: true },
      ...(client.pull
        ? {
            diagnosticProvider: {
              identifier: 'replylint',
              interFileDependencies: false,
              workspaceDiagnostics: false,
            },
          }
        : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  }
}
