import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Language } from '@replylint/engine'
import { CRASH } from '@replylint/engine'
import { type CheckedFile, type CheckOptions, checkFile } from './check-file.ts'
import { type FindOptions, type FoundFile, findFiles } from './files/find-files.ts'
import { inOrder } from './in-order.ts'
import type { Problem } from './problem.ts'
import { isChecked } from './scope.ts'
import type { LintedFile, Workspace } from './workspace.ts'

/** What came of checking files. */
export interface Run {
  /** Sorted by what is shown of their paths. */
  readonly results: readonly LintedFile[]
  /** Files of folders and globs that were not checked. */
  readonly skipped: number
  /** Those of them that the configuration does not list; the others are plainly no reply letters. */
  readonly notListed: number
  /** Word, WPS and PDF files in the folders, which cannot be read. */
  readonly documents: number
  /** Each means that something asked for was not done. */
  readonly problems: readonly Problem[]
  /** Of the first configuration that names one. */
  readonly language?: Language
  /** Set where the run was told to stop: how many of the files it had come to. */
  readonly stopped?: { readonly done: number; readonly of: number }
}

/** Where files are checked: here, or in threads. */
export interface Checker {
  /** Files that are handed over together. */
  readonly size: number
  /** Batches that may be under way at a time. */
  readonly atOnce: number
  /** What came of each file, in their order. */
  check(files: readonly FoundFile[]): Promise<readonly CheckedFile[]>
}

export interface LintFilesOptions extends CheckOptions {
  readonly find?: FindOptions
  /** Told to stop, the run finishes what is under way and gives what it has. */
  readonly signal?: AbortSignal
  /** Chosen when the files are known; without it they are checked here, one by one. */
  readonly checker?: (files: readonly FoundFile[]) => Checker | Promise<Checker>
  /** Told of each result as soon as all before it are known; what it gives takes its place. */
  readonly onResult?: (result: LintedFile, language: Language | undefined) => LintedFile
  /** Told after each file, in order. */
  readonly onProgress?: (done: number, of: number) => void
}

/**
 * Checks files, folders and globs; with `fix` puts right in them what cannot be wrong, and tells what
 * is left. One bad file does not stop the others.
 */
export async function lintFiles(
  workspace: Workspace,
  patterns: readonly string[],
  options: LintFilesOptions = {},
): Promise<Run> {
  const { find, signal, onResult, onProgress } = options
  const found = await findFiles(patterns, workspace.cwd, find)
  const { files, documents } = found
  const problems = problemSet(found.problems)
  const results: LintedFile[] = []
  const count = { done: 0, skipped: 0, notListed: 0 }
  let language: Language | undefined
  const checker = (await options.checker?.(files)) ?? checkerHere(workspace, options)
  const pace = { ...checker, ...(signal && { signal }) }
  for await (const checked of inOrder(files, (batch) => checker.check(batch), pace)) {
    const { linted } = checked
    language ??= checked.language
    problems.add(checked.problems)
    if (linted && isChecked(linted.scope)) results.push(onResult?.(linted, language) ?? linted)
    else if (linted) count.skipped++
    if (linted?.scope === 'not-listed') count.notListed++
    count.done++
    onProgress?.(count.done, files.length)
  }
  const { done, ...passedOver } = count
  return {
    results,
    ...passedOver,
    documents,
    problems: problems.list,
    ...(language && { language }),
    ...(done < files.length && { stopped: { done, of: files.length } }),
  }
}

/** One file after the other; between two of them a signal is heard. */
export function checkerHere(workspace: Workspace, options: CheckOptions): Checker {
  return {
    size: 1,
    atOnce: 1,
    async check(files) {
      const checked = await Promise.all(files.map((file) => checkFile(workspace, file, options)))
      await nextTurn()
      return checked
    },
  }
}

/** Files that share a broken configuration report it once, whichever thread read it. */
function problemSet(first: readonly Problem[]) {
  const list: Problem[] = []
  const known = new Set<string>()
  const add = (problems: readonly Problem[]) => {
    for (const problem of problems) {
      const key = JSON.stringify(problem)
      if (!known.has(key)) list.push(problem)
      known.add(key)
    }
  }
  add(first)
  return { list, add }
}

/** True when some rule threw: what it would have said is not known. */
export function crashed(run: Pick<Run, 'results'>): boolean {
  return run.results.some(({ findings }) => findings.some(({ ruleId }) => ruleId === CRASH))
}
