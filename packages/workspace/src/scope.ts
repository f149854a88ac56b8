import type { Settings } from './config/settings.ts'
import type { FoundFile } from './files/find-files.ts'

/**
 * Whether a file was checked, and why (not): it was asked for by name or with `--all`, the
 * configuration lists it, or it reads like a letter; else the configuration does not list it, or,
 * without a list, it reads like something else.
 */
export type Scope = 'asked' | 'listed' | 'letter' | 'not-listed' | 'not-letter'

export function isChecked(scope: Scope): boolean {
  return scope === 'asked' || scope === 'listed' || scope === 'letter'
}

/** What is known without the text; `undefined` where the text decides. */
export function scopeByPath(
  { named }: FoundFile,
  { listed }: Settings,
  all: boolean,
): 'asked' | 'listed' | 'not-listed' | undefined {
  if (named || all) return 'asked'
  if (listed === undefined) return undefined
  return listed ? 'listed' : 'not-listed'
}
