import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, letter } from '@replylint/tester'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, removeTestCommand, runCommand } from './testing/command.ts'

const DRAFT = letter({ body: '全市共有错字42家。' })

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

describe.each([
  ['text', /^a\.txt\n {2}13:5 {2}错误 {2}发现“错字”/u],
  ['compact', /^a\.txt:13:5: 错误 发现“错字” \[word\/wrong\]\n$/u],
  ['json', /^\[\n\{"filePath":"a\.txt"/u],
  ['jsonl', /^\{"filePath":"a\.txt".*\}\n$/u],
  ['junit', /^<\?xml [\s\S]*<failure [\s\S]*发现“错字”/u],
  ['checkstyle', /^<\?xml [\s\S]*<error line="13" column="5" severity="error"/u],
  ['github', /^::error file=a\.txt,line=13,/u],
  ['sarif', /^\{"\$schema":"[\s\S]*\n\{"ruleId":"word\/wrong"/u],
  ['gitlab', /^\[[\s\S]*"check_name": ?"word\/wrong"/u],
  ['html', /^<!doctype html><html lang="zh-CN">[\s\S]*>错字<\/mark>[\s\S]*发现“错字”/u],
])('--format %s', (format, expected) => {
  it('goes to stdout', async () => {
    const cwd = folderWith({ 'a.txt': DRAFT })
    const ended = await runCommand(command, ['--format', format, 'a.txt'], { cwd })
    expect(ended.stdout).toMatch(expected)
    expect(ended).toMatchObject({ code: 1, stderr: '' })
  })

  it('goes to its file, the same to the byte', async () => {
    const cwd = folderWith({ 'a.txt': DRAFT })
    const shown = await runCommand(command, ['--format', format, 'a.txt'], { cwd })
    const words = ['--format', `${format}=报告.out`, 'a.txt']
    expect(await runCommand(command, words, { cwd })).toEqual({ code: 1, stdout: '', stderr: '' })
    expect(readFileSync(join(cwd, '报告.out'), 'utf8')).toBe(shown.stdout)
  })
})

it('writes several reports of one run', async () => {
  const cwd = folderWith({ 'a.txt': DRAFT })
  const words = ['--format', 'text', '--format', 'junit=j.xml', '--format', 'gitlab=g.json', '.']
  const { stdout, code } = await runCommand(command, words, { cwd })
  expect(code).toBe(1)
  expect(stdout).toContain('发现“错字”')
  expect(readFileSync(join(cwd, 'j.xml'), 'utf8')).toContain('<testsuites')
  expect(JSON.parse(readFileSync(join(cwd, 'g.json'), 'utf8'))).toHaveLength(1)
})

it('writes the report to --output-file', async () => {
  const cwd = folderWith({ 'a.txt': DRAFT })
  const { stdout } = await runCommand(command, ['-o', 'out.txt', 'a.txt'], { cwd })
  expect(stdout).toBe('')
  expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toContain('发现“错字”')
})

it.each([
  [
    ['--format', 'text', '--format', 'json'],
    '错误：有两份报告写到同一处；把其中一份写成 --format 格式=文件\n',
  ],
  [
    ['--format', 'word'],
    '错误：--format 的值“word”不可用，可用：text、compact、json、jsonl、junit、checkstyle、github、gitlab、sarif、html\n',
  ],
  [['explain', '--format', 'junit'], '错误：explain 没有 junit 格式，可用：text、json\n'],
])('does nothing for %j', async (words, message) => {
  const cwd = folderWith({ 'a.txt': DRAFT })
  const ended = await runCommand(command, [...words, 'a.txt'], { cwd })
  expect(ended).toMatchObject({ code: 2, stdout: '' })
  expect(ended.stderr).toBe(message)
})

it('ends with 2 where a report cannot be written, and says so', async () => {
  const cwd = folderWith({ 'a.txt': DRAFT })
  mkdirSync(join(cwd, 'taken'))
  const words = ['--format', 'text', '--format', 'json=no/such.json', '--format', 'junit=taken']
  const ended = await runCommand(command, [...words, 'a.txt'], { cwd })
  expect(ended.code).toBe(2)
  expect(ended.stdout).toContain('发现“错字”')
  expect(ended.stderr).toBe('错误：no/such.json：找不到文件夹\n错误：taken：这是文件夹，不是文件\n')
  expect(existsSync(join(cwd, 'no'))).toBe(false)
})
