import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, letter } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidSaveTextDocumentNotification,
  FileChangeType,
} from 'vscode-languageserver-protocol'
import { bundledServer } from './testing/build.ts'
import { Client, type StartOptions, uriOf } from './testing/client.ts'
import { NOTE, rangeIn, SLIPS } from './testing/letters.ts'

const server = bundledServer()

const codes = (shown: readonly { code?: unknown }[]) => shown.map(({ code }) => code)

/** A client with these folders open in its window. */
function start(folders: readonly string[], options: StartOptions = {}): Promise<Client> {
  return Client.start(server.path, { ...options, folders })
}

function watched(client: Client, uri: string): Promise<void> {
  return client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri, type: FileChangeType.Changed }],
  })
}

describe('the configuration', () => {
  it('holds at once when it changes on disk, and when it goes away', async () => {
    const folder = folderWith({ '答复.txt': SLIPS })
    const client = await start([folder])
    const uri = uriOf(folder, '答复.txt')
    await client.open(uri, SLIPS)
    expect(await client.diagnostics(uri, 1)).toHaveLength(3)
    const config = join(folder, '.replylintrc.json')
    writeFileSync(config, '{ "rules": { "typo/confusion": "info" } }')
    let told = client.published.length
    await watched(client, uriOf(config))
    expect(await client.diagnostics(uri, 1, told)).toMatchObject([
      { severity: 3 },
      { severity: 3 },
      { severity: 3 },
    ])
    rmSync(config)
    told = client.published.length
    await watched(client, uriOf(config))
    expect(await client.diagnostics(uri, 1, told)).toMatchObject([
      { severity: 1 },
      { severity: 1 },
      { severity: 2 },
    ])
    await client.stop()
  })

  it('that is wrong is told in its file, whether open or not, and the letter waits', async () => {
    const broken = '{\n  "rules": { "typo/confusio": "off" }\n}\n'
    const folder = folderWith({ '答复.txt': SLIPS, '.replylintrc.json': broken })
    const client = await start([folder])
    const [uri, config] = [uriOf(folder, '答复.txt'), uriOf(folder, '.replylintrc.json')]
    await client.open(uri, SLIPS)
    expect(await client.diagnostics(uri, 1)).toEqual([])
    const wrong = {
      range: rangeIn(broken, '"typo/confusio"'),
      message: '没有名为“typo/confusio”的规则，最接近的是“typo/confusion”',
    }
    expect(await client.diagnostics(config)).toMatchObject([wrong])
    await client.open(config, broken, 4, 'json')
    expect(await client.diagnostics(config, 4)).toMatchObject([wrong])
    // While it is typed it is checked as it is typed; what counts for letters is what is saved.
    const right = broken.replace('confusio"', 'confusion"')
    await client.change(config, 5, { text: right })
    expect(await client.diagnostics(config, 5)).toEqual([])
    writeFileSync(join(folder, '.replylintrc.json'), right)
    const told = client.published.length
    await client.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: config },
    })
    await client.diagnostics(uri, 1, told)
    await client.change(uri, 2, { text: SLIPS.replace('组织28家', '组织29家') })
    expect(await client.diagnostics(uri, 2)).toEqual([])
    await client.stop()
  })

  it('holds at once when a file that it extends changes, whatever its name', async () => {
    const folder = folderWith({
      '.replylintrc.json': '{ "extends": "共用.yaml" }',
      '共用.yaml': 'rules: {typo/confusion: info}\n',
    })
    const client = await start([folder])
    const [uri, shared] = [uriOf(folder, '答复.txt'), uriOf(folder, '共用.yaml')]
    await client.open(uri, SLIPS)
    expect(await client.diagnostics(uri, 1)).toMatchObject(Array(3).fill({ severity: 3 }))
    writeFileSync(join(folder, '共用.yaml'), 'rules: {typo/confusio: off}\n')
    let told = client.published.length
    await watched(client, shared)
    expect(await client.diagnostics(shared)).toMatchObject([
      { message: '没有名为“typo/confusio”的规则，最接近的是“typo/confusion”' },
    ])
    writeFileSync(join(folder, '共用.yaml'), 'rules: {"*": off}\n')
    told = client.published.length
    await watched(client, shared)
    expect(await client.diagnostics(shared, undefined, told)).toEqual([])
    expect(await client.diagnostics(uri, 1, told)).toEqual([])
    // As it is typed it is checked, like the configuration itself.
    await client.open(shared, 'rule: {}\n', 1, 'yaml')
    expect(await client.diagnostics(shared, 1)).toMatchObject([
      { message: '没有“rule”这一项，最接近的是“rules”' },
    ])
    await client.stop()
  })

  it('decides which files are letters, where it says so', async () => {
    const folder = folderWith({ '.replylintrc.json': '{ "files": "答复/**" }' })
    mkdirSync(join(folder, '答复'))
    const client = await start([folder])
    const [listed, other] = [uriOf(folder, '答复', 'a.txt'), uriOf(folder, 'b.txt')]
    await client.open(listed, SLIPS)
    await client.open(other, SLIPS)
    expect(await client.diagnostics(listed, 1)).toHaveLength(3)
    expect(await client.diagnostics(other, 1)).toEqual([])
    await client.stop()
  })

  it('of one folder of the window does not hold in another, nor in one added later', async () => {
    const strict = folderWith({ '.replylintrc.json': '{ "extends": "replylint:strict" }' })
    const off = folderWith({ '.replylintrc.json': '{ "rules": { "*": "off" } }' })
    const client = await start([strict])
    const text = letter({ letterhead: null })
    const [first, second] = [uriOf(strict, 'a.txt'), uriOf(off, 'a.txt')]
    await client.open(first, text)
    expect(codes(await client.diagnostics(first, 1))).toEqual(['section/missing-letterhead'])
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: uriOf(off), name: 'off' }], removed: [] },
    })
    await client.open(second, SLIPS)
    expect(await client.diagnostics(second, 1)).toEqual([])
    await client.stop()
  })
})

describe('the settings of the editor', () => {
  it('may differ from folder to folder', async () => {
    const [quiet, loud] = [folderWith({}), folderWith({})]
    const settings = (uri = '') => ({ enable: !uri.startsWith(uriOf(quiet)) })
    const client = await start([quiet, loud], { settings })
    await client.open(uriOf(quiet, 'a.txt'), SLIPS)
    await client.open(uriOf(loud, 'a.txt'), SLIPS)
    expect(await client.diagnostics(uriOf(quiet, 'a.txt'), 1)).toEqual([])
    expect(await client.diagnostics(uriOf(loud, 'a.txt'), 1)).toHaveLength(3)
    await client.stop()
  })

  it('hold at once when they change', async () => {
    let settings: unknown = { profile: 'published' }
    const uri = 'file:///drafts/a.txt'
    const client = await start([], { settings: () => settings })
    const text = letter({ contact: null })
    await client.open(uri, text)
    expect(await client.diagnostics(uri, 1)).toEqual([])
    settings = { profile: 'draft', language: 'en' }
    const told = client.published.length
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: null,
    })
    expect(await client.diagnostics(uri, 1, told)).toMatchObject([
      { message: 'no contact name and telephone number' },
    ])
    await client.stop()
  })

  it('may be sent by a client that cannot be asked, and nonsense counts for nothing', async () => {
    const uri = 'file:///drafts/a.txt'
    const client = await start([], { capabilities: {} })
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { replylint: { enable: false } },
    })
    await client.open(uri, SLIPS)
    expect(await client.diagnostics(uri)).toEqual([])
    const told = client.published.length
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { replylint: { enable: 'yes', profile: 7 } },
    })
    expect(await client.diagnostics(uri, undefined, told)).toHaveLength(3)
    await client.stop()
  })
})

describe('the status', () => {
  async function watching(settings: unknown = null) {
    const client = await start([], {
      settings: () => settings,
      params: { initializationOptions: { status: true } },
    })
    const status = async (of: string, after = 0) => {
      const find = () => client.statuses.slice(after).findLast((each) => each.uri === of)
      await client.until(() => find() !== undefined, `status of ${of}`)
      return find()
    }
    return { client, status }
  }
  const uri = 'file:///drafts/a.txt'

  it('says why a file is checked, with counts', async () => {
    const { client, status } = await watching()
    await client.open(uri, SLIPS)
    await client.diagnostics(uri, 1)
    expect(await status(uri)).toEqual({
      uri,
      state: 'checked',
      reason: '识别为答复人大代表建议',
      kind: '答复人大代表建议',
      errors: 2,
      warnings: 1,
      infos: 0,
      forced: false,
      language: 'zh',
    })
    await client.stop()
  })

  it('says why it is not; who insists gets it checked, until they do not', async () => {
    const { client, status } = await watching()
    await client.open(uri, NOTE)
    expect(await client.diagnostics(uri, 1)).toEqual([])
    expect(await status(uri)).toMatchObject({ state: 'skipped', reason: '不像答复函，未检查' })
    let after = client.statuses.length
    let told = client.published.length
    await client.connection.sendNotification('replylint/force', { uri, forced: true })
    expect(await status(uri, after)).toMatchObject({ state: 'checked', forced: true })
    expect((await client.diagnostics(uri, 1, told)).length).toBeGreaterThan(0)
    after = client.statuses.length
    told = client.published.length
    await client.connection.sendNotification('replylint/force', { uri, forced: false })
    expect(await status(uri, after)).toMatchObject({ state: 'skipped', forced: false })
    expect(await client.diagnostics(uri, 1, told)).toEqual([])
    await client.stop()
  })

  it('says that the setting is off', async () => {
    const { client, status } = await watching({ enable: false })
    await client.open(uri, SLIPS)
    await client.diagnostics(uri, 1)
    expect(await status(uri)).toMatchObject({
      state: 'disabled',
      reason: '检查已在设置中关闭（replylint.enable）',
    })
    await client.stop()
  })
})
