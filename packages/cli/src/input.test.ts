import { readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, letter } from '@replylint/tester'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, removeTestCommand, runCommand } from './testing/command.ts'

const FAULTY = letter({ body: '全市共有错字42家。' })
const LIST = '购物清单\n\n苹果 3 斤，错字一个。\n'

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

async function lint(
  files: Readonly<Record<string, string | Uint8Array>>,
  words: readonly string[],
  link?: (folder: string) => void,
) {
  const cwd = folderWith(files)
  link?.(cwd)
  const json = await runCommand(command, ['--format', 'json', ...words], { cwd })
  const checked: string[] = []
  for (const { filePath } of JSON.parse(json.stdout)) checked.push(filePath.replace(cwd, 'CWD'))
  return { code: json.code, checked, stderr: json.stderr.replaceAll(cwd, 'CWD') }
}

function utf16(text: string, bigEndian = false): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

// “关于的答复，代表” in GB18030.
const GB = [
  0xb9, 0xd8, 0xd3, 0xda, 0xb5, 0xc4, 0xb4, 0xf0, 0xb8, 0xb4, 0xa3, 0xac, 0xb4, 0xfa, 0xb1, 0xed,
]

describe('files, folders and globs', () => {
  const files = {
    'a/1.txt': FAULTY,
    'a/2.MD': FAULTY,
    'a/3.text': FAULTY,
    'a/b/4.md': FAULTY,
    'a/.hidden/5.txt': FAULTY,
    'a/node_modules/6.txt': FAULTY,
    'a/list.txt': LIST,
    'a/[草]稿.txt': FAULTY,
    'c.txt': FAULTY,
  }
  it.each([
    [['a'], ['a/1.txt', 'a/2.MD', 'a/[草]稿.txt', 'a/b/4.md']],
    [
      ['a/', 'a', './a'],
      ['a/1.txt', 'a/2.MD', 'a/[草]稿.txt', 'a/b/4.md'],
    ],
    [
      ['c.txt', 'a/b', './c.txt'],
      ['a/b/4.md', 'c.txt'],
    ],
    [['a/*.txt'], ['a/1.txt', 'a/[草]稿.txt']],
    [['a\\*.txt'], ['a/1.txt', 'a/[草]稿.txt']],
    [['a\\b\\4.md'], ['a/b/4.md']],
    [['a/*.text'], ['a/3.text']],
    [['a/**'], ['a/1.txt', 'a/[草]稿.txt', 'a/b/4.md', 'a/2.MD'].sort()],
    [['**/*.{txt,md}'], ['a/1.txt', 'a/[草]稿.txt', 'a/b/4.md', 'c.txt']],
    [['a/[草]稿.txt'], ['a/[草]稿.txt']],
    [['a/3.text'], ['a/3.text']],
    [['a/list.txt'], ['a/list.txt']],
    [
      ['a/list.txt', 'a/b'],
      ['a/b/4.md', 'a/list.txt'],
    ],
    [
      ['a/*.txt', '--all'],
      ['a/1.txt', 'a/[草]稿.txt', 'a/list.txt'],
    ],
    [
      ['a', '--all'],
      ['a/1.txt', 'a/2.MD', 'a/[草]稿.txt', 'a/b/4.md', 'a/list.txt'],
    ],
    [['--', 'c.txt'], ['c.txt']],
  ])('%j', async (words, checked) => {
    const ended = await lint(files, words)
    expect(ended.checked).toEqual(checked)
    expect(ended.code).toBe(1)
  })

  it('counts what it skips, in the text report on stdout', async () => {
    const cwd = folderWith({ 'a/list.txt': LIST, 'a/1.txt': letter() })
    const ended = await runCommand(command, ['a'], { cwd })
    expect(ended).toEqual({
      code: 0,
      stdout: '✔ 1 个文件，未发现问题\n跳过 1 个不像答复函的文件（--all 也检查它们）\n',
      stderr: '',
    })
  })

  it('shows paths outside the working folder whole', async () => {
    const outside = folderWith({ 'x.txt': FAULTY })
    const ended = await lint({}, [join(outside, 'x.txt')])
    expect(ended.checked).toEqual([`${outside}/x.txt`])
  })

  it('follows linked files, not linked folders', async () => {
    const ended = await lint({ 'a/1.txt': FAULTY }, ['a'], (cwd) => {
      symlinkSync(join(cwd, 'a'), join(cwd, 'a/again'))
      symlinkSync(join(cwd, 'a/1.txt'), join(cwd, 'a/2.txt'))
      symlinkSync(join(cwd, 'gone.txt'), join(cwd, 'a/3.txt'))
    })
    expect(ended).toEqual({ code: 1, checked: ['a/1.txt', 'a/2.txt'], stderr: '' })
  })
})

describe('what cannot be checked ends with 2 and a line each; the other files go on', () => {
  const big = new Uint8Array(20 * 1024 * 1024 + 1).fill(0x20)
  it.each<[string, Record<string, string | Uint8Array>, string]>([
    ['no.txt', {}, '找不到文件或文件夹'],
    ['a/no.txt', { a: '' }, '找不到文件或文件夹'],
    ['no*.txt', {}, '没有文件符合此通配符'],
    ['empty', { 'empty/a.log': 'x' }, '文件夹里没有 .txt 或 .md 文件'],
    ['a.txt', { 'a.txt': '' }, '文件是空的，没有可检查的内容'],
    ['a.txt', { 'a.txt': '\uFEFF \r\n\u3000\n' }, '文件是空的，没有可检查的内容'],
    ['a.txt', { 'a.txt': big }, '文件过大（20.0 MB），超过 20 MB 的不检查；可用 --max-bytes 放宽'],
    [
      'a.txt',
      { 'a.txt': Uint8Array.from([0x31, 0x0a, ...GB, 0xff]) },
      '文件不是 UTF-8 编码，第 2 行（第 3 字节）起无法读取；请另存为 UTF-8 后再试',
    ],
    [
      'a.txt',
      { 'a.txt': Buffer.concat([utf16(`\uFEFF${FAULTY}`), Uint8Array.from([0x31])]) },
      '文件不是 UTF-8 编码（像是 UTF-16 LE），第 1 行（第 1 字节）起无法读取；请另存为 UTF-8 后再试',
    ],
    [
      'a.txt',
      { 'a.txt': Buffer.concat([Buffer.from(FAULTY), Uint8Array.from([0xff])]) },
      `文件不是 UTF-8 编码，第 ${FAULTY.split('\n').length} 行（第 ${Buffer.byteLength(FAULTY) + 1} 字节）起无法读取；请另存为 UTF-8 后再试`,
    ],
    [
      'a.txt',
      { 'a.txt': Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]) },
      '这是二进制文件，不是文本',
    ],
    [
      'a.docx',
      { 'a.docx': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]) },
      '这是 Word（docx）文件或压缩文件，请另存为纯文本（.txt）后再试',
    ],
  ])('%s %#', async (name, files, message) => {
    const ended = await lint({ 'good.txt': FAULTY, ...files }, [name, 'good.txt'])
    expect(ended).toEqual({
      code: 2,
      checked: ['good.txt'],
      stderr: `错误：${name}：${message}\n`,
    })
  })

  it('an empty name is no working folder', async () => {
    const ended = await lint({ 'a.txt': FAULTY }, [''])
    expect(ended).toEqual({ code: 2, checked: [], stderr: '错误：有一个文件名是空的\n' })
  })

  it('in a folder an empty file is no letter', async () => {
    const ended = await lint({ 'a/1.txt': FAULTY, 'a/2.txt': '' }, ['a'])
    expect(ended).toMatchObject({ code: 1, checked: ['a/1.txt'] })
  })
})

describe('byte order mark and line ends', () => {
  it('leave the places of the decoded text as they are', async () => {
    const places = async (text: string) => {
      const cwd = folderWith({ 'a.txt': text })
      const { stdout } = await runCommand(command, ['--format', 'json', 'a.txt'], { cwd })
      const [{ messages }] = JSON.parse(stdout)
      return messages.map((m: { line: number; column: number; range: [number, number] }) => ({
        line: m.line,
        column: m.column,
        found: text.replace('\uFEFF', '').slice(...m.range),
      }))
    }
    const expected = [{ line: 13, column: 5, found: '错字' }]
    expect(await places(FAULTY)).toEqual(expected)
    expect(await places(`\uFEFF${FAULTY}`)).toEqual(expected)
    expect(await places(FAULTY.replaceAll('\n', '\r\n'))).toEqual(expected)
    expect(await places(`\uFEFF${FAULTY.replaceAll('\n', '\r')}`)).toEqual(expected)
  })

  it('writes nothing into the folders it reads', async () => {
    const cwd = folderWith({ 'a.txt': FAULTY })
    await runCommand(command, ['a.txt'], { cwd })
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })
})
