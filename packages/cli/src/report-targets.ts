import { normalize, resolve } from 'node:path'
import {
  type LintedFile,
  type Outcome,
  type Problem,
  success,
  writeReport,
} from '@replylint/workspace'
import type { Format } from './option-values.ts'
import type { Options } from './options.ts'
import type { Reporter, ReportOptions } from './reporters/reporter.ts'
import { reportText } from './reporters/text.ts'
import type { Surroundings } from './surroundings.ts'

type LoadReporter = () => Reporter | Promise<Reporter>

/** A run reads what it needs: most want the text alone. */
const REPORTERS: Readonly<Record<Format, LoadReporter>> = {
  text: () => reportText,
  compact: async () => (await import('./reporters/compact.ts')).reportCompact,
  json: async () => (await import('./reporters/json.ts')).reportJson,
  jsonl: async () => (await import('./reporters/jsonl.ts')).reportJsonl,
  junit: async () => (await import('./reporters/junit.ts')).reportJunit,
  checkstyle: async () => (await import('./reporters/checkstyle.ts')).reportCheckstyle,
  github: async () => (await import('./reporters/github.ts')).reportGithub,
  gitlab: async () => (await import('./reporters/gitlab.ts')).reportGitlab,
  sarif: async () => (await import('./reporters/sarif.ts')).reportSarif,
  html: async () => (await import('./reporters/html.ts')).reportHtml,
}

const EXPLAINERS: Partial<Readonly<Record<Format, LoadReporter>>> = {
  text: async () => (await import('./reporters/claims.ts')).explainText,
  json: async () => (await import('./reporters/claims.ts')).explainJson,
}

/** Lines that hang on one file each: on stdout they appear while the others are still checked. */
const STREAMED: readonly Format[] = ['compact', 'jsonl', 'github']

/** Where a report goes, and what makes it. */
export interface Target {
  /** To stdout without it. */
  readonly file?: string
  readonly format: Format
  readonly reporter: Reporter
}

/** The reports that are asked for; no two of them go to the same place. */
export async function readTargets({
  task,
  format,
  outputFile,
  baseline = '',
  cache,
  cacheFile,
}: Options): Promise<Outcome<readonly Target[]>> {
  const reporters = task === 'explain' ? EXPLAINERS : REPORTERS
  const asked = format.length > 0 ? format : [{ format: 'text' } as const]
  const problems: Problem[] = []
  const targets: Target[] = []
  for (const { format, file = outputFile } of asked) {
    const load = reporters[format]
    if (load === undefined) problems.push({ message: notExplained(format) })
    else targets.push({ format, reporter: await load(), ...(file && { file }) })
  }
  const places = targets.map(({ file = '' }) => file && normalize(file))
  const kept = [baseline, cache ? cacheFile : ''].filter((file) => file !== '').map(normalize)
  if (new Set(places).size < places.length) problems.push({ message: SAME_PLACE })
  if (places.some((place) => kept.includes(place))) problems.push({ message: KEPT_PLACE })
  return problems.length > 0 ? { ok: false, problems } : success(targets)
}

const SAME_PLACE = {
  zh: '有两份报告写到同一处；把其中一份写成 --format 格式=文件',
  en: 'two reports go to the same place; write one as --format format=file',
}

const KEPT_PLACE = {
  zh: '报告不能写到基线或缓存的文件里；请换一个文件名',
  en: 'no report can go to the file of the baseline or of the cache; name another file',
}

function notExplained(format: Format) {
  return {
    zh: `explain 没有 ${format} 格式，可用：text、json`,
    en: `explain has no format ${format}; allowed: text, json`,
  }
}

/** Whether the target's lines go out as soon as each file is checked. */
export function isStreamed({ file, format }: Target): boolean {
  return file === undefined && STREAMED.includes(format)
}

/** Writes the report; what could not be written is told. */
export function writeTarget(
  { file, reporter }: Target,
  results: readonly LintedFile[],
  options: ReportOptions,
  around: Pick<Surroundings, 'cwd' | 'color' | 'stdout'>,
): readonly Problem[] {
  const color = file === undefined && around.color && options.color
  const text = reporter(results, { ...options, color })
  if (file !== undefined) return writeFileReport(file, text, results, around.cwd)
  around.stdout(text)
  return []
}

/** `replylint -o 答复.txt 答复.txt` would put the report in place of the letter. */
function writeFileReport(
  file: string,
  text: string,
  results: readonly LintedFile[],
  cwd: string,
): readonly Problem[] {
  const path = resolve(cwd, file)
  const isChecked = results.some(({ filePath }) => resolve(cwd, filePath) === path)
  if (isChecked) return [{ filePath: file, message: NOT_OVER_LETTER }]
  return writeReport(path, text, file)
}

const NOT_OVER_LETTER = {
  zh: '这是被检查的文件，报告没有写在它上面；请换一个文件名',
  en: 'this file was checked; the report was not written over it; name another file',
}
