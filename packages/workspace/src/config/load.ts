import { realpathSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import type { AnyRule, Language } from '@replylint/engine'
import { isBelow } from '../files/below.ts'
import { shownPath } from '../files/find-files.ts'
import { fileProblem } from '../files/read-text.ts'
import { type Bilingual, failure, type Outcome, type Problem, success } from '../problem.ts'
import { asList, type ConfigPart, type Ignore, isSharedFile, type OneOrMore } from './config.ts'
import { type ConfigFile, readConfig } from './read.ts'

/** A configuration with all that it extends. */
export interface LoadedConfig {
  /** From the weakest to the strongest; one with `files` holds for those files only. */
  readonly parts: readonly (ConfigPart & { readonly files?: OneOrMore })[]
  readonly files?: OneOrMore
  readonly language?: Language
  /** Those of shared files come first. */
  readonly ignore: readonly PlacedIgnore[]
}

/** An entry of `ignore`, and where it stands. */
export interface PlacedIgnore {
  readonly entry: Ignore
  /** Of the configuration, as shown. */
  readonly filePath: string
  readonly source: NonNullable<Problem['source']>
}

export interface LoadOptions {
  readonly rules: readonly AnyRule[]
  /** Absolute. */
  readonly cwd: string
  /** False: a shared file that does not lie below the folder of the configuration is not read. */
  readonly followLinks: boolean
  /** Told of every file that is read, or would be if it were there; absolute. */
  readonly onRead: (path: string) => void
}

/** Files that extend one another, counted from the outermost. */
const DEEPEST = 10

/**
 * Reads a configuration file and what it extends, each file once: of two that extend a third, neither
 * undoes what the other says over it.
 */
export function loadConfig(path: string, options: LoadOptions): Outcome<LoadedConfig> {
  const into: Gathering = {
    ...options,
    home: realPath(dirname(path)) ?? dirname(path),
    taken: new Set(),
    problems: [],
    loaded: { parts: [], ignore: [] },
  }
  gather(path, realPath(path) ?? path, [], into)
  return into.problems.length > 0 ? failure(...into.problems) : success(into.loaded)
}

/** Which files the configuration extends that are not there, without reading those that are. */
export function missingShared(path: string, { config, filePath, source }: ConfigFile): Problem[] {
  const problems: Problem[] = []
  for (const [at, name] of asList(config.extends ?? []).entries()) {
    if (!isSharedFile(name)) continue
    const real = existing(sharedPath(name, path), name)
    if (typeof real === 'string') continue
    problems.push({ filePath, source: source(['extends', String(at)]), message: real })
  }
  return problems
}

interface Gathering extends LoadOptions {
  /** Real path of the folder of the outermost configuration. */
  readonly home: string
  /** Real paths. */
  readonly taken: Set<string>
  readonly problems: Problem[]
  readonly loaded: {
    parts: LoadedConfig['parts'][number][]
    ignore: PlacedIgnore[]
    files?: OneOrMore
    language?: Language
  }
}

function gather(path: string, real: string, above: readonly string[], into: Gathering): void {
  const { taken, problems, loaded, rules, cwd, onRead } = into
  taken.add(real)
  onRead(path)
  const read = readConfig(path, rules, cwd)
  if (!read.ok) {
    problems.push(...read.problems)
    return
  }
  const { config, filePath, source } = read.value
  const profiles = takeShared(path, read.value, [...above, real], into)
  const { extends: _, files, language, overrides = [], ignore = [], ...general } = config
  loaded.parts.push({ ...general, ...(profiles.length > 0 && { extends: profiles }) }, ...overrides)
  if (files !== undefined) loaded.files = files
  if (language !== undefined) loaded.language = language
  for (const [at, entry] of ignore.entries()) {
    loaded.ignore.push({ entry, filePath, source: source(['ignore', String(at)]) })
  }
}

/** Takes in what the file extends, in order; what is left are the profiles behind the last file. */
function takeShared(
  path: string,
  { config, filePath, source }: ConfigFile,
  chain: readonly string[],
  into: Gathering,
): string[] {
  let profiles: string[] = []
  for (const [at, name] of asList(config.extends ?? []).entries()) {
    if (!isSharedFile(name)) {
      profiles.push(name)
      continue
    }
    if (profiles.length > 0) into.loaded.parts.push({ extends: profiles })
    profiles = []
    const shared = sharedPath(name, path)
    const real = realOrWhyNot(shared, name, chain, into)
    if (typeof real !== 'string') {
      into.onRead(shared)
      into.problems.push({ filePath, source: source(['extends', String(at)]), message: real })
    } else if (!into.taken.has(real)) gather(shared, real, chain, into)
  }
  return profiles
}

/** A path may be written with either slash, as on Windows. */
function sharedPath(name: string, from: string): string {
  return resolve(dirname(from), sep === '/' ? name.replaceAll('\\', '/') : name)
}

function realOrWhyNot(
  shared: string,
  name: string,
  chain: readonly string[],
  { cwd, home, followLinks }: Gathering,
): string | Bilingual {
  const shown = (path: string) => shownPath(path, cwd)
  // Before anything is asked of a path that may lead anywhere.
  if (!followLinks && !isWithin(realPath(dirname(shared)) ?? dirname(shared), home)) return AWAY
  const real = existing(shared, name)
  if (typeof real !== 'string') return real
  if (!followLinks && !isBelow(home, real)) return AWAY
  const names = [...chain, real].map(shown).join(' → ')
  if (chain.includes(real)) {
    return { zh: `extends 绕回了自己：${names}`, en: `“extends” goes round in a circle: ${names}` }
  }
  if (chain.length <= DEEPEST) return real
  return {
    zh: `extends 超过 ${DEEPEST} 层：${names}`,
    en: `“extends” goes deeper than ${DEEPEST} files: ${names}`,
  }
}

/** The real path, or why there is none. */
function existing(path: string, name: string): string | Bilingual {
  try {
    return realpathSync(path)
  } catch (error) {
    const { message } = fileProblem(error, name)
    return { zh: `“${name}”：${message.zh}`, en: `“${name}”: ${message.en}` }
  }
}

/** The folder itself, or one below it. */
function isWithin(folder: string, home: string): boolean {
  return folder === home || isBelow(home, folder)
}

const AWAY = {
  zh: '受限模式下只读取配置所在文件夹里的共用配置',
  en: 'in restricted mode shared files are read only from the folder of the configuration',
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
