import { type AnyRule, rules as allRules, type Language } from '@replylint/workspace'
import type { ReportTarget } from '../option-values.ts'
import { problemText } from '../problem-text.ts'
import { SEVERITY_WORDS } from '../reporters/finding-words.ts'
import { jsonArray } from '../reporters/json.ts'
import type { ExitCode, Surroundings } from '../surroundings.ts'
import { alignedRows } from './columns-text.ts'

const WORDS = {
  zh: {
    head: ['规则', '级别', '修复', '启用', '检查什么'],
    fixable: { fix: '自动', suggest: '建议' },
    status: { strict: '严格', nursery: '试行' },
    end: (rules: number) =>
      `共 ${rules} 条。“严格”的只在 replylint:strict 里启用，“试行”的要在配置里打开。一条规则的理由和例子：replylint explain-rule 规则`,
  },
  en: {
    head: ['rule', 'level', 'fix', 'on in', 'what it checks'],
    fixable: { fix: 'automatic', suggest: 'suggested' },
    status: { strict: 'strict', nursery: 'nursery' },
    end: (rules: number) =>
      `${rules} rules. “strict” ones are on in replylint:strict only, “nursery” ones where a configuration turns them on. Why and examples: replylint explain-rule RULE`,
  },
} as const

/** `replylint rules`: all rules, by group; as a table, or as JSON for other programs. */
export function runRules(
  format: readonly ReportTarget[],
  outputFile: string | undefined,
  language: Language,
  around: Pick<Surroundings, 'stdout' | 'stderr'>,
  rules: readonly AnyRule[] = allRules,
): ExitCode {
  const [{ format: name, file = outputFile } = { format: 'text', file: outputFile }, ...more] =
    format
  if ((name !== 'text' && name !== 'json') || file !== undefined || more.length > 0) {
    around.stderr(problemText({ message: ONE_FORMAT }, language))
    return 2
  }
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  around.stdout(name === 'json' ? jsonArray(sorted.map(ruleObject)) : rulesTable(sorted, language))
  return 0
}

const ONE_FORMAT = {
  zh: 'rules 只写到标准输出，格式为 text 或 json；写入文件可用 >',
  en: 'rules writes to stdout only, as text or json; use > for a file',
}

function ruleObject({ id, severity, status, fixable, since, docs }: AnyRule) {
  return {
    id,
    severity,
    ...(status !== undefined && { status }),
    ...(fixable !== undefined && { fixable }),
    since,
    summary: { zh: docs.zh.summary, en: docs.en.summary },
  }
}

/** An empty line between the groups. */
function rulesTable(rules: readonly AnyRule[], language: Language): string {
  const words = WORDS[language]
  const [head = '', ...lines] = alignedRows([
    words.head,
    ...rules.map(({ id, severity, status, fixable, docs }) => [
      id,
      SEVERITY_WORDS[language][severity],
      fixable === undefined ? '' : words.fixable[fixable],
      status === undefined ? '' : words.status[status],
      docs[language].summary,
    ]),
  ])
  const text = [head]
  let group: string | undefined
  for (const [at, { id }] of rules.entries()) {
    const next = id.slice(0, id.indexOf('/'))
    if (next !== group) text.push('')
    group = next
    text.push(lines[at] ?? '')
  }
  return `${[...text, '', words.end(rules.length)].join('\n')}\n`
}
