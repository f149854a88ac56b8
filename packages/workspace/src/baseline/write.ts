import { existsSync, readFileSync } from 'node:fs'
import type { BaselineEntry } from '@replylint/engine'
import { replaceFile, writeNew, writeProblem } from '../files/write-file.ts'
import type { Problem } from '../problem.ts'
import type { Baseline } from './baseline.ts'
import { VERSION } from './shape.ts'

/** Writes the baseline, whole or not at all; one that says so already is left alone. */
export function writeBaseline(baseline: Baseline): readonly Problem[] {
  const { path, filePath } = baseline
  const text = baselineText(baseline)
  try {
    if (!existsSync(path)) writeNew(path, text)
    else if (readFileSync(path, 'utf8') !== text) replaceFile(path, text)
    return []
  } catch (error) {
    return [writeProblem(error, filePath)]
  }
}

/** For people who review it: files by name, findings in order of place, each on a line. */
function baselineText({ files }: Pick<Baseline, 'files'>): string {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  const lists = sorted.map(([path, entries]) => {
    return `    ${JSON.stringify(path)}: [\n${entries.map(entryLine).join(',\n')}\n    ]`
  })
  const listed = lists.length === 0 ? '{}' : `{\n${lists.join(',\n')}\n  }`
  return `{\n  "version": ${VERSION},\n  "files": ${listed}\n}\n`
}

function entryLine({ rule, message, text, related, count, note }: BaselineEntry): string {
  const ordered = { rule, message, text, ...(related && { related }), count, note }
  const pairs = Object.entries(ordered).map(([key, value]) => {
    return `${JSON.stringify(key)}: ${valueText(value)}`
  })
  return `      { ${pairs.join(', ')} }`
}

function valueText(value: string | number | readonly string[]): string {
  if (typeof value !== 'object') return JSON.stringify(value)
  return `[${value.map((one) => JSON.stringify(one)).join(', ')}]`
}
