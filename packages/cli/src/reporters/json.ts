import {
  countSeverities,
  createLocator,
  type Edit,
  type Finding,
  type LintedFile,
  type Locator,
} from '@replylint/workspace'
import { claimObjects, lineAndColumn } from './claim-objects.ts'
import type { Reporter, ReportOptions } from './reporter.ts'

/** An array with one object a file and line; every range counts UTF-16 units of the decoded text. */
export const reportJson: Reporter = (results, options) =>
  jsonArray(results.map((result) => fileObject(result, options)))

/** An object a line. */
export function jsonArray(objects: readonly object[]): string {
  const lines = objects.map((object) => JSON.stringify(object))
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}

/** A file as it stands in a JSON report, and alone on a line of JSONL. */
export function fileObject(result: LintedFile, options: ReportOptions) {
  const counts = countSeverities([result])
  const locator = createLocator(result.text)
  return {
    filePath: result.filePath,
    kind: result.kind,
    messages: result.findings.map((finding) => messageObject(finding, result, locator, options)),
    errorCount: counts.error,
    warningCount: counts.warning,
    infoCount: counts.info,
    ...(result.ignored > 0 && { ignoredCount: result.ignored }),
    ...(result.known !== undefined && { knownCount: result.known }),
    ...(result.fixed !== undefined && { fixedCount: result.fixed }),
    ...(options.claims && { claims: claimObjects(result, locator) }),
  }
}

function messageObject(
  finding: Finding,
  { text }: LintedFile,
  locator: Locator,
  { wording, language }: ReportOptions,
) {
  const { ruleId, messageId, severity, range, fix, suggestions, related } = finding
  const relatedMessages = wording.related(finding, language)
  return {
    ruleId,
    messageId,
    severity,
    message: wording.message(finding, language),
    ...lineAndColumn(range, locator),
    range,
    ...(fix && { fix: editObject(fix) }),
    ...(suggestions.length > 0 && {
      suggestions: suggestions.map((edit) => ({
        title: wording.edit(text, finding, edit, language),
        ...editObject(edit),
      })),
    }),
    ...(related.length > 0 && {
      related: related.map((place, at) => ({
        message: relatedMessages[at],
        range: place.range,
        ...lineAndColumn(place.range, locator),
      })),
    }),
  }
}

/** `also`: further places that change with it, where there are any. */
function editObject({ range, text, also = [] }: Edit) {
  return { range, text, ...(also.length > 0 && { also }) }
}
