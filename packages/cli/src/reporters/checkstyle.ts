import { createLocator, type LintedFile } from '@replylint/workspace'
import type { Reporter, ReportOptions } from './reporter.ts'
import { type XmlElement, xmlDocument } from './xml.ts'

/** XML as Checkstyle writes it: an element a file, in it one a finding. */
export const reportCheckstyle: Reporter = (results, options) =>
  xmlDocument('checkstyle', {
    // The version of the format that other linters claim.
    '@_version': '4.3',
    file: results.map((result) => fileElement(result, options)),
  })

function fileElement(
  { filePath, text, findings }: LintedFile,
  { wording, language }: ReportOptions,
): XmlElement {
  const locator = createLocator(text)
  const error = findings.map((finding) => {
    const { line, column } = locator.place(finding.range[0])
    return {
      '@_line': line,
      '@_column': column,
      '@_severity': finding.severity,
      '@_message': wording.message(finding, language),
      '@_source': `replylint.${finding.ruleId}`,
    }
  })
  return { '@_name': filePath, error }
}
