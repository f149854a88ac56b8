import { basename } from 'node:path'
import type { AnyRule } from '@replylint/engine'
import { shownPath } from '../files/find-files.ts'
import { readText } from '../files/read-text.ts'
import { failure, type Outcome, type Problem, success } from '../problem.ts'
import { checkConfig } from './check.ts'
import type { Config } from './config.ts'
import { holdsPackageKey, PACKAGE, PACKAGE_KEY } from './find.ts'
import { parseConfig } from './parse.ts'

/** What a configuration file says, and where it says it. */
export interface ConfigFile {
  readonly config: Config
  /** As shown. */
  readonly filePath: string
  /** Of the value at the path within the configuration: `['ignore', '2']`. */
  source(path: readonly string[]): NonNullable<Problem['source']>
}

/** A larger file is no configuration, and would take minutes to go through. */
const MAX_CONFIG_BYTES = 1024 * 1024

/** Reads and checks a configuration file, found or named. Only runs that have one load this module. */
export function readConfig(
  path: string,
  rules: readonly AnyRule[],
  cwd: string,
): Outcome<ConfigFile> {
  const filePath = shownPath(path, cwd)
  // Nobody is at the other end of a pipe that lies in a folder.
  const text = readText(path, filePath, { pipes: false, maxBytes: MAX_CONFIG_BYTES })
  if (!text.ok) return text
  const config = configIn(text.value, path, filePath, rules)
  if (config !== undefined) return config
  return failure({
    filePath,
    message: { zh: `没有“${PACKAGE_KEY}”一项`, en: `there is no “${PACKAGE_KEY}” key` },
  })
}

/** What the text says; undefined for a package.json without our key. */
export function configIn(
  text: string,
  path: string,
  filePath: string,
  rules: readonly AnyRule[],
): Outcome<ConfigFile> | undefined {
  const inPackage = basename(path) === PACKAGE
  if (inPackage && !holdsPackageKey(text)) return undefined
  const source = parseConfig(text, filePath)
  if (!('value' in source)) return failure(...source)
  const root = inPackage ? [PACKAGE_KEY] : []
  const config = checkConfig(source, root, rules)
  if (!config.ok) return config
  return success({
    config: config.value,
    filePath,
    source: (within) => ({ text, range: source.place([...root, ...within]) }),
  })
}
