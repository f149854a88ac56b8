import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { configSchema } from '@replylint/workspace'
import { formatted } from './biome.ts'
import { extensionFiles } from './extension-files.ts'
import { PAGE_MARK, rulePage } from './page.ts'
import { findRuleFiles, loadRules, type Problem } from './rule-files.ts'
import { rulesIndex } from './rules-index.ts'
import { BARE_README, withRulesTable } from './rules-table.ts'

const SCHEMA = 'packages/cli/replylint.schema.json'

/** What a generated file should hold, by its path from the root; undefined: it should not be there. */
export type GeneratedFiles = ReadonlyMap<string, string | undefined>

/** Everything that follows from the rules, from the editor's settings and from the phrases. */
export async function generatedFiles(root: string): Promise<GeneratedFiles | Problem> {
  const files = findRuleFiles(root)
  const rules = await loadRules(root, files)
  if ('problem' in rules) return rules
  const made = new Map<string, string | undefined>()
  for (const page of findPages(root)) made.set(page, undefined)
  for (const rule of rules) made.set(`rules/${rule.id}.md`, rulePage(rule))
  made.set('rules/index.ts', formatted(root, 'rules/index.ts', rulesIndex(files)))
  const readme = readText(root, 'README.md') ?? BARE_README
  const table = withRulesTable(readme, rules)
  if (table === undefined)
    return { problem: 'README.md 里没有 <!-- rules:start --> … <!-- rules:end -->' }
  made.set('README.md', table)
  made.set(SCHEMA, formatted(root, SCHEMA, JSON.stringify(configSchema(rules))))
  const extension = extensionFiles((file) => readText(root, file))
  if ('problem' in extension) return extension
  for (const [file, text] of extension) {
    made.set(file, file.endsWith('.json') ? formatted(root, file, text) : text)
  }
  return made
}

/** Paths of the files that are not as they should be, in order. */
export function outOfDate(root: string, made: GeneratedFiles): string[] {
  return [...made].filter(([file, text]) => readText(root, file) !== text).map(([file]) => file)
}

/** Brings the files up to date; returns the paths it touched. */
export function writeGenerated(root: string, made: GeneratedFiles): string[] {
  const touched = outOfDate(root, made)
  for (const file of touched) {
    const text = made.get(file)
    if (text === undefined) rmSync(path.join(root, file))
    else writeFileSync(path.join(root, file), text)
  }
  return touched
}

/** The pages that are there now, also of rules that are not any more. */
function findPages(root: string): string[] {
  return readdirSync(path.join(root, 'rules'), { withFileTypes: true })
    .filter((group) => group.isDirectory() && group.name !== 'node_modules')
    .flatMap((group) =>
      readdirSync(path.join(root, 'rules', group.name))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `rules/${group.name}/${name}`),
    )
    .filter((page) => readText(root, page)?.startsWith(PAGE_MARK))
}

function readText(root: string, file: string): string | undefined {
  const full = path.join(root, file)
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined
}
