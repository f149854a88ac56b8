import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type Checker,
  cacheProblem,
  changedFiles,
  checkerHere,
  createWorkspace,
  decodeFileList,
  type FindOptions,
  type FoundFile,
  type LintFilesOptions,
  lintFiles,
  type Outcome,
  openCache,
  type Problem,
  type ResultCache,
  type Run,
  readFileList,
  success,
  type Workspace,
} from '@replylint/workspace'
import packageJson from '../package.json' with { type: 'json' }
import type { Options } from './options.ts'
import type { Plan } from './plan.ts'
import { createProgress } from './progress.ts'
import { isStreamed } from './report-targets.ts'
import type { Surroundings } from './surroundings.ts'
import type { Threads } from './threads.ts'

/** With less to check, starting a thread takes longer than it saves. Bytes for each. */
const WORTH_A_THREAD = 500_000

/** Checks the files that the command line names, in threads where there is much to read. */
export async function checkFiles(
  plan: Plan,
  around: Surroundings,
  onResult: NonNullable<LintFilesOptions['onResult']>,
): Promise<Run> {
  const { options, setup, times } = plan
  const find = await findOptions(options, around)
  if (!find.ok) return nothing(...find.problems)
  const noCache = options.cache
    ? cacheProblem(resolve(setup.cwd, options.cacheFile), options.cacheFile)
    : undefined
  if (noCache) return nothing(noCache)
  const workspace = createWorkspace(options.timing ? { ...setup, times } : setup)
  const cache = options.cache ? cacheOf(workspace, plan) : undefined
  let threads: Threads | undefined
  const checker = async (files: readonly FoundFile[]): Promise<Checker> => {
    const count = options.threads ?? Math.min(around.processors, worthOf(files))
    if (count > 1 && files.length > 1) {
      const { startThreads } = await import('./threads.ts')
      threads = startThreads(count, setup, times)
    }
    const chosen = threads ?? checkerHere(workspace, setup)
    return cache?.over(chosen) ?? chosen
  }
  // Lines that go to the terminal meanwhile would run into it.
  const watched = around.watched && !plan.targets.some(isStreamed)
  const progress = createProgress({ ...around, watched }, options.lang ?? 'zh')
  // What changed, anywhere in this folder.
  const anywhere = options.changed !== undefined && options.filesFrom === undefined
  const patterns = options.patterns.length === 0 && anywhere ? ['.'] : options.patterns
  const { signal } = around
  const onProgress = progress.update
  const how = { ...setup, find: find.value, signal, checker, onResult, onProgress }
  try {
    return await lintFiles(workspace, patterns, how)
  } finally {
    progress.end()
    await threads?.close()
    cache?.save()
  }
}

function nothing(...problems: readonly Problem[]): Run {
  return { results: [], skipped: 0, notListed: 0, documents: 0, problems }
}

function worthOf(files: readonly FoundFile[]): number {
  let bytes = 0
  for (const { path } of files) bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return Math.floor(bytes / WORTH_A_THREAD)
}

async function findOptions(
  { ignore, forceExclude, filesFrom, changed }: Options,
  around: Surroundings,
): Promise<Outcome<FindOptions>> {
  const literal = filesFrom === undefined ? undefined : await listed(filesFrom, around)
  if (literal && !literal.ok) return literal
  const among = changed === undefined ? undefined : await changedFiles(changed, around.cwd)
  if (among && !among.ok) return among
  return success({
    ignoreFiles: ignore,
    forceExclude,
    ...(literal && { literal: literal.value }),
    ...(among && { among: among.value }),
  })
}

async function listed(file: string, { cwd, stdin }: Surroundings) {
  if (file === '-') return decodeFileList(await stdin(), '-')
  return readFileList(resolve(cwd, file), file)
}

function cacheOf(workspace: Workspace, { options, setup }: Plan): ResultCache {
  const path = resolve(setup.cwd, options.cacheFile)
  const stamp = `${packageJson.version} ${buildStamp()}`
  return openCache(workspace, { ...setup, path, stamp })
}

/** Differs between any two builds of the command that could find different things. */
function buildStamp(): string {
  return readFileSync(new URL('build-stamp', import.meta.url), 'utf8')
}
