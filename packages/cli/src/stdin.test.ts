import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { folderWith, letter } from '@replylint/tester'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, removeTestCommand, runCommand } from './testing/command.ts'

const FAULTY = letter({ body: '全市共有错字42家。' })
const DRAFT = letter({ body: '全市共有的的食堂42家，错字一个。' })
const FIXED = DRAFT.replace('的的', '的')

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

describe.each([
  ['--stdin', ['--stdin']],
  ['a hyphen', ['-']],
])('%s', (_, words) => {
  it('checks what stands on standard input', async () => {
    const cwd = folderWith({})
    const asked = ['--format', 'compact', ...words]
    const ended = await runCommand(command, asked, { cwd, input: FAULTY })
    expect(ended.stdout).toBe('stdin.txt:13:5: 错误 发现“错字” [word/wrong]\n')
    expect(ended).toMatchObject({ code: 1, stderr: '' })
  })
})

it('reads it in the encoding it is in, or in the one that is named', async () => {
  const read = (words: string[], input: Uint8Array) =>
    runCommand(command, ['--format', 'compact', '--stdin', ...words], { input })
  const expected = { code: 1, stdout: 'stdin.txt:13:5: 错误 发现“错字” [word/wrong]\n', stderr: '' }
  expect(await read([], iconv.encode(FAULTY, 'gb18030'))).toEqual(expected)
  expect(await read([], iconv.encode(`\uFEFF${FAULTY}`, 'utf-16le'))).toEqual(expected)
  const short = iconv.encode('错', 'gb18030')
  expect(await read(['--encoding', 'gbk'], short)).toMatchObject({ stderr: '' })
})

describe('--stdin-filepath', () => {
  const FILES = { 'a/.replylintrc.json': '{ "rules": { "word/wrong": "warning" } }' }

  it('names the file whose configuration holds, and which need not be there', async () => {
    const cwd = folderWith(FILES)
    const words = ['--format', 'compact', '--stdin-filepath', 'a/12号.txt']
    const ended = await runCommand(command, words, { cwd, input: FAULTY })
    expect(ended).toEqual({
      code: 0,
      stdout: 'a/12号.txt:13:5: 警告 发现“错字” [word/wrong]\n',
      stderr: '',
    })
    expect(readdirSync(`${cwd}/a`)).toEqual(['.replylintrc.json'])
  })

  it('tells what is wrong with that configuration', async () => {
    const cwd = folderWith({ 'a/.replylintrc.json': '[]' })
    const words = ['--stdin-filepath', 'a/12号.txt']
    const { code, stderr } = await runCommand(command, words, { cwd, input: FAULTY })
    expect(stderr).toContain('a/.replylintrc.json:1:1')
    expect(code).toBe(2)
  })

  it.each(['a.txt', '草稿/a.txt', 'a.docx'])(
    'passes over %s with --force-exclude',
    async (path) => {
      const cwd = folderWith({ '.replylintignore': '草稿/\n/a.txt\n' })
      const words = ['--fix', '--force-exclude', '--stdin-filepath', path]
      const ended = await runCommand(command, words, { cwd, input: DRAFT })
      expect(ended).toEqual({ code: 0, stdout: DRAFT, stderr: '没有要检查的文件\n' })
    },
  )

  it('passes over what is no letter with --force-exclude', async () => {
    const input = '购物清单\n\n错字 3 斤。\n'
    const words = ['--stdin-filepath', 'a.txt', '--force-exclude']
    const { code, stdout } = await runCommand(command, words, { input })
    expect(stdout).toBe('跳过 1 个不像答复函的文件（--all 也检查它们）\n')
    expect(code).toBe(0)
  })
})

describe('--stdin --fix', () => {
  it('gives the mended letter on stdout, in its encoding, and the report on stderr', async () => {
    const expected = /^stdin\.txt\n[\s\S]*发现“错字”[\s\S]*已改正 1 处，1 个文件\n$/u
    const plain = await runCommand(command, ['--stdin', '--fix'], { input: DRAFT })
    expect(plain.stdout).toBe(FIXED)
    expect(plain.stderr).toMatch(expected)
    expect(plain.code).toBe(1)
    const input = iconv.encode(`\uFEFF${DRAFT}`, 'utf-16le')
    const wide = await runCommand(command, ['--stdin', '--fix'], { input })
    expect(Buffer.from(wide.stdout)).toEqual(
      Buffer.from(iconv.encode(`\uFEFF${FIXED}`, 'utf-16le').toString('utf8')),
    )
  })

  it('gives back what it cannot mend as it came', async () => {
    const ended = await runCommand(command, ['--stdin', '--fix'], { input: letter() })
    expect(ended.stdout).toBe(letter())
    expect(ended.code).toBe(0)
    const binary = await runCommand(command, ['--stdin', '--fix'], { input: 'a\0b' })
    expect(binary.stdout).toBe('a\0b')
    expect(binary).toMatchObject({ code: 2, stderr: '错误：stdin.txt：这是二进制文件，不是文本\n' })
  })
})

it.each([
  ['nothing', '', '文件是空的，没有可检查的内容'],
  ['what is no text', 'a\0b', '这是二进制文件，不是文本'],
  ['too much', FAULTY.repeat(40), '文件过大，超过 20 KB 的不检查；可用 --max-bytes 放宽'],
])('tells of %s', async (_, input, message) => {
  const words = ['--stdin', '--max-bytes', '20k']
  const ended = await runCommand(command, words, { input })
  expect(ended.stderr).toContain(`错误：stdin.txt：${message}`)
  expect(ended.code).toBe(2)
})

it.skipIf(process.platform === 'win32')('leaves it where it goes on beyond the limit', () => {
  const line = `'${process.execPath}' '${command}' --stdin --max-bytes 100k </dev/zero`
  const { status, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8', timeout: 20_000 })
  expect(stderr).toBe('错误：stdin.txt：文件过大，超过 100 KB 的不检查；可用 --max-bytes 放宽\n')
  expect(status).toBe(2)
})

it.each([[['--stdin', 'a.txt']], [['-', 'a.txt', '--stdin']], [['--stdin', '--changed']]])(
  'takes nothing beside it: %s',
  async (words) => {
    const ended = await runCommand(command, words, { input: FAULTY })
    expect(ended).toEqual({
      code: 2,
      stdout: '',
      stderr: '错误：--stdin 只检查标准输入里的一份，不能再指定文件\n',
    })
  },
)
