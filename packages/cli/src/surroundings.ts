/**
 * 0 no errors, 1 errors, too many warnings or unused ignores, 2 could not run or not all of it, 130
 * stopped by Ctrl-C.
 */
export type ExitCode = 0 | 1 | 2 | 130

/** What the command may touch. */
export interface Surroundings {
  readonly cwd: string
  /** Whether stdout shows colours. */
  readonly color: boolean
  /** Whether somebody watches stderr: a terminal, and no CI. */
  readonly watched: boolean
  /** Processors that may be used. */
  readonly processors: number
  /** Aborted when the user wants no more. */
  readonly signal: AbortSignal
  /** Milliseconds since some time. */
  now(): number
  /** With `most`: of what is longer only its beginning, which is longer than that, too. */
  stdin(most?: number): Promise<Uint8Array>
  stdout(text: string | Uint8Array): void
  stderr(text: string): void
}
