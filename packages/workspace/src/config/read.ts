import { basename } from 'node:path'
import type { AnyRule } from '@replylint/engine'
import { shownPath } from '../files/find-files.ts'
import { readText } from '../files/read-text.ts'
import { failure, type Outcome } from '../problem.ts'
import { checkConfig } from './check.ts'
import type { Config } from './config.ts'
import { hasPackageKey, PACKAGE, PACKAGE_KEY } from './find.ts'
import { parseConfig } from './parse.ts'

/** Reads and checks a configuration file, found or named. Only runs that have one load this module. */
export function readConfig(path: string, rules: readonly AnyRule[], cwd: string): Outcome<Config> {
  const filePath = shownPath(path, cwd)
  const text = readText(path, filePath)
  if (!text.ok) return text
  const source = parseConfig(text.value, filePath)
  if (!('value' in source)) return failure(...source)
  if (basename(path) !== PACKAGE) return checkConfig(source, [], rules)
  if (hasPackageKey(path)) return checkConfig(source, [PACKAGE_KEY], rules)
  return failure({
    filePath,
    message: { zh: `没有“${PACKAGE_KEY}”一项`, en: `there is no “${PACKAGE_KEY}” key` },
  })
}
