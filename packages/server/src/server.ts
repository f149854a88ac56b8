import { rules } from '@replylint/workspace'
import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver'
import { initializeResult } from './capabilities.ts'
import { registerCommands } from './execute.ts'
import { registerLanguageFeatures } from './features.ts'
import { registerLooking } from './looking.ts'
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
    registerLanguageFeatures(session)
    registerCommands(session, looking)
    session.documents.listen(connection)
    connection.onInitialized(() => void watch(session))
    return initializeResult(session.client, options.version)
  })
  connection.listen()
}

async function watch({ connection, client, folders }: Session): Promise<void> {
  if (client.folders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      folders.change(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      )
    })
  }
  if (!client.watching) return
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: CONFIG_FILES.map((globPattern) => ({ globPattern })),
  })
}
