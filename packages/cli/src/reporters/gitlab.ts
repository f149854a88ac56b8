import { createHash } from 'node:crypto'
import { createLocator, type LintedFile } from '@replylint/workspace'
import { jsonArray } from './json.ts'
import { countRepeats } from './repeats.ts'
import type { Reporter, ReportOptions } from './reporter.ts'

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const

/** Code Quality of GitLab: an array with one object a finding and line. */
export const reportGitlab: Reporter = (results, options) =>
  jsonArray(results.flatMap((result) => issueObjects(result, options)))

function issueObjects({ filePath, text, findings }: LintedFile, options: ReportOptions) {
  const { wording, language } = options
  const locator = createLocator(text)
  const repeat = countRepeats()
  return findings.map((finding) => {
    const { ruleId, severity, range } = finding
    // A letter that is only wrapped anew keeps its fingerprints.
    const quoted = text.slice(...range).replace(/\s+/gu, '')
    return {
      description: wording.message(finding, language),
      check_name: ruleId,
      fingerprint: fingerprint(ruleId, filePath, quoted, repeat(ruleId, quoted)),
      severity: SEVERITIES[severity],
      location: { path: filePath, lines: { begin: locator.place(range[0]).line } },
    }
  })
}

/** Hangs on what is found and on no line number; GitLab takes equal ones for a single issue. */
function fingerprint(ruleId: string, filePath: string, quoted: string, repeated: number): string {
  const found = JSON.stringify([ruleId, filePath, quoted, repeated])
  return createHash('sha256').update(found).digest('hex')
}
