import { basename, dirname, join } from 'node:path'
import { writeNew, writeProblem } from '../files/write-file.ts'
import { failure, type Outcome, success } from '../problem.ts'
import { findConfig } from './find.ts'
import { FIRST_CONFIG } from './first-config.ts'

/** A configuration that was written. */
export interface WrittenConfig {
  /** Within the folder. */
  readonly name: string
  /** That of a folder above, which holds here no longer; absolute. */
  readonly above?: string
}

const NAME = '.replylintrc.yaml'

/** Writes a configuration to start from, if the folder (absolute) has none of its own. */
export function writeFirstConfig(folder: string): Outcome<WrittenConfig> {
  const found = findConfig(folder)
  if (found !== undefined && dirname(found) === folder) {
    return failure({ filePath: basename(found), message: THERE })
  }
  try {
    writeNew(join(folder, NAME), FIRST_CONFIG)
  } catch (error) {
    return failure(writeProblem(error, NAME))
  }
  return success({ name: NAME, ...(found !== undefined && { above: found }) })
}

const THERE = {
  zh: '这个文件夹已有配置，没有改动；要重新开始，先把它移走',
  en: 'this folder has a configuration already, which was left as it is; move it away to start anew',
}
