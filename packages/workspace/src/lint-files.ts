import type { Language } from '@replylint/engine'
import { CRASH } from '@replylint/engine'
import { findFiles } from './files/find-files.ts'
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
  /** Each means that something asked for was not done. */
  readonly problems: readonly Problem[]
  /** Of the first configuration that names one. */
  readonly language?: Language
}

/**
 * Checks files, folders and globs; with `fix` puts right in them what cannot be wrong, and tells what
 * is left. One bad file does not stop the others.
 */
export async function lintFiles(
  workspace: Workspace,
  patterns: readonly string[],
  { all = false, fix = false }: { all?: boolean; fix?: boolean } = {},
): Promise<Run> {
  const found = await findFiles(patterns, workspace.cwd)
  // A set: files that share a broken configuration report it once.
  const problems = new Set(found.problems)
  const results: LintedFile[] = []
  let skipped = 0
  let notListed = 0
  let language: Language | undefined
  for (const file of found.files) {
    const settings = await workspace.settingsFor(file.path)
    if (!settings.ok) {
      for (const problem of settings.problems) problems.add(problem)
      continue
    }
    language ??= settings.value.language
    const linted = workspace.lintFile(file, settings.value, all)
    if (!linted.ok) for (const problem of linted.problems) problems.add(problem)
    else if (isChecked(linted.value.scope)) {
      const fixed = fix && (await workspace.fixFile(file, settings.value, linted.value, all))
      if (fixed && !fixed.ok) for (const problem of fixed.problems) problems.add(problem)
      results.push(fixed !== false && fixed.ok ? fixed.value : linted.value)
    } else {
      skipped++
      if (linted.value.scope === 'not-listed') notListed++
    }
  }
  const run = { results, skipped, notListed, problems: [...problems] }
  return language === undefined ? run : { ...run, language }
}

/** True when some rule threw: what it would have said is not known. */
export function crashed(run: Run): boolean {
  return run.results.some(({ findings }) => findings.some(({ ruleId }) => ruleId === CRASH))
}
