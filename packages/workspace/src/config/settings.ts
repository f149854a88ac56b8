import { dirname, resolve } from 'node:path'
import { type ConfiguredRule, configureRules, type Finding, type Language } from '@replylint/engine'
import { shownPath } from '../files/find-files.ts'
import { failure, type Outcome, success } from '../problem.ts'
import type { Config } from './config.ts'
import { findConfig, leadsAway } from './find.ts'
import { type LayerOptions, layersOf } from './layers.ts'
import { pathBelow, pathTests } from './path-tests.ts'

/** What holds for a file. */
export interface Settings {
  readonly rules: readonly ConfiguredRule[]
  readonly language?: Language
  /** What `files` says of this path; absent where the configuration has no `files`. */
  readonly listed?: boolean
  /** The findings in the text that the configuration lets stand; absent where it names none. */
  readonly ignored?: (findings: readonly Finding[], text: string) => ReadonlySet<Finding>
  /** Absolute path of the configuration in effect, if any. */
  readonly configPath?: string
}

export interface SettingsOptions extends LayerOptions {
  /** Absolute. */
  readonly cwd: string
  /** Used for every file in place of the nearest one. */
  readonly configPath?: string
  /** False: a configuration that is a link to a file elsewhere is not read. */
  readonly followLinks?: boolean
}

type SettingsOf = (path: string) => Outcome<Settings>

export interface SettingsFinder {
  /** Settings by path of the letter; the same outcome object where the same settings hold. */
  settingsFor(path: string): Promise<Outcome<Settings>>
  /** Forgets what was found and read so far. */
  reload(): void
}

export function settingsFinder(options: SettingsOptions): SettingsFinder {
  const pathByFolder = new Map<string, string | undefined>()
  const loadedByPath = new Map<string | undefined, Promise<SettingsOf>>()

  const configPath = (folder: string) => {
    if (options.configPath !== undefined) return resolve(options.cwd, options.configPath)
    if (!pathByFolder.has(folder)) pathByFolder.set(folder, findConfig(folder))
    return pathByFolder.get(folder)
  }
  return {
    async settingsFor(path) {
      const config = configPath(dirname(path))
      const loaded = loadedByPath.get(config) ?? load(config, options)
      loadedByPath.set(config, loaded)
      const settingsOf = await loaded
      return settingsOf(path)
    },
    reload() {
      pathByFolder.clear()
      loadedByPath.clear()
    },
  }
}

async function load(path: string | undefined, options: SettingsOptions): Promise<SettingsOf> {
  const read = await configAt(path, options)
  if (!read.ok) return () => read
  const { files, overrides = [], ignore = [], ...general } = read.value
  const globs = [files, ...overrides.map((part) => part.files), ...ignore.map((one) => one.files)]
  const tests = await pathTests(globs)
  // Where nothing is ignored the module for it is not loaded.
  const among = ignore.length > 0 ? (await import('./ignore.ts')).ignoredFindings : undefined
  const known = new Map<string, Outcome<Settings>>()
  return (letter) => {
    const below = path === undefined ? undefined : pathBelow(dirname(path), letter)
    const [listed, ...hit] = tests.map((test) => test(below))
    const key = [listed, ...hit].join()
    const settings = known.get(key)
    if (settings !== undefined) return settings
    const parts = [general, ...overrides.filter((_, at) => hit[at])]
    const entries = ignore.filter((_, at) => hit[overrides.length + at])
    const made = success<Settings>({
      rules: configureRules(options.rules, ...layersOf(parts, options)),
      ...(general.language && { language: general.language }),
      ...(path !== undefined && { configPath: path }),
      ...(files !== undefined && { listed: listed === true }),
      ...(among && entries.length > 0 && { ignored: (...said) => among(entries, ...said) }),
    })
    known.set(key, made)
    return made
  }
}

/** Without a configuration file the parsers of such files are not loaded. */
async function configAt(
  path: string | undefined,
  { rules, cwd, followLinks = true }: SettingsOptions,
): Promise<Outcome<Config>> {
  if (path === undefined) return success({})
  if (!followLinks && leadsAway(path)) {
    return failure({ filePath: shownPath(path, cwd), message: LEADS_AWAY })
  }
  const { readConfig } = await import('./read.ts')
  return readConfig(path, rules, cwd)
}

const LEADS_AWAY = {
  zh: '受限模式下不读取指向别处的配置链接',
  en: 'a configuration that links to elsewhere is not read in restricted mode',
}
