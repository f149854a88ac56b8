import { lstatSync } from 'node:fs'
import { readText } from '../files/read-text.ts'
import { replaceFile, writeNew, writeProblem } from '../files/write-file.ts'
import { failure, type Outcome, success } from '../problem.ts'
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
    if (exists) replaceFile(path, changed.value)
    else writeNew(path, changed.value)
    return success('changed')
  } catch (error) {
    return failure(writeProblem(error, path))
  }
}
