import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import {
  type AnyRule,
  type ConfiguredRule,
  configureRules,
  type Language,
  type RuleSettings,
} from '@replylint/engine'
import { type Outcome, success } from '../problem.ts'
import { bodySettings } from './body.ts'
import { asList, type Config, type ConfigPart } from './config.ts'
import { findConfig } from './find.ts'
import type { PathTest } from './glob.ts'
import type { RuleOverride } from './override.ts'
import { PROFILE_NAMES, PROFILE_PREFIX, PROFILES, type ProfileName } from './profiles.ts'

/** What holds for a file. */
export interface Settings {
  readonly rules: readonly ConfiguredRule[]
  readonly language?: Language
}

export interface SettingsOptions {
  /** Absolute. */
  readonly cwd: string
  readonly rules: readonly AnyRule[]
  /** Used for every file in place of the nearest one. */
  readonly configPath?: string
  /** In place of every profile the configuration names. */
  readonly profile?: ProfileName
  readonly overrides: readonly RuleOverride[]
}

type SettingsOf = (path: string) => Outcome<Settings>

/** Settings by path of the letter; the same outcome object where the same settings hold. */
export function settingsFinder(options: SettingsOptions) {
  const pathByFolder = new Map<string, string | undefined>()
  const loadedByPath = new Map<string | undefined, Promise<SettingsOf>>()

  const configPath = (folder: string) => {
    if (options.configPath !== undefined) return resolve(options.cwd, options.configPath)
    if (!pathByFolder.has(folder)) pathByFolder.set(folder, findConfig(folder))
    return pathByFolder.get(folder)
  }
  return async (path: string): Promise<Outcome<Settings>> => {
    const config = configPath(dirname(path))
    const loaded = loadedByPath.get(config) ?? load(config, options)
    loadedByPath.set(config, loaded)
    const settingsOf = await loaded
    return settingsOf(path)
  }
}

async function load(path: string | undefined, options: SettingsOptions): Promise<SettingsOf> {
  const read = await configAt(path, options)
  if (!read.ok) return () => read
  const { language, overrides = [], ...general } = read.value
  const tests = await globTests(overrides.map(({ files }) => asList(files)))
  const known = new Map<string, Outcome<Settings>>()
  return (letter) => {
    const below = path === undefined ? undefined : pathBelow(dirname(path), letter)
    const hit = tests.map((globs) => below !== undefined && globs.some((test) => test(below)))
    const key = hit.join()
    const settings = known.get(key)
    if (settings !== undefined) return settings
    const parts = [general, ...overrides.filter((_, at) => hit[at])]
    const rules = configureRules(options.rules, ...layersOf(parts, options))
    const made = success({ rules, ...(language === undefined ? {} : { language }) })
    known.set(key, made)
    return made
  }
}

/** Without overrides the matcher is not loaded. */
async function globTests(lists: readonly (readonly string[])[]): Promise<PathTest[][]> {
  if (lists.length === 0) return []
  const { compileGlob } = await import('./glob.ts')
  return lists.map((globs) => globs.map(compileGlob))
}

/** With `/`; undefined where the file is not in the folder, as may be with `--config`. */
function pathBelow(folder: string, path: string): string | undefined {
  const below = relative(folder, path)
  const outside = below.startsWith(`..${sep}`) || isAbsolute(below)
  return outside ? undefined : below.split(sep).join('/')
}

/**
 * From the weakest to the strongest. A file is judged by one choice of profile: the last part that
 * makes one. It is what everything else builds on, and once more over what earlier parts say:
 * where pages are `published`, `"section/missing-contact": "error"` for all files is meant for the rest.
 */
function layersOf(parts: readonly ConfigPart[], options: SettingsOptions): RuleSettings[] {
  const { rules, overrides } = options
  const chosen = parts.findLast((part) => part.extends !== undefined)
  const named = options.profile ? PROFILE_PREFIX + options.profile : chosen?.extends
  const profiles = profilesNamed(named ?? `${PROFILE_PREFIX}draft`)
  const layers = [...profiles]
  for (const part of parts) {
    if (part === chosen) layers.push(...profiles)
    if (part.body !== undefined) layers.push(bodySettings(part.body, rules))
    if (part.rules !== undefined) layers.push(part.rules)
  }
  return [...layers, Object.fromEntries(overrides.map(({ name, level }) => [name, level]))]
}

function profilesNamed(names: string | readonly string[]): RuleSettings[] {
  const layers: RuleSettings[] = []
  for (const name of asList(names)) {
    const profile = PROFILE_NAMES.find((known) => PROFILE_PREFIX + known === name)
    if (profile !== undefined) layers.push(PROFILES[profile])
  }
  return layers
}

/** Without a configuration file the parsers of such files are not loaded. */
async function configAt(
  path: string | undefined,
  { rules, cwd }: SettingsOptions,
): Promise<Outcome<Config>> {
  if (path === undefined) return success({})
  const { readConfig } = await import('./read.ts')
  return readConfig(path, rules, cwd)
}
