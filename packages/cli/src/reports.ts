import {
  createWording,
  type Language,
  type LintedFile,
  type Problem,
  type Run,
  rules,
  withoutKnown,
} from '@replylint/workspace'
import type { Plan } from './plan.ts'
import { isStreamed, writeTarget } from './report-targets.ts'
import type { ReportOptions } from './reporters/reporter.ts'
import { skippedLines } from './reporters/text.ts'
import type { Surroundings } from './surroundings.ts'

/** The reports of a run, while it goes on and when it has ended. */
export interface Reports {
  /** Takes a result as soon as it is known; gives what of it is told. */
  take(result: LintedFile, language: Language | undefined): LintedFile
  /** Writes what is not written yet; what could not be written is told. */
  finish(run: Run, language: Language): readonly Problem[]
}

export function createReports(
  { options, targets, baseline }: Plan,
  around: Pick<Surroundings, 'cwd' | 'color' | 'watched' | 'stdout' | 'stderr'>,
): Reports {
  const { quiet, color, claims, updateBaseline } = options
  const wording = createWording(rules)
  const shown = (results: readonly LintedFile[]) => (quiet ? results.map(errorsOnly) : results)
  const reportOptions = (language: Language): ReportOptions => {
    const nothing = { skipped: 0, notListed: 0, documents: 0, problems: [] }
    return { language, wording, color, claims, quiet, ...nothing }
  }
  // What is about to be put into the baseline is known only when all files are.
  const streamed = targets.filter((target) => !updateBaseline && isStreamed(target))
  return {
    take(result, language) {
      if (updateBaseline) return result
      const told = baseline === undefined ? result : withoutKnown(result, baseline)
      const how = reportOptions(options.lang ?? language ?? 'zh')
      for (const target of streamed) writeTarget(target, shown([told]), how, around)
      return told
    },
    finish(run, language) {
      const { results, skipped, notListed, documents, problems } = run
      const how = { ...reportOptions(language), skipped, notListed, documents, problems }
      const rest = targets.filter((target) => !streamed.includes(target))
      const unwritten = rest.flatMap((target) => {
        const problems = writeTarget(target, shown(results), how, around)
        if (problems.length === 0 && target.file !== undefined && around.watched)
          around.stderr(`${written(target.file)[language]}\n`)
        return problems
      })
      // Only the text tells what was not checked; beside the others it is said here.
      if (!targets.some(({ format }) => format === 'text'))
        for (const line of skippedLines(run, language)) around.stderr(`${line}\n`)
      return unwritten
    },
  }
}

/** For whoever sees nothing else on the terminal. */
function written(file: string) {
  return { zh: `报告已写入 ${file}`, en: `report written to ${file}` }
}

function errorsOnly(result: LintedFile): LintedFile {
  return { ...result, findings: result.findings.filter(({ severity }) => severity === 'error') }
}
