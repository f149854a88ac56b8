import {
  type Baseline,
  failure,
  type Outcome,
  type Problem,
  parseOverride,
  type RuleOverride,
  type RuleTimes,
  readBaseline,
  rules,
  success,
} from '@replylint/workspace'
import type { WorkspaceSetup } from './check-worker.ts'
import type { Options } from './options.ts'
import { readTargets, type Target } from './report-targets.ts'
import type { Surroundings } from './surroundings.ts'

/** The command line, made sense of. */
export interface Plan {
  readonly options: Options
  /** Whether one letter is read from standard input. */
  readonly stdin: boolean
  /** What every workspace of the run is made from. */
  readonly setup: WorkspaceSetup
  readonly targets: readonly Target[]
  readonly baseline?: Baseline
  /** What the rules took; filled in where `--timing` asks for it. */
  readonly times: RuleTimes
}

/** Everything that may be wrong with a command line is said before the first file is read. */
export async function readPlan(options: Options, { cwd }: Surroundings): Promise<Outcome<Plan>> {
  const stdin = readsStdin(options)
  const problems: Problem[] = mistakesIn(options, stdin).map((message) => ({ message }))
  const overrides: RuleOverride[] = []
  for (const setting of options.rule) {
    const override = parseOverride(setting, rules)
    if (override.ok) overrides.push(override.value)
    else problems.push(...override.problems)
  }
  const targets = await readTargets(options)
  if (!targets.ok) problems.push(...targets.problems)
  const baseline = await baselineOf(options, cwd)
  if (!baseline.ok) problems.push(...baseline.problems)
  if (problems.length > 0 || !targets.ok || !baseline.ok) return failure(...problems)
  return success({
    options,
    stdin,
    setup: setupOf(options, overrides, cwd),
    targets: targets.value,
    ...(baseline.value && { baseline: baseline.value }),
    times: new Map(),
  })
}

function readsStdin({ stdin, stdinFilepath, patterns }: Options): boolean {
  return stdin || stdinFilepath !== undefined || (patterns.length === 1 && patterns[0] === '-')
}

async function baselineOf(
  { task, baseline, updateBaseline }: Options,
  cwd: string,
): Promise<Outcome<Baseline | undefined>> {
  // Who asks what was checked is told all, and wants nothing changed.
  if (baseline === undefined || task === 'explain') return success(undefined)
  return readBaseline(baseline, cwd, { mayBeMissing: updateBaseline })
}

function setupOf(
  options: Options,
  overrides: readonly RuleOverride[],
  cwd: string,
): WorkspaceSetup {
  const { config, profile, encoding, maxBytes, all, timing } = options
  return {
    cwd,
    overrides,
    all,
    // Who asks what was checked wants nothing changed.
    fix: options.fix && options.task === 'check',
    timed: timing,
    ...(config !== undefined && { configPath: config }),
    ...(profile !== undefined && { profile }),
    ...(encoding !== undefined && { encoding }),
    ...(maxBytes !== undefined && { maxBytes }),
  }
}

function mistakesIn(options: Options, stdin: boolean): { zh: string; en: string }[] {
  const { patterns, filesFrom, changed, updateBaseline, baseline } = options
  const listed = filesFrom !== undefined || changed !== undefined
  const mistakes = []
  if (!stdin && !listed && patterns.length === 0) mistakes.push(NO_FILES)
  if (stdin && (listed || patterns.some((pattern) => pattern !== '-'))) mistakes.push(ONE_SOURCE)
  if (updateBaseline && baseline === undefined) mistakes.push(NO_BASELINE)
  return mistakes
}

const NO_FILES = {
  zh: '没有指定文件。例：replylint 答复.txt；全部选项见 replylint --help',
  en: 'no files given. Example: replylint reply.txt; replylint --help lists all options',
}
const ONE_SOURCE = {
  zh: '--stdin 只检查标准输入里的一份，不能再指定文件',
  en: '--stdin checks the one letter on stdin; no files can be given beside it',
}
const NO_BASELINE = {
  zh: '--update-baseline 要写明记在哪个文件：--baseline 基线.json',
  en: '--update-baseline needs a file to write: --baseline baseline.json',
}
