import { createLocator, type LintedFile } from '@replylint/workspace'
import { fingerprint, identify } from './fingerprints.ts'
import { jsonArray } from './json.ts'
import type { Reporter, ReportOptions } from './reporter.ts'

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const

/** Code Quality of GitLab: an array with one object a finding and line. */
export const reportGitlab: Reporter = (results, options) =>
  jsonArray(results.flatMap((result) => issueObjects(result, options)))

function issueObjects(result: LintedFile, { wording, language }: ReportOptions) {
  const { filePath, text, findings } = result
  const locator = createLocator(text)
  const identityOf = identify(result)
  return findings.map((finding) => {
    const { ruleId, severity, range } = finding
    const { quoted, repeated } = identityOf(finding)
    return {
      description: wording.message(finding, language),
      check_name: ruleId,
      fingerprint: fingerprint(ruleId, filePath, quoted, repeated),
      severity: SEVERITIES[severity],
      location: { path: filePath, lines: { begin: locator.place(range[0]).line } },
    }
  })
}
