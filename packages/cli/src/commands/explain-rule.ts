import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Language, nearest, type Problem } from '@replylint/workspace'
import { problemText } from '../problem-text.ts'
import type { ExitCode, Surroundings } from '../surroundings.ts'
import { alignedRows } from './columns-text.ts'
import { readRulePage, summaryOf } from './rule-page.ts'
import { rulePageText } from './rule-page-text.ts'

/** The build puts them beside the command. */
const PAGES = fileURLToPath(new URL('rules/', import.meta.url))

export interface ExplainRuleOptions {
  readonly language: Language
  readonly color: boolean
}

/** `replylint explain-rule`: the pages of rules, or the list of a group. What has a page is known. */
export function runExplainRule(
  names: readonly string[],
  options: ExplainRuleOptions,
  around: Pick<Surroundings, 'stdout' | 'stderr'>,
  pages: string = PAGES,
): ExitCode {
  const ids = idsOf(pages)
  const texts: string[] = []
  const problems: Problem[] = names.length === 0 ? [{ message: NO_RULE }] : []
  for (const name of names) {
    const group = `${name.replace(/\/\*?$/u, '')}/`
    const members = ids.filter((id) => id.startsWith(group))
    if (ids.includes(name)) texts.push(rulePageText(name, pageOf(name, pages), options))
    else if (members.length > 0) texts.push(groupText(members, pages, options.language))
    else problems.push({ message: unknownName(name, ids) })
  }
  if (texts.length > 0) around.stdout(texts.join('\n'))
  for (const problem of problems) around.stderr(problemText(problem, options.language))
  return problems.length > 0 ? 2 : 0
}

const NO_RULE = {
  zh: '没有指定规则。例：replylint explain-rule date/impossible；全部规则见 replylint rules',
  en: 'no rule given. Example: replylint explain-rule date/impossible; replylint rules lists all',
}

function unknownName(name: string, ids: readonly string[]) {
  const groups = [...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))]
  // “sum-mismatch” is number/sum-mismatch.
  const meant = ids.find((id) => id.endsWith(`/${name}`)) ?? nearest(name, [...ids, ...groups])
  return {
    zh: `没有名为“${name}”的规则${meant ? `，最接近的是“${meant}”` : ''}；全部规则见 replylint rules`,
    en: `unknown rule “${name}”${meant ? `; did you mean “${meant}”?` : ''} (replylint rules lists all)`,
  }
}

/** `<group>/<rule>` of every page, sorted. */
function idsOf(pages: string): string[] {
  if (!existsSync(pages)) return []
  return readdirSync(pages)
    .flatMap((group) => readdirSync(join(pages, group)).map((name) => `${group}/${name}`))
    .filter((path) => path.endsWith('.md'))
    .map((path) => path.slice(0, -'.md'.length))
    .sort()
}

function pageOf(id: string, pages: string) {
  return readRulePage(readFileSync(join(pages, `${id}.md`), 'utf8'))
}

function groupText(ids: readonly string[], pages: string, language: Language): string {
  const rows = ids.map((id) => [id, summaryOf(pageOf(id, pages), language)])
  return `${alignedRows(rows).join('\n')}\n`
}
