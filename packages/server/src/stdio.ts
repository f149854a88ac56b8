import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { type StartOptions, startServer } from './server.ts'

/** Serves the client at the other end of stdin and stdout; the process ends with its input. */
export function serveStdio(options: StartOptions): void {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), options)
}
