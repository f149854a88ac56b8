import { Disposable, type Uri, window, workspace } from 'vscode'
import { type LanguageClient, State } from 'vscode-languageclient/node'
import { FORCE } from './protocol.ts'
import { draftInFront } from './status-bar.ts'
import { textsFor } from './ui.ts'

/** Which open documents are to be checked whatever they look like. */
export interface Forcing extends Disposable {
  /** Has the document in front checked on request, or no longer. */
  toggle(): Promise<void>
}

export function createForcing(client: LanguageClient): Forcing {
  const forced = new Map<string, Uri>()
  const tell = (uri: Uri) =>
    client.sendNotification(FORCE, {
      uri: client.code2ProtocolConverter.asUri(uri),
      forced: forced.has(uri.toString()),
    })
  const hearings = [
    // A server that was started again knows nothing of what the user asked of the one before.
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) for (const uri of forced.values()) void tell(uri)
    }),
    workspace.onDidCloseTextDocument(({ uri }) => forced.delete(uri.toString())),
  ]
  return {
    async toggle() {
      const uri = draftInFront()?.uri
      if (uri === undefined) {
        void window.showInformationMessage(textsFor().noLetterOpen)
        return
      }
      if (!forced.delete(uri.toString())) forced.set(uri.toString(), uri)
      await tell(uri)
    },
    dispose: () => Disposable.from(...hearings).dispose(),
  }
}
