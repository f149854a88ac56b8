import { existsSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Problem } from '../problem.ts'
import { isLetterFile, lettersBelow } from './folder.ts'
import { fileProblem, NOT_REGULAR } from './read-text.ts'

/** A file to check. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string
  /** As shown: with `/`, relative below the working folder, else absolute. */
  readonly filePath: string
  /** Named on the command line, so checked whatever it is. */
  readonly named: boolean
}

export interface FoundFiles {
  /** Sorted by what is shown, each once. */
  readonly files: readonly FoundFile[]
  readonly problems: readonly Problem[]
}

const MAGIC = /[*?[\]{}!()]/u

/** How a path is shown in reports: the same on every system and in every run. */
export function shownPath(path: string, cwd: string): string {
  const below = relative(cwd, path)
  const outside = below === '' || below.startsWith('..') || isAbsolute(below)
  return (outside ? path : below).split(sep).join('/')
}

/**
 * Files, the letters below folders, and what globs match. A glob is taken with either slash and
 * also when a file of that very name exists, as in `letters/[2024] reply.txt`.
 */
export async function findFiles(patterns: readonly string[], cwd: string): Promise<FoundFiles> {
  const named = new Map<string, boolean>()
  const problems: Problem[] = []
  for (const pattern of patterns) {
    const found = await findPattern(pattern, cwd)
    problems.push(...found.problems)
    for (const path of found.paths) named.set(path, found.named || named.get(path) === true)
  }
  const files = [...named].map(([path, isNamed]) => ({
    path,
    filePath: shownPath(path, cwd),
    named: isNamed,
  }))
  files.sort((a, b) => (a.filePath < b.filePath ? -1 : 1))
  return { files, problems }
}

interface Found {
  readonly paths: readonly string[]
  readonly named: boolean
  readonly problems: readonly Problem[]
}

function nothing(problem: Problem): Found {
  return { paths: [], named: false, problems: [problem] }
}

async function findPattern(pattern: string, cwd: string): Promise<Found> {
  // `replylint "$LETTER"` with LETTER not set would else mean the working folder.
  if (pattern === '') {
    return nothing({ message: { zh: '有一个文件名是空的', en: 'one of the file names is empty' } })
  }
  const slashed = pattern.replaceAll('\\', '/')
  const given = [pattern, slashed].find((path) => existsSync(resolve(cwd, path)))
  try {
    if (given !== undefined) return findPath(resolve(cwd, given), pattern, cwd)
    // Throws what the file system says: no such file, or no way in.
    if (!MAGIC.test(slashed)) statSync(resolve(cwd, slashed))
  } catch (error) {
    return nothing(fileProblem(error, pattern))
  }
  const paths = await matchGlob(slashed, cwd)
  if (paths.length > 0) return { paths, named: false, problems: [] }
  const message = { zh: '没有文件符合此通配符', en: 'no file matches this glob' }
  return nothing({ filePath: pattern, message })
}

function findPath(path: string, pattern: string, cwd: string): Found {
  const found = statSync(path)
  // `<(pdftotext reply.pdf -)` of a shell is a pipe with a name.
  if (found.isFile() || found.isFIFO()) return { paths: [path], named: true, problems: [] }
  if (!found.isDirectory()) {
    return nothing({ filePath: pattern, message: NOT_REGULAR })
  }
  const { paths, closed } = lettersBelow(path)
  const problems = closed.map(({ path: folder, error }) =>
    fileProblem(error, shownPath(folder, cwd)),
  )
  if (paths.length > 0 || problems.length > 0) return { paths, named: false, problems }
  const message = { zh: '文件夹里没有 .txt 或 .md 文件', en: 'no .txt or .md file in this folder' }
  return nothing({ filePath: pattern, message })
}

/** A glob that names no ending (`letters/**`) means letters, as a folder does. */
async function matchGlob(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const paths = await glob([pattern], {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  })
  const namesEnding = /\.[^/]*$/u.test(pattern)
  return paths.filter((path) => namesEnding || isLetterFile(path)).map((path) => resolve(path))
}
