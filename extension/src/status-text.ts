import type { Status } from '@replylint/server'
import { COMMANDS } from './commands.ts'
import type { Texts } from './texts.ts'

/** The status bar's item, before it is an item. */
export interface StatusShown {
  /** With `$(…)` for icons. */
  readonly text: string
  /** Why the file is or is not checked, and what a click does. */
  readonly tooltip: string
  readonly click: { readonly command: string; readonly arguments?: unknown[] }
  readonly warns: boolean
}

/**
 * A click lists findings, has a file that was passed over checked all the same, shows what is at
 * fault. `parseUri` makes of the server's text what the editor's commands take.
 */
export function describeStatus(
  status: Status,
  texts: Texts,
  parseUri: (uri: string) => unknown,
): StatusShown {
  const [hint, click] = clickOf(status, texts, parseUri)
  const warns = status.state === 'problem'
  return { text: textOf(status, texts), tooltip: `${status.reason}\n${hint}`, click, warns }
}

/** What stands there while the server is down. */
export function describeStopped(texts: Texts): StatusShown {
  return {
    text: '$(error) replylint',
    tooltip: `${texts.notRunning}\n${texts.clickToRestart}`,
    click: { command: COMMANDS.restart },
    warns: true,
  }
}

function textOf(status: Status, texts: Texts): string {
  if (status.state === 'problem') return `$(warning) replylint ${texts.brokenConfig}`
  if (status.state !== 'checked') return '$(circle-slash) replylint'
  return `$(check) ${texts.letter} ${texts.counts(status) || texts.clean}`
}

function clickOf(
  status: Status,
  texts: Texts,
  parseUri: (uri: string) => unknown,
): [hint: string, click: StatusShown['click']] {
  if (status.forced) return [texts.clickToUnforce, { command: COMMANDS.forceFile }]
  switch (status.state) {
    case 'checked':
      return [texts.clickForProblems, { command: 'workbench.actions.view.problems' }]
    case 'skipped':
      return [texts.clickToForce, { command: COMMANDS.forceFile }]
    case 'disabled':
      return [
        texts.clickForSetting,
        { command: 'workbench.action.openSettings', arguments: ['replylint.enable'] },
      ]
    case 'problem':
      return status.configUri === undefined
        ? [texts.showOutput, { command: COMMANDS.showOutput }]
        : [
            texts.clickForConfig,
            { command: 'vscode.open', arguments: [parseUri(status.configUri)] },
          ]
  }
}
