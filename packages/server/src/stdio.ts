import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { startServer } from './server.ts'
import type { ServerOptions } from './session.ts'

/** Serves the client at the other end of stdin and stdout; the process ends with its input. */
export function serveStdio(options: ServerOptions): void {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), options)
}
