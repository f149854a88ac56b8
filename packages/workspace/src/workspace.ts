import { dirname, resolve } from 'node:path'
import type { DocumentKind, Segmenter } from '@replylint/document'
import {
  type AnyRule,
  type ConfiguredRule,
  configureRules,
  type Finding,
  type Language,
} from '@replylint/engine'
import { rules as allRules } from '@replylint/rules'
import type { Config } from './config/config.ts'
import { findConfig } from './config/find.ts'
import { overrideSettings, type RuleOverride } from './config/override.ts'
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
  readonly overrides?: readonly RuleOverride[]
  readonly segmenter?: Segmenter
}

/** What holds for the files of one folder. */
export interface Settings {
  readonly rules: readonly ConfiguredRule[]
  readonly language?: Language
}

export interface LintedFile {
  readonly filePath: string
  /** As decoded: without byte order mark, line ends kept. */
  readonly text: string
  readonly kind: DocumentKind
  readonly findings: readonly Finding[]
}

/** The door for the command line and the language server: settings by place, files and texts. */
export interface Workspace {
  readonly cwd: string
  readonly rules: readonly AnyRule[]
  /** Settings for a file at this path; the same outcome object for the same configuration file. */
  settingsFor(path: string): Promise<Outcome<Settings>>
  /** Checks a text as if it stood at `file.path`, which need not exist. */
  lintText(text: string, file: FoundFile, settings: Settings, all?: boolean): LintedFile
  /** Reads and checks a file. Not named and not `all`: looked at only if it is a reply letter. */
  lintFile(file: FoundFile, settings: Settings, all?: boolean): Outcome<LintedFile>
}

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { cwd, rules = allRules, overrides = [], segmenter = lazySegmenter() } = options
  const pathByFolder = new Map<string, string | undefined>()
  const byPath = new Map<string | undefined, Promise<Outcome<Settings>>>()

  const configPath = (folder: string) => {
    if (options.configPath !== undefined) return resolve(cwd, options.configPath)
    if (!pathByFolder.has(folder)) pathByFolder.set(folder, findConfig(folder))
    return pathByFolder.get(folder)
  }
  const load = async (path: string | undefined): Promise<Outcome<Settings>> => {
    const config = await configAt(path, rules, cwd)
    if (!config.ok) return config
    const { rules: settings = {}, language } = config.value
    const configured = configureRules(rules, overrideSettings(settings, overrides, rules))
    return success({ rules: configured, ...(language === undefined ? {} : { language }) })
  }
  const workspace: Workspace = {
    cwd,
    rules,
    settingsFor(path) {
      const config = configPath(dirname(path))
      const known = byPath.get(config)
      if (known !== undefined) return known
      const loaded = load(config)
      byPath.set(config, loaded)
      return loaded
    },
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

/** Without a configuration file the parsers of such files are not loaded. */
async function configAt(
  path: string | undefined,
  rules: readonly AnyRule[],
  cwd: string,
): Promise<Outcome<Config>> {
  if (path === undefined) return success({})
  const { readConfig } = await import('./config/read.ts')
  return readConfig(path, rules, cwd)
}
