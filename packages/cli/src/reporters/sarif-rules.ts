import type { AnyRule, Language, Severity } from '@replylint/workspace'
import type { ReportingDescriptor, Result } from 'sarif'

/** What SARIF calls the severities. */
export const SARIF_LEVELS: Readonly<Record<Severity, Result.level & string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

const SOURCE = { zh: '依据：', en: 'Source: ' } as const

/** A rule as the viewer of a report shows it, in the language of the report, then in the other. */
export function ruleDescriptor(rule: AnyRule, language: Language): ReportingDescriptor {
  const { id, severity, status, docs, fixable } = rule
  const other = language === 'zh' ? 'en' : 'zh'
  const [group = ''] = id.split('/')
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: docs[language].summary },
    ...(docs[language].why !== '' && { fullDescription: { text: docs[language].why } }),
    help: {
      text: [helpText(rule, language), helpText(rule, other)].join('\n\n'),
      markdown: [helpMarkdown(rule, language), helpMarkdown(rule, other)].join('\n\n'),
    },
    defaultConfiguration: {
      level: SARIF_LEVELS[severity],
      ...(status !== undefined && { enabled: false }),
    },
    properties: {
      tags: [group],
      [`summary.${other}`]: docs[other].summary,
      ...(fixable !== undefined && { fixable }),
    },
  }
}

/** DateImpossible of date/impossible, as SARIF wants names to look. */
function pascalCase(id: string): string {
  const words = id.split(/[/-]/u)
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')
}

function helpText({ docs }: AnyRule, language: Language): string {
  const { summary, why } = docs[language]
  return [summary, why, sourceOf(docs, language)].filter((line) => line !== '').join('\n')
}

function helpMarkdown({ docs }: AnyRule, language: Language): string {
  const { summary, why } = docs[language]
  const parts = [`**${summary}**`, why, sourceOf(docs, language)]
  return parts.filter((part) => part !== '').join('\n\n')
}

function sourceOf({ source }: AnyRule['docs'], language: Language): string {
  return source === undefined ? '' : SOURCE[language] + source
}
