import {
  countSeverities,
  crashed,
  createWorkspace,
  type Language,
  type Problem,
  type Run,
  unusedIgnores,
} from '@replylint/workspace'
import { checkFiles } from './check-files.ts'
import { checkStdin } from './check-stdin.ts'
import type { Options } from './options.ts'
import { type Plan, readPlan } from './plan.ts'
import { problemText } from './problem-text.ts'
import { createReports } from './reports.ts'
import { settleBaseline } from './settle-baseline.ts'
import type { ExitCode, Surroundings } from './surroundings.ts'
import { timingTable } from './timing-table.ts'

/** Checks (or explains) what the command line names, and reports. */
export async function runCheck(
  options: Options,
  around: Surroundings,
  language: Language,
): Promise<ExitCode> {
  const complain = (problems: readonly Problem[], shown: Language) => {
    for (const problem of problems) around.stderr(problemText(problem, shown))
    return problems.length
  }
  const read = await readPlan(options, around)
  if (!read.ok) {
    complain(read.problems, language)
    return 2
  }
  const plan = read.value
  // The mended text goes to stdout, so that the report cannot.
  const heard = plan.stdin && plan.setup.fix ? { ...around, stdout: around.stderr } : around
  const reports = createReports(plan, heard)
  const check = plan.stdin ? checkStdin : checkFiles
  const checked = await check(plan, around, reports.take)
  const shown = options.lang ?? checked.language ?? 'zh'
  const { run, notes, problems } = settleBaseline(checked, plan)
  const unused = options.reportUnusedIgnores && !run.stopped ? await unusedIn(run, plan) : []
  let undone = complain([...run.problems, ...problems], shown)
  undone += complain(reports.finish(run, shown), shown)
  complain(unused, shown)
  for (const note of [...notes, ...stoppedNote(run)]) around.stderr(`${note[shown]}\n`)
  if (options.timing) around.stderr(timingTable(plan.times, shown))
  if (undone > 0 || crashed(run)) return 2
  if (run.stopped) return 130
  // Who asks what was checked is not told off.
  if (options.task === 'explain') return 0
  const tooMany = tooManyFindings(run, options)
  complain(tooMany.problems, shown)
  return tooMany.failed || unused.length > 0 ? 1 : 0
}

/** What a letter that did not change, or could not be read, has use for is not known. */
function unusedIn(run: Run, { setup, options }: Plan): Promise<readonly Problem[]> {
  const whole = options.changed === undefined && run.problems.length === 0
  return unusedIgnores(run, createWorkspace(setup), whole)
}

function stoppedNote({ stopped }: Run) {
  if (stopped === undefined) return []
  const { done, of } = stopped
  return [
    {
      zh: `已中断：检查了 ${done}/${of} 个文件，报告只含这些`,
      en: `stopped: ${done} of ${of} files were checked; the report holds only those`,
    },
  ]
}

function tooManyFindings({ results }: Run, { maxWarnings = Number.POSITIVE_INFINITY }: Options) {
  const { error, warning } = countSeverities(results)
  if (error > 0 || warning <= maxWarnings) return { failed: error > 0, problems: [] }
  const message = {
    zh: `警告 ${warning} 个，多于 --max-warnings 允许的 ${maxWarnings} 个`,
    en: `${warning} warnings, more than the ${maxWarnings} that --max-warnings allows`,
  }
  return { failed: true, problems: [{ message }] }
}
