import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Problem } from '../problem.ts'

/**
 * Puts new content in place of a file, whole or not at all; its mode and owner stay, and a link leads
 * where it did. A file that may not be written is not replaced, either, though its folder would allow it.
 * Throws what the file system says.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const real = realpathSync(path)
  closeSync(openSync(real, 'r+'))
  writeNew(real, content, statSync(real))
}

/** Written beside the place, then moved there at one stroke. */
export function writeNew(
  path: string,
  content: string | Uint8Array,
  { mode, uid, gid }: Partial<Pick<Stats, 'mode' | 'uid' | 'gid'>> = {},
): void {
  // Without the name itself: that of a letter may be as long as a name can be, 85 characters of Chinese.
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`)
  try {
    // On the disk before the name leads to it: a power cut must not leave an empty file.
    writeFileSync(temporary, content, { flag: 'wx', flush: true })
    // Root may mend the files of others, and they stay theirs.
    if (uid !== undefined && gid !== undefined && process.getuid?.() === 0)
      chownSync(temporary, uid, gid)
    if (mode !== undefined) chmodSync(temporary, mode)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Writes a report over what was there; what stood in the way is told, with the path as shown. */
export function writeReport(path: string, text: string, filePath: string): readonly Problem[] {
  try {
    writeFileSync(path, text)
    return []
  } catch (error) {
    return [writeProblem(error, filePath)]
  }
}

const SYSTEM_ERRORS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  EACCES: ['没有写入权限', 'no permission to write'],
  EPERM: ['没有写入权限', 'no permission to write'],
  EROFS: ['磁盘是只读的', 'the disk is read-only'],
  ENOSPC: ['磁盘已满', 'the disk is full'],
  EDQUOT: ['磁盘配额已用完', 'the disk quota is used up'],
  EFBIG: ['超过文件大小的上限', 'over the largest size of a file'],
  EISDIR: ['这是文件夹，不是文件', 'this is a folder, not a file'],
  ENOENT: ['找不到文件夹', 'no such folder'],
  ENOTDIR: ['找不到文件夹', 'no such folder'],
}

/** Words an error of writing; the path is shown as given. */
export function writeProblem(error: unknown, filePath: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  const [zh, en] = SYSTEM_ERRORS[code] ?? [`无法写入（${code}）`, `cannot be written (${code})`]
  return { filePath, message: { zh, en } }
}
