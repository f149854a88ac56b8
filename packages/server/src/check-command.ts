import type { Language, LintedFile } from '@replylint/workspace'
import type {
  CancellationToken,
  WorkDoneProgressReporter,
  WorkDoneProgressServerReporter,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { checkWorkspace, type WorkspaceCheck } from './check-workspace.ts'
import { diagnosticOf } from './diagnostics.ts'
import { forgetTold } from './looking.ts'
import { tell } from './messages.ts'
import type { Session } from './session.ts'
import { TEXTS } from './texts.ts'
import { pathOf } from './uris.ts'

/**
 * Checks every letter of the folders and tells the client of each; in the end, in a sentence, of all.
 * `given` is the progress the client shows itself; without it one is asked for.
 */
export async function runCheck(
  session: Session,
  given: WorkDoneProgressReporter | undefined,
  token: CancellationToken,
): Promise<WorkspaceCheck> {
  const { connection, folders, settingsOf, client } = session
  const language = await session.languageFor()
  const words = TEXTS[language]
  if (folders.roots.length === 0) tell(connection, 'warning', words.noFolder)
  forgetTold(session)
  const made =
    given === undefined && client.progress
      ? await connection.window.createWorkDoneProgress()
      : undefined
  const progress = given ?? made ?? SILENT
  progress.begin(words.checking, 0, '', true)
  const done = await checkWorkspace({
    folders,
    settingsOf,
    progress,
    isCancelled: () => token.isCancellationRequested || isCancelled(made),
    onLetter: (uri, linted, own) => publish(uri, linted, own ?? language, session),
  })
  progress.done()
  const { errors: error, warnings: warning, infos: info } = done
  const said = words.summary(done, { error, warning, info })
  if (folders.roots.length > 0) tell(connection, 'info', said)
  return done
}

/** An open letter is looked at as it is typed; what lies on disk is not what the user sees. */
function publish(
  uri: string,
  { text, findings }: LintedFile,
  language: Language,
  session: Session,
): void {
  const { connection, documents, showing, told } = session
  // An editor may write the same path as another URI.
  const path = pathOf(uri)
  const isOpen = documents.all().some((document) => pathOf(document.uri) === path)
  if (isOpen || findings.length === 0) return
  const document = TextDocument.create(uri, 'plaintext', 0, text)
  const diagnostics = findings.map((each) => diagnosticOf(each, document, language, showing))
  told.add(uri)
  void connection.sendDiagnostics({ uri, diagnostics })
}

function isCancelled(progress: WorkDoneProgressServerReporter | undefined): boolean {
  return progress?.token.isCancellationRequested === true
}

const SILENT: WorkDoneProgressReporter = { begin() {}, report() {}, done() {} }
