import { rules } from '@replylint/workspace'
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver'
import { initializeResult } from './capabilities.ts'
import { registerCommands } from './execute.ts'
import { registerLanguageFeatures } from './features.ts'
import { type Looking, registerLooking } from './looking.ts'
import { createSession, type Session } from './session.ts'

export interface StartOptions {
  readonly version: string
  /** URI of the folder with `<group>/<rule>.md`, ending in a slash. */
  readonly rulePages: string
}

const CONFIG_FILES = ['**/.replylintrc.{json,yaml,yml}', '**/package.json']

/** Serves one client over the connection, until it ends it. */
export function startServer(connection: Connection, options: StartOptions): void {
  connection.onInitialize((params) => {
    const known = new Set(rules.map(({ id }) => id))
    const session = createSession(connection, params, { ...options, rules: known })
    const looking = registerLooking(session)
    registerLanguageFeatures(session, looking)
    registerCommands(session, looking)
    session.documents.listen(connection)
    connection.onInitialized(() => watch(session, looking))
    return initializeResult(session.client, options.version)
  })
  connection.listen()
}

/** A client that refuses to be asked is served without. */
function watch({ connection, client, folders }: Session, { again }: Looking): void {
  if (client.folders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      folders.change(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      )
      again()
    })
  }
  const refused = () => {}
  if (client.watching) {
    const watchers = CONFIG_FILES.map((globPattern) => ({ globPattern }))
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(refused)
  }
  if (client.announcing) {
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'replylint' })
      .catch(refused)
  }
}
