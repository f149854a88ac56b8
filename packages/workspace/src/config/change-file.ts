import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readText } from '../files/read-text.ts'
import { failure, type Outcome, type Problem, success } from '../problem.ts'
import type { ConfigChange } from './change.ts'
import { changeText } from './change-text.ts'

/** The work of `changeConfigFile`: without a pause, so that of two changes at once both are made. */
export function changeFile(path: string, change: ConfigChange): Outcome<'changed' | 'unchanged'> {
  const exists = lstatSync(path, { throwIfNoEntry: false }) !== undefined
  const text = exists ? readText(path, path, { keepMark: true }) : undefined
  if (text !== undefined && !text.ok) return text
  const changed = changeText(text?.value, path, change)
  if (!changed.ok) return changed
  if (changed.value === text?.value) return success('unchanged')
  try {
    if (exists) replaceFile(realpathSync(path), changed.value)
    else writeNew(path, changed.value)
    return success('changed')
  } catch (error) {
    return failure(writeProblem(error, path))
  }
}

/** A file that may not be written is not replaced, either, though its folder would allow it. */
function replaceFile(path: string, text: string): void {
  closeSync(openSync(path, 'r+'))
  writeNew(path, text, statSync(path).mode)
}

/** Beside the place, then moved there at one stroke. */
function writeNew(path: string, text: string, mode?: number): void {
  const temporary = join(dirname(path), `${basename(path)}.${randomUUID()}.tmp`)
  try {
    writeFileSync(temporary, text, { flag: 'wx' })
    if (mode !== undefined) chmodSync(temporary, mode)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

const SYSTEM_ERRORS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  EACCES: ['没有写入权限', 'no permission to write'],
  EPERM: ['没有写入权限', 'no permission to write'],
  EROFS: ['磁盘是只读的', 'the disk is read-only'],
  ENOSPC: ['磁盘已满', 'the disk is full'],
  ENOENT: ['找不到文件夹', 'no such folder'],
  ENOTDIR: ['找不到文件夹', 'no such folder'],
}

function writeProblem(error: unknown, filePath: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  const [zh, en] = SYSTEM_ERRORS[code] ?? [`无法写入（${code}）`, `cannot be written (${code})`]
  return { filePath, message: { zh, en } }
}
