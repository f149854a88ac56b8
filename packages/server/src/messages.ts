import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver'

const TYPES = {
  error: MessageType.Error,
  warning: MessageType.Warning,
  info: MessageType.Info,
} as const

/** Shows a sentence to the user, without a question and without waiting. */
export function tell(connection: Connection, type: keyof typeof TYPES, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type: TYPES[type], message })
}

/** Where we went wrong, without the error's own words: they may quote the letter. */
export function logMistake(connection: Connection, error: unknown): void {
  const { name, stack } = error instanceof Error ? error : new Error()
  const frames = stack?.split('\n').filter((line) => /^\s+at /u.test(line)) ?? []
  connection.console.error([`replylint: ${name}`, ...frames].join('\n'))
}
