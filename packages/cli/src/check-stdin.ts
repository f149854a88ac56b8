import { resolve } from 'node:path'
import {
  checkBytes,
  createPassing,
  createWorkspace,
  isChecked,
  type LintFilesOptions,
  MAX_BYTES,
  type Run,
  shownPath,
} from '@replylint/workspace'
import type { Options } from './options.ts'
import type { Plan } from './plan.ts'
import type { Surroundings } from './surroundings.ts'

/** What stands for the path of what has none. */
const UNNAMED = 'stdin.txt'

/** Checks the one letter on stdin; mended, it goes to stdout in the encoding it came in. */
export async function checkStdin(
  { options, setup, times }: Plan,
  around: Surroundings,
  onResult: NonNullable<LintFilesOptions['onResult']>,
): Promise<Run> {
  const workspace = createWorkspace(options.timing ? { ...setup, times } : setup)
  const path = resolve(setup.cwd, options.stdinFilepath ?? UNNAMED)
  const file = { path, filePath: shownPath(path, setup.cwd), named: !options.forceExclude }
  // A letter that is too large is not checked, but --fix hands it on whole.
  const bytes = await around.stdin(setup.fix ? undefined : (setup.maxBytes ?? MAX_BYTES))
  if (await isPassedOver(path, options, setup.cwd)) {
    if (setup.fix) around.stdout(bytes)
    return { results: [], skipped: 0, notListed: 0, documents: 0, problems: [] }
  }
  const { linted, problems, language, mended } = await checkBytes(workspace, file, bytes, setup)
  if (setup.fix) around.stdout(mended ?? bytes)
  const isLetter = linted !== undefined && isChecked(linted.scope)
  return {
    results: isLetter ? [onResult(linted, language)] : [],
    skipped: linted && !isLetter ? 1 : 0,
    notListed: linted?.scope === 'not-listed' ? 1 : 0,
    documents: 0,
    problems,
    ...(language && { language }),
  }
}

/** Whether the file would not be found in its folder, where that is what counts. */
async function isPassedOver(path: string, options: Options, cwd: string): Promise<boolean> {
  const { stdinFilepath, forceExclude, ignore } = options
  if (stdinFilepath === undefined || !forceExclude) return false
  return !(await createPassing(cwd, { ignoreFiles: ignore }).isFound(path))
}
