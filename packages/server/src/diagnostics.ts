import {
  createWording,
  type Finding,
  type Language,
  type Range,
  rules,
  type Severity,
} from '@replylint/workspace'
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range as LspRange,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Client } from './client.ts'

export const SOURCE = 'replylint'

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const satisfies Record<Severity, DiagnosticSeverity>

export const wording = createWording(rules)

/** By id. */
export const RULES = new Map(rules.map((rule) => [rule.id, rule]))

/** How findings are shown to this client. */
export interface Showing {
  readonly client: Client
  /** URI of the page of a rule. */
  rulePage(rule: string): string | undefined
}

/** Lines and characters (UTF-16 units, from 0) of a range of the text. */
export function rangeOf(document: TextDocument, [start, end]: Range): LspRange {
  return { start: document.positionAt(start), end: document.positionAt(end) }
}

export function offsetsOf(document: TextDocument, { start, end }: LspRange): Range {
  return [document.offsetAt(start), document.offsetAt(end)]
}

export function diagnosticOf(
  finding: Finding,
  document: TextDocument,
  language: Language,
  { client, rulePage }: Showing,
): Diagnostic {
  const page = client.rulePages ? rulePage(finding.ruleId) : undefined
  const related = client.related ? relatedOf(finding, document, language) : []
  const deletes = client.unnecessary && onlyDeletes(finding)
  return {
    range: rangeOf(document, finding.range),
    severity: SEVERITIES[finding.severity],
    code: finding.ruleId,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    source: SOURCE,
    message: wording.message(finding, language),
    ...(deletes ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  }
}

function relatedOf(finding: Finding, document: TextDocument, language: Language) {
  const messages = wording.related(finding, language)
  return finding.related.map(({ range }, at) => ({
    location: { uri: document.uri, range: rangeOf(document, range) },
    message: messages[at] ?? '',
  }))
}

/** What is there twice and goes away whole may be shown faded. */
function onlyDeletes({ range, fix, suggestions }: Finding): boolean {
  const edits = fix === undefined ? suggestions : [fix]
  return (
    edits.length > 0 &&
    edits.every(({ text, range: [from, to] }) => text === '' && from <= range[0] && to >= range[1])
  )
}
