import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, letter, removeFolders } from '@replylint/tester'
import { afterAll, describe, expect, it } from 'vitest'
import { crashed, lintFiles } from './lint-files.ts'
import { isChecked } from './scope.ts'
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

describe('which files are checked', () => {
  const LIST = '购物清单\n\n错字 3 斤。\n'
  const FILES = {
    'a/.replylintrc.yaml': 'files: 函/*.txt',
    'a/函/1.txt': FAULTY,
    'a/函/2.txt': LIST,
    'a/函/3.md': FAULTY,
    'a/4.txt': FAULTY,
    'b/5.txt': FAULTY,
    'b/6.txt': LIST,
  }
  const scopes = async (patterns: string[], options = {}) => {
    const run = await lintFiles(workspaceOf(FILES), patterns, options)
    const found = run.results.map(({ filePath, scope, findings }) => [
      filePath,
      scope,
      findings.length,
    ])
    return { found, skipped: run.skipped, notListed: run.notListed, problems: run.problems }
  }

  it('those that `files` lists, else those that read like letters', async () => {
    expect(await scopes(['.'])).toEqual({
      found: [
        ['a/函/1.txt', 'listed', 1],
        ['a/函/2.txt', 'listed', 1],
        ['b/5.txt', 'letter', 1],
      ],
      skipped: 3,
      notListed: 2,
      problems: [],
    })
  })

  it('those that are asked for', async () => {
    const named = await scopes(['a/函/3.md', 'b/6.txt', 'a'])
    expect(named.found).toEqual([
      ['a/函/1.txt', 'listed', 1],
      ['a/函/2.txt', 'listed', 1],
      ['a/函/3.md', 'asked', 1],
      ['b/6.txt', 'asked', 1],
    ])
    const all = await scopes(['.'], { all: true })
    expect(all.found.map(([, scope]) => scope)).toEqual(Array(6).fill('asked'))
    expect([all.skipped, all.notListed]).toEqual([0, 0])
  })

  it('does not read what is not listed, and says that a letter is empty', async () => {
    const workspace = workspaceOf({
      '.replylintrc.yaml': 'files: 函/*',
      '函/1.txt': '',
      '2.txt': '\0',
      '3.txt': '',
    })
    const run = await lintFiles(workspace, ['.'])
    expect(run.problems.map(({ filePath }) => filePath)).toEqual(['函/1.txt'])
    expect([run.results, run.skipped, run.notListed]).toEqual([[], 2, 2])
  })

  it('is known of every text', async () => {
    const workspace = workspaceOf(FILES)
    const scopeOf = async (name: string, text: string, named = false) => {
      const file = { path: join(workspace.cwd, name), filePath: name, named }
      const settings = await workspace.settingsFor(file.path)
      if (!settings.ok) throw new Error('settings')
      const { scope, kind } = workspace.lintText(text, file, settings.value)
      return [scope, kind, isChecked(scope)]
    }
    expect(await scopeOf('a/函/9.txt', LIST)).toEqual(['listed', 'other', true])
    expect(await scopeOf('a/9.txt', FAULTY)).toEqual(['not-listed', 'other', false])
    expect(await scopeOf('a/9.txt', LIST, true)).toEqual(['asked', 'other', true])
    expect(await scopeOf('b/9.txt', LIST)).toEqual(['not-letter', 'other', false])
    expect(await scopeOf('b/9.txt', FAULTY)).toEqual(['letter', expect.any(String), true])
  })
})

describe('what the configuration ignores', () => {
  it('is counted, and not among the findings', async () => {
    const ignore = '{ rule: word, text: 共有错字42家, reason: 试 }'
    const workspace = workspaceOf({ '.replylintrc.yaml': `ignore: [${ignore}]`, 'a.txt': FAULTY })
    const counts = async () => {
      const [result] = (await lintFiles(workspace, ['a.txt'])).results
      return [result?.findings.length, result?.ignored]
    }
    expect(await counts()).toEqual([0, 1])
    writeFileSync(join(workspace.cwd, '.replylintrc.yaml'), '')
    expect(await counts()).toEqual([0, 1])
    workspace.reload()
    expect(await counts()).toEqual([1, 0])
  })

  it('does not hide that a rule threw', async () => {
    const overrides = [{ name: 'trouble/crash', level: 'on' }] as const
    const files = { 'a.txt': FAULTY, '.replylintrc.yaml': 'ignore: [{rule: "*"}]' }
    const run = await lintFiles(workspaceOf(files, { overrides }), ['a.txt'])
    expect(run.results[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(['internal/crash'])
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
