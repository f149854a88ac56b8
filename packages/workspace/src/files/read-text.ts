import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { failure, type Outcome, type Problem, success } from '../problem.ts'
import { whyNotText } from './encoding.ts'
import { tooLarge } from './too-large.ts'

/** Larger files are no letters; reading them would only stall the run. */
export const MAX_BYTES = 20 * 1024 * 1024

const FOLDER = { zh: '这是文件夹，不是文件', en: 'this is a folder, not a file' }

export const NOT_REGULAR = { zh: '不是普通文件', en: 'not a regular file' }

const SYSTEM_ERRORS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOENT: ['找不到文件或文件夹', 'no such file or folder'],
  ENOTDIR: ['找不到文件或文件夹', 'no such file or folder'],
  EACCES: ['没有读取权限', 'permission denied'],
  EPERM: ['没有读取权限', 'permission denied'],
  ELOOP: ['符号链接成环', 'the symbolic links form a loop'],
  ENAMETOOLONG: ['文件名过长', 'the name is too long'],
  EMFILE: ['打开的文件过多', 'too many open files'],
}

/** What an archive packed on a Chinese Windows leaves on Linux: its names are GBK. */
const UNREADABLE_NAME = {
  zh: '文件名不是 UTF-8 编码，打不开；请先改名，或重新解压',
  en: 'the name is not UTF-8, so that it cannot be opened; rename the file or unpack it again',
}

/** Words an error of the file system; the path is shown as given. */
export function fileProblem(error: unknown, filePath: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  if (code === 'ENOENT' && filePath.includes('\uFFFD'))
    return { filePath, message: UNREADABLE_NAME }
  const [zh, en] = SYSTEM_ERRORS[code] ?? [`无法读取（${code}）`, `cannot be read (${code})`]
  return { filePath, message: { zh, en } }
}

/**
 * The text of a UTF-8 file, without its byte order mark unless asked for: offsets count from the
 * first character after it. Line ends stay as they are.
 */
export function readText(
  path: string,
  filePath: string = path,
  { keepMark = false, ...reading }: ReadBytesOptions & { keepMark?: boolean } = {},
): Outcome<string> {
  const bytes = readBytes(path, filePath, reading)
  if (!bytes.ok) return bytes
  const why = whyNotText(bytes.value)
  if (why !== undefined) return failure({ filePath, message: why })
  return success(new TextDecoder('utf-8', { ignoreBOM: keepMark }).decode(bytes.value))
}

export interface ReadBytesOptions {
  /** False: a pipe is not read. */
  readonly pipes?: boolean
  /** Longest content that is read. */
  readonly maxBytes?: number
  /** The option that raises it, for the message. */
  readonly limitOption?: string
}

/** What a file holds, if it is one that letters are kept in. */
export function readBytes(
  path: string,
  filePath: string,
  { pipes = true, maxBytes = MAX_BYTES, limitOption }: ReadBytesOptions = {},
): Outcome<Uint8Array> {
  try {
    // Opening it might wait for a writer, or set something going.
    const found = statSync(path)
    if (found.isDirectory()) return failure({ filePath, message: FOLDER })
    // A link to /dev/zero never ends. `<(pdftotext reply.pdf -)` of a shell is a pipe with a name.
    if (!found.isFile() && !(pipes && found.isFIFO()))
      return failure({ filePath, message: NOT_REGULAR })
    const bytes = found.size > maxBytes ? undefined : readUpTo(path, maxBytes)
    if (bytes !== undefined) return success(bytes)
    return failure({ filePath, message: tooLarge(found.size, maxBytes, limitOption) })
  } catch (error) {
    return failure(fileProblem(error, filePath))
  }
}

const CHUNK = 64 * 1024

/** Undefined where more comes than that: what a pipe or a growing file holds is known at its end only. */
function readUpTo(path: string, maxBytes: number): Uint8Array | undefined {
  const file = openSync(path, 'r')
  try {
    const full: Buffer[] = []
    // A byte more than the file has: its end is met without another piece.
    let piece = Buffer.allocUnsafe(fstatSync(file).size + 1)
    let filled = 0
    for (let length = 0; length <= maxBytes; ) {
      const read = readSync(file, piece, filled, piece.length - filled, null)
      filled += read
      length += read
      if (read === 0) {
        const last = piece.subarray(0, filled)
        return full.length === 0 ? last : Buffer.concat([...full, last])
      }
      if (filled < piece.length) continue
      full.push(piece)
      piece = Buffer.allocUnsafe(CHUNK)
      filled = 0
    }
    return undefined
  } finally {
    closeSync(file)
  }
}
