import { type Language, lazySegmenter } from '@replylint/workspace'
import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Client, clientOf } from './client.ts'
import { type ConfigFiles, createConfigFiles } from './config-files.ts'
import { RULES, type Showing } from './diagnostics.ts'
import { createFolders, type Folders } from './folders.ts'
import { createLetters, type Letters } from './letters.ts'
import { logMistake } from './messages.ts'
import { readOptions } from './options.ts'
import { createSettings, languageIn, type SettingsOf } from './settings.ts'

/** What the server is told about itself when it is started. */
export interface ServerOptions {
  readonly version: string
  /** URI of the folder with `<group>/<rule>.md`, ending in a slash. */
  readonly rulePages: string
}

/** One client, from its `initialize` on. */
export interface Session {
  readonly connection: Connection
  readonly client: Client
  readonly documents: TextDocuments<TextDocument>
  readonly folders: Folders
  readonly settingsOf: SettingsOf
  readonly letters: Letters
  readonly configs: ConfigFiles
  readonly showing: Showing
  /** What is said of no letter: as set in the editor, else as the editor speaks. */
  languageFor(uri?: string): Promise<Language>
  /** Whether the client wants `replylint/status`. */
  readonly tellsStatus: boolean
  /** False for a folder the user does not trust: nothing is written for it. */
  trusted: boolean
  /** Letters that are not open whose diagnostics the client holds. */
  readonly told: Set<string>
}

export function createSession(
  connection: Connection,
  params: InitializeParams,
  { rulePages }: ServerOptions,
): Session {
  const client = clientOf(params)
  const given = readOptions(params.initializationOptions)
  const language = languageOf(given.locale ?? params.locale)
  const settingsOf = createSettings(connection, client)
  // jieba-wasm loads in a third of the time of nodejieba, and the findings are the same.
  const folders = createFolders(
    folderUris(params),
    lazySegmenter('jieba-wasm'),
    () => session.trusted,
  )
  const pages = given.rulePages ?? rulePages
  const session: Session = {
    connection,
    client,
    documents: new TextDocuments(TextDocument),
    folders,
    settingsOf,
    letters: createLetters({ folders, settingsOf, language }),
    configs: createConfigFiles(connection, client, {
      languageFor: (uri) => session.languageFor(uri),
      readsConfig: folders.readsConfig,
      onMistake: (error) => logMistake(connection, error),
    }),
    showing: {
      client,
      rulePage: (rule) => (RULES.has(rule) ? `${pages}${rule}.md` : undefined),
    },
    async languageFor(uri) {
      return languageIn(await settingsOf(uri), language)
    },
    tellsStatus: given.status,
    trusted: given.trusted,
    told: new Set(),
  }
  return session
}

/** Chinese unless the editor speaks another language. */
function languageOf(locale: string | undefined): Language {
  return locale === undefined || /^zh(?![a-z])/iu.test(locale) ? 'zh' : 'en'
}

function folderUris({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri)
  return rootUri ? [rootUri] : []
}
