import { realpathSync } from 'node:fs'
import type { DocumentKind, Segmenter } from '@replylint/document'
import {
  type AnyRule,
  applyEdits,
  type Finding,
  type Range,
  type RuleTimes,
  timedRules,
} from '@replylint/engine'
import { rules as allRules } from '@replylint/rules'
import type { CheckedClaim } from './checked-claims.ts'
import { leadsAway } from './config/find.ts'
import type { RuleOverride } from './config/override.ts'
import type { ProfileName } from './config/profiles.ts'
import { ruleNames } from './config/schema.ts'
import { type Settings, settingsFinder } from './config/settings.ts'
import { withoutCommentsIn } from './directives/comments.ts'
import { settle } from './directives/settle.ts'
import { isBelow } from './files/below.ts'
import type { DecodedText, Encoding } from './files/encoding.ts'
import type { FoundFile } from './files/find-files.ts'
import { readLetter } from './files/read-letter.ts'
import { writeLetter } from './files/write-letter.ts'
import { fixEdits } from './fix-edits.ts'
import { lintText } from './lint-text.ts'
import { failure, type Outcome, success } from './problem.ts'
import { isChecked, type Scope, scopeByPath } from './scope.ts'
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
  /** Larger files are not read; 20 MB without it. */
  readonly maxBytes?: number
  /** False: a configuration that is a link to a file elsewhere is not read. */
  readonly followLinks?: boolean
  /** What each rule takes is added to it. */
  readonly times?: RuleTimes
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
  /** How many findings the configuration or comments let stand; they are not among `findings`. */
  readonly ignored: number
  /** Absolute path of the configuration in effect, if any. */
  readonly configPath?: string
  /** Which of its `ignore` entries (`Settings.ignores`) let something stand; absent where none did. */
  readonly usedIgnores?: readonly number[]
  /** Comments, and names in them, that let nothing stand; absent where there are none. */
  readonly unusedDirectives?: readonly Range[]
  /** How many findings the baseline lists; they are not among `findings`. */
  readonly known?: number
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
   * What a text would be when all that cannot be wrong is put right, of what was found in it: the new
   * text with what is left; undefined where there is nothing to put right.
   */
  mend(
    file: FoundFile,
    settings: Settings,
    linted: LintedFile,
    all?: boolean,
  ): LintedFile | undefined
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
  /** Whether the file is a configuration that was read so far, or was to be read; absolute. */
  readsConfig(path: string): boolean
  /** Forgets every configuration read so far: they changed on disk. */
  reload(): void
}

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { cwd, rules = allRules, overrides = [], segmenter = lazySegmenter(), times } = options
  const running = (settings: Settings) =>
    times ? timedRules(settings.rules, times, () => performance.now()) : settings.rules
  const forced = {
    ...(options.encoding !== undefined && { encoding: options.encoding }),
    ...(options.maxBytes !== undefined && { maxBytes: options.maxBytes }),
  }
  const workspace: Workspace = {
    cwd,
    rules,
    ...settingsFinder({ ...options, rules, overrides }),
    lintText(text, file, settings, all = false) {
      const { filePath } = file
      const known = scopeByPath(file, settings, all)
      if (known === 'not-listed') return { filePath, text, scope: known, ...NOT_LOOKED_AT }
      const lettersOnly = known === undefined
      const plain = withoutCommentsIn(file.path, text)
      const linted = lintText(plain?.text ?? text, running(settings), { segmenter, lettersOnly })
      const { kind } = linted
      const scope: Scope = known ?? (kind === 'other' ? 'not-letter' : 'letter')
      const { configPath } = settings
      const judged = { filePath, text, scope, kind, ...(configPath && { configPath }) }
      if (!isChecked(scope)) return { ...judged, findings: [], ignored: 0, claims: [] }
      return { ...judged, ...settle(text, plain, linted, settings, () => ruleNames(rules)) }
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
    mend(file, settings, linted, all = false) {
      const lint = (changed: string) => workspace.lintText(changed, file, settings, all)
      const edits = fixEdits(linted, (changed) => lint(changed).findings)
      if (edits.length === 0) return undefined
      const text = applyEdits(linted.text, edits)
      const left = lint(text)
      return {
        ...left,
        ...(linted.source && { source: linted.source }),
        fixed: fixable(linted) - fixable(left),
      }
    },
    async fixFile(file, settings, linted, all = false) {
      const { text, source } = linted
      const mended = workspace.mend(file, settings, linted, all)
      if (source === undefined || mended === undefined) return success(linted)
      if (!file.named && leadsOut(file.path, cwd))
        return failure({ filePath: file.filePath, message: LEADS_OUT })
      const written = await writeLetter(file.path, file.filePath, { text, ...source }, mended.text)
      return written.ok ? success(mended) : written
    },
  }
  return workspace
}

/** A link in an archive from who knows where must not lead `--fix` to the user's other files. */
function leadsOut(path: string, cwd: string): boolean {
  return leadsAway(path) && !isBelow(realpathSync(cwd), realpathSync(path))
}

const LEADS_OUT = {
  zh: '没有改写：这是指向别处的链接；要改那个文件，请写出它的名字',
  en: 'not rewritten: this is a link to elsewhere; name the file to have it rewritten',
}

function fixable({ findings }: LintedFile): number {
  return findings.filter(({ fix }) => fix !== undefined).length
}

const NOT_LOOKED_AT = { kind: 'other', findings: [], ignored: 0, claims: [] } as const
