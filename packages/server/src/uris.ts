import { isAbsolute, join, relative } from 'node:path'
import { URI } from 'vscode-uri'

/** Path of a `file:` URI; undefined for a text that is not on disk, and for what is no URI. */
export function pathOf(uri: string): string | undefined {
  try {
    const parsed = URI.parse(uri, true)
    return parsed.scheme === 'file' ? parsed.fsPath : undefined
  } catch {
    return undefined
  }
}

/** As editors write it: file:///c%3A/%E7%AD%94%E5%A4%8D.txt. */
export function uriOf(path: string): string {
  return URI.file(path).toString()
}

/** Name of a text that is not on disk: Untitled-1 of `untitled:Untitled-1`. */
export function untitledName(uri: string): string {
  const path = uri.slice(uri.indexOf(':') + 1)
  return path.slice(path.lastIndexOf('/') + 1) || 'untitled'
}

/** True where the path is the folder or lies in it. */
export function isBelow(folder: string, path: string): boolean {
  const below = relative(folder, path)
  return !isAbsolute(below) && below !== '..' && !below.startsWith(join('..', '/'))
}
