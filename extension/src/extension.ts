import { commands, type ExtensionContext, window } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { checkFolder } from './check-folder.ts'
import { createClient, isStopped } from './client.ts'
import { COMMANDS, type CommandHandlers } from './commands.ts'
import { reportStopped } from './crashes.ts'
import { createForcing } from './forcing.ts'
import { newLetter } from './new-letter.ts'
import { openRule } from './rule-page.ts'
import { createStatusBar } from './status-bar.ts'

/** Starts the server and hangs commands and status bar on it; all that is said of letters it says. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('replylint', { log: true })
  const client = createClient(context, output)
  const forcing = createForcing(client)
  const handlers: CommandHandlers = {
    [COMMANDS.newLetter]: () => whileRunning(client, newLetter),
    [COMMANDS.checkFolder]: () => whileRunning(client, checkFolder),
    [COMMANDS.forceFile]: () => whileRunning(client, forcing.toggle),
    [COMMANDS.fixAll]: fixAll,
    [COMMANDS.openRule]: (rule) => openRule(context.extensionUri, rule),
    [COMMANDS.restart]: () => start(() => client.restart()),
    [COMMANDS.showOutput]: () => output.show(),
  }
  for (const [id, handler] of Object.entries(handlers)) {
    context.subscriptions.push(commands.registerCommand(id, handler))
  }
  context.subscriptions.push(output, forcing, createStatusBar(client))
  await start(() => client.start())
}

/** Does what needs the server, or says that there is none. */
async function whileRunning(
  client: LanguageClient,
  act: (client: LanguageClient) => Promise<void>,
): Promise<void> {
  if (isStopped(client)) await reportStopped('notRunning')
  else await act(client)
}

/** A server that does not come up is told of; the client has written the reason to the output. */
async function start(starting: () => Promise<void>): Promise<void> {
  try {
    await starting()
  } catch {
    // Not waited for: the message stays until it is answered.
    void reportStopped('notStarted')
  }
}

function fixAll(): Thenable<unknown> {
  const asked = { kind: 'source.fixAll.replylint', apply: 'first' }
  return commands.executeCommand('editor.action.codeAction', asked)
}
