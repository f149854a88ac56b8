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
