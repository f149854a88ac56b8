import { setImmediate as turn } from 'node:timers/promises'
import {
  countSeverities,
  type FoundFile,
  findFiles,
  isChecked,
  type Language,
  type LintedFile,
  type Severity,
} from '@replylint/workspace'
import type { WorkDoneProgressReporter } from 'vscode-languageserver'
import type { Folders } from './folders.ts'
import { languageIn, type SettingsOf } from './settings.ts'
import { uriOf } from './uris.ts'

/** What came of checking all letters of the folders. */
export interface WorkspaceCheck {
  readonly files: number
  readonly letters: number
  /** Files that could not be read, in another encoding most likely, or whose configuration is wrong. */
  readonly unread: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly cancelled: boolean
}

export interface CheckOptions {
  readonly folders: Folders
  readonly settingsOf: SettingsOf
  readonly isCancelled: () => boolean
  readonly progress: WorkDoneProgressReporter
  /** Told of each letter, as it is checked, and of the language set for it. */
  readonly onLetter: (uri: string, linted: LintedFile, language: Language | undefined) => void
}

/** Checks the letters below every folder, one at a time, so that typing is answered in between. */
export async function checkWorkspace(options: CheckOptions): Promise<WorkspaceCheck> {
  const { folders, settingsOf, isCancelled, progress, onLetter } = options
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  let files = 0
  let letters = 0
  let unread = 0
  const found = await filesOf(folders)
  for (const file of found) {
    await turn()
    if (isCancelled()) break
    progress.report(Math.floor((100 * files) / found.length), `${files}/${found.length}`)
    files++
    const { linted, language } = await lintOnDisk(file, folders, settingsOf)
    if (linted === undefined) unread++
    if (linted === undefined || linted === 'off' || !isChecked(linted.scope)) continue
    letters++
    const own = countSeverities([linted])
    for (const severity of ['error', 'warning', 'info'] as const) counts[severity] += own[severity]
    onLetter(uriOf(file.path), linted, language)
  }
  const { error: errors, warning: warnings, info: infos } = counts
  return { files, letters, unread, errors, warnings, infos, cancelled: files < found.length }
}

/** Folders may lie in each other; each file once. */
async function filesOf({ roots }: Folders): Promise<FoundFile[]> {
  const files = new Map<string, FoundFile>()
  for (const root of roots) {
    const found = await findFiles(['.'], root)
    for (const file of found.files) files.set(file.path, file)
  }
  return [...files.values()]
}

interface OnDisk {
  /** Undefined where the file cannot be read or its configuration is wrong. */
  readonly linted?: LintedFile | 'off'
  readonly language?: Language | undefined
}

async function lintOnDisk(
  file: FoundFile,
  folders: Folders,
  settingsOf: SettingsOf,
): Promise<OnDisk> {
  const uri = uriOf(file.path)
  const editor = await settingsOf(uri)
  settingsOf.forget(uri)
  if (!editor.enable) return { linted: 'off' }
  const { workspace } = folders.place(uri, editor.profile)
  const settings = await workspace.settingsFor(file.path)
  if (!settings.ok) return {}
  const linted = workspace.lintFile(file, settings.value)
  if (!linted.ok) return {}
  return { linted: linted.value, language: languageIn(editor, settings.value.language) }
}
