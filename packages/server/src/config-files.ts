import { checkConfigText, isConfigPath, type Language, type Problem } from '@replylint/workspace'
import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Client } from './client.ts'
import { rangeOf, SOURCE } from './diagnostics.ts'
import { brokenConfig, type Letter } from './letters.ts'
import { pathOf, uriOf } from './uris.ts'

/** What is wrong with configurations: of an open one as it is typed, else as it lies on disk. */
export interface ConfigFiles {
  isConfig(uri: string): boolean
  /** Tells what is wrong with the text of an open configuration. */
  check(document: TextDocument): void
  /** Tells what kept the letter from being checked. */
  blame(letter: Letter): void
  /** What was told of files that are not open holds no more. */
  clear(): void
  closed(uri: string): void
}

interface ConfigFilesOptions {
  languageFor(uri: string): Promise<Language>
  /** Whether the file is read as a configuration, whatever its name: others extend it. */
  readsConfig(path: string): boolean
  onMistake(error: unknown): void
}

export function createConfigFiles(
  connection: Connection,
  client: Client,
  { languageFor, readsConfig, onMistake }: ConfigFilesOptions,
): ConfigFiles {
  const open = new Set<string>()
  const blamed = new Set<string>()
  const publish = (uri: string, diagnostics: Diagnostic[], version?: number) => {
    const known = version === undefined || !client.version ? {} : { version }
    void connection.sendDiagnostics({ uri, diagnostics, ...known })
  }
  return {
    isConfig(uri) {
      const path = pathOf(uri) ?? ''
      return isConfigPath(path) || readsConfig(path)
    },
    check(document) {
      const { uri, version } = document
      open.add(uri)
      blamed.delete(uri)
      const show = async () => {
        const language = await languageFor(uri)
        const problems = await checkConfigText(document.getText(), pathOf(uri) ?? '')
        // The document may have moved on, or be gone.
        if (!open.has(uri) || document.version !== version) return
        const shown = problems.map((problem) => diagnosticOf(problem, document, language))
        publish(uri, shown, version)
      }
      show().catch(onMistake)
    },
    blame(letter) {
      for (const problem of letter.problems) {
        const path = brokenConfig(letter, problem)
        if (path === undefined || open.has(uriOf(path)) || blamed.has(uriOf(path))) continue
        const uri = uriOf(path)
        blamed.add(uri)
        const same = letter.problems.filter((other) => brokenConfig(letter, other) === path)
        const text = TextDocument.create(uri, 'json', 0, problem.source?.text ?? '')
        publish(
          uri,
          same.map((each) => diagnosticOf(each, text, letter.language)),
        )
      }
    },
    clear() {
      for (const uri of blamed) publish(uri, [])
      blamed.clear()
    },
    closed(uri) {
      if (open.delete(uri)) publish(uri, [])
    },
  }
}

/** A problem without a place is one of the file as a whole. */
function diagnosticOf(
  { message, source }: Problem,
  document: TextDocument,
  language: Language,
): Diagnostic {
  return {
    range: rangeOf(document, source?.range ?? [0, 0]),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code: 'config',
    message: message[language],
  }
}
