import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, letter } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import {
  CodeActionRequest,
  DidSaveTextDocumentNotification,
  ExecuteCommandRequest,
  HoverRequest,
} from 'vscode-languageserver-protocol'
import { bundledServer } from './testing/build.ts'
import { CAPABILITIES, Client, type StartOptions, uriOf } from './testing/client.ts'
import { rangeIn, SLIPS } from './testing/letters.ts'

const server = bundledServer()

function start(folder: string, options: StartOptions = {}): Promise<Client> {
  return Client.start(server.path, { ...options, folders: [folder] })
}

describe('a folder from who knows where', () => {
  const trusted = { params: { initializationOptions: { trusted: false, status: true } } }

  it.each(['.replylintrc.json', 'package.json'])(
    'cannot hold the server up with a %s that never ends',
    async (name) => {
      const folder = folderWith({ 'a.txt': SLIPS })
      symlinkSync('/dev/zero', join(folder, name))
      const client = await start(folder)
      const uri = uriOf(folder, 'a.txt')
      await client.open(uri, SLIPS)
      const shown = await client.diagnostics(uri, 1)
      expect(shown.length).toBe(name === 'package.json' ? 3 : 0)
      await client.stop()
    },
  )

  it('cannot show what lies elsewhere by a link', async () => {
    const elsewhere = folderWith({ secret: 'root:x:0:0\n' })
    const folder = folderWith({ 'a.txt': SLIPS })
    symlinkSync(join(elsewhere, 'secret'), join(folder, '.replylintrc.yaml'))
    const client = await start(folder, trusted)
    const uri = uriOf(folder, 'a.txt')
    await client.open(uri, SLIPS)
    await client.until(() => client.statuses.length > 0, 'a status')
    expect(client.statuses.at(-1)).toMatchObject({ state: 'problem' })
    expect(
      await client.connection.sendRequest(ExecuteCommandRequest.type, {
        command: 'replylint.checkWorkspace',
      }),
    ).toMatchObject({ letters: 0, unread: 1 })
    expect(JSON.stringify([client.published, client.statuses])).not.toContain('root:x')
    await client.stop()
  })

  it('cannot end the server with a configuration that holds itself', async () => {
    const text = '&r\nrules: *r\nignore: [*r]\n'
    const folder = folderWith({ 'a.txt': SLIPS, '.replylintrc.yaml': text })
    const client = await start(folder)
    const config = uriOf(folder, '.replylintrc.yaml')
    await client.open(config, text, 1, 'yaml')
    expect(await client.diagnostics(config, 1)).toMatchObject([
      { message: '别名用得过多，或指向自己' },
    ])
    const uri = uriOf(folder, 'a.txt')
    await client.open(uri, SLIPS)
    expect(await client.diagnostics(uri, 1)).toEqual([])
    await client.stop()
  })
})

describe('a client of another kind', () => {
  it('that refuses to watch and to announce is served without', async () => {
    const client = await Client.start(server.path)
    client.connection.onRequest('client/registerCapability', () => {
      throw new Error('no')
    })
    await client.open('file:///a.txt', SLIPS)
    expect(await client.diagnostics('file:///a.txt', 1)).toHaveLength(3)
    expect(await client.stop()).toEqual({ code: 0, signal: null })
  })

  it('that can announce settings is asked to', async () => {
    const asked: unknown[] = []
    const client = await Client.start(server.path, {
      onRegister: (registrations) => asked.push(...registrations),
    })
    await client.until(() => asked.length > 1, 'what the server asks for')
    expect(asked).toContainEqual(
      expect.objectContaining({
        method: 'workspace/didChangeConfiguration',
        registerOptions: { section: 'replylint' },
      }),
    )
    await client.stop()
  })

  it('that never answers for its settings is served with the defaults', async () => {
    const client = await Client.start(server.path, { settings: () => new Promise(() => {}) })
    await client.open('file:///a.txt', SLIPS)
    expect(await client.diagnostics('file:///a.txt', 1)).toHaveLength(3)
    await client.stop()
  })

  it('that does not take an edit of an unsaved configuration is told so', async () => {
    const folder = folderWith({ 'a.txt': SLIPS, '.replylintrc.json': '{}\n' })
    const client = await start(folder)
    client.connection.onRequest('workspace/applyEdit', () => ({ applied: false }))
    const [uri, config] = [uriOf(folder, 'a.txt'), uriOf(folder, '.replylintrc.json')]
    await client.open(config, '{ "language": "zh" }\n', 1, 'json')
    await client.open(uri, SLIPS)
    await client.diagnostics(uri, 1)
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'replylint.turnOff',
      arguments: [{ uri, rule: 'typo/confusion' }],
    })
    await client.until(() => client.messages.length > 0, 'a message')
    expect(client.messages).toEqual(['编辑器没有接受对 .replylintrc.json 的修改，请先保存它再试'])
    await client.stop()
  })

  it('speaks Chinese where the locale is written with an underscore', async () => {
    const client = await Client.start(server.path, { params: { locale: 'zh_CN.UTF-8' } })
    await client.open('file:///a.txt', letter({ contact: null }))
    expect(await client.diagnostics('file:///a.txt', 1)).toMatchObject([
      { message: '缺少联系人和联系电话' },
    ])
    await client.stop()
  })
})

describe('what changes meanwhile', () => {
  it('a folder that comes later brings its configuration to what is open', async () => {
    const folder = folderWith({ '.replylintrc.json': '{ "files": "b/**" }', 'a.txt': SLIPS })
    const client = await start(folderWith({}))
    const uri = 'untitled:Untitled-1'
    await client.open(uri, SLIPS)
    expect(await client.diagnostics(uri, 1)).toHaveLength(3)
    const told = client.published.length
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: uriOf(folder), name: 'n' }], removed: [] },
    })
    // An unsaved draft has no name that `files` could list.
    expect(await client.diagnostics(uri, 1, told)).toHaveLength(3)
    await client.stop()
  })

  it('a wrong configuration is still told when it has been saved', async () => {
    const wrong = '{ "rulse": {} }'
    const folder = folderWith({ '.replylintrc.json': wrong })
    const client = await start(folder)
    const config = uriOf(folder, '.replylintrc.json')
    await client.open(config, wrong, 1, 'json')
    expect(await client.diagnostics(config, 1)).toHaveLength(1)
    const told = client.published.length
    await client.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: config },
    })
    expect(await client.diagnostics(config, 1, told)).toHaveLength(1)
    await client.stop()
  })

  it('a file that is opened again with another text is read again', async () => {
    const capabilities = {
      ...CAPABILITIES,
      textDocument: { ...CAPABILITIES.textDocument, diagnostic: {} },
    }
    const client = await Client.start(server.path, { capabilities })
    const uri = 'file:///a.txt'
    await client.open(uri, SLIPS)
    const first = client.pull(uri).catch(() => undefined)
    await client.close(uri)
    await client.open(uri, letter())
    await first
    expect(await client.pull(uri)).toMatchObject({ kind: 'full', items: [] })
    await client.stop()
  })

  it('what a check of the folder found goes away with the settings it was found under', async () => {
    const folder = folderWith({ 'a.txt': SLIPS })
    const client = await start(folder)
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'replylint.checkWorkspace',
    })
    expect(await client.diagnostics(uriOf(folder, 'a.txt'))).toHaveLength(3)
    writeFileSync(join(folder, '.replylintrc.json'), '{ "rules": { "*": "off" } }')
    const told = client.published.length
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(folder, '.replylintrc.json'), type: 1 }],
    })
    expect(await client.diagnostics(uriOf(folder, 'a.txt'), undefined, told)).toEqual([])
    await client.stop()
  })
})

describe('what is ignored', () => {
  async function actions(client: Client, uri: string, range = rangeIn(SLIPS, '医疗结构')) {
    const found = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    })
    return found ?? []
  }

  it('here is not ignored in a file of that name in another folder', async () => {
    const folder = folderWith({})
    mkdirSync(join(folder, '旧'))
    const client = await start(folder)
    const [here, there] = [
      uriOf(folder, '3号[2024](公开).txt'),
      uriOf(folder, '旧', '3号[2024](公开).txt'),
    ]
    await client.open(here, SLIPS)
    await client.open(there, SLIPS)
    await client.diagnostics(here, 1)
    await client.diagnostics(there, 1)
    const ignore = (await actions(client, here)).find(({ title }) => title.includes('这一处'))
    const told = client.published.length
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'replylint.ignore',
      arguments: typeof ignore?.command === 'object' ? (ignore.command.arguments ?? []) : [],
    })
    expect(await client.diagnostics(here, 1, told)).toHaveLength(2)
    expect(await client.diagnostics(there, 1, told)).toHaveLength(3)
    await client.stop()
  })

  it('is not offered where there is no folder for a configuration', async () => {
    const client = await Client.start(server.path)
    await client.open('untitled:Untitled-1', SLIPS)
    await client.diagnostics('untitled:Untitled-1', 1)
    const titles = (await actions(client, 'untitled:Untitled-1')).map(({ title }) => title)
    expect(titles).toEqual([
      '把“医疗结构”改为“医疗机构”',
      '同类问题共 2 处，全部修正（typo/confusion）',
    ])
    await client.stop()
  })

  it('is offered once for a rule, however much is selected', async () => {
    const folder = folderWith({})
    const client = await start(folder)
    const uri = uriOf(folder, 'a.txt')
    await client.open(uri, SLIPS)
    await client.diagnostics(uri, 1)
    const all = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } }
    const titles = (await actions(client, uri, all)).map(({ title }) => title)
    expect(titles.filter((title) => title.startsWith('不再检查'))).toHaveLength(1)
    await client.stop()
  })
})

it('typing in a long letter is not held up by what else is asked', async () => {
  const body = Array.from(
    { length: 400 },
    (_, at) => `第${at}处：我局组织28家医疗机构签订协议，另有${at}家待签。`,
  )
  const text = letter({ body: body.join('\n') })
  const client = await Client.start(server.path)
  const uri = 'file:///long.txt'
  await client.open(uri, text)
  await client.diagnostics(uri, 1)
  const position = rangeIn(text, '第200处').start
  const answers: Promise<unknown>[] = []
  for (let version = 2; version <= 40; version++) {
    await client.change(uri, version, { range: { start: position, end: position }, text: '的' })
    answers.push(
      client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
    )
  }
  await Promise.all(answers)
  const shown = await client.diagnostics(uri, 40)
  expect(Array.isArray(shown)).toBe(true)
  // Each version read would be published: nobody waits for those that are gone.
  expect(client.published.length).toBeLessThan(10)
  await client.stop()
})
