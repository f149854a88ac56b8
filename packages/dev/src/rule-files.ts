import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { AnyRule } from '@replylint/engine'
import { importTypeScript } from '../bundle.mjs'

/** A rule's source: its id is its path under rules/ without the ending. */
export interface RuleFile {
  readonly id: string
  /** With slashes, relative to the root: rules/date/impossible.ts */
  readonly path: string
}

/** The files directly in rules/<group>/ that default-export something, in order of id. */
export function findRuleFiles(root: string): RuleFile[] {
  const files: RuleFile[] = []
  for (const group of readdirSync(path.join(root, 'rules'), { withFileTypes: true })) {
    if (!group.isDirectory() || group.name === 'node_modules') continue
    for (const name of readdirSync(path.join(root, 'rules', group.name))) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
      const file = `rules/${group.name}/${name}`
      const source = readFileSync(path.join(root, file), 'utf8')
      // A helper that rules of the group share has no default export.
      if (!/^export default /mu.test(source)) continue
      files.push({ id: `${group.name}/${name.slice(0, -'.ts'.length)}`, path: file })
    }
  }
  return files.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** An expected failure, in words for the developer. */
export interface Problem {
  readonly problem: string
}

/** The rules of these files, in the same order. */
export async function loadRules(
  root: string,
  files: readonly RuleFile[],
): Promise<readonly AnyRule[] | Problem> {
  const exports = files.map((file, at) => `export { default as rule${at} } from './${file.path}'`)
  const loaded = await importTypeScript(root, exports.join('\n'))
  const rules: AnyRule[] = []
  for (const [at, file] of files.entries()) {
    const rule = loaded[`rule${at}`]
    if (!isRule(rule)) return { problem: `${file.path} 的默认导出不是规则` }
    if (rule.id !== file.id)
      return { problem: `${file.path} 里的规则自称 ${rule.id}，应为 ${file.id}` }
    rules.push(rule)
  }
  return rules
}

function isRule(value: unknown): value is AnyRule {
  return typeof value === 'object' && value !== null && 'id' in value && 'create' in value
}
