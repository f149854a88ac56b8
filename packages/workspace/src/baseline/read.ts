import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { shownPath } from '../files/find-files.ts'
import { readText } from '../files/read-text.ts'
import { failure, type Outcome, type Problem, success } from '../problem.ts'
import type { Baseline } from './baseline.ts'
import { jsonMistake } from './json-mistake.ts'
import { checkShape, type Shaped } from './shape.ts'

/**
 * Reads a baseline; `path` is relative to `cwd`, which is absolute. Where `mayBeMissing`, as it may
 * when one is to be written, a file that does not exist is a baseline without entries.
 */
export async function readBaseline(
  path: string,
  cwd: string,
  { mayBeMissing = false }: { mayBeMissing?: boolean } = {},
): Promise<Outcome<Baseline>> {
  const full = resolve(cwd, path)
  const filePath = shownPath(full, cwd)
  const found = { path: full, filePath, cwd }
  if (!existsSync(full)) {
    if (mayBeMissing) return success({ ...found, files: new Map() })
    return failure({ filePath, message: MISSING })
  }
  const text = readText(full, filePath)
  if (!text.ok) return text
  const read = parseJson(text.value, filePath)
  if (!read.ok) return read
  const shaped = checkShape(read.value)
  if (shaped.ok) return success({ ...found, files: shaped.files })
  return failure(await shapeProblem(shaped, text.value, filePath))
}

const MISSING = {
  zh: '没有这个基线文件；加上 --update-baseline 运行一次，把现有的问题记入其中',
  en: 'there is no such baseline; run once with --update-baseline to list the present findings in it',
}

/** Then numbers and words are of JSON, and nothing else. */
function parseJson(text: string, filePath: string): Outcome<unknown> {
  try {
    return success(JSON.parse(text))
  } catch {
    const range = jsonMistake(text)
    const conflict = /^(?:<{7}|={7}|>{7})/u.test(text.slice(...range))
    const message = conflict ? CONFLICT : NOT_JSON
    return failure({ filePath, source: { text, range }, message })
  }
}

const CONFLICT = {
  zh: '合并的冲突还没有解决；留下两边各行，删去这样的记号行，再用 --update-baseline 重写',
  en: 'a merge conflict is left; keep the lines of both sides, delete these marks, then run --update-baseline',
}
const NOT_JSON = {
  zh: '不是正确的 JSON；还原此文件，或删去它再用 --update-baseline 重写',
  en: 'this is no JSON; restore the file, or delete it and run with --update-baseline',
}

/** Larger files are not read a second time to find the place. */
const PLACED = 2 * 1024 * 1024

async function shapeProblem(
  { path, message }: Extract<Shaped, { ok: false }>,
  text: string,
  filePath: string,
): Promise<Problem> {
  if (text.length > PLACED) return { filePath, message }
  const { parseConfig } = await import('../config/parse.ts')
  const source = parseConfig(text, filePath)
  if (!('value' in source)) return { filePath, message }
  return { filePath, source: { text, range: source.place(path) }, message }
}
