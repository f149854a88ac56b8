import type { Finding, Locator } from '@replylint/workspace'
import { printable } from '../width.ts'
import { lineAndColumn } from './claim-objects.ts'
import { linePerFinding } from './compact.ts'
import type { Reporter, ReportOptions } from './reporter.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Workflow commands, of which GitHub Actions makes annotations. */
export const reportGithub: Reporter = (results, options) =>
  linePerFinding(results, (...found) => commandLine(...found, options))

function commandLine(
  finding: Finding,
  filePath: string,
  locator: Locator,
  { wording, language }: ReportOptions,
): string {
  const { line, column, endLine } = lineAndColumn(finding.range, locator)
  const properties = [
    `file=${escapeProperty(filePath)}`,
    `line=${line}`,
    `endLine=${endLine}`,
    // The runner refuses a column where the finding ends on another line.
    ...(endLine === line ? [`col=${column}`] : []),
    `title=${escapeProperty(finding.ruleId)}`,
  ]
  const message = escapeData(wording.message(finding, language))
  // It goes through the log, where escape sequences of a letter or of its name would be obeyed.
  return printable(`::${COMMANDS[finding.severity]} ${properties.join(',')}::${message}`)
}

function escapeData(text: string): string {
  return text.replace(/[%\r\n]/gu, percent)
}

function escapeProperty(text: string): string {
  return text.replace(/[%\r\n:,]/gu, percent)
}

/** As the runner reads it back: `%25`, `%0D`, `%0A`, `%3A`, `%2C`. */
function percent(character: string): string {
  return encodeURIComponent(character)
}
