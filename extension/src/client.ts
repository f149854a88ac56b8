import { type ExtensionContext, env, type LogOutputChannel, workspace } from 'vscode'
import {
  LanguageClient,
  type LanguageClientOptions,
  type NodeModule,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from 'vscode-languageclient/node'
import { COMMANDS } from './commands.ts'
import { crashHandler } from './crashes.ts'
import { TRUST } from './protocol.ts'

/** Drafts, also unsaved ones, and the files that may hold a configuration. */
const DOCUMENTS = [
  ...['plaintext', 'markdown'].flatMap((language) => [
    { scheme: 'file', language },
    { scheme: 'untitled', language },
  ]),
  { scheme: 'file', pattern: '**/.replylintrc.{json,yaml,yml}' },
  { scheme: 'file', pattern: '**/package.json' },
]

/** The client of the bundled server; not started yet. */
export function createClient(context: ExtensionContext, output: LogOutputChannel): LanguageClient {
  const server: NodeModule = {
    module: context.asAbsolutePath('dist/server.cjs'),
    transport: TransportKind.ipc,
  }
  const options: LanguageClientOptions = {
    documentSelector: DOCUMENTS,
    outputChannel: output,
    // A drafter is told by the status bar and a message; the output is for those who look for it.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: crashHandler(),
    // Asked anew at each start, also after a crash.
    initializationOptions: () => ({
      locale: env.language,
      trusted: workspace.isTrusted,
      status: true,
    }),
    markdown: { isTrusted: { enabledCommands: [COMMANDS.openRule] } },
  }
  const client = new LanguageClient('replylint', 'replylint', server, options)
  const trust = workspace.onDidGrantWorkspaceTrust(() => {
    // A server that is down is told when it starts.
    if (!isStopped(client)) void client.sendNotification(TRUST, { trusted: true })
  })
  context.subscriptions.push(client, trust)
  return client
}

/** True where nothing will be answered until somebody starts the server again. */
export function isStopped({ state }: LanguageClient): boolean {
  return state === State.Stopped || state === State.StartFailed
}
