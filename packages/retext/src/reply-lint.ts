import {
  type AnyRule,
  type ConfiguredRule,
  configureRules,
  createWording,
  editsOf,
  type Finding,
  type Language,
  lintDocument,
  type RuleSetting,
  type Severity,
} from '@replylint/engine'
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { documentOf } from './documents.ts'

declare module 'vfile' {
  interface DataMap {
    /** What the rules said of the file, as data. */
    replylint: readonly Finding[]
  }
}

export interface ReplyLintOptions {
  /** Language of the messages; Chinese by default. */
  readonly language?: Language
  /** `false`: findings go to `file.data.replylint` only, not to `file.messages`. */
  readonly messages?: boolean
}

/**
 * All rules in one pass: `.use(replyLint, configureRules(rules, settings))`. Findings go to
 * `file.data.replylint`, and worded to `file.messages`.
 */
export const replyLint: Plugin<[readonly ConfiguredRule[], ReplyLintOptions?], Root> = (
  configured,
  { language = 'zh', messages = true } = {},
) => {
  const rules = configured.map(({ rule }) => rule)
  return (tree, file) => {
    const findings = lintInto(tree, file, configured)
    if (messages) say(file, rules, findings, language)
  }
}

/** One rule as a unified plugin, for a retext pipeline of one's own. */
export function toPlugin(rule: AnyRule): Plugin<[RuleSetting?], Root> {
  return (setting = 'on') => {
    const configured = configureRules([rule], { [rule.id]: setting })
    return (tree, file) => {
      say(file, [rule], lintInto(tree, file, configured), 'zh')
    }
  }
}

function lintInto(tree: Root, file: VFile, configured: readonly ConfiguredRule[]): Finding[] {
  const findings = lintDocument(documentOf(tree, String(file)), configured)
  file.data.replylint = [...(file.data.replylint ?? []), ...findings]
  return findings
}

/** As unified-lint-rule has it: an error is fatal, an info has no weight. */
const FATAL: Record<Severity, boolean | undefined> = {
  error: true,
  warning: false,
  info: undefined,
}

function say(
  file: VFile,
  rules: readonly AnyRule[],
  findings: readonly Finding[],
  language: Language,
): void {
  if (findings.length === 0) return
  const wording = createWording(rules)
  const place = location(file)
  for (const finding of findings) {
    const start = place.toPoint(finding.range[0])
    const end = place.toPoint(finding.range[1])
    const reason = wording.message(finding, language)
    const message = file.message(reason, {
      source: 'replylint',
      ruleId: finding.ruleId,
      ...(start && end ? { place: { start, end } } : {}),
    })
    message.fatal = FATAL[finding.severity]
    message.actual = String(file).slice(...finding.range)
    message.expected = editsOf(finding).map(({ text }) => text)
  }
}
