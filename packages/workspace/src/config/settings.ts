import { dirname, resolve } from 'node:path'
import { type ConfiguredRule, configureRules, type Finding, type Language } from '@replylint/engine'
import { shownPath } from '../files/find-files.ts'
import { failure, type Outcome, success } from '../problem.ts'
import { findConfig, leadsAway } from './find.ts'
import type { Ignored, ignoredFindings } from './ignore.ts'
import { type LayerOptions, layersOf } from './layers.ts'
import type { LoadedConfig, PlacedIgnore } from './load.ts'
import { pathBelow, pathTests } from './path-tests.ts'

/** What holds for a file. */
export interface Settings {
  readonly rules: readonly ConfiguredRule[]
  readonly language?: Language
  /** What `files` says of this path; absent where the configuration has no `files`. */
  readonly listed?: boolean
  /** The findings in the text that the configuration lets stand; absent where it names none. */
  readonly ignored?: (findings: readonly Finding[], text: string) => Ignored
  /** All entries of `ignore`, whatever files they speak of; the same list where the same settings hold. */
  readonly ignores: readonly PlacedIgnore[]
  /** Indexes of those that speak of this file. */
  readonly ignoresHere: readonly number[]
  /** All that a finding hangs on but the text and the rules' own code, as plain data. */
  readonly judgedBy: object
  /** Absolute path of the configuration in effect, if any. */
  readonly configPath?: string
  /** Absolute paths of that one and of all that it extends. */
  readonly configPaths: readonly string[]
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
  /** Whether the file is a configuration that was read so far, or was to be read; absolute. */
  readsConfig(path: string): boolean
  /** Forgets what was found and read so far. */
  reload(): void
}

export function settingsFinder(options: SettingsOptions): SettingsFinder {
  const pathByFolder = new Map<string, string | undefined>()
  const loadedByPath = new Map<string | undefined, Promise<SettingsOf>>()
  const read = new Set<string>()

  const configPath = (folder: string) => {
    if (options.configPath !== undefined) return resolve(options.cwd, options.configPath)
    if (!pathByFolder.has(folder)) pathByFolder.set(folder, findConfig(folder))
    return pathByFolder.get(folder)
  }
  return {
    async settingsFor(path) {
      const config = configPath(dirname(path))
      const loaded = loadedByPath.get(config) ?? load(config, options, read)
      loadedByPath.set(config, loaded)
      const settingsOf = await loaded
      return settingsOf(path)
    },
    readsConfig: (path) => read.has(path),
    reload() {
      pathByFolder.clear()
      loadedByPath.clear()
    },
  }
}

async function load(
  path: string | undefined,
  options: SettingsOptions,
  everRead: Set<string>,
): Promise<SettingsOf> {
  const configPaths: string[] = []
  const onRead = (file: string) => {
    configPaths.push(file)
    everRead.add(file)
  }
  const loaded = await configAt(path, options, onRead)
  if (!loaded.ok) return () => loaded
  const { files, language, parts, ignore } = loaded.value
  const globs = [
    files,
    ...parts.map((part) => part.files),
    ...ignore.map(({ entry }) => entry.files),
  ]
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
    const judging = parts.filter((_, at) => hit[at])
    const here = [...ignore.keys()].filter((at) => hit[parts.length + at])
    const rules = configureRules(options.rules, ...layersOf(judging, options))
    const entries = here.map((at) => [at, ignore[at]?.entry])
    const made = success<Settings>({
      rules,
      judgedBy: { configPath: path, rules: rules.map(asData), ignore: entries },
      ...(language && { language }),
      ...(path !== undefined && { configPath: path }),
      configPaths,
      ...(files !== undefined && { listed: listed === true }),
      ignores: ignore,
      ignoresHere: here,
      ...(among && here.length > 0 && { ignored: ignoredHere(among, ignore, here) }),
    })
    known.set(key, made)
    return made
  }
}

function asData({ rule: { id }, severity, options }: ConfiguredRule): object {
  return { id, severity, options }
}

function ignoredHere(
  among: typeof ignoredFindings,
  ignores: readonly PlacedIgnore[],
  here: readonly number[],
): NonNullable<Settings['ignored']> {
  const entries = here.flatMap((at) => ignores[at]?.entry ?? [])
  return (findings, text) => {
    const found = among(entries, findings, text)
    return { findings: found.findings, used: found.used.flatMap((at) => here[at] ?? []) }
  }
}

const NOTHING: LoadedConfig = { parts: [], ignore: [] }

/** Without a configuration file the parsers of such files are not loaded. */
async function configAt(
  path: string | undefined,
  { rules, cwd, followLinks = true }: SettingsOptions,
  onRead: (path: string) => void,
): Promise<Outcome<LoadedConfig>> {
  if (path === undefined) return success(NOTHING)
  if (!followLinks && leadsAway(path)) {
    return failure({ filePath: shownPath(path, cwd), message: LEADS_AWAY })
  }
  const { loadConfig } = await import('./load.ts')
  return loadConfig(path, { rules, cwd, followLinks, onRead })
}

const LEADS_AWAY = {
  zh: '受限模式下不读取指向别处的配置链接',
  en: 'a configuration that links to elsewhere is not read in restricted mode',
}
