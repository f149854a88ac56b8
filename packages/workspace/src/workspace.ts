import type { DocumentKind, Segmenter } from '@replylint/document'
import { type AnyRule, applyEdits, type Finding } from '@replylint/engine'
import { rules as allRules } from '@replylint/rules'
import type { CheckedClaim } from './checked-claims.ts'
import type { RuleOverride } from './config/override.ts'
import type { ProfileName } from './config/profiles.ts'
import { type Settings, settingsFinder } from './config/settings.ts'
import type { DecodedText, Encoding } from './files/encoding.ts'
import type { FoundFile } from './files/find-files.ts'
import { readLetter } from './files/read-letter.ts'
import { writeLetter } from './files/write-letter.ts'
import { fixEdits } from './fix-edits.ts'
import { lintText } from './lint-text.ts'
import { type Outcome, success } from './problem.ts'
import { type Scope, scopeByPath } from './scope.ts'
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
  /** In place of what the content of each file tells. */
  readonly encoding?: Encoding
  /** False: a configuration that is a link to a file elsewhere is not read. */
  readonly followLinks?: boolean
}

export interface LintedFile {
  readonly filePath: string
  /** As decoded: without byte order mark, line ends kept. Empty where the file was not read. */
  readonly text: string
  /** Whether the text was checked, and why (not). */
  readonly scope: Scope
  /** `other`, too, where the text was not looked at. */
  readonly kind: DocumentKind
  readonly findings: readonly Finding[]
  /** How many findings the configuration lets stand; they are not among `findings`. */
  readonly ignored: number
  /** How the file was written, where it was read from one. */
  readonly source?: Omit<DecodedText, 'text'>
  /** How many findings were put right in the file; they are not among `findings`. */
  readonly fixed?: number
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
  /** Reads and checks a file, if it is to be checked: `scope` says. */
  lintFile(file: FoundFile, settings: Settings, all?: boolean): Outcome<LintedFile>
  /**
   * Puts right in the file what cannot be wrong, of what `lintFile` found there; the outcome is what
   * is left. The file is written whole or not at all.
   */
  fixFile(
    file: FoundFile,
    settings: Settings,
    linted: LintedFile,
    all?: boolean,
  ): Promise<Outcome<LintedFile>>
  /** Forgets every configuration read so far: they changed on disk. */
  reload(): void
}

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { cwd, rules = allRules, overrides = [], segmenter = lazySegmenter() } = options
  const forced = options.encoding === undefined ? {} : { encoding: options.encoding }
  const workspace: Workspace = {
    cwd,
    rules,
    ...settingsFinder({ ...options, rules, overrides }),
    lintText(text, file, settings, all = false) {
      const { filePath } = file
      const known = scopeByPath(file, settings, all)
      if (known === 'not-listed') return { filePath, text, scope: known, ...NOT_LOOKED_AT }
      const lettersOnly = known === undefined
      const { kind, findings, claims } = lintText(text, settings.rules, { segmenter, lettersOnly })
      const scope = known ?? (kind === 'other' ? 'not-letter' : 'letter')
      const ignored = settings.ignored?.(findings, text)
      const kept = ignored ? findings.filter((finding) => !ignored.has(finding)) : findings
      return { filePath, text, scope, kind, findings: kept, ignored: ignored?.size ?? 0, claims }
    },
    lintFile(file, settings, all = false) {
      const known = scopeByPath(file, settings, all)
      if (known === 'not-listed') return success(workspace.lintText('', file, settings, all))
      // An empty file that nobody calls a letter is one of those that are none.
      const mayBeEmpty = known === undefined
      const read = readLetter(file.path, file.filePath, { ...forced, mayBeEmpty })
      if (!read.ok) return read
      const { text, ...source } = read.value
      return success({ ...workspace.lintText(text, file, settings, all), source })
    },
    async fixFile(file, settings, linted, all = false) {
      const { text, source } = linted
      if (source === undefined) return success(linted)
      const lint = (changed: string) => workspace.lintText(changed, file, settings, all)
      const edits = fixEdits(linted, (changed) => lint(changed).findings)
      if (edits.length === 0) return success(linted)
      const mended = applyEdits(text, edits)
      const written = await writeLetter(file.path, file.filePath, { text, ...source }, mended)
      if (!written.ok) return written
      const left = lint(mended)
      return success({ ...left, source, fixed: fixable(linted) - fixable(left) })
    },
  }
  return workspace
}

function fixable({ findings }: LintedFile): number {
  return findings.filter(({ fix }) => fix !== undefined).length
}

const NOT_LOOKED_AT = { kind: 'other', findings: [], ignored: 0, claims: [] } as const
