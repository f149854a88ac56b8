import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { drops, type FolderRules } from './folder-rules.ts'
import type { IgnoreFiles } from './ignore-files.ts'

const LETTER_FILE = /\.(?:txt|md)$/iu

/** What letters are written in, and cannot be read here. */
const DOCUMENT_FILE = /\.(?:docx?|wps|rtf|odt|pdf)$/iu

export function isLetterFile(name: string): boolean {
  return LETTER_FILE.test(name)
}

/** True for files and folders that are never looked for: what begins with a dot, and node_modules. */
export function isPassedBy(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

export interface FolderContent {
  readonly paths: readonly string[]
  /** Folders that could not be opened; the others were. */
  readonly closed: readonly { readonly path: string; readonly error: unknown }[]
  /** Letters, and whole folders, that the ignore files drop. */
  readonly ignored: number
  /** Word, WPS and PDF files that no ignore file drops. */
  readonly documents: number
}

/** The rules of the folder itself, and where those of the folders in it come from. */
export interface Ignoring {
  readonly files: IgnoreFiles
  readonly rules: FolderRules
}

/**
 * The .txt and .md files below a folder; node_modules and what begins with a dot are left out.
 * Linked files count, linked folders are not entered (they may lead back).
 */
export function lettersBelow(folder: string, ignoring?: Ignoring): FolderContent {
  const paths: string[] = []
  const closed: { path: string; error: unknown }[] = []
  let ignored = 0
  let documents = 0
  const folders: { path: string; parent?: FolderRules | undefined }[] = [{ path: folder }]
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    try {
      const entries = readdirSync(next.path, { withFileTypes: true })
      const rules = rulesOf(next.path, next.parent, entries, ignoring)
      for (const entry of entries) {
        const isFolder = entry.isDirectory()
        const isDocument = !isFolder && DOCUMENT_FILE.test(entry.name)
        if (isPassedBy(entry.name) || !(isFolder || isDocument || isLetterFile(entry.name)))
          continue
        const path = join(next.path, entry.name)
        if (rules !== undefined && drops(rules, entry.name, isFolder)) ignored += isDocument ? 0 : 1
        else if (isDocument) documents++
        else if (isFolder) folders.push({ path, parent: rules })
        else if (isFile(entry, path)) paths.push(path)
      }
    } catch (error) {
      closed.push({ path: next.path, error })
    }
  }
  return { paths, closed, ignored, documents }
}

function rulesOf(
  folder: string,
  parent: FolderRules | undefined,
  entries: readonly Dirent[],
  ignoring: Ignoring | undefined,
): FolderRules | undefined {
  if (ignoring === undefined || parent === undefined) return ignoring?.rules
  const names = new Set<string>()
  // The names that matter here begin with a dot.
  for (const { name } of entries) if (name.startsWith('.')) names.add(name)
  return ignoring.files.rulesIn(folder, parent, (name) => names.has(name))
}

function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}
