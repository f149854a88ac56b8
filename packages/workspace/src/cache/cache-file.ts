import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileProblem } from '../files/read-text.ts'
import { writeNew } from '../files/write-file.ts'
import type { Problem } from '../problem.ts'
import type { LintedFile } from '../workspace.ts'

/** What was found, without what is read from the letter each time. */
export type CachedFile = Omit<LintedFile, 'text' | 'filePath' | 'source'>

/** By absolute path; `key` changes with the letter and with all it is judged by. */
export type CacheEntries = Map<string, { readonly key: string; readonly file: CachedFile }>

/** What every cache begins with. */
const START = '{"stamp":'

/** That the file is none of ours: a letter must not be written over, a pipe would be waited for. */
export function cacheProblem(path: string, filePath: string): Problem | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) return undefined
    // One that was broken off counts, too.
    if (found.isFile() && START.startsWith(startOf(path))) return undefined
    return { filePath, message: NO_CACHE }
  } catch (error) {
    return fileProblem(error, filePath)
  }
}

const NO_CACHE = {
  zh: '这个文件不是缓存，没有动它；换一个 --cache-file，或先把它移走',
  en: 'this is no cache and was left alone; name another --cache-file, or move it away',
}

function startOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(START.length)
    return bytes.toString('utf8', 0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}

/** Nothing where there is no file, or one that this version did not write, or not so. */
export function readEntries(path: string, stamp: string): CacheEntries {
  const entries: CacheEntries = new Map()
  try {
    const read: { stamp: string; sum: string; files: [string, string, CachedFile][] } = JSON.parse(
      readFileSync(path, 'utf8'),
    )
    if (read.stamp !== stamp || read.sum !== sumOf(JSON.stringify(read.files))) return entries
    for (const [below, key, file] of read.files) {
      entries.set(resolve(dirname(path), below), { key, file })
    }
  } catch {
    // No cache, or half of one: everything is checked.
  }
  return entries
}

/** Files that are gone are forgotten. Readable by its owner only: it quotes letters. */
export function writeEntries(path: string, stamp: string, entries: CacheEntries): boolean {
  const files: unknown[] = []
  for (const [file, { key, file: found }] of entries) {
    if (existsSync(file)) files.push([relative(dirname(path), file), key, found])
  }
  try {
    const listed = JSON.stringify(files)
    writeNew(path, `${START}${JSON.stringify(stamp)},"sum":"${sumOf(listed)}","files":${listed}}`, {
      mode: 0o600,
    })
    return true
  } catch {
    return false
  }
}

/** Of a list that was changed, by hand or by a bad disk, another. */
function sumOf(listed: string): string {
  return createHash('sha256').update(listed).digest('base64')
}
