import { resolve } from 'node:path'
import { isLetterFile } from './folder.ts'

const MAGIC = /[*?[\]{}!()]/u

/** True for what is no plain path. */
export function isMagic(pattern: string): boolean {
  return MAGIC.test(pattern)
}

export interface GlobMatches {
  /** The folder, absolute, that the glob looks through. */
  readonly base: string
  readonly paths: readonly string[]
}

/** A glob that names no ending (`letters/**`) means letters, as a folder does. */
export async function matchGlob(pattern: string, cwd: string): Promise<GlobMatches> {
  const { glob } = await import('tinyglobby')
  const paths = await glob([pattern], {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  })
  const namesEnding = /\.[^/]*$/u.test(pattern)
  const letters = paths.filter((path) => namesEnding || isLetterFile(path))
  return { base: baseOf(pattern, cwd), paths: letters.map((path) => resolve(path)) }
}

/** What stands before the first part that is no plain name; the last part is never a folder. */
function baseOf(pattern: string, cwd: string): string {
  const parts = pattern.split('/')
  const plain = parts.findIndex(isMagic)
  const folders = parts.slice(0, plain < 0 ? -1 : plain).join('/')
  return resolve(cwd, folders === '' && pattern.startsWith('/') ? '/' : folders)
}
