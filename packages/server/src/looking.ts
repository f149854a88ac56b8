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
import { logMistake } from './messages.ts'
import { createSchedule, type Schedule } from './schedule.ts'
import type { Session } from './session.ts'
import { statusOf } from './status.ts'

/** Keeps what the client shows in step with what is open and what is configured. */
export interface Looking {
  /** Settings, configurations or folders are other than they were: everything is looked at again. */
  again(): void
  /** The one document is to be looked at again. */
  look(uri: string): void
  /** The open document when nothing is on its way for it; undefined where it was closed meanwhile. */
  atRest(uri: string): Promise<TextDocument | undefined>
}

/** Milliseconds in which changes of configurations come together: a checkout brings hundreds. */
const TOGETHER = 50

export function registerLooking(session: Session): Looking {
  const { connection, documents, letters, folders, settingsOf, configs, client } = session
  const schedule = createSchedule(
    (document) => lookAt(document, session, schedule),
    (error) => logMistake(connection, error),
  )
  const look = (uri: string) => {
    const document = documents.get(uri)
    if (document === undefined) return
    if (configs.isConfig(uri)) configs.check(document)
    else schedule.soon(document)
  }
  const again = () => {
    folders.reload()
    letters.changed()
    configs.clear()
    forgetTold(session)
    for (const { uri } of documents.all()) look(uri)
    refresh(session)
  }
  const soonAgain = together(again)
  const atRest = async (uri: string) => {
    const document = documents.get(uri)
    await schedule.idle(uri)
    return documents.get(uri) === document ? document : undefined
  }
  documents.onDidChangeContent(({ document }) => look(document.uri))
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
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => configs.isConfig(uri))) soonAgain()
  })
  connection.onDidChangeConfiguration(({ settings }) => {
    settingsOf.changed(settings)
    soonAgain()
  })
  if (client.pull) {
    connection.languages.diagnostics.on(
      async ({ textDocument: { uri }, previousResultId }, token) =>
        report(await atRest(uri), previousResultId, token, session),
    )
  }
  return { again, look, atRest }
}

/** Runs once for all calls of a moment. */
function together(run: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  return () => {
    if (timer !== undefined) return
    timer = setTimeout(() => {
      timer = undefined
      run()
    }, TOGETHER)
  }
}

/** What was told of letters that are not open was told under other settings. */
export function forgetTold({ connection, told }: Session): void {
  for (const uri of told) void connection.sendDiagnostics({ uri, diagnostics: [] })
  told.clear()
}

/** Sends what is known of the document now; nothing where a newer version is on its way. */
async function lookAt(document: TextDocument, session: Session, schedule: Schedule): Promise<void> {
  const { connection, letters, configs, client, tellsStatus } = session
  const { uri } = document
  const letter = await letters.read(document)
  if (!letters.isLatest(letter)) return
  schedule.took(uri, letter.took)
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
  session: Session,
): Promise<DocumentDiagnosticReport> {
  if (document === undefined || session.configs.isConfig(document.uri)) {
    return { kind: DocumentDiagnosticReportKind.Full, items: [] }
  }
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

function diagnosticsOf(letter: Letter, { showing }: Session): Diagnostic[] {
  const { linted, document, language } = letter
  if (linted === undefined) return []
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
