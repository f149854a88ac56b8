import { letter } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import { CodeActionRequest, HoverRequest } from 'vscode-languageserver-protocol'
import { bundledServer } from './testing/build.ts'
import { Client, TRANSPORTS } from './testing/client.ts'
import { SLIPS } from './testing/letters.ts'

const server = bundledServer()

const URI = 'file:///drafts/reply.txt'

describe.each(TRANSPORTS)('the end, over %s', (transport) => {
  it('comes with 0 after shutdown and exit', async () => {
    const client = await Client.start(server.path, { transport })
    await client.open(URI, letter())
    expect(await client.stop()).toEqual({ code: 0, signal: null })
  })

  it('comes by itself when the client is gone', async () => {
    const client = await Client.start(server.path, { transport })
    await client.open(URI, letter())
    await client.diagnostics(URI, 1)
    // The test itself lives on, and so does the process the server was told of.
    if (transport === 'node-ipc') client.child.disconnect()
    else client.child.stdin?.destroy()
    expect((await client.exit).signal).toBeNull()
  })

  it('comes with 1 for exit without shutdown', async () => {
    const client = await Client.start(server.path, { transport })
    await client.connection.sendNotification('exit')
    expect(await client.exit).toEqual({ code: 1, signal: null })
  })
})

describe.each(TRANSPORTS)('what makes no sense, over %s', (transport) => {
  it('is answered with an error, and the next request with a result', async () => {
    const client = await Client.start(server.path, { transport })
    const { connection } = client
    await expect(connection.sendRequest('replylint/nothing', {})).rejects.toThrow(/nothing/u)
    await expect(connection.sendRequest('replylint/draft', { kind: 'poem' })).rejects.toThrow(
      'kind',
    )
    await expect(
      connection.sendRequest('workspace/executeCommand', { command: 'rm', arguments: ['-rf'] }),
    ).rejects.toThrow()
    await expect(
      connection.sendRequest('workspace/executeCommand', { command: 'replylint.ignore' }),
    ).rejects.toThrow('uri')
    await expect(connection.sendRequest('textDocument/hover', {})).rejects.toThrow()
    await connection.sendNotification('replylint/force', 3)
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'file:///never/opened.txt', version: 2 },
      contentChanges: [{ text: '甲' }],
    })
    await client.open(URI, SLIPS)
    expect(await client.diagnostics(URI, 1)).toHaveLength(3)
    const outside = { start: { line: 900, character: 0 }, end: { line: 99_999, character: 9 } }
    expect(
      await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: URI },
        range: outside,
        context: { diagnostics: [] },
      }),
    ).toEqual([])
    expect(
      await connection.sendRequest(HoverRequest.type, {
        textDocument: { uri: 'file:///never/opened.txt' },
        position: outside.start,
      }),
    ).toBeNull()
    expect(await client.stop()).toEqual({ code: 0, signal: null })
  })
})

it('bytes that are no message end the connection, not in a loop', async () => {
  const client = await Client.start(server.path)
  client.child.stdin?.write('POST / HTTP/1.1\r\nContent-Length: nonsense\r\n\r\n{')
  client.child.stdin?.end()
  expect((await client.exit).signal).toBeNull()
})

it('a message that is no JSON is passed over', async () => {
  const client = await Client.start(server.path)
  client.child.stdin?.write('Content-Length: 9\r\n\r\n{"a":oops')
  await client.open(URI, SLIPS)
  expect(await client.diagnostics(URI, 1)).toHaveLength(3)
  await client.stop()
})

it('no word of a letter is written to any log', async () => {
  const client = await Client.start(server.path)
  const logged: unknown[] = []
  client.connection.onNotification('window/logMessage', (params) => {
    logged.push(params)
  })
  await client.open(URI, SLIPS)
  await client.diagnostics(URI, 1)
  await client.connection.sendRequest('replylint/draft', { kind: '医疗结构' }).catch(() => {})
  await client.stop()
  expect(JSON.stringify(logged) + client.stderr).not.toMatch(/\p{Script=Han}/u)
})

it('holds no more after thousands of edits than after some', { timeout: 120_000 }, async () => {
  const client = await Client.start(server.path, {
    command: ['--expose-gc', server.path, '--stdio'],
  })
  await client.open(URI, SLIPS)
  const type = async (from: number, to: number) => {
    for (let version = from; version <= to; version++) {
      await client.change(URI, version, { text: `${SLIPS}${version}\n` })
      await client.diagnostics(URI, version)
      client.published.length = 0
    }
    return client.connection.sendRequest<{ heap: number }>('replylint/runtime')
  }
  // Until then the machine still compiles what it runs often.
  const early = await type(2, 1_000)
  const late = await type(1_001, 3_000)
  // Two thousand letters of 1,000 characters would be 4 MB as mere text, 200 MB as read.
  expect(late.heap - early.heap).toBeLessThan(3 * 1024 * 1024)
  await client.stop()
})
