import {
  type Bilingual,
  countListed,
  goneSince,
  type Problem,
  type Run,
  updatedBaseline,
  withoutKnown,
  writeBaseline,
} from '@replylint/workspace'
import type { Plan } from './plan.ts'

/** A run after the baseline had its say. */
export interface Settled {
  readonly run: Run
  readonly notes: readonly Bilingual[]
  readonly problems: readonly Problem[]
}

/** Writes the baseline where it is to be written; else tells what of it is no longer found. */
export function settleBaseline(run: Run, { options, baseline }: Plan): Settled {
  if (baseline === undefined) return { run, notes: [], problems: [] }
  if (!options.updateBaseline) {
    let gone = 0
    for (const result of run.results) gone += Math.max(0, goneSince(result, baseline))
    return { run, notes: gone > 0 ? [goneNote(gone, baseline.filePath)] : [], problems: [] }
  }
  // Of the files it did not come to nobody knows.
  if (run.stopped) return { run, notes: [], problems: [] }
  const updated = updatedBaseline(baseline, run.results)
  const problems = writeBaseline(updated)
  const results = run.results.map((result) => withoutKnown(result, updated))
  const notes = problems.length > 0 ? [] : [writtenNote(countListed(updated), baseline.filePath)]
  return { run: { ...run, results }, notes, problems }
}

function goneNote(gone: number, file: string): Bilingual {
  return {
    zh: `${file} 里有 ${gone} 个问题已不存在，用 --update-baseline 更新`,
    en: `${gone} findings in ${file} are gone; --update-baseline brings it up to date`,
  }
}

function writtenNote(listed: number, file: string): Bilingual {
  return {
    zh: `${file} 现记有 ${listed} 个问题，以后只报告新的`,
    en: `${file} lists ${listed} findings now; only new ones will be reported`,
  }
}
