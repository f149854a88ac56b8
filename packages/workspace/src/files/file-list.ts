import { type Outcome, success } from '../problem.ts'
import { decodeNames } from './read-names.ts'
import { readBytes } from './read-text.ts'

const BYTE_ORDER_MARK = /^\uFEFF/u

/** The paths of a list: one a line, or each up to a NUL where it has any. Blanks belong to a name. */
export function parseFileList(text: string): readonly string[] {
  const listed = text.replace(BYTE_ORDER_MARK, '')
  const names = listed.includes('\0') ? listed.split('\0') : listed.split(/\r?\n/u)
  return names.filter((name) => name.trim() !== '')
}

/** The paths of a list that came as bytes, as from standard input. */
export function decodeFileList(bytes: Uint8Array, filePath: string): Outcome<readonly string[]> {
  const text = decodeNames(bytes, filePath)
  return text.ok ? success(parseFileList(text.value)) : text
}

/** The paths that a file lists; `path` is absolute. */
export function readFileList(path: string, filePath: string): Outcome<readonly string[]> {
  const bytes = readBytes(path, filePath)
  return bytes.ok ? decodeFileList(bytes.value, filePath) : bytes
}
