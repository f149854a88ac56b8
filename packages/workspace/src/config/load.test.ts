import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, removeFolders } from '@replylint/tester'
import { afterAll, describe, expect, it } from 'vitest'
import { rules } from '../testing/rules.ts'
import { type SettingsFinder, settingsFinder } from './settings.ts'

afterAll(removeFolders)

function finderIn(cwd: string, followLinks = true): SettingsFinder {
  return settingsFinder({ cwd, rules, overrides: [], followLinks })
}

describe('the files that were read', () => {
  it('are known of each letter, and of a configuration that is broken', async () => {
    const cwd = folderWith({
      '.replylintrc.json': '{ "extends": ["s.yaml", "共用/t.yaml"] }',
      's.yaml': 'extends: u.yml\n',
      'u.yml': '',
      '共用/t.yaml': '',
    })
    const finder = finderIn(cwd)
    const found = await finder.settingsFor(join(cwd, 'a.txt'))
    const paths = ['.replylintrc.json', 's.yaml', 'u.yml', '共用/t.yaml']
    expect(found.ok && found.value.configPaths).toEqual(paths.map((name) => join(cwd, name)))
    writeFileSync(join(cwd, 'u.yml'), 'extends: gone.yaml\n')
    finder.reload()
    expect((await finder.settingsFor(join(cwd, 'a.txt'))).ok).toBe(false)
    // When it comes, it is time to read again.
    expect(finder.readsConfig(join(cwd, 'gone.yaml'))).toBe(true)
    expect(finder.readsConfig(join(cwd, 'other.yaml'))).toBe(false)
  })
})

describe('in restricted mode', () => {
  const AWAY = '受限模式下只读取配置所在文件夹里的共用配置'

  async function said(cwd: string, followLinks: boolean) {
    const found = await finderIn(cwd, followLinks).settingsFor(join(cwd, 'a.txt'))
    return found.ok
      ? found.value.rules.map(({ rule }) => rule.id)
      : found.problems.map(({ message }) => message.zh)
  }

  it('files below the folder of the configuration are read, no others', async () => {
    const outside = folderWith({ 's.yaml': 'rules: {word: off}\n' })
    const away = join(outside, 's.yaml')
    const cwd = folderWith({
      '.replylintrc.json': JSON.stringify({ extends: away }),
      '共用/s.yaml': 'rules: {word: off}\n',
    })
    expect(await said(cwd, true)).toEqual([])
    expect(await said(cwd, false)).toEqual([AWAY])
    writeFileSync(join(cwd, '.replylintrc.json'), '{ "extends": "共用/s.yaml" }')
    expect(await said(cwd, false)).toEqual([])
    symlinkSync(away, join(cwd, 'link.yaml'))
    mkdirSync(join(cwd, 'b'))
    symlinkSync(outside, join(cwd, 'b/c'))
    for (const name of ['link.yaml', 'b/c/s.yaml', 'b/c/gone.yaml', '../gone.yaml']) {
      writeFileSync(join(cwd, '.replylintrc.json'), JSON.stringify({ extends: name }))
      expect(await said(cwd, false), name).toEqual([AWAY])
    }
  })

  it('a shared file cannot lead further than the configuration', async () => {
    const cwd = folderWith({
      'own/.replylintrc.json': '{ "extends": "in/s.yaml" }',
      'own/in/s.yaml': 'extends: [t.yaml, ../../out.yaml]\n',
      'own/in/t.yaml': '',
      'out.yaml': 'rules: {word: off}\n',
    })
    expect(await said(join(cwd, 'own'), false)).toEqual([AWAY])
    expect(await said(join(cwd, 'own'), true)).toEqual([])
  })
})

describe('many files', () => {
  it('that extend each other twice over are read once each', async () => {
    const files: Record<string, string> = { '.replylintrc.yaml': 'extends: [0.yaml, ./0.yaml]\n' }
    for (let at = 0; at < 9; at++) {
      const names = Array.from({ length: 50 }, (_, dots) => `${'./'.repeat(dots)}${at + 1}.yaml`)
      files[`${at}.yaml`] = JSON.stringify({ extends: names })
    }
    files['9.yaml'] = 'ignore: [{rule: word}]\n'
    const cwd = folderWith(files)
    const found = await finderIn(cwd).settingsFor(join(cwd, 'a.txt'))
    expect(found.ok && [found.value.ignores.length, found.value.configPaths.length]).toEqual([
      1, 11,
    ])
  })
})
