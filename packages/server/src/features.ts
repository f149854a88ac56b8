import type { CancellationToken } from 'vscode-languageserver'
import { codeActions } from './actions.ts'
import { completionsAt } from './completion.ts'
import { offsetsOf } from './diagnostics.ts'
import { hintsIn } from './hints.ts'
import { hoverAt } from './hover.ts'
import { lensesOf } from './lenses.ts'
import type { Letter } from './letters.ts'
import type { Looking } from './looking.ts'
import type { Session } from './session.ts'
import { symbolsOf } from './symbols.ts'

/** What is asked of one document at one place: answered from one reading of it. */
export function registerLanguageFeatures(session: Session, { atRest }: Looking): void {
  const { connection, letters, showing, client } = session

  /** `nothing` for a document that is not open, and where the client does not wait for the answer. */
  const answer = async <Result>(
    uri: string,
    token: CancellationToken,
    nothing: Result,
    tell: (letter: Letter) => Result,
  ): Promise<Result> => {
    if (session.configs.isConfig(uri)) return nothing
    const document = await atRest(uri)
    if (document === undefined || token.isCancellationRequested) return nothing
    const letter = await letters.read(document)
    return token.isCancellationRequested ? nothing : tell(letter)
  }

  connection.onCodeAction((params, token) =>
    answer(params.textDocument.uri, token, [], (letter) =>
      codeActions(letter, params, showing, session.trusted),
    ),
  )
  connection.onHover(({ textDocument: { uri }, position }, token) =>
    answer(uri, token, null, (letter) => hoverAt(letter, position, showing)),
  )
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    answer(uri, token, [], (letter) => symbolsOf(letter, client)),
  )
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
    answer(uri, token, [], (letter) => hintsIn(letter, offsetsOf(letter.document, range))),
  )
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    answer(uri, token, [], (letter) => lensesOf(letter)),
  )
  connection.onCompletion(({ textDocument: { uri }, position }, token) =>
    answer(uri, token, null, (letter) => completionsAt(letter, position, client)),
  )
}
