import {
  type AnyRule,
  CRASH,
  createLocator,
  type Finding,
  type Language,
  type LintedFile,
  rules as ownRules,
  type Problem,
} from '@replylint/workspace'
import type { Invocation, Notification, Run } from 'sarif'
import packageJson from '../../package.json' with { type: 'json' }
import { jsonArray } from './json.ts'
import type { Reporter, ReportOptions } from './reporter.ts'
import { artifactLocation, plainMessage, quotedRegion, ROOT } from './sarif-place.ts'
import { resultObjects } from './sarif-result.ts'
import { ruleDescriptor } from './sarif-rules.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const LANGUAGES = { zh: 'zh-CN', en: 'en-US' } as const
const FOLDER = {
  zh: '运行 replylint 的文件夹',
  en: 'the folder replylint was run in',
} as const

/** What stands behind the results in the text of the log. */
const CLOSE = '}]}'

/** SARIF 2.1.0, for GitHub code scanning and viewers: a line a finding, with its rule and edits. */
export const reportSarif: Reporter = sarifReporter(ownRules)

/** The same, telling of these rules what they are about. */
export function sarifReporter(rules: readonly AnyRule[]): Reporter {
  return (files, options) => {
    const { results, ...run } = runObject(rules, files, options)
    const log = JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] })
    const list = jsonArray(results ?? []).trimEnd()
    return `${log.slice(0, -CLOSE.length)},"results":${list}${CLOSE}\n`
  }
}

function runObject(
  rules: readonly AnyRule[],
  files: readonly LintedFile[],
  options: ReportOptions,
): Run {
  const { language } = options
  // Of the rules that found nothing a report of an archive need not tell: they are a hundred.
  const said = new Set(files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)))
  const told = rules.filter(({ id }) => said.has(id))
  const indices = new Map(told.map(({ id }, index) => [id, index]))
  const { name, version } = packageJson
  return {
    tool: {
      driver: {
        name,
        version,
        semanticVersion: version,
        language: LANGUAGES[language],
        rules: told.map((rule) => ruleDescriptor(rule, language)),
      },
    },
    language: LANGUAGES[language],
    invocations: [invocationObject(files, options)],
    originalUriBaseIds: { [ROOT]: { description: { text: FOLDER[language] } } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\r', '\n'],
    results: files.flatMap((file) =>
      resultObjects(checkedOnly(file), (ruleId) => indices.get(ruleId), options),
    ),
  }
}

/** A rule that threw found nothing: that is told of the run, not of the letter. */
function checkedOnly(file: LintedFile): LintedFile {
  return { ...file, findings: file.findings.filter(({ ruleId }) => ruleId !== CRASH) }
}

function invocationObject(files: readonly LintedFile[], options: ReportOptions): Invocation {
  const notifications = [
    ...options.problems.map((problem) => problemNotification(problem, options.language)),
    ...files.flatMap((file) =>
      file.findings
        .filter(({ ruleId }) => ruleId === CRASH)
        .map((finding) => crashNotification(finding, file, options)),
    ),
  ]
  return {
    executionSuccessful: notifications.length === 0,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  }
}

function problemNotification({ message, filePath, source }: Problem, language: Language) {
  const region = source && quotedRegion(source.range, source.text, createLocator(source.text))
  const notification: Notification = { level: 'error', message: plainMessage(message[language]) }
  if (filePath === undefined) return notification
  const physicalLocation = {
    artifactLocation: artifactLocation(filePath),
    ...(region !== undefined && { region }),
  }
  return { ...notification, locations: [{ physicalLocation }] }
}

function crashNotification(
  finding: Finding,
  { filePath }: LintedFile,
  { wording, language }: ReportOptions,
): Notification {
  const { data } = finding
  const id = 'rule' in data && typeof data.rule === 'string' ? data.rule : CRASH
  return {
    level: 'error',
    message: plainMessage(wording.message(finding, language)),
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(filePath) } }],
    associatedRule: { id },
  }
}
