import { createLocator, type Finding, type LintedFile, type Locator } from '@replylint/workspace'
import { printable } from '../width.ts'
import { SEVERITY_WORDS } from './finding-words.ts'
import type { Reporter, ReportOptions } from './reporter.ts'

/** For editors, grep and people in a hurry: one line a finding, nothing else. */
export const reportCompact: Reporter = (results, options) =>
  linePerFinding(results, (...found) => findingLine(...found, options))

/** A line for each finding of each file, in order. */
export function linePerFinding(
  results: readonly LintedFile[],
  line: (finding: Finding, filePath: string, locator: Locator) => string,
): string {
  let report = ''
  for (const { filePath, text, findings } of results) {
    const locator = createLocator(text)
    for (const finding of findings) report += `${line(finding, filePath, locator)}\n`
  }
  return report
}

/** `path:line:column: 级别 消息 [rule]`, always a single line. */
export function findingLine(
  finding: Finding,
  filePath: string,
  locator: Locator,
  { wording, language }: Pick<ReportOptions, 'wording' | 'language'>,
): string {
  const { line, column } = locator.place(finding.range[0])
  const severity = SEVERITY_WORDS[language][finding.severity]
  const message = wording.message(finding, language)
  return printable(`${filePath}:${line}:${column}: ${severity} ${message} [${finding.ruleId}]`)
}
