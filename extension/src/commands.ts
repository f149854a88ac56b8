/** Commands of the extension, as the manifest contributes them. Those of the server are its own. */
export const COMMANDS = {
  newLetter: 'replylint.newLetter',
  checkFolder: 'replylint.checkFolder',
  forceFile: 'replylint.forceFile',
  fixAll: 'replylint.fixAll',
  openRule: 'replylint.openRule',
  restart: 'replylint.restart',
  showOutput: 'replylint.showOutput',
} as const

type CommandId = (typeof COMMANDS)[keyof typeof COMMANDS]

/** What each command does; a command without a handler does not compile. */
export type CommandHandlers = Readonly<Record<CommandId, (argument?: unknown) => unknown>>
