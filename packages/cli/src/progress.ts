import type { Language } from '@replylint/workspace'
import type { Surroundings } from './surroundings.ts'

/** Shorter runs show nothing. Milliseconds. */
const PATIENCE = 1000
/** Between two lines. Milliseconds. */
const INTERVAL = 100

const CLEAR_LINE = '\r\u001B[K'

const WORDS = {
  zh: (done: number, of: number, seconds: number) =>
    `正在检查：${done}/${of} 个文件，约剩 ${seconds} 秒`,
  en: (done: number, of: number, seconds: number) =>
    `checking: ${done}/${of} files, about ${seconds} s left`,
} as const

/** One line on a terminal that says how far a longer run has come. */
export interface Progress {
  update(done: number, of: number): void
  /** Wipes the line away. */
  end(): void
}

/** Writes to stderr, where somebody watches it; else nothing. */
export function createProgress(
  { watched, now, stderr }: Pick<Surroundings, 'watched' | 'now' | 'stderr'>,
  language: Language,
): Progress {
  const start = now()
  let shown = start + PATIENCE - INTERVAL
  let visible = false
  return {
    update(done, of) {
      const time = now()
      if (!watched || time - shown < INTERVAL) return
      shown = time
      visible = true
      const left = ((time - start) / done) * (of - done)
      stderr(CLEAR_LINE + WORDS[language](done, of, Math.ceil(left / 1000)))
    },
    end() {
      if (visible) stderr(CLEAR_LINE)
      visible = false
    },
  }
}
