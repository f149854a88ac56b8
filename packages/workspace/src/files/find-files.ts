import { existsSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Problem } from '../problem.ts'
import { amongTest } from './among.ts'
import { isBelow } from './below.ts'
import { lettersBelow } from './folder.ts'
import { isMagic, matchGlob } from './glob-files.ts'
import { createPassing, type Passing } from './passing.ts'
import { fileProblem, NOT_REGULAR } from './read-text.ts'

/** A file to check. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string
  /** As shown: with `/`, relative below the working folder, else absolute. */
  readonly filePath: string
  /** Named on the command line, so checked whatever it is; never with `forceExclude`. */
  readonly named: boolean
}

export interface FoundFiles {
  /** Sorted by what is shown, each once. */
  readonly files: readonly FoundFile[]
  readonly problems: readonly Problem[]
  /** Files, and whole folders, that ignore files kept out. */
  readonly ignored: number
  /** Word, WPS and PDF files in the folders, which cannot be read. */
  readonly documents: number
}

export interface FindOptions {
  /** False: .gitignore and .replylintignore do not count. */
  readonly ignoreFiles?: boolean
  /** What is named is taken for something found: checked only where its folder would hold it. */
  readonly forceExclude?: boolean
  /** Absolute; of what there is only these. That none of them is left is no problem. */
  readonly among?: ReadonlySet<string>
  /** Further files and folders, by their very names: no globs. */
  readonly literal?: readonly string[]
}

/** How a path is shown in reports: the same on every system and in every run. */
export function shownPath(path: string, cwd: string): string {
  return (isBelow(cwd, path) ? relative(cwd, path) : path).split(sep).join('/')
}

/**
 * Files, the letters below folders, and what globs match. A glob is taken with either slash and
 * also when a file of that very name exists, as in `letters/[2024] reply.txt`.
 */
export async function findFiles(
  patterns: readonly string[],
  cwd: string,
  options: FindOptions = {},
): Promise<FoundFiles> {
  const named = new Map<string, boolean>()
  const problems: Problem[] = []
  let ignored = 0
  let documents = 0
  const search: Search = { cwd, options, passing: createPassing(cwd, options) }
  const take = (found: Found) => {
    problems.push(...found.problems)
    ignored += found.ignored
    documents += found.documents
    for (const path of found.paths) named.set(path, found.named || named.get(path) === true)
  }
  for (const pattern of patterns) take(await findPattern(pattern, search, true))
  for (const path of options.literal ?? []) take(await findPattern(path, search, false))
  const isAmong = amongTest(options.among)
  const files = [...named]
    .filter(([path]) => isAmong(path))
    .map(([path, isNamed]) => ({ path, filePath: shownPath(path, cwd), named: isNamed }))
  files.sort((a, b) => (a.filePath < b.filePath ? -1 : 1))
  return {
    files,
    problems: [...problems, ...search.passing.problems()],
    ignored,
    // Which of them changed nobody asks.
    documents: options.among === undefined ? documents : 0,
  }
}

interface Search {
  readonly cwd: string
  readonly options: FindOptions
  readonly passing: Passing
}

interface Found {
  readonly paths: readonly string[]
  readonly named: boolean
  readonly problems: readonly Problem[]
  readonly ignored: number
  readonly documents: number
}

function nothing(...problems: Problem[]): Found {
  return { paths: [], named: false, problems, ignored: 0, documents: 0 }
}

async function findPattern(pattern: string, search: Search, mayBeGlob: boolean): Promise<Found> {
  const { cwd } = search
  // `replylint "$LETTER"` with LETTER not set would else mean the working folder.
  if (pattern === '') {
    return nothing({ message: { zh: '有一个文件名是空的', en: 'one of the file names is empty' } })
  }
  const slashed = pattern.replaceAll('\\', '/')
  const given = [pattern, slashed].find((path) => existsSync(resolve(cwd, path)))
  try {
    if (given !== undefined) return await findPath(resolve(cwd, given), pattern, search)
    // Throws what the file system says: no such file, or no way in.
    if (!mayBeGlob || !isMagic(slashed)) statSync(resolve(cwd, slashed))
  } catch (error) {
    return nothing(fileProblem(error, pattern))
  }
  if (!mayBeGlob) return nothing()
  return findMatches(slashed, pattern, search)
}

async function findPath(path: string, pattern: string, search: Search): Promise<Found> {
  const found = statSync(path)
  if (found.isDirectory()) return findInFolder(path, pattern, search)
  // `<(pdftotext reply.pdf -)` of a shell is a pipe with a name.
  if (!found.isFile() && !found.isFIFO())
    return nothing({ filePath: pattern, message: NOT_REGULAR })
  if (!search.options.forceExclude) return { ...nothing(), paths: [path], named: true }
  const kept = await search.passing.isFound(path)
  return { ...nothing(), paths: kept ? [path] : [], ignored: kept ? 0 : 1 }
}

async function findInFolder(path: string, pattern: string, search: Search): Promise<Found> {
  const ignoring = await search.passing.inFolder(path)
  if (ignoring === 'dropped') return { ...nothing(...tell(1, pattern, search)), ignored: 1 }
  const { paths, closed, ignored, documents } = lettersBelow(path, ignoring)
  const problems = closed.map(({ path: folder, error }) =>
    fileProblem(error, shownPath(folder, search.cwd)),
  )
  if (paths.length === 0 && problems.length === 0) {
    problems.push(...tell(ignored, pattern, search, documents > 0 ? ONLY_DOCUMENTS : NO_LETTERS))
  }
  // Where there is nothing else, they were told just now.
  const besides = paths.length > 0 ? documents : 0
  return { paths, named: false, problems, ignored, documents: besides }
}

const NO_LETTERS = {
  zh: '文件夹里没有 .txt 或 .md 文件',
  en: 'no .txt or .md file in this folder',
}
const ONLY_DOCUMENTS = {
  zh: '文件夹里没有 .txt 或 .md 文件；Word、WPS 文件请先另存为纯文本（.txt），PDF 请找原稿另存',
  en: 'no .txt or .md file in this folder; save Word, WPS and PDF files as plain text (.txt) first',
}

async function findMatches(glob: string, pattern: string, search: Search): Promise<Found> {
  const { base, paths: matched } = await matchGlob(glob, search.cwd)
  const isIgnored = await search.passing.below(base)
  const paths = matched.filter((path) => !isIgnored(path))
  const ignored = matched.length - paths.length
  const message = { zh: '没有文件符合此通配符', en: 'no file matches this glob' }
  const problems = paths.length > 0 ? [] : tell(ignored, pattern, search, message)
  return { paths, named: false, problems, ignored, documents: 0 }
}

/** That there is nothing to check, unless that may be so. */
function tell(
  ignored: number,
  filePath: string,
  { options }: Search,
  message?: Problem['message'],
): Problem[] {
  if (options.among !== undefined || (ignored > 0 && options.forceExclude)) return []
  if (ignored === 0 && message !== undefined) return [{ filePath, message }]
  return [
    {
      filePath,
      message: {
        zh: `要检查的都被 .gitignore 或 .replylintignore 排除了（${ignored} 个文件或文件夹）；加 --no-ignore 则照样检查`,
        en: `.gitignore or .replylintignore drop all there is to check (${ignored} files or folders); --no-ignore checks them`,
      },
    },
  ]
}
