import { type ChildProcess, fork, spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type CancellationToken,
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Registration,
  type RegistrationParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  WorkDoneProgress,
} from 'vscode-languageserver-protocol/node'
import type { Status } from '../status.ts'

export type Transport = 'stdio' | 'node-ipc'
export const TRANSPORTS: readonly Transport[] = ['stdio', 'node-ipc']

/** What VS Code says it can, but that it pulls diagnostics. */
export const CAPABILITIES: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    applyEdit: true,
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  window: { workDoneProgress: true },
  textDocument: {
    publishDiagnostics: {
      versionSupport: true,
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true } },
  },
}

/** URI of a file, as editors write it: 答复.txt is %E7%AD%94%E5%A4%8D.txt. */
export function uriOf(...path: string[]): string {
  return pathToFileURL(join(...path)).href
}

export interface StartOptions {
  readonly transport?: Transport
  readonly capabilities?: ClientCapabilities
  /** Settings of the section `replylint`, by URI where they differ. */
  readonly settings?: (uri: string | undefined) => unknown
  readonly params?: Partial<InitializeParams>
  /** Absolute paths of the folders that are open in the window. */
  readonly folders?: readonly string[]
  /** Told what the server wants to hear of. */
  readonly onRegister?: (registrations: readonly Registration[]) => void
  /** Words of the command in place of the server's own. */
  readonly command?: readonly string[]
}

const running = new Set<Client>()

/** Ends the servers that a failed test left behind. */
export function killServers(): void {
  for (const client of running) client.child.kill('SIGKILL')
  running.clear()
}

/** A language client small enough for a test. Nothing in it sleeps: it waits for what it was told. */
export class Client {
  readonly child: ChildProcess
  readonly connection: ProtocolConnection
  readonly exit: Promise<{ readonly code: number | null; readonly signal: string | null }>
  /** All that was published, in order. */
  readonly published: PublishDiagnosticsParams[] = []
  stderr = ''
  #waiting: { readonly test: () => boolean; readonly resolve: () => void }[] = []
  /** What was said in `window/showMessage`. */
  readonly messages: string[] = []
  /** What was told of each document, in order. */
  readonly statuses: Status[] = []
  /** begin, report, …, end */
  readonly progress: string[] = []

  private constructor(child: ChildProcess, reader: MessageReader, writer: MessageWriter) {
    this.child = child
    this.exit = new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve({ code, signal }))
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text
    })
    const quiet = { error() {}, warn() {}, info() {}, log() {} }
    this.connection = createProtocolConnection(reader, writer, quiet)
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params)
      this.#wake()
    })
    this.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.messages.push(message)
      this.#wake()
    })
    this.connection.onNotification('replylint/status', (status: Status) => {
      this.statuses.push(status)
      this.#wake()
    })
    running.add(this)
  }

  #heard(step: string): void {
    this.progress.push(step)
    this.#wake()
  }

  static async start(
    server: string,
    options: StartOptions = {},
  ): Promise<Client & { readonly result: InitializeResult }> {
    const client = Client.#spawn(server, options)
    const { settings = () => null, params = {}, capabilities = CAPABILITIES, folders } = options
    client.connection.onRequest('workspace/configuration', ({ items }: { items: Asked[] }) =>
      Promise.all(items.map(({ scopeUri }) => settings(scopeUri))),
    )
    client.connection.onRequest(
      'client/registerCapability',
      ({ registrations }: RegistrationParams) => {
        options.onRegister?.(registrations)
        client.#wake()
        return null
      },
    )
    client.connection.onRequest('window/workDoneProgress/create', ({ token }) => {
      client.connection.onProgress(WorkDoneProgress.type, token, (step) => client.#heard(step.kind))
      return null
    })
    client.connection.listen()
    const result = await client.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folders?.map((folder) => ({ uri: uriOf(folder), name: folder })) ?? null,
      capabilities,
      ...params,
    })
    await client.connection.sendNotification(InitializedNotification.type, {})
    return Object.assign(client, { result })
  }

  static #spawn(server: string, { transport = 'stdio', command }: StartOptions): Client {
    if (transport === 'node-ipc') {
      const child = fork(server, ['--node-ipc'], { execArgv: [], silent: true })
      return new Client(child, new IPCMessageReader(child), new IPCMessageWriter(child))
    }
    const words = command ?? [server, '--stdio']
    const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'pipe'] })
    return new Client(
      child,
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    )
  }

  open(uri: string, text: string, version = 1, languageId = 'plaintext'): Promise<void> {
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version, text },
    })
  }

  change(
    uri: string,
    version: number,
    ...contentChanges: TextDocumentContentChangeEvent[]
  ): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    })
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri },
    })
  }

  /** What was published for this version of the document, first or later than `after` publishes. */
  async diagnostics(uri: string, version?: number, after = 0): Promise<Diagnostic[]> {
    const find = () =>
      this.published
        .slice(after)
        .findLast((told) => told.uri === uri && (version === undefined || told.version === version))
    await this.until(() => find() !== undefined, `diagnostics of ${uri} in version ${version}`)
    return find()?.diagnostics ?? []
  }

  pull(
    uri: string,
    previousResultId?: string,
    token?: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const params = {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    }
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params, token)
  }

  /** Resolves when the test holds; looked at whenever the server has said something. */
  until(test: () => boolean, what: string, milliseconds = 15_000): Promise<void> {
    if (test()) return Promise.resolve()
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`timed out: ${what}`)), milliseconds)
      this.#waiting.push({
        test,
        resolve: () => {
          clearTimeout(timer)
          resolve()
        },
      })
    })
  }

  /** Ends the server as an editor does. */
  async stop(): Promise<{ readonly code: number | null; readonly signal: string | null }> {
    running.delete(this)
    await this.connection.sendRequest(ShutdownRequest.type)
    await this.connection.sendNotification(ExitNotification.type)
    return this.exit
  }

  #wake(): void {
    const [met, unmet] = [this.#waiting.filter(({ test }) => test()), this.#waiting]
    this.#waiting = unmet.filter((waiter) => !met.includes(waiter))
    for (const { resolve } of met) resolve()
  }
}

interface Asked {
  readonly scopeUri?: string
}
