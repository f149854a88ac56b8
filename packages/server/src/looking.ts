import { setTimeout as pause } from 'node:timers/promises'
import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { diagnosticOf } from './diagnostics.ts'
import type { Letter } from './letters.ts'
import { createSchedule, type Schedule } from './schedule.ts'
import type { Session } from './session.ts'
import { statusOf } from './status.ts'

/** Keeps what the client shows in step with what is open and what is configured. */
export interface Looking {
  /** Settings, configurations or folders are other than they were: everything is looked at again. */
  again(): void
  /** The one document is to be looked at again. */
  look(uri: string): void
}

export function registerLooking(session: Session): Looking {
  const { connection, documents, letters, folders, settingsOf, configs, client } = session
  const schedule = createSchedule(
    (document) => lookAt(document, session, schedule),
    (error) => connection.console.error(traceOf(error)),
  )
  const look = (uri: string) => {
    const document = documents.get(uri)
    if (document !== undefined) schedule.soon(document)
  }
  const again = () => {
    folders.reload()
    letters.changed()
    configs.clear()
    for (const { uri } of documents.all()) look(uri)
    refresh(session)
  }
  documents.onDidChangeContent(({ document }) => {
    if (configs.isConfig(document.uri)) configs.check(document)
    else schedule.soon(document)
  })
  documents.onDidOpen(({ document: { uri } }) => {
    // What was told of the file on disk holds no more: from now on the open text counts.
    if (session.told.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] })
  })
  documents.onDidSave(({ document: { uri } }) => {
    if (configs.isConfig(uri)) again()
  })
  documents.onDidClose(({ document: { uri } }) => {
    schedule.forget(uri)
    letters.forget(uri)
    settingsOf.forget(uri)
    configs.closed(uri)
    if (!client.pull) void connection.sendDiagnostics({ uri, diagnostics: [] })
  })
  connection.onDidChangeWatchedFiles(again)
  connection.onDidChangeConfiguration(({ settings }) => {
    settingsOf.changed(settings)
    again()
  })
  if (client.pull) {
    connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) =>
      report(documents.get(uri), previousResultId, token, { session, schedule }),
    )
  }
  return { again, look }
}

/** Sends what is known of the document now; nothing where a newer version is on its way. */
async function lookAt(document: TextDocument, session: Session, schedule: Schedule): Promise<void> {
  const { connection, letters, configs, client, tellsStatus } = session
  const { uri } = document
  const letter = await letters.read(document)
  schedule.took(uri, letter.took)
  if (!letters.isLatest(letter)) return
  configs.blame(letter)
  if (!client.pull) {
    const { version } = letter
    const known = client.version ? { version } : {}
    await connection.sendDiagnostics({ uri, ...known, diagnostics: diagnosticsOf(letter, session) })
  }
  if (tellsStatus) {
    await connection.sendNotification('replylint/status', statusOf(letter, letters.isForced(uri)))
  }
}

async function report(
  document: TextDocument | undefined,
  previous: string | undefined,
  token: CancellationToken,
  { session, schedule }: { readonly session: Session; readonly schedule: Schedule },
): Promise<DocumentDiagnosticReport> {
  if (document === undefined || session.configs.isConfig(document.uri)) {
    return { kind: DocumentDiagnosticReportKind.Full, items: [] }
  }
  await pause(schedule.pause(document.uri))
  // Another character was typed meanwhile.
  if (token.isCancellationRequested) {
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
  }
  const letter = await session.letters.read(document)
  const resultId = String(letter.id)
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
  const items = diagnosticsOf(letter, session)
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items }
}

/** Where we went wrong, without the error's own words: they may quote the letter. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'replylint: unknown error'
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /u.test(line)) ?? []
  return [`replylint: ${error.name}`, ...frames].join('\n')
}

function diagnosticsOf(letter: Letter, { showing }: Session): Diagnostic[] {
  const { linted, document, language, state } = letter
  if (state !== 'checked' || linted === undefined) return []
  return linted.findings.map((finding) => diagnosticOf(finding, document, language, showing))
}

/** What the client asks for by itself it has to ask for again. */
export function refresh({ connection, client }: Session): void {
  const { diagnostics, hints, lenses } = client.refresh
  const { languages } = connection
  // A client that is going away answers no more.
  const ignore = () => {}
  if (client.pull && diagnostics) languages.diagnostics.refresh().catch(ignore)
  if (hints) languages.inlayHint.refresh().catch(ignore)
  if (lenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(ignore)
}
