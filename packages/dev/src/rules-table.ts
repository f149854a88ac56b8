import type { AnyRule } from '@replylint/engine'
import { SEVERITY_NAMES } from './example.ts'
import { table } from './page.ts'

const START = '<!-- rules:start -->'
const END = '<!-- rules:end -->'
const STATUS = { nursery: '试行', strict: '严格' } as const
const FIXES = { fix: '自动', suggest: '建议' } as const

/** README.md with its table of rules made anew; where it has no place for one, undefined. */
export function withRulesTable(readme: string, rules: readonly AnyRule[]): string | undefined {
  const start = readme.indexOf(START)
  const end = readme.indexOf(END, start)
  if (start < 0 || end < 0) return undefined
  const rows = rules.map((rule) => [
    `[${rule.id}](rules/${rule.id}.md)`,
    rule.status === undefined ? SEVERITY_NAMES[rule.severity] : STATUS[rule.status],
    rule.docs.zh.summary,
    rule.fixable === undefined ? '' : FIXES[rule.fixable],
  ])
  const made = table(['规则', '级别', '检查什么', '修复'], rows)
  return `${readme.slice(0, start + START.length)}\n${made}\n${readme.slice(end)}`
}

/** A README with nothing but the place for the table. */
export const BARE_README = `${START}\n${END}\n`
