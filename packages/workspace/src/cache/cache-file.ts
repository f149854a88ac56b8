import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { writeNew } from '../files/write-file.ts'
import type { LintedFile } from '../workspace.ts'

/** What was found, without what is read from the letter each time. */
export type CachedFile = Omit<LintedFile, 'text' | 'filePath' | 'source'>

/** By absolute path; `key` changes with the letter and with all it is judged by. */
export type CacheEntries = Map<string, { readonly key: string; readonly file: CachedFile }>

/** Nothing where there is no file, or one that this version did not write. */
export function readEntries(path: string, stamp: string): CacheEntries {
  const entries: CacheEntries = new Map()
  try {
    const read: { stamp: string; files: [string, string, CachedFile][] } = JSON.parse(
      readFileSync(path, 'utf8'),
    )
    if (read.stamp !== stamp) return entries
    for (const [below, key, file] of read.files) {
      if (!Array.isArray(file.findings) || !Array.isArray(file.claims)) return new Map()
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
    writeNew(path, JSON.stringify({ stamp, files }), 0o600)
    return true
  } catch {
    return false
  }
}
