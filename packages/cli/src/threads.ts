import type { CheckedFile, Checker, FoundFile, RuleTimes } from '@replylint/workspace'
import { Tinypool } from 'tinypool'
import type { Batch, CheckedBatch, WorkspaceSetup } from './check-worker.ts'

/** Files that one thread takes at a time: enough that handing them over costs nothing. */
const BATCH = 16

/** Threads that check files; they run until `close`. */
export interface Threads extends Checker {
  close(): Promise<void>
}

/** Starts threads, each with a workspace of its own; what the rules took is added to `times`. */
export function startThreads(count: number, setup: WorkspaceSetup, times: RuleTimes): Threads {
  const pool = new Tinypool({
    filename: new URL('./check-worker.js', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
  })
  return {
    size: BATCH,
    atOnce: count * 2,
    async check(files: readonly FoundFile[]): Promise<readonly CheckedFile[]> {
      const batch: Batch = { files, setup }
      const { checked, took }: CheckedBatch = await pool.run(batch)
      for (const [rule, time] of took) times.set(rule, (times.get(rule) ?? 0) + time)
      return checked
    },
    close: () => pool.destroy(),
  }
}
