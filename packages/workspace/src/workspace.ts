import type { DocumentKind, Segmenter } from '@replylint/document'
import type { AnyRule, Finding } from '@replylint/engine'
import { rules as allRules } from '@replylint/rules'
import type { CheckedClaim } from './checked-claims.ts'
import type { RuleOverride } from './config/override.ts'
import type { ProfileName } from './config/profiles.ts'
import { type Settings, settingsFinder } from './config/settings.ts'
import type { FoundFile } from './files/find-files.ts'
import { readLetter } from './files/read-letter.ts'
import { readText } from './files/read-text.ts'
import { lintText } from './lint-text.ts'
import { type Outcome, success } from './problem.ts'
import { lazySegmenter } from './segmenter.ts'

export interface WorkspaceOptions {
  /** Absolute; what is shown is relative to it. */
  readonly cwd: string
  readonly rules?: readonly AnyRule[]
  /** Used for every file in place of the nearest one. */
  readonly configPath?: string
  /** In place of every profile the configuration names. */
  readonly profile?: ProfileName
  readonly overrides?: readonly RuleOverride[]
  readonly segmenter?: Segmenter
}

export interface LintedFile {
  readonly filePath: string
  /** As decoded: without byte order mark, line ends kept. */
  readonly text: string
  readonly kind: DocumentKind
  readonly findings: readonly Finding[]
  /** What the letter itself proves or disproves, whatever rules are on. */
  readonly claims: readonly CheckedClaim[]
}

/** The door for the command line and the language server: settings by place, files and texts. */
export interface Workspace {
  readonly cwd: string
  readonly rules: readonly AnyRule[]
  /** Settings for a file at this path; the same outcome object where the same settings hold. */
  settingsFor(path: string): Promise<Outcome<Settings>>
  /** Checks a text as if it stood at `file.path`, which need not exist. */
  lintText(text: string, file: FoundFile, settings: Settings, all?: boolean): LintedFile
  /** Reads and checks a file. Not named and not `all`: looked at only if it is a reply letter. */
  lintFile(file: FoundFile, settings: Settings, all?: boolean): Outcome<LintedFile>
}

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { cwd, rules = allRules, overrides = [], segmenter = lazySegmenter() } = options
  const workspace: Workspace = {
    cwd,
    rules,
    settingsFor: settingsFinder({ ...options, rules, overrides }),
    lintText(text, { filePath, named }, settings, all = false) {
      const lettersOnly = !named && !all
      return { filePath, text, ...lintText(text, settings.rules, { segmenter, lettersOnly }) }
    },
    lintFile(file, settings, all) {
      // An empty file that was not asked for is one of those that are no letters.
      const read = file.named || all ? readLetter : readText
      const text = read(file.path, file.filePath)
      return text.ok ? success(workspace.lintText(text.value, file, settings, all)) : text
    },
  }
  return workspace
}
