import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const LETTER_FILE = /\.(?:txt|md)$/iu

export function isLetterFile(name: string): boolean {
  return LETTER_FILE.test(name)
}

export interface FolderContent {
  readonly paths: readonly string[]
  /** Folders that could not be opened; the others were. */
  readonly closed: readonly { readonly path: string; readonly error: unknown }[]
}

/**
 * The .txt and .md files below a folder; node_modules and what begins with a dot are left out.
 * Linked files count, linked folders are not entered (they may lead back).
 */
export function lettersBelow(folder: string): FolderContent {
  const paths: string[] = []
  const closed: { path: string; error: unknown }[] = []
  const folders = [folder]
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    try {
      for (const entry of readdirSync(next, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        const path = join(next, entry.name)
        if (entry.isDirectory()) folders.push(path)
        else if (isLetterFile(entry.name) && isFile(entry, path)) paths.push(path)
      }
    } catch (error) {
      closed.push({ path: next, error })
    }
  }
  return { paths, closed }
}

function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}
