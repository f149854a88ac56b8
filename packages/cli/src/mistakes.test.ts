import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, letter } from '@replylint/tester'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, removeTestCommand, runCommand } from './testing/command.ts'

const FAULTY = letter({ body: '全市共有错字42家。' })

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

describe('a report', () => {
  it.each([
    ['a.txt', ['-o', 'a.txt', 'a.txt']],
    ['./a.txt', ['--format', 'html=./a.txt', '.']],
  ])('is not written over a letter that was checked: %s', async (file, words) => {
    const cwd = folderWith({ 'a.txt': FAULTY })
    expect(await runCommand(command, words, { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: `错误：${file}：这是被检查的文件，报告没有写在它上面；请换一个文件名\n`,
    })
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(FAULTY)
  })

  it.each([
    [['--format', 'json=out', '--format', 'html=./out'], '有两份报告写到同一处'],
    [['--baseline', 'b.json', '--update-baseline', '-o', './b.json'], '报告不能写到基线或缓存'],
    [['--cache', '-o', '.replylintcache'], '报告不能写到基线或缓存'],
  ])('does not share its file: %s', async (words, message) => {
    const cwd = folderWith({ 'a.txt': FAULTY })
    const { code, stderr } = await runCommand(command, [...words, 'a.txt'], { cwd })
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})

it.each([
  '--format=html=',
  '--output-file=',
  '--config=',
  '--baseline=',
  '--cache-file=',
  '--files-from=',
  '--stdin-filepath=',
])('does not take nothing for a file: %s', async (word) => {
  const { code, stdout, stderr } = await runCommand(command, [word, 'a.txt'])
  const option = word.slice(0, word.indexOf('='))
  expect(stderr).toContain(`${option} 的值“`)
  expect(stderr).toContain('”不可用，可用：')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

it.each([
  ['zh', '错误：rules 后面不带文件或其他内容；要检查名叫“rules”的文件夹，请写 ./rules\n'],
  ['en', 'error: rules takes nothing behind it; to check a folder of that name, write ./rules\n'],
])('says in %s that a command takes no files', async (language, stderr) => {
  const ended = await runCommand(command, ['--lang', language, 'rules', 'a.txt'])
  expect(ended).toEqual({ code: 2, stdout: '', stderr })
})

it('writes rules to no file', async () => {
  const cwd = folderWith({})
  const { code, stderr } = await runCommand(command, ['rules', '-o', 'rules.txt'], { cwd })
  expect(stderr).toContain('rules 只写到标准输出')
  expect(code).toBe(2)
})

it('takes what stands behind -- for files', async () => {
  const cwd = folderWith({ '--changed': FAULTY })
  const words = ['--format', 'compact', '--', '--changed']
  const { stdout } = await runCommand(command, words, { cwd })
  expect(stdout).toBe('--changed:13:5: 错误 发现“错字” [word/wrong]\n')
})

it('explains all figures, and changes no baseline', async () => {
  const cwd = folderWith({ 'a.txt': FAULTY })
  const words = ['explain', '--baseline', 'b.json', '--update-baseline', 'a.txt']
  const { code, stderr } = await runCommand(command, words, { cwd })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(() => readFileSync(join(cwd, 'b.json'))).toThrow('ENOENT')
})
