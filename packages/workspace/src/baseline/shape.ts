import type { BaselineEntry } from '@replylint/engine'
import type { Bilingual } from '../problem.ts'
import type { Baseline } from './baseline.ts'

/** Of the form that is written; one that we cannot read gets another. */
export const VERSION = 1

/** The entries, or what is wrong with the value at `path`. */
export type Shaped =
  | { readonly ok: true; readonly files: Baseline['files'] }
  | { readonly ok: false; readonly path: readonly string[]; readonly message: Bilingual }

/** Reads what JSON.parse made of a baseline. Further keys are passed over. */
export function checkShape(value: unknown): Shaped {
  if (!isObject(value)) return wrong([], NO_BASELINE)
  const version = at(value, 'version')
  if (version !== VERSION) return wrong(['version'], wrongVersion(version))
  const listed = at(value, 'files')
  if (!isObject(listed)) return wrong(['files'], NO_BASELINE)
  const files = new Map<string, readonly BaselineEntry[]>()
  for (const [path, list] of Object.entries(listed)) {
    if (!Array.isArray(list)) return wrong(['files', path], NO_LIST)
    const entries = list.map(readEntry)
    const bad = entries.findIndex((entry) => typeof entry === 'string')
    if (bad >= 0) return wrong(['files', path, String(bad)], badEntry(String(entries[bad])))
    files.set(
      path,
      entries.filter((entry) => typeof entry !== 'string'),
    )
  }
  return { ok: true, files }
}

/** The name of the key that is wrong, where one is. */
function readEntry(value: unknown): BaselineEntry | string {
  const [rule, message, text] = ['rule', 'message', 'text'].map((key) => at(value, key))
  if (typeof rule !== 'string') return 'rule'
  if (typeof message !== 'string') return 'message'
  if (typeof text !== 'string') return 'text'
  const related: unknown = at(value, 'related') ?? []
  if (!isTexts(related)) return 'related'
  const count = at(value, 'count') ?? 1
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) return 'count'
  const note = at(value, 'note') ?? ''
  if (typeof note !== 'string') return 'note'
  return { rule, message, text, ...(related.length > 0 && { related }), count, note }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function at(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}

function wrong(path: readonly string[], message: Bilingual): Shaped {
  return { ok: false, path, message }
}

const NO_BASELINE = {
  zh: '这不是基线文件；基线由 --update-baseline 写出',
  en: 'this is no baseline; --update-baseline writes one',
}
const NO_LIST = { zh: '此处应为一列问题', en: 'a list of findings should stand here' }

function wrongVersion(version: unknown): Bilingual {
  if (typeof version !== 'number') return NO_BASELINE
  return {
    zh: `基线的版本是 ${version}，这个版本的 replylint 只认 ${VERSION}`,
    en: `the baseline is of version ${version}, this replylint reads ${VERSION}`,
  }
}

function badEntry(key: string): Bilingual {
  return {
    zh: `这一条的“${key}”缺少或写法不对；可删去这一条，再用 --update-baseline 重写`,
    en: `“${key}” of this entry is missing or wrong; delete the entry and run with --update-baseline`,
  }
}
