import { resolve } from 'node:path'
import {
  countSeverities,
  crashed,
  createWording,
  createWorkspace,
  installedSegmenter,
  type Language,
  type LintedFile,
  lintFiles,
  type Outcome,
  type Problem,
  parseOverride,
  type RuleOverride,
  type Run,
  rules,
  success,
  writeReport,
} from '@replylint/workspace'
import packageJson from '../package.json' with { type: 'json' }
import type { Format } from './option-values.ts'
import { languageOf, type Options, readArguments } from './options.ts'
import { problemText } from './problem-text.ts'
import { reportCheckstyle } from './reporters/checkstyle.ts'
import { explainJson, explainText } from './reporters/claims.ts'
import { reportCompact } from './reporters/compact.ts'
import { reportGithub } from './reporters/github.ts'
import { reportGitlab } from './reporters/gitlab.ts'
import { reportJson } from './reporters/json.ts'
import { reportJsonl } from './reporters/jsonl.ts'
import { reportJunit } from './reporters/junit.ts'
import type { Reporter } from './reporters/reporter.ts'
import { reportText, skippedLines } from './reporters/text.ts'

/** 0 no errors, 1 errors or too many warnings, 2 could not run. */
export type ExitCode = 0 | 1 | 2

/** What the command may touch. */
export interface Surroundings {
  readonly cwd: string
  /** Whether stdout shows colours. */
  readonly color: boolean
  stdout(text: string): void
  stderr(text: string): void
}

const REPORTERS: Readonly<Record<Format, Reporter>> = {
  text: reportText,
  compact: reportCompact,
  json: reportJson,
  jsonl: reportJsonl,
  junit: reportJunit,
  checkstyle: reportCheckstyle,
  github: reportGithub,
  gitlab: reportGitlab,
}
const EXPLAINERS: Partial<Readonly<Record<Format, Reporter>>> = {
  text: explainText,
  json: explainJson,
}

/** The command: the report goes to stdout, everything else to stderr. */
export async function run(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  const language = languageOf(words)
  const read = readArguments(words, language)
  if (read.kind === 'help') {
    around.stdout(read.text)
    return 0
  }
  const complain = (problem: Problem, shown: Language) => around.stderr(problemText(problem, shown))
  if (read.kind === 'mistake') {
    complain({ message: { zh: read.message, en: read.message } }, language)
    return 2
  }
  const { options } = read
  if (options.version) {
    around.stdout(`${versionText(language)}\n`)
    return 0
  }
  if (options.patterns.length === 0) {
    complain({ message: NO_FILES }, language)
    return 2
  }
  const overrides = readOverrides(options.rule)
  if (!overrides.ok) {
    for (const problem of overrides.problems) complain(problem, language)
    return 2
  }
  const targets = readTargets(options)
  if (!targets.ok) {
    for (const problem of targets.problems) complain(problem, language)
    return 2
  }
  const done = await check(options, overrides.value, around.cwd)
  const shown = options.lang ?? done.language ?? 'zh'
  for (const problem of done.problems) complain(problem, shown)
  const unwritten = report(done, options, targets.value, shown, around)
  for (const problem of unwritten) complain(problem, shown)
  return unwritten.length > 0 ? 2 : exitCode(done, options, (problem) => complain(problem, shown))
}

const NO_FILES = {
  zh: '没有指定文件。例：replylint 答复.txt；全部选项见 replylint --help',
  en: 'no files given. Example: replylint reply.txt; replylint --help lists all options',
}

function versionText(language: Language): string {
  const segmenter = installedSegmenter()
  const { version } = packageJson
  if (language === 'zh') return `replylint ${version}（分词：${segmenter ?? '无'}）`
  return `replylint ${version} (segmenter: ${segmenter ?? 'none'})`
}

function readOverrides(written: readonly string[]): Outcome<RuleOverride[]> {
  const overrides: RuleOverride[] = []
  const problems: Problem[] = []
  for (const setting of written) {
    const override = parseOverride(setting, rules)
    if (override.ok) overrides.push(override.value)
    else problems.push(...override.problems)
  }
  return problems.length > 0 ? { ok: false, problems } : success(overrides)
}

function check(options: Options, overrides: readonly RuleOverride[], cwd: string): Promise<Run> {
  const { config, profile, patterns, all, encoding } = options
  const named = config === undefined ? {} : { configPath: config }
  const judged = profile === undefined ? {} : { profile }
  const written = encoding === undefined ? {} : { encoding }
  const workspace = createWorkspace({ cwd, overrides, ...named, ...judged, ...written })
  // Who asks what was checked wants nothing changed.
  return lintFiles(workspace, patterns, { all, fix: options.fix && options.task === 'check' })
}

/** Where a report goes, and what makes it. */
interface Target {
  readonly file?: string
  readonly format: Format
  readonly reporter: Reporter
}

function readTargets({ task, format, outputFile }: Options): Outcome<readonly Target[]> {
  const reporters = task === 'check' ? REPORTERS : EXPLAINERS
  const asked = format.length > 0 ? format : [{ format: 'text' } as const]
  const problems: Problem[] = []
  const targets = asked.flatMap((target): Target[] => {
    const reporter = reporters[target.format]
    if (reporter === undefined) problems.push({ message: notExplained(target.format) })
    const file = target.file ?? outputFile
    return reporter ? [{ format: target.format, reporter, ...(file && { file }) }] : []
  })
  const places = targets.map(({ file = '' }) => file)
  if (new Set(places).size < places.length) problems.push({ message: SAME_PLACE })
  return problems.length > 0 ? { ok: false, problems } : success(targets)
}

const SAME_PLACE = {
  zh: '有两份报告写到同一处；把其中一份写成 --format 格式=文件',
  en: 'two reports go to the same place; write one as --format format=file',
}

function notExplained(format: Format) {
  return {
    zh: `explain 没有 ${format} 格式，可用：text、json`,
    en: `explain has no format ${format}; allowed: text, json`,
  }
}

/** Writes the reports; what could not be written is told. */
function report(
  done: Run,
  options: Options,
  targets: readonly Target[],
  language: Language,
  around: Surroundings,
): Problem[] {
  const { skipped, notListed } = done
  const results = options.quiet ? done.results.map(errorsOnly) : done.results
  const wording = createWording(rules)
  const { claims } = options
  const problems = targets.flatMap(({ file, reporter }): readonly Problem[] => {
    const color = file === undefined && around.color && options.color
    const text = reporter(results, { language, wording, color, skipped, notListed, claims })
    if (file !== undefined) return writeReport(resolve(around.cwd, file), text, file)
    around.stdout(text)
    return []
  })
  // Only the text tells what was not checked; beside the others it is said here.
  if (targets.some(({ format }) => format === 'text')) return problems
  for (const line of skippedLines(done, language)) around.stderr(`${line}\n`)
  return problems
}

function errorsOnly(result: LintedFile): LintedFile {
  return { ...result, findings: result.findings.filter(({ severity }) => severity === 'error') }
}

function exitCode(done: Run, options: Options, complain: (problem: Problem) => void): ExitCode {
  if (done.problems.length > 0 || crashed(done)) return 2
  // Who asks what was checked is not told off.
  if (options.task === 'explain') return 0
  const counts = countSeverities(done.results)
  const { maxWarnings = Number.POSITIVE_INFINITY } = options
  if (counts.error > 0) return 1
  if (counts.warning <= maxWarnings) return 0
  complain({
    message: {
      zh: `警告 ${counts.warning} 个，多于 --max-warnings 允许的 ${maxWarnings} 个`,
      en: `${counts.warning} warnings, more than the ${maxWarnings} that --max-warnings allows`,
    },
  })
  return 1
}
