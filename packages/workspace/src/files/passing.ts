import { dirname, relative, sep } from 'node:path'
import type { Problem } from '../problem.ts'
import { isBelow } from './below.ts'
import { type Ignoring, isLetterFile, isPassedBy } from './folder.ts'
import type { IgnoreFiles } from './ignore-files.ts'
import { type IsIgnored, ignoredBelow } from './ignored-below.ts'

/** What is passed over when files are looked for. */
export interface Passing {
  /** For going through a folder; `dropped` where the ignore files of its parents drop it. */
  inFolder(folder: string): Promise<Ignoring | undefined | 'dropped'>
  /** For files below a folder, one by one. */
  below(folder: string): Promise<IsIgnored>
  /** True for a file that going through the working folder, or else its own, would find. */
  isFound(path: string): Promise<boolean>
  /** What is wrong with the ignore files. */
  problems(): readonly Problem[]
}

/** Who names plain files, or wants no ignore files, does not load what reads them. */
export function createPassing(
  cwd: string,
  { ignoreFiles = true }: { ignoreFiles?: boolean },
): Passing {
  let files: IgnoreFiles | undefined
  const known = new Map<string, IsIgnored>()
  const load = async () => {
    const { createIgnoreFiles } = await import('./ignore-files.ts')
    files ??= createIgnoreFiles(cwd)
    return files
  }
  const passing: Passing = {
    problems: () => files?.problems ?? [],
    async inFolder(folder) {
      if (!ignoreFiles) return undefined
      const read = await load()
      const rules = read.rulesOf(folder)
      return rules === undefined ? 'dropped' : { files: read, rules }
    },
    async below(folder) {
      if (!ignoreFiles) return () => false
      const isIgnored = known.get(folder) ?? ignoredBelow(folder, await load())
      known.set(folder, isIgnored)
      return isIgnored
    },
    async isFound(path) {
      const folder = isBelow(cwd, path) ? cwd : dirname(path)
      if (!isLetterFile(path) || relative(folder, path).split(sep).some(isPassedBy)) return false
      const isIgnored = await passing.below(folder)
      return !isIgnored(path)
    },
  }
  return passing
}
