import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver'
import { initializeResult } from './capabilities.ts'
import { registerCommands } from './execute.ts'
import { registerLanguageFeatures } from './features.ts'
import { type Looking, registerLooking } from './looking.ts'
import { createSession, type ServerOptions, type Session } from './session.ts'

/** Those that configurations extend may have any name. */
const CONFIG_FILES = ['**/*.{json,yaml,yml}']

/** Serves one client over the connection, until it ends it. */
export function startServer(connection: Connection, options: ServerOptions): void {
  connection.onInitialize((params) => {
    const session = createSession(connection, params, options)
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
