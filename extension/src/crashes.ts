import { commands, window } from 'vscode'
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
} from 'vscode-languageclient/node'
import { COMMANDS } from './commands.ts'
import { createRestarts } from './restarts.ts'
import { textsFor } from './ui.ts'

/** Starts a server that ended unexpectedly again, and says so once that is given up. */
export function crashHandler(): ErrorHandler {
  const mayRestart = createRestarts()
  return {
    // What cannot be written goes to a server that is ending: `closed` follows.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed(): CloseHandlerResult {
      if (mayRestart()) return { action: CloseAction.Restart, handled: true }
      void reportStopped('crashed')
      return { action: CloseAction.DoNotRestart, handled: true }
    },
  }
}

/** Says that nothing is checked any more, and offers the way on. */
export async function reportStopped(
  reason: 'crashed' | 'notStarted' | 'notRunning',
): Promise<void> {
  const texts = textsFor()
  const chosen = await window.showErrorMessage(texts[reason], texts.restart, texts.showOutput)
  if (chosen === texts.restart) await commands.executeCommand(COMMANDS.restart)
  if (chosen === texts.showOutput) await commands.executeCommand(COMMANDS.showOutput)
}
