import type { AnyRule, Example } from '@replylint/engine'
import { renderExample } from './example.ts'

/** First line of every page; a file with it may be written over or deleted. */
export const PAGE_MARK = '<!-- 由 npm run generate 生成，请改规则文件 -->'

/** Rules made from data have hundreds of examples; a page shows the first of each kind. */
const SHOWN = 12

const ZH = {
  severity: { error: '错误（error）', warning: '警告（warning）', info: '提示（info）' },
  fixable: { fix: '可自动修复（`--fix`）', suggest: '给出修改建议' },
  facts: ['级别', '始于版本', '修复'],
  status: {
    nursery: '试行规则：默认不启用，需在配置中打开。',
    strict: '只有 `replylint:strict` 启用，也可在配置中打开。',
  },
  none: '无',
  why: '为什么',
  source: '依据：',
  options: '选项',
  option: ['选项', '取值', '默认'],
} as const

const EN = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  fixable: { fix: 'automatic (`--fix`)', suggest: 'suggested' },
  facts: ['Severity', 'Since', 'Fix'],
  status: {
    nursery: 'Nursery: off until a configuration turns it on.',
    strict: 'On in `replylint:strict` only, or where a configuration turns it on.',
  },
  none: 'none',
  why: 'Why',
  source: 'Source: ',
  options: 'Options',
  option: ['Option', 'Values', 'Default'],
} as const

/** The rule's page: Chinese, then English. */
export function rulePage(rule: AnyRule): string {
  const bad = rule.examples.filter((example) => 'bad' in example)
  const good = rule.examples.filter((example) => !('bad' in example))
  const sections = [
    PAGE_MARK,
    `# ${rule.id}`,
    ...about(rule, 'zh'),
    `配置：\`{ "rules": { "${rule.id}": "${rule.status === undefined ? 'off' : 'on'}" } }\``,
    ...examples(rule, '会报告的写法', bad),
    ...examples(rule, '不会报告的写法', good),
    '## English',
    ...about(rule, 'en'),
  ]
  return `${sections.join('\n\n')}\n`
}

function about(rule: AnyRule, language: 'zh' | 'en'): string[] {
  const words = language === 'zh' ? ZH : EN
  const depth = language === 'zh' ? '##' : '###'
  const docs = rule.docs[language]
  const fix = rule.fixable === undefined ? words.none : words.fixable[rule.fixable]
  const sections = [
    `**${docs.summary}**`,
    table(words.facts, [[words.severity[rule.severity], rule.since, fix]]),
  ]
  if (rule.status !== undefined) sections.push(words.status[rule.status])
  sections.push(`${depth} ${words.why}`, docs.why)
  if (rule.docs.source !== undefined) sections.push(`${words.source}${rule.docs.source}`)
  if (rule.options !== undefined) sections.push(`${depth} ${words.options}`, options(rule, words))
  return sections
}

function options(rule: AnyRule, words: typeof ZH | typeof EN): string {
  const defaults = new Map(Object.entries(rule.options?.defaults ?? {}))
  const rows = Object.entries(rule.options?.schema ?? {}).map(([name, schema]) => [
    `\`${name}\``,
    `\`${JSON.stringify(schema)}\``,
    `\`${JSON.stringify(defaults.get(name))}\``,
  ])
  return table(words.option, rows)
}

function examples(rule: AnyRule, title: string, list: readonly Example[]): string[] {
  const shown = list.slice(0, SHOWN).map((example) => renderExample(rule, example))
  const rest = list.length - shown.length
  if (rest > 0) shown.push(`……另有 ${rest} 例。`)
  return [`## ${title}`, ...shown]
}

/** A Markdown table; a stroke in a cell would end it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
