import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { letter } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import {
  CancellationTokenSource,
  DiagnosticSeverity,
  DiagnosticTag,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol'
import { bundledServer } from './testing/build.ts'
import { CAPABILITIES, Client, TRANSPORTS } from './testing/client.ts'
import { FIGURES, NOTE, rangeIn, SLIPS } from './testing/letters.ts'

const server = bundledServer()

/** As VS Code writes 答复函.txt. */
const URI = 'file:///drafts/%E7%AD%94%E5%A4%8D%E5%87%BD.txt'

describe.each(TRANSPORTS)('diagnostics over %s', (transport) => {
  it('says what is wrong and where, in the version it looked at', async () => {
    const client = await Client.start(server.path, { transport })
    await client.open(URI, SLIPS, 7)
    const shown = await client.diagnostics(URI, 7)
    expect(shown.map(({ code }) => code)).toEqual([
      'typo/confusion',
      'typo/confusion',
      'typo/confusion',
    ])
    expect(shown[0]).toMatchObject({
      range: rangeIn(SLIPS, '医疗结构'),
      severity: DiagnosticSeverity.Error,
      source: 'replylint',
      message: '“医疗结构”应为“医疗机构”',
    })
    expect(await client.stop()).toEqual({ code: 0, signal: null })
  })

  it('counts columns in UTF-16 units, behind emoji and with CRLF', async () => {
    const client = await Client.start(server.path, { transport })
    const text = SLIPS.replace('我局组织', '😀我局组织').replaceAll('\n', '\r\n')
    await client.open(URI, text)
    const [first] = await client.diagnostics(URI, 1)
    expect(first?.range).toEqual(rangeIn(text, '医疗结构'))
    const line = text.slice(0, text.indexOf('医疗结构')).split('\r\n').length - 1
    expect(first?.range.start).toEqual({ line, character: '😀我局组织28家'.length })
    await client.stop()
  })

  it('looks again at each change, and clears what was put right', async () => {
    const client = await Client.start(server.path, { transport })
    await client.open(URI, SLIPS)
    expect(await client.diagnostics(URI, 1)).toHaveLength(3)
    await client.change(URI, 2, { range: rangeIn(SLIPS, '医疗结构'), text: '医疗机构' })
    expect(await client.diagnostics(URI, 2)).toHaveLength(2)
    await client.change(URI, 3, { text: letter() })
    expect(await client.diagnostics(URI, 3)).toEqual([])
    await client.close(URI)
    await client.stop()
  })

  it('leaves alone what is no letter, until it becomes one', async () => {
    const client = await Client.start(server.path, { transport })
    await client.open(URI, NOTE)
    expect(await client.diagnostics(URI, 1)).toEqual([])
    await client.change(URI, 2, { text: SLIPS })
    expect(await client.diagnostics(URI, 2)).toHaveLength(3)
    await client.stop()
  })
})

describe('a diagnostic', () => {
  it('leads to the page of its rule, which is there', async () => {
    const client = await Client.start(server.path)
    await client.open(URI, SLIPS)
    const [first] = await client.diagnostics(URI, 1)
    const page = new URL(first?.codeDescription?.href ?? '')
    expect(page.pathname).toMatch(/\/rules\/typo\/confusion\.md$/u)
    expect(existsSync(fileURLToPath(page))).toBe(true)
    await client.stop()
  })

  it('points at each place that belongs to it', async () => {
    const client = await Client.start(server.path)
    const text = FIGURES.replace('125家', '126家')
    await client.open(URI, text)
    const [first] = await client.diagnostics(URI, 1)
    expect(first).toMatchObject({ code: 'number/sum-mismatch', range: rangeIn(text, '126家') })
    expect(first?.relatedInformation?.map(({ location }) => location)).toEqual(
      ['30家', '14家', '81家'].map((part) => ({ uri: URI, range: rangeIn(text, part) })),
    )
    await client.stop()
  })

  it('of words that only go away is shown faded', async () => {
    const client = await Client.start(server.path)
    const text = letter({ signature: '（此页无正文）\n\n青阳市民政局' })
    await client.open(URI, text)
    const [first] = await client.diagnostics(URI, 1)
    expect(first).toMatchObject({
      code: 'section/unsigned-page',
      tags: [DiagnosticTag.Unnecessary],
    })
    await client.stop()
  })

  it('holds nothing that the client did not ask for', async () => {
    const client = await Client.start(server.path, { capabilities: {} })
    await client.open(URI, FIGURES.replace('125家', '126家'))
    const [first] = await client.diagnostics(URI)
    expect(Object.keys(first ?? {}).sort()).toEqual([
      'code',
      'message',
      'range',
      'severity',
      'source',
    ])
    expect(client.published.at(-1)?.version).toBeUndefined()
    await client.stop()
  })
})

describe('a client that asks for diagnostics', () => {
  const capabilities = {
    ...CAPABILITIES,
    textDocument: { ...CAPABILITIES.textDocument, diagnostic: {} },
  }

  it('is answered, and told nothing unasked', async () => {
    const client = await Client.start(server.path, { capabilities })
    expect(client.result.capabilities.diagnosticProvider).toMatchObject({
      interFileDependencies: false,
      workspaceDiagnostics: false,
    })
    await client.open(URI, SLIPS)
    const report = await client.pull(URI)
    expect(report.kind === 'full' && report.items.map(({ code }) => code)).toEqual([
      'typo/confusion',
      'typo/confusion',
      'typo/confusion',
    ])
    expect(await client.pull(URI, report.resultId)).toEqual({
      kind: 'unchanged',
      resultId: report.resultId,
    })
    await client.change(URI, 2, { text: letter() })
    expect(await client.pull(URI, report.resultId)).toMatchObject({ kind: 'full', items: [] })
    await client.close(URI)
    expect(await client.pull(URI)).toMatchObject({ kind: 'full', items: [] })
    expect(client.published).toEqual([])
    await client.stop()
  })

  it('gets no answer to what it has taken back, and one to what it asks next', async () => {
    const client = await Client.start(server.path, { capabilities })
    await client.open(URI, letter())
    await client.change(URI, 2, { text: SLIPS })
    const source = new CancellationTokenSource()
    const taken = client.pull(URI, undefined, source.token)
    source.cancel()
    await expect(taken).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
    const report = await client.pull(URI)
    expect(report.kind === 'full' && report.items).toHaveLength(3)
    await client.stop()
  })
})

describe('rapid typing', () => {
  it('is answered for the last version, and never with an older one behind a newer', async () => {
    const client = await Client.start(server.path)
    await client.open(URI, letter())
    const at = rangeIn(letter(), '全市已建成').start
    for (let version = 2; version < 300; version++) {
      void client.change(URI, version, {
        range: { start: at, end: at },
        text: '医疗结构'[version % 4] ?? '',
      })
    }
    await client.change(URI, 300, { text: SLIPS })
    expect(await client.diagnostics(URI, 300)).toHaveLength(3)
    const versions = client.published.map(({ version }) => version ?? 0)
    expect(versions).toEqual([...versions].sort((a, b) => a - b))
    expect(versions.length).toBeLessThan(300)
    await client.stop()
  })
})
