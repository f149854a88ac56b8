import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import {
  type AnyRule,
  type BaselineEntry,
  baselineEntries,
  CRASH,
  createWording,
  knownFindings,
} from '@replylint/engine'
import { rules as allRules } from '@replylint/rules'
import type { LintedFile } from '../workspace.ts'

/** The findings that an archive has had for long, and that are not told again. */
export interface Baseline {
  /** Absolute. */
  readonly path: string
  /** As shown. */
  readonly filePath: string
  /** Absolute: what the paths of checked files are relative to. */
  readonly cwd: string
  /** By path from the folder of the baseline, with `/`, so that it holds wherever it is run from. */
  readonly files: ReadonlyMap<string, readonly BaselineEntry[]>
}

/** The file without the findings that the baseline knows; `known` says how many those are. */
export function withoutKnown(file: LintedFile, baseline: Baseline): LintedFile {
  const entries = entriesFor(file, baseline)
  const known = knownFindings(file.text, file.findings, entries)
  if (known.size === 0) return file
  const findings = file.findings.filter((finding) => !known.has(finding))
  return { ...file, findings, known: known.size }
}

/** How many findings the baseline lists for a file of `withoutKnown` that are not there any more. */
export function goneSince(file: LintedFile, baseline: Baseline): number {
  let listed = 0
  for (const { count } of entriesFor(file, baseline)) listed += count
  return listed - (file.known ?? 0)
}

/**
 * The baseline with all present findings of these files, which must not be without the known ones.
 * Files that were not checked keep their entries unless they do not exist any more; so does one in
 * which a rule crashed, for nobody knows what that would have said.
 */
export function updatedBaseline(
  before: Baseline,
  results: Iterable<LintedFile>,
  rules: readonly AnyRule[] = allRules,
): Baseline {
  const wording = createWording(rules)
  const files = new Map<string, readonly BaselineEntry[]>()
  const folder = resolve(before.path, '..')
  for (const [path, entries] of before.files) {
    if (existsSync(resolve(folder, path))) files.set(path, entries)
  }
  for (const file of results) {
    const { findings, text } = file
    const path = pathIn(before, file)
    if (findings.some(({ ruleId }) => ruleId === CRASH) && before.files.has(path)) continue
    const entries = baselineEntries(text, findings, (finding) => wording.message(finding, 'zh'))
    if (entries.length > 0) files.set(path, entries)
    else files.delete(path)
  }
  return { ...before, files }
}

/** How many findings the baseline lists. */
export function countListed({ files }: Baseline): number {
  let sum = 0
  for (const entries of files.values()) for (const { count } of entries) sum += count
  return sum
}

function entriesFor(file: LintedFile, baseline: Baseline): readonly BaselineEntry[] {
  return baseline.files.get(pathIn(baseline, file)) ?? []
}

function pathIn({ path, cwd }: Baseline, { filePath }: LintedFile): string {
  return relative(resolve(path, '..'), resolve(cwd, filePath)).split(sep).join('/')
}
