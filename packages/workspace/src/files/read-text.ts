import { readFileSync, statSync } from 'node:fs'
import { failure, type Outcome, type Problem, success } from '../problem.ts'
import { whyNotText } from './encoding.ts'

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

/** Words an error of the file system; the path is shown as given. */
export function fileProblem(error: unknown, filePath: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
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
  { keepMark = false, pipes = true }: { keepMark?: boolean; pipes?: boolean } = {},
): Outcome<string> {
  const bytes = readBytes(path, filePath, pipes)
  if (!bytes.ok) return bytes
  const why = whyNotText(bytes.value)
  if (why !== undefined) return failure({ filePath, message: why })
  return success(new TextDecoder('utf-8', { ignoreBOM: keepMark }).decode(bytes.value))
}

/** What a file holds, if it is one that letters are kept in. */
export function readBytes(path: string, filePath: string, pipes = true): Outcome<Uint8Array> {
  try {
    const found = statSync(path)
    if (found.isDirectory()) return failure({ filePath, message: FOLDER })
    // A link to /dev/zero never ends. `<(pdftotext reply.pdf -)` of a shell is a pipe with a name.
    if (!found.isFile() && !(pipes && found.isFIFO()))
      return failure({ filePath, message: NOT_REGULAR })
    if (found.size > MAX_BYTES) return failure(tooLarge(found.size, filePath))
    return success(readFileSync(path))
  } catch (error) {
    return failure(fileProblem(error, filePath))
  }
}

function tooLarge(size: number, filePath: string): Problem {
  const megabytes = (size / 1024 / 1024).toFixed(1)
  return {
    filePath,
    message: {
      zh: `文件过大（${megabytes} MB），超过 20 MB 的不检查`,
      en: `the file is too large (${megabytes} MB); files over 20 MB are not checked`,
    },
  }
}
