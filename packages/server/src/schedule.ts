import type { TextDocument } from 'vscode-languageserver-textdocument'

/** Longest wait before a large text is read again while it is being typed, in milliseconds. */
const LONGEST = 1_500
/** What is read before the next key is pressed need not wait: the fastest typists need 50 ms. */
const AT_ONCE = 40

/**
 * Runs `look` for the latest version of each document: at once for an ordinary letter, after a
 * pause of twice the time it takes for a long one. What came in meanwhile is looked at once.
 */
export interface Schedule {
  soon(document: TextDocument): void
  /** Milliseconds to wait before the document is read again. */
  pause(uri: string): number
  forget(uri: string): void
  /** Milliseconds the last look at the document took. */
  took(uri: string, milliseconds: number): void
}

export function createSchedule(
  look: (document: TextDocument) => Promise<void>,
  onMistake: (error: unknown) => void,
): Schedule {
  const waiting = new Map<string, NodeJS.Timeout>()
  const durations = new Map<string, number>()
  const pause = (uri: string) => {
    const took = durations.get(uri) ?? 0
    return took < AT_ONCE ? 0 : Math.min(took * 2, LONGEST)
  }
  return {
    pause,
    soon(document) {
      const { uri } = document
      clearTimeout(waiting.get(uri))
      const run = () => {
        waiting.delete(uri)
        look(document).catch(onMistake)
      }
      waiting.set(uri, setTimeout(run, pause(uri)))
    },
    forget(uri) {
      clearTimeout(waiting.get(uri))
      waiting.delete(uri)
      durations.delete(uri)
    },
    took(uri, milliseconds) {
      durations.set(uri, milliseconds)
    },
  }
}
