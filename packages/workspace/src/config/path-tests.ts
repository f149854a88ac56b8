import { relative, sep } from 'node:path'
import { isBelow } from '../files/below.ts'
import { asList, type OneOrMore } from './config.ts'

const everywhere: PathTest = () => true

/** True for a path that some glob names; without globs for every path, wherever it lies. */
export type PathTest = (below: string | undefined) => boolean

/** Without globs the matcher is not loaded. */
export async function pathTests(lists: readonly (OneOrMore | undefined)[]): Promise<PathTest[]> {
  if (lists.every((globs) => globs === undefined)) return lists.map(() => everywhere)
  const { compileGlob } = await import('./glob.ts')
  return lists.map((globs): PathTest => {
    if (globs === undefined) return everywhere
    const tests = asList(globs).map(compileGlob)
    return (below) => below !== undefined && tests.some((test) => test(below))
  })
}

/** With `/`; undefined where the file is not in the folder, as may be with `--config`. */
export function pathBelow(folder: string, path: string): string | undefined {
  return isBelow(folder, path) ? relative(folder, path).split(sep).join('/') : undefined
}
