import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { folderWith, removeFolders } from '@replylint/tester'
import { afterAll, expect, it } from 'vitest'
import { type ConfigChange, changeConfigFile } from './change.ts'

afterAll(removeFolders)

const OFF: ConfigChange = { kind: 'level', rule: 'word/wrong', level: 'off' }
const JSON_OFF = '{\n  "rules": {\n    "word/wrong": "off"\n  }\n}\n'

function level(rule: string): ConfigChange {
  return { kind: 'level', rule, level: 'off' }
}

/** What went wrong. */
async function complaint(path: string) {
  const outcome = await changeConfigFile(path, OFF)
  return outcome.ok
    ? outcome.value
    : outcome.problems.map(({ filePath, message }) => [filePath, message.zh])
}

it('makes a new file, and changes nothing the second time', async () => {
  const folder = folderWith({})
  const path = join(folder, '.replylintrc.json')
  expect(await changeConfigFile(path, OFF)).toEqual({ ok: true, value: 'changed' })
  expect(readFileSync(path, 'utf8')).toBe(JSON_OFF)
  const before = statSync(path).ino
  expect(await changeConfigFile(path, OFF)).toEqual({ ok: true, value: 'unchanged' })
  expect(statSync(path).ino).toBe(before)
  expect(readdirSync(folder)).toEqual(['.replylintrc.json'])
})

it('keeps byte order mark, line ends and mode', async () => {
  const folder = folderWith({ '.replylintrc.yaml': '\uFEFFlanguage: en\r\nfiles: "*.txt"\r\n' })
  const path = join(folder, '.replylintrc.yaml')
  chmodSync(path, 0o640)
  await changeConfigFile(path, OFF)
  expect(readFileSync(path, 'utf8')).toBe(
    '\uFEFFlanguage: en\r\nfiles: "*.txt"\r\nrules:\r\n  word/wrong: off\r\n',
  )
  expect(statSync(path).mode & 0o777).toBe(0o640)
})

it('writes through a link, which stays one', async () => {
  const folder = folderWith({ 'shared/own.json': '{}\n' })
  const path = join(folder, '.replylintrc.json')
  symlinkSync('shared/own.json', path)
  await changeConfigFile(path, OFF)
  expect(lstatSync(path).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'shared/own.json'), 'utf8')).toBe(JSON_OFF)
  expect(readdirSync(join(folder, 'shared'))).toEqual(['own.json'])
})

it('makes both of two changes at once', async () => {
  const path = join(folderWith({}), '.replylintrc.json')
  const rules = ['a/a', 'b/b', 'c/c', 'd/d']
  await Promise.all(rules.map((rule) => changeConfigFile(path, level(rule))))
  expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')).rules)).toEqual(rules)
})

it('says what it could not read or write', async () => {
  const folder = folderWith({ 'broken.json': '{', file: '' })
  const at = (name: string) => join(folder, name)
  expect(await complaint(at('broken.json'))).toEqual([[at('broken.json'), '缺少逗号、引号或括号']])
  expect(readFileSync(at('broken.json'), 'utf8')).toBe('{')
  expect(await complaint(at('no/where.json'))).toEqual([[at('no/where.json'), '找不到文件夹']])
  symlinkSync('nothing.json', at('link.json'))
  expect(await complaint(at('link.json'))).toEqual([[at('link.json'), '找不到文件或文件夹']])
  mkdirSync(at('folder.json'))
  expect(await complaint(at('folder.json'))).toEqual([[at('folder.json'), '这是文件夹，不是文件']])
})

it.skipIf(process.platform === 'win32')('leaves alone what may not be written', async () => {
  const folder = folderWith({ 'own.json': '{}\n', 'closed/own.json': '{}\n' })
  const at = (name: string) => join(folder, name)
  chmodSync(folder, 0o777)
  chmodSync(at('own.json'), 0o444)
  chmodSync(at('closed/own.json'), 0o666)
  chmodSync(at('closed'), 0o555)
  await asNobody(async () => {
    expect(await complaint(at('own.json'))).toEqual([[at('own.json'), '没有写入权限']])
    expect(await complaint(at('closed/own.json'))).toEqual([
      [at('closed/own.json'), '没有写入权限'],
    ])
    expect(await complaint(at('closed/new.json'))).toEqual([
      [at('closed/new.json'), '没有写入权限'],
    ])
  })
  expect(readdirSync(folder).sort()).toEqual(['closed', 'own.json'])
  expect(readdirSync(at('closed'))).toEqual(['own.json'])
  chmodSync(at('closed'), 0o755)
})

/** Nothing is closed to root, as whom tests may run. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  const { geteuid, seteuid } = process
  const isRoot = geteuid?.() === 0
  // What is imported on demand is not to be read as nobody.
  await changeConfigFile(join(folderWith({}), 'x.json'), OFF)
  if (isRoot) seteuid?.(65534)
  try {
    await work()
  } finally {
    if (isRoot) seteuid?.(0)
  }
}
