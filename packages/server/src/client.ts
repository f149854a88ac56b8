import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver'
import { DiagnosticTag } from 'vscode-languageserver'

/** What the client of this connection can do; what it does not name it cannot. */
export interface Client {
  /** Answers workspace/configuration. */
  readonly settings: boolean
  readonly folders: boolean
  /** Watches files on request. */
  readonly watching: boolean
  /** Says on request that a setting has changed. */
  readonly announcing: boolean
  /** Asks for diagnostics by itself, so that they need not be sent. */
  readonly pull: boolean
  readonly version: boolean
  readonly related: boolean
  readonly rulePages: boolean
  readonly unnecessary: boolean
  /** Edits may name the version of the document they are meant for. */
  readonly versionedEdits: boolean
  readonly applyEdit: boolean
  readonly snippets: boolean
  readonly nestedSymbols: boolean
  readonly progress: boolean
  readonly refresh: {
    readonly diagnostics: boolean
    readonly hints: boolean
    readonly lenses: boolean
  }
}

export function clientOf({ capabilities }: InitializeParams): Client {
  const { workspace, textDocument, window } = capabilities
  return {
    settings: workspace?.configuration === true,
    folders: workspace?.workspaceFolders === true,
    announcing: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    applyEdit: workspace?.applyEdit === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    refresh: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      hints: workspace?.inlayHint?.refreshSupport === true,
      lenses: workspace?.codeLens?.refreshSupport === true,
    },
    ...diagnosticsOf(textDocument),
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    progress: window?.workDoneProgress === true,
  }
}

function diagnosticsOf(textDocument: ClientCapabilities['textDocument']) {
  const push = textDocument?.publishDiagnostics
  return {
    pull: textDocument?.diagnostic !== undefined,
    version: push?.versionSupport === true,
    related:
      push?.relatedInformation === true || textDocument?.diagnostic?.relatedInformation === true,
    rulePages:
      push?.codeDescriptionSupport === true ||
      textDocument?.diagnostic?.codeDescriptionSupport === true,
    unnecessary: [push?.tagSupport, textDocument?.diagnostic?.tagSupport].some((tags) =>
      tags?.valueSet.includes(DiagnosticTag.Unnecessary),
    ),
  }
}
