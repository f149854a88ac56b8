import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, letter } from '@replylint/tester'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, removeTestCommand, runCommand } from './testing/command.ts'

const DRAFT = letter({ body: '全市共有的的食堂42家，错字一个，服务的的老人三千名。' })
const FIXED = DRAFT.replaceAll('的的', '的')

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

/** The same letter in every encoding and with every line end that offices have. */
const WAYS: readonly (readonly [name: string, (text: string) => Buffer])[] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 LE', (text) => iconv.encode(`\uFEFF${text}`, 'utf-16le')],
  ['UTF-16 BE', (text) => iconv.encode(`\uFEFF${text}`, 'utf-16be')],
  ['UTF-16 LE without a byte order mark', (text) => iconv.encode(text, 'utf-16le')],
  ['GB18030', (text) => iconv.encode(text, 'gb18030')],
  ['CRLF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ['CR, in GBK', (text) => iconv.encode(text.replaceAll('\n', '\r'), 'gbk')],
]

describe.each(WAYS)('%s', (_, write) => {
  it('gives the findings of the letter', async () => {
    const cwd = folderWith({ 'a.txt': write(DRAFT), 'b.txt': DRAFT })
    const { stdout } = await runCommand(command, ['--format', 'json', '.'], { cwd })
    const [a, b] = JSON.parse(stdout)
    const said = (file: typeof a) => file.messages.map((each: typeof a) => each.message)
    expect(said(a)).toEqual(said(b))
    expect(said(a)).toHaveLength(3)
  })

  it('is mended as the UTF-8 one is, and written back as it was', async () => {
    const cwd = folderWith({ 'a.txt': write(DRAFT) })
    const ended = await runCommand(command, ['--fix', 'a.txt'], { cwd })
    expect(readFileSync(join(cwd, 'a.txt'))).toEqual(write(FIXED))
    expect(ended.code).toBe(1)
    expect(ended.stdout).toMatch(
      /✖ 1 个问题（1 错误，0 警告，0 提示），1 个文件\n已改正 2 处，1 个文件\n$/u,
    )
    expect(ended.stderr).toBe('')
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })
})

it('writes nothing where there is nothing to mend', async () => {
  const cwd = folderWith({ 'a.txt': FIXED })
  const before = statSync(join(cwd, 'a.txt'))
  const { stdout } = await runCommand(command, ['--fix', 'a.txt'], { cwd })
  expect(stdout).not.toContain('已改正')
  expect(statSync(join(cwd, 'a.txt')).ino).toBe(before.ino)
})

it('leaves the files alone without --fix, and says that it could', async () => {
  const cwd = folderWith({ 'a.txt': DRAFT })
  const { stdout } = await runCommand(command, ['a.txt'], { cwd })
  expect(stdout).toContain('其中 2 个可以用 --fix 自动改正\n')
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(DRAFT)
})

it('changes nothing for explain', async () => {
  const cwd = folderWith({ 'a.txt': DRAFT })
  await runCommand(command, ['--fix', 'explain', 'a.txt'], { cwd })
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(DRAFT)
})

it('keeps the mode of the file, and the link that leads to it', async () => {
  const cwd = folderWith({ 'a.txt': DRAFT })
  chmodSync(join(cwd, 'a.txt'), 0o640)
  symlinkSync('a.txt', join(cwd, 'b.txt'))
  await runCommand(command, ['--fix', 'b.txt'], { cwd })
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(FIXED)
  expect(statSync(join(cwd, 'a.txt')).mode & 0o777).toBe(0o640)
})

it('counts what it has mended in json', async () => {
  const cwd = folderWith({ 'a.txt': DRAFT })
  const { stdout } = await runCommand(command, ['--fix', '--format', 'json', 'a.txt'], { cwd })
  expect(JSON.parse(stdout)).toMatchObject([{ fixedCount: 2, errorCount: 1, warningCount: 0 }])
})

it('refuses what it cannot write back exactly, and goes on with the others', async () => {
  // 0x80 is the euro sign to those who read GBK, which GB18030 writes with two bytes.
  const odd = Buffer.concat([iconv.encode(DRAFT, 'gb18030'), Buffer.from([0x80])])
  const cwd = folderWith({ 'a.txt': odd, 'b.txt': DRAFT })
  const ended = await runCommand(command, ['--fix', 'a.txt', 'b.txt'], { cwd })
  expect(readFileSync(join(cwd, 'a.txt'))).toEqual(odd)
  expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(FIXED)
  expect(ended.stderr).toBe('错误：a.txt：没有改写：有的字不能按原来的编码写回\n')
  expect(ended.code).toBe(2)
})

it('reads the encoding that is named, whatever the content looks like', async () => {
  const cwd = folderWith({ 'a.txt': iconv.encode(DRAFT, 'gb18030') })
  const right = await runCommand(command, ['--encoding', 'GBK', 'a.txt'], { cwd })
  expect(right.stdout).toContain('发现“错字”')
  const wrong = await runCommand(command, ['--encoding', 'utf-8', 'a.txt'], { cwd })
  expect(wrong).toMatchObject({ code: 2, stdout: '' })
  expect(wrong.stderr).toContain('错误：a.txt：按 UTF-8 编码无法读取；不写 --encoding 则由内容判断')
  const unknown = await runCommand(command, ['--encoding', 'big5', 'a.txt'], { cwd })
  expect(unknown.code).toBe(2)
  expect(unknown.stderr).toContain('--encoding 的值“big5”不可用')
})

it('mends a letter whose name is as long as a name can be', async () => {
  const name = `${'关'.repeat(83)}.txt`
  const cwd = folderWith({ [name]: DRAFT })
  const { stderr } = await runCommand(command, ['--fix', '.'], { cwd })
  expect(stderr).toBe('')
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(FIXED)
  expect(readdirSync(cwd)).toEqual([name])
})

it('does not follow a link that leads out of the folder, unless it is named', async () => {
  const elsewhere = folderWith({ 'mine.txt': DRAFT })
  const cwd = folderWith({ 'a.txt': letter(), 'here/b.txt': DRAFT })
  symlinkSync(join(elsewhere, 'mine.txt'), join(cwd, 'c.txt'))
  symlinkSync(join(cwd, 'here/b.txt'), join(cwd, 'd.txt'))
  const mine = () => readFileSync(join(elsewhere, 'mine.txt'), 'utf8')
  const found = await runCommand(command, ['--fix', '.'], { cwd })
  expect(found.stderr).toBe(
    '错误：c.txt：没有改写：这是指向别处的链接；要改那个文件，请写出它的名字\n',
  )
  expect(found.code).toBe(2)
  expect(mine()).toBe(DRAFT)
  expect(readFileSync(join(cwd, 'here/b.txt'), 'utf8')).toBe(FIXED)
  const named = await runCommand(command, ['--fix', 'c.txt'], { cwd })
  expect(named).toMatchObject({ code: 1, stderr: '' })
  expect(mine()).toBe(FIXED)
})
