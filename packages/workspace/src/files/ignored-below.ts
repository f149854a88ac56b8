import { basename, dirname } from 'node:path'
import { drops, type FolderRules } from './folder-rules.ts'
import type { IgnoreFiles } from './ignore-files.ts'

/** True for a file that the ignore files drop, or one in a folder that they drop. */
export type IsIgnored = (path: string) => boolean

/** Of files below a folder, one by one: what a glob matched, or what was named. */
export function ignoredBelow(folder: string, files: IgnoreFiles): IsIgnored {
  const known = new Map<string, FolderRules | undefined>([[folder, files.rulesOf(folder)]])
  const rulesOf = (here: string): FolderRules | undefined => {
    if (known.has(here)) return known.get(here)
    const above = rulesOf(dirname(here))
    const dropped = above === undefined || drops(above, basename(here), true)
    const rules = dropped ? undefined : files.rulesIn(here, above)
    known.set(here, rules)
    return rules
  }
  return (path) => {
    const rules = rulesOf(dirname(path))
    return rules === undefined || drops(rules, basename(path), false)
  }
}
