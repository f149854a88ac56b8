import type { TextDocument } from 'vscode-languageserver-textdocument'

/** Longest wait before a large text is read again while it is being typed, in milliseconds. */
const LONGEST = 1_500
/** Whoever waits a tenth of a second does not notice: what is read in less is read at every key. */
const AT_ONCE = 100

/**
 * Runs `look` for the latest version of each document: at once for an ordinary letter, after a
 * pause of twice the time it takes for a long one. What came in meanwhile is looked at once.
 */
export interface Schedule {
  soon(document: TextDocument): void
  /** Resolves when no look at the document is waiting: what is asked then is asked of a letter at rest. */
  idle(uri: string): Promise<void>
  forget(uri: string): void
  /** Milliseconds the last look at the document took. */
  took(uri: string, milliseconds: number): void
}

interface Waiting {
  timer: NodeJS.Timeout
  readonly over: Promise<void>
  readonly end: () => void
}

export function createSchedule(
  look: (document: TextDocument) => Promise<void>,
  onMistake: (error: unknown) => void,
): Schedule {
  const waiting = new Map<string, Waiting>()
  const durations = new Map<string, number>()
  const start = (document: TextDocument): NodeJS.Timeout => {
    const took = durations.get(document.uri) ?? 0
    const run = () => {
      look(document).catch(onMistake)
      finish(document.uri)
    }
    return setTimeout(run, took < AT_ONCE ? 0 : Math.min(took * 2, LONGEST))
  }
  const finish = (uri: string) => {
    const known = waiting.get(uri)
    clearTimeout(known?.timer)
    waiting.delete(uri)
    known?.end()
  }
  return {
    soon(document) {
      const known = waiting.get(document.uri)
      if (known === undefined) {
        const { promise, resolve } = deferred()
        waiting.set(document.uri, { timer: start(document), over: promise, end: resolve })
        return
      }
      clearTimeout(known.timer)
      known.timer = start(document)
    },
    idle: async (uri) => waiting.get(uri)?.over,
    forget(uri) {
      finish(uri)
      durations.delete(uri)
    },
    took(uri, milliseconds) {
      durations.set(uri, milliseconds)
    },
  }
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
