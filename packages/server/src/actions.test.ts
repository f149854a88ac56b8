import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, letter } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import {
  type CodeAction,
  CodeActionRequest,
  type Command,
  ExecuteCommandRequest,
} from 'vscode-languageserver-protocol'
import { bundledServer } from './testing/build.ts'
import { Client, type StartOptions, uriOf } from './testing/client.ts'
import { applied, rangeIn, SLIPS } from './testing/letters.ts'

const server = bundledServer()

const URI = 'file:///drafts/reply.txt'

/** What the light bulb offers where the words stand. */
async function offered(
  client: Client,
  text: string,
  words: string,
  { uri = URI, only }: { uri?: string; only?: string[] } = {},
): Promise<CodeAction[]> {
  const range = rangeIn(text, words)
  const { start, end } = range
  const diagnostics = (await client.diagnostics(uri)).filter(
    ({ range: shown }) => shown.start.line === start.line && shown.end.character >= end.character,
  )
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range,
    context: { diagnostics, ...(only === undefined ? {} : { only }) },
  })
  return (actions ?? []).filter(isAction)
}

function isAction(action: CodeAction | Command): action is CodeAction {
  return 'kind' in action
}

function titled(actions: readonly CodeAction[], words: string): CodeAction {
  const found = actions.find(({ title }) => title.includes(words))
  if (found === undefined) throw new Error(`no “${words}” in ${actions.map(({ title }) => title)}`)
  return found
}

async function opened(text: string, options: StartOptions = {}): Promise<Client> {
  const client = await Client.start(server.path, options)
  await client.open(URI, text)
  await client.diagnostics(URI, 1)
  return client
}

describe('quick fixes', () => {
  it('put right what cannot be wrong, and say which finding goes with it', async () => {
    const client = await opened(SLIPS)
    const action = titled(await offered(client, SLIPS, '医疗结构'), '把“医疗结构”改为“医疗机构”')
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true })
    expect(action.diagnostics).toMatchObject([{ code: 'typo/confusion' }])
    expect(applied(SLIPS, action, URI)).toBe(SLIPS.replace('医疗结构', '医疗机构'))
    await client.stop()
  })

  it('offer what a person decides, but never as the preferred one', async () => {
    const client = await opened(SLIPS)
    const action = titled(await offered(client, SLIPS, '截止'), '把“截止”改为“截至”')
    expect(action.isPreferred).toBeUndefined()
    expect(applied(SLIPS, action, URI)).toBe(SLIPS.replace('截止', '截至'))
    await client.stop()
  })

  it('are meant for the version they were made for', async () => {
    const client = await opened(SLIPS)
    const [action] = await offered(client, SLIPS, '截止')
    expect(action?.edit?.documentChanges).toMatchObject([
      { textDocument: { uri: URI, version: 1 } },
    ])
    await client.stop()
  })

  it('fix all of one rule, and all of the file', async () => {
    const client = await opened(SLIPS)
    const fixed = SLIPS.replaceAll('医疗结构', '医疗机构')
    const all = titled(await offered(client, SLIPS, '医疗结构'), '同类问题共 2 处')
    expect(applied(SLIPS, all, URI)).toBe(fixed)
    const [source, ...others] = await offered(client, SLIPS, '青阳市民政局', {
      only: ['source.fixAll'],
    })
    expect(others).toEqual([])
    expect(source?.kind).toBe('source.fixAll.replylint')
    expect(applied(SLIPS, source ?? { title: '' }, URI)).toBe(fixed)
    await client.stop()
  })

  it('fix nothing on save where only a person can decide', async () => {
    const text = letter({ body: '截止2025年3月底，全市共有养老机构75家。' })
    const client = await opened(text)
    expect(await offered(client, text, '截止', { only: ['source.fixAll.replylint'] })).toEqual([])
    expect(await offered(client, text, '截止', { only: ['refactor'] })).toEqual([])
    await client.stop()
  })

  it('insert a missing part at its place', async () => {
    const text = letter({ openness: null })
    const client = await opened(text)
    const [shown] = await client.diagnostics(URI, 1)
    expect(shown?.code).toBe('section/missing-openness')
    const action = titled(await offered(client, text, '抄送：'), '（此件主动公开）')
    expect(applied(text, action, URI)).toBe(letter())
    await client.stop()
  })

  it('keep the line ends of the file', async () => {
    const text = letter({ contact: null }).replaceAll('\n', '\r\n')
    const client = await opened(text)
    const action = titled(await offered(client, text, '抄送：'), '联系人')
    const after = applied(text, action, URI)
    expect(after).toContain('联系电话：')
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    await client.stop()
  })

  it('are none where nothing was found, and none for a note', async () => {
    const client = await opened(SLIPS)
    expect(await offered(client, SLIPS, '尊敬的陆春禾代表')).toEqual([])
    const note = 'file:///drafts/note.txt'
    await client.open(note, '医疗结构\n')
    await client.diagnostics(note, 1)
    expect(await offered(client, '医疗结构\n', '医疗结构', { uri: note })).toEqual([])
    await client.stop()
  })
})

describe('ignoring', () => {
  /** A letter on disk in a folder of the window, and a client that has it open. */
  async function workspace(files: Record<string, string>, options: StartOptions = {}) {
    const folder = folderWith(files)
    const uri = uriOf(folder, 'a/答复.txt')
    const client = await Client.start(server.path, {
      ...options,
      folders: [folder],
    })
    const text = files['a/答复.txt'] ?? ''
    await client.open(uri, text)
    await client.diagnostics(uri, 1)
    const run = async (words: string, title: string) => {
      const { command } = titled(await offered(client, text, words, { uri }), title)
      const told = client.published.length
      await client.connection.sendRequest(ExecuteCommandRequest.type, {
        command: command?.command ?? '',
        arguments: command?.arguments ?? [],
      })
      return told
    }
    const config = (name = '.replylintrc.json') => readFileSync(join(folder, name), 'utf8')
    return { folder, uri, client, run, config }
  }

  it('here: writes an entry for this letter alone, which holds at once', async () => {
    const { uri, client, run, config } = await workspace({ 'a/答复.txt': SLIPS })
    const told = await run('截止', '这一处不再提示')
    expect(await client.diagnostics(uri, 1, told)).toHaveLength(2)
    expect(JSON.parse(config())).toEqual({
      ignore: [
        {
          rule: 'typo/confusion',
          text: expect.stringContaining('截止2025年3月底'),
          files: 'a/答复.txt',
        },
      ],
    })
    expect(client.messages).toEqual(['已写入 .replylintrc.json'])
    await client.stop()
  })

  it('everywhere: writes the words for all letters', async () => {
    const { uri, client, run, config } = await workspace({ 'a/答复.txt': SLIPS })
    const told = await run('医疗结构', '所有信中的')
    expect(await client.diagnostics(uri, 1, told)).toHaveLength(1)
    expect(JSON.parse(config())).toEqual({ ignore: [{ rule: 'typo/confusion', text: '医疗结构' }] })
    await client.stop()
  })

  it('turns a rule off in the configuration that holds, and keeps its comments', async () => {
    const yaml = '# 我们的约定\nrules:\n  date/form: off # 网站另有写法\n'
    const files = { 'a/答复.txt': SLIPS, '.replylintrc.yaml': yaml }
    const { uri, client, run, config } = await workspace(files)
    const told = await run('截止', '关闭 typo/confusion')
    expect(await client.diagnostics(uri, 1, told)).toEqual([])
    expect(config('.replylintrc.yaml')).toContain('# 我们的约定')
    expect(config('.replylintrc.yaml')).toContain('date/form: off # 网站另有写法')
    expect(config('.replylintrc.yaml')).toContain('typo/confusion: off')
    await client.stop()
  })

  it('is not offered in a folder that is not trusted, and refused when asked for', async () => {
    const { uri, client, folder } = await workspace(
      { 'a/答复.txt': SLIPS },
      { params: { initializationOptions: { trusted: false } } },
    )
    const titles = (await offered(client, SLIPS, '截止', { uri })).map(({ title }) => title)
    expect(titles).toEqual(['把“截止”改为“截至”'])
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'replylint.turnOff',
      arguments: [{ uri, rule: 'typo/confusion' }],
    })
    await client.until(() => client.messages.length > 0, 'the refusal')
    expect(client.messages).toEqual(['受限模式下不写入配置'])
    expect(() => readFileSync(join(folder, '.replylintrc.json'))).toThrow('ENOENT')
    await client.stop()
  })
})
