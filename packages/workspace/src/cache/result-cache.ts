import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { CRASH, type Finding } from '@replylint/engine'
import type { CheckedFile, CheckOptions } from '../check-file.ts'
import type { Settings } from '../config/settings.ts'
import type { FoundFile } from '../files/find-files.ts'
import { readLetter } from '../files/read-letter.ts'
import type { Checker } from '../lint-files.ts'
import { scopeByPath } from '../scope.ts'
import type { LintedFile, Workspace, WorkspaceOptions } from '../workspace.ts'
import { type CachedFile, type CacheEntries, readEntries, writeEntries } from './cache-file.ts'

export interface CacheOptions
  extends CheckOptions,
    Pick<WorkspaceOptions, 'encoding' | 'maxBytes'> {
  /** Absolute; the file need not exist. */
  readonly path: string
  /** Changes with every version of the rules. */
  readonly stamp: string
}

/** What earlier runs found in files that are still the same, judged by the same settings. */
export interface ResultCache {
  /** A checker that hands on only what is not known. */
  over(checker: Checker): Checker
  /** Keeps what was found for the next run; false where the file could not be written. */
  save(): boolean
}

/** A letter as it was read for the cache. */
interface Known {
  readonly key: string
  readonly text: string
  readonly language?: CheckedFile['language']
  readonly source: NonNullable<LintedFile['source']>
}

/** Reads the cache; one that is absent, broken or of another version is an empty one. */
export function openCache(workspace: Workspace, options: CacheOptions): ResultCache {
  const { path, stamp, fix = false } = options
  const entries: CacheEntries = readEntries(path, stamp)
  const check = async (files: readonly FoundFile[], checker: Checker) => {
    const known = await Promise.all(files.map((file) => read(file, workspace, options)))
    const hits = files.map((file, at) => hit(file, known[at], entries, fix))
    const missed = files.filter((_, at) => hits[at] === undefined)
    const fresh = missed.length > 0 ? [...(await checker.check(missed))] : []
    return files.map((file, at) => {
      const checked = hits[at] ?? fresh.shift() ?? { problems: [] }
      if (hits[at] === undefined) keep(file, known[at], checked, entries)
      return checked
    })
  }
  return {
    over: (checker) => ({ ...checker, check: (files) => check(files, checker) }),
    save: () => writeEntries(path, stamp, entries),
  }
}

/** Undefined for what is not kept: pipes, broken settings, files that cannot be read. */
async function read(
  file: FoundFile,
  workspace: Workspace,
  { stamp, all = false, ...reading }: CacheOptions,
): Promise<Known | undefined> {
  const settings = await workspace.settingsFor(file.path)
  if (!settings.ok || statSync(file.path, { throwIfNoEntry: false })?.isFile() !== true)
    return undefined
  const scope = scopeByPath(file, settings.value, all)
  if (scope === 'not-listed') return undefined
  const letter = readLetter(file.path, file.filePath, { ...reading, mayBeEmpty: true })
  if (!letter.ok) return undefined
  const { text, ...source } = letter.value
  const { language } = settings.value
  const key = keyOf(
    [stamp, scope ?? '', source.encoding, String(source.mark), text],
    settings.value,
  )
  return { key, text, source, ...(language && { language }) }
}

/** Made once for all files of the same settings. */
const fingerprints = new WeakMap<Settings, string>()

function keyOf(parts: readonly string[], settings: Settings): string {
  const fingerprint = fingerprints.get(settings) ?? JSON.stringify(settings.judgedBy)
  fingerprints.set(settings, fingerprint)
  const hash = createHash('sha256')
  for (const part of [fingerprint, ...parts]) hash.update(part).update('\0')
  return hash.digest('base64')
}

function hit(
  { filePath, path }: FoundFile,
  known: Known | undefined,
  entries: CacheEntries,
  fix: boolean,
): CheckedFile | undefined {
  const entry = known && entries.get(path)
  if (known === undefined || entry === undefined || entry.key !== known.key) return undefined
  const { text, source, language } = known
  // What can be put right has to be.
  if (fix && entry.file.findings.some((finding) => finding.fix !== undefined)) return undefined
  const linted = { ...entry.file, filePath, text, source }
  return { linted, problems: [], ...(language && { language }) }
}

function keep(
  { path }: FoundFile,
  known: Known | undefined,
  { linted, problems }: CheckedFile,
  entries: CacheEntries,
): void {
  entries.delete(path)
  if (known === undefined || linted === undefined || problems.length > 0) return
  // It changed between the two readings, or was just mended.
  if (linted.text !== known.text || linted.fixed !== undefined) return
  if (linted.findings.some(isCrash)) return
  const { text: _text, filePath: _shown, source: _source, ...file } = linted
  entries.set(path, { key: known.key, file } satisfies { key: string; file: CachedFile })
}

function isCrash({ ruleId }: Finding): boolean {
  return ruleId === CRASH
}
