import { countSeverities, createLocator, type Finding, type LintedFile } from '@replylint/workspace'
import { printable } from '../width.ts'
import { findingLine } from './compact.ts'
import { EDIT_WORDS } from './finding-words.ts'
import { countRepeats } from './repeats.ts'
import type { Reporter, ReportOptions } from './reporter.ts'
import { type XmlElement, xmlDocument } from './xml.ts'

const CLEAN = { zh: '未发现问题', en: 'no problems' } as const

/** JUnit's XML: a suite a file, a case a finding. Errors and warnings fail, hints do not. */
export const reportJunit: Reporter = (results, options) => {
  let tests = 0
  for (const result of results) tests += testsIn(result)
  return xmlDocument('testsuites', {
    '@_name': 'replylint',
    '@_tests': tests,
    '@_failures': failuresIn(results),
    '@_errors': 0,
    testsuite: results.map((result) => suiteElement(result, options)),
  })
}

function suiteElement(result: LintedFile, options: ReportOptions): XmlElement {
  const { filePath, findings } = result
  return {
    '@_name': filePath,
    '@_tests': testsIn(result),
    '@_failures': failuresIn([result]),
    '@_errors': 0,
    // Readers ask for it; the real one would make every report another.
    '@_time': 0,
    testcase:
      findings.length > 0
        ? findingCases(result, options)
        : [caseElement(filePath, CLEAN[options.language])],
  }
}

/** Reports are compared by the names of their cases: these hold no line number and occur once. */
function findingCases(result: LintedFile, options: ReportOptions): XmlElement[] {
  const { filePath, text, findings } = result
  const { wording, language } = options
  const locator = createLocator(text)
  const repeat = countRepeats()
  return findings.map((finding) => {
    const message = wording.message(finding, language)
    const repeated = repeat(finding.ruleId, message)
    const name = `${message} [${finding.ruleId}]${repeated > 1 ? ` (${repeated})` : ''}`
    const place = findingLine(finding, filePath, locator, options)
    const said = [place, ...editLines(finding, text, options)].join('\n')
    const outcome: XmlElement =
      finding.severity === 'info'
        ? { 'system-out': said }
        : { failure: { '@_message': message, '@_type': finding.severity, '#text': said } }
    return { ...caseElement(filePath, name), ...outcome }
  })
}

function caseElement(filePath: string, name: string): XmlElement {
  return { '@_name': name, '@_classname': filePath, '@_time': 0 }
}

function editLines(finding: Finding, text: string, options: ReportOptions): string[] {
  const { wording, language } = options
  const words = EDIT_WORDS[language]
  const lines: string[] = []
  if (finding.fix)
    lines.push(words.fix + printable(wording.edit(text, finding, finding.fix, language)))
  for (const suggestion of finding.suggestions) {
    lines.push(words.suggestion + printable(wording.edit(text, finding, suggestion, language)))
  }
  return lines
}

/** A clean file counts as one test that passed. */
function testsIn({ findings }: LintedFile): number {
  return Math.max(1, findings.length)
}

function failuresIn(results: readonly LintedFile[]): number {
  const { error, warning } = countSeverities(results)
  return error + warning
}
