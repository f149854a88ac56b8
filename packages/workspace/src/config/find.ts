import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isBelow } from '../files/below.ts'
import { MAX_BYTES } from '../files/read-text.ts'

/** In order of precedence within a folder. Data only: a script is never read, let alone run. */
const NAMES = ['.replylintrc.json', '.replylintrc.yaml', '.replylintrc.yml']
export const PACKAGE = 'package.json'
export const PACKAGE_KEY = 'replylint'

/** True for the names a configuration may have, wherever the file lies. */
export function isConfigPath(path: string): boolean {
  const name = basename(path)
  return name === PACKAGE || NAMES.includes(name)
}

/** The configuration file nearest to the folder, upwards; undefined where there is none. */
export function findConfig(folder: string): string | undefined {
  for (let here = resolve(folder); ; here = dirname(here)) {
    for (const name of NAMES) {
      const path = join(here, name)
      if (existsSync(path)) return path
    }
    const path = join(here, PACKAGE)
    if (hasPackageKey(path)) return path
    if (dirname(here) === here) return undefined
  }
}

/**
 * Whether the file is a link to one that does not lie below its folder: from a folder of who knows
 * where it may show the user what they did not mean to open.
 */
export function leadsAway(path: string): boolean {
  try {
    return !isBelow(realpathSync(dirname(path)), realpathSync(path))
  } catch {
    // It went away meanwhile; whoever reads it will say so.
    return false
  }
}

function hasPackageKey(path: string): boolean {
  try {
    const found = statSync(path)
    if (!found.isFile() || found.size > MAX_BYTES) return false
    return holdsPackageKey(readFileSync(path, 'utf8'))
  } catch {
    return false
  }
}

/** A package.json that cannot be parsed counts where it seems to hold the key, so that it is reported. */
export function holdsPackageKey(text: string): boolean {
  if (!/"replylint"\s*:/u.test(text)) return false
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''))
    return typeof value === 'object' && value !== null && Object.hasOwn(value, PACKAGE_KEY)
  } catch {
    return true
  }
}
