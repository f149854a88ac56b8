import type { Language } from '@replylint/engine'
import type { FoundFile } from './files/find-files.ts'
import type { Problem } from './problem.ts'
import { isChecked } from './scope.ts'
import type { LintedFile, Workspace } from './workspace.ts'

export interface CheckOptions {
  /** Check also what is no reply letter or not listed. */
  readonly all?: boolean
  /** Put right in the file what cannot be wrong, and tell what is left. */
  readonly fix?: boolean
}

/** What came of one file. Plain data: it may come from a thread of its own. */
export interface CheckedFile {
  readonly linted?: LintedFile
  readonly problems: readonly Problem[]
  /** Of its configuration. */
  readonly language?: Language
}

/** Reads, checks and, where asked to, mends one file. */
export async function checkFile(
  workspace: Workspace,
  file: FoundFile,
  { all = false, fix = false }: CheckOptions = {},
): Promise<CheckedFile> {
  const settings = await workspace.settingsFor(file.path)
  if (!settings.ok) return { problems: settings.problems }
  const { language } = settings.value
  const known = language === undefined ? {} : { language }
  const linted = workspace.lintFile(file, settings.value, all)
  if (!linted.ok) return { ...known, problems: linted.problems }
  const found = { ...known, linted: linted.value, problems: [] }
  if (!fix || !isChecked(linted.value.scope)) return found
  const fixed = await workspace.fixFile(file, settings.value, linted.value, all)
  return fixed.ok ? { ...found, linted: fixed.value } : { ...found, problems: fixed.problems }
}
