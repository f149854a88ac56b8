import { join } from 'node:path'
import { folderWith, letter, removeFolders } from '@replylint/tester'
import { afterAll, describe, expect, it } from 'vitest'
import { crashed, lintFiles } from './lint-files.ts'
import { rules } from './testing/rules.ts'
import { createWorkspace, type WorkspaceOptions } from './workspace.ts'

afterAll(removeFolders)

const FAULTY = letter({ body: '全市共有错字42家。' })

function workspaceOf(
  files: Readonly<Record<string, string>>,
  options: Partial<WorkspaceOptions> = {},
) {
  return createWorkspace({ cwd: folderWith(files), rules, ...options })
}

describe('checking files', () => {
  it('gives results, what was skipped, and problems', async () => {
    const workspace = workspaceOf({
      'a/1.txt': FAULTY,
      'a/2.txt': '购物清单\n\n苹果 3 斤。\n',
      'a/3.txt': '\0',
      'b/.replylintrc.json': '{ "language": "en", "rules": { "word/*": "off" } }',
      'b/1.txt': FAULTY,
      'c/.replylintrc.json': '[]',
      'c/1.txt': FAULTY,
    })
    const run = await lintFiles(workspace, ['b', 'a', 'c', 'd'])
    expect(run.results.map(({ filePath, findings }) => [filePath, findings.length])).toEqual([
      ['a/1.txt', 1],
      ['b/1.txt', 0],
    ])
    expect(run.skipped).toBe(1)
    expect(run.language).toBe('en')
    expect(run.problems.map(({ filePath }) => filePath)).toEqual([
      'd',
      'a/3.txt',
      'c/.replylintrc.json',
    ])
    expect(crashed(run)).toBe(false)
  })

  it('goes on where a rule throws', async () => {
    const overrides = [{ name: 'trouble/crash', level: 'on' }] as const
    const run = await lintFiles(workspaceOf({ 'a.txt': FAULTY }, { overrides }), ['a.txt'])
    expect(run.results[0]?.findings.map(({ ruleId }) => ruleId)).toEqual([
      'internal/crash',
      'word/wrong',
    ])
    expect(crashed(run)).toBe(true)
  })
})

describe('a text that stands in no file', () => {
  it('is checked with the settings of the place it would have', async () => {
    const workspace = workspaceOf({ '.replylintrc.yaml': 'rules: {word/wrong: warning}' })
    const file = { path: join(workspace.cwd, 'new/b.txt'), filePath: 'new/b.txt', named: true }
    const settings = await workspace.settingsFor(file.path)
    if (!settings.ok) throw new Error('settings')
    const { findings } = workspace.lintText(FAULTY, file, settings.value)
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
    expect(await workspace.settingsFor(file.path)).toBe(settings)
  })
})
