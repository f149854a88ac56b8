import { folderWith, letter } from '@replylint/tester'
import { expect, it } from 'vitest'
import { CancellationTokenSource, ExecuteCommandRequest } from 'vscode-languageserver-protocol'
import { bundledServer } from './testing/build.ts'
import { Client, uriOf } from './testing/client.ts'
import { NOTE, SLIPS } from './testing/letters.ts'

const server = bundledServer()

const CHECK = { command: 'replylint.checkWorkspace', arguments: [] }

function start(folders: readonly string[]): Promise<Client> {
  return Client.start(server.path, { folders })
}

it('checks every letter of every folder, and says what came of it', async () => {
  const first = folderWith({
    '2024/甲.txt': SLIPS,
    '2025/乙.md': letter(),
    '备忘.txt': NOTE,
    '空.txt': '',
    '图.txt': new Uint8Array([0, 1, 2, 255]),
  })
  const second = folderWith({ '丙.txt': letter({ contact: null }) })
  const client = await start([first, second])
  const done = await client.connection.sendRequest(ExecuteCommandRequest.type, CHECK)
  expect(done).toEqual({
    files: 6,
    letters: 3,
    unread: 1,
    errors: 2,
    warnings: 2,
    infos: 0,
    cancelled: false,
  })
  expect(await client.diagnostics(uriOf(first, '2024/甲.txt'))).toHaveLength(3)
  expect(await client.diagnostics(uriOf(second, '丙.txt'))).toHaveLength(1)
  const told = new Set(client.published.map(({ uri }) => uri))
  expect(told.size).toBe(2)
  expect(client.messages).toEqual([
    '共查看 6 个文件，其中答复函 3 份：2 错误，2 警告，0 提示；1 个文件未能检查（编码不是 UTF-8，或配置有误）',
  ])
  await client.stop()
})

it('says so in the language that is set', async () => {
  const folder = folderWith({
    '甲.txt': letter({ contact: null }),
    '.replylintrc.json': '{ "a": 1 }',
  })
  const client = await Client.start(server.path, {
    settings: () => ({ language: 'en' }),
    folders: [folder],
    params: { locale: 'zh-cn' },
  })
  const config = uriOf(folder, '.replylintrc.json')
  await client.open(config, '{ "a": 1 }', 1, 'json')
  expect(await client.diagnostics(config, 1)).toMatchObject([
    { message: expect.stringContaining('unknown key “a”') },
  ])
  await client.connection.sendRequest(ExecuteCommandRequest.type, CHECK)
  expect(client.messages).toEqual([expect.stringContaining('1 file could not be checked')])
  await client.stop()
})

it('leaves an open letter to what is typed in it', async () => {
  const folder = folderWith({ '甲.txt': SLIPS })
  const client = await start([folder])
  const uri = uriOf(folder, '甲.txt')
  await client.connection.sendRequest(ExecuteCommandRequest.type, CHECK)
  expect(await client.diagnostics(uri)).toHaveLength(3)
  await client.open(uri, letter(), 9)
  expect(await client.diagnostics(uri, 9)).toEqual([])
  const told = client.published.length
  await client.connection.sendRequest(ExecuteCommandRequest.type, CHECK)
  expect(client.published.slice(told)).toEqual([])
  await client.stop()
})

it('shows how far it is, and stops when it is cancelled', async () => {
  const names = Array.from({ length: 400 }, (_, at) => [`${at}.txt`, SLIPS])
  const folder = folderWith(Object.fromEntries(names))
  const client = await start([folder])
  const source = new CancellationTokenSource()
  void client.until(() => client.progress.length > 20, 'some progress').then(() => source.cancel())
  const done = await client.connection.sendRequest(ExecuteCommandRequest.type, CHECK, source.token)
  expect(done).toMatchObject({ cancelled: true })
  expect(client.published.length).toBeGreaterThan(0)
  expect(client.published.length).toBeLessThan(400)
  expect(client.progress[0]).toBe('begin')
  await client.until(() => client.progress.at(-1) === 'end', 'the end of the progress')
  await client.stop()
})

it('answers what is typed while it goes through an archive', async () => {
  const names = Array.from({ length: 100 }, (_, at) => [`${at}.txt`, SLIPS])
  const folder = folderWith(Object.fromEntries(names))
  const client = await start([folder])
  const uri = 'file:///elsewhere/a.txt'
  await client.open(uri, letter())
  await client.diagnostics(uri, 1)
  let ended = false
  const check = client.connection.sendRequest(ExecuteCommandRequest.type, CHECK).then(() => {
    ended = true
  })
  await client.change(uri, 2, { text: SLIPS })
  expect(await client.diagnostics(uri, 2)).toHaveLength(3)
  expect(ended).toBe(false)
  await check
  await client.stop()
})
