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
} from '@replylint/workspace'
import packageJson from '../package.json' with { type: 'json' }
import { languageOf, type Options, readArguments } from './options.ts'
import { problemText } from './problem-text.ts'
import { explainJson, explainText } from './reporters/claims.ts'
import { reportJson } from './reporters/json.ts'
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

const REPORTERS = {
  check: { text: reportText, json: reportJson },
  explain: { text: explainText, json: explainJson },
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
  const done = await check(options, overrides.value, around.cwd)
  const shown = options.lang ?? done.language ?? 'zh'
  for (const problem of done.problems) complain(problem, shown)
  report(done, options, shown, around)
  return exitCode(done, options, (problem) => complain(problem, shown))
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
  const { config, profile, patterns, all } = options
  const named = config === undefined ? {} : { configPath: config }
  const judged = profile === undefined ? {} : { profile }
  return lintFiles(createWorkspace({ cwd, overrides, ...named, ...judged }), patterns, { all })
}

function report(done: Run, options: Options, language: Language, around: Surroundings): void {
  const { skipped, notListed } = done
  const results = options.quiet ? done.results.map(errorsOnly) : done.results
  const color = around.color && options.color
  const reporter = REPORTERS[options.task][options.format]
  const wording = createWording(rules)
  const { claims } = options
  around.stdout(reporter(results, { language, wording, color, skipped, notListed, claims }))
  // The JSON array holds what was checked; that something was not is said beside it.
  if (options.format !== 'json') return
  for (const line of skippedLines(done, language)) around.stderr(`${line}\n`)
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
