import { letter } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import {
  CodeLensRequest,
  CompletionRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  HoverRequest,
  InlayHintRequest,
} from 'vscode-languageserver-protocol'
import { bundledServer } from './testing/build.ts'
import { Client, type StartOptions } from './testing/client.ts'
import { FIGURES, NOTE, rangeIn, SLIPS } from './testing/letters.ts'

const server = bundledServer()

const URI = 'file:///drafts/reply.txt'
const textDocument = { uri: URI }

async function opened(text: string, options: StartOptions = {}): Promise<Client> {
  const client = await Client.start(server.path, options)
  await client.open(URI, text)
  await client.diagnostics(URI)
  return client
}

/** What is shown over the first character of the words. */
async function hover(client: Client, text: string, words: string): Promise<string> {
  const position = rangeIn(text, words).start
  const shown = await client.connection.sendRequest(HoverRequest.type, { textDocument, position })
  if (shown === null) return ''
  const { contents } = shown
  return typeof contents === 'object' && 'value' in contents ? contents.value : ''
}

describe('hover', () => {
  it('shows the arithmetic of a checked figure, over the total and over each part', async () => {
    const client = await opened(FIGURES)
    for (const words of ['125家', '30家', '14家', '81家']) {
      expect(await hover(client, FIGURES, words)).toContain('`30＋14＋81＝125')
    }
    expect(await hover(client, FIGURES, '125家')).toContain('✓')
    expect(await hover(client, FIGURES, '全市共有')).toBe('')
    await client.stop()
  })

  it('shows that a figure does not come out', async () => {
    const text = FIGURES.replace('125家', '126家')
    const client = await opened(text)
    expect(await hover(client, text, '126家')).toMatch(/30＋14＋81＝125[^✓]*✗/u)
    await client.stop()
  })

  it('gives the reason of a finding, its source and the page of its rule', async () => {
    const text = letter({ contact: null })
    const client = await opened(text)
    const shown = await hover(client, text, '抄送：')
    expect(shown).toContain('代表、委员对答复有疑问时要能找到经办的人')
    expect(shown).toContain('依据：')
    expect(shown).toMatch(
      /\[`section\/missing-contact`\]\(file:.*\/section\/missing-contact\.md\)/u,
    )
    await client.stop()
  })

  it('speaks English to an English editor', async () => {
    const text = letter({ contact: null })
    const client = await opened(text, { params: { locale: 'en-GB' } })
    expect(await hover(client, text, '抄送：')).toContain(
      'must be able to reach whoever handled it',
    )
    expect(await client.diagnostics(URI, 1)).toMatchObject([
      { message: 'no contact name and telephone number' },
    ])
    await client.stop()
  })
})

describe('the outline', () => {
  it('has the parts of the letter in order and the headings within', async () => {
    const client = await opened(letter())
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument,
    })
    const names = (symbols ?? []).flatMap((symbol) => namesOf(symbol as DocumentSymbol))
    const order = [
      '关于市十六届人大四次会议第57号建议的答复',
      '尊敬的陆春禾代表',
      '一、已开展的工作',
      '二、下一步打算',
      '顾明远',
      '2025年6月17日',
      '抄送',
    ]
    const found = order.map((words) => names.findIndex((name) => name.includes(words)))
    expect(found).not.toContain(-1)
    expect(found).toEqual([...found].sort((a, b) => a - b))
    await client.stop()
  })

  it('is a flat list for a client that cannot nest, and empty for a note', async () => {
    const client = await opened(letter(), { capabilities: {} })
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument,
    })
    expect(symbols?.length).toBeGreaterThan(8)
    expect(symbols?.every((symbol) => 'location' in symbol)).toBe(true)
    await client.change(URI, 2, { text: NOTE })
    expect(
      await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    ).toEqual([])
    await client.stop()
  })
})

function namesOf({ name, children = [] }: DocumentSymbol): string[] {
  return [name, ...children.flatMap(namesOf)]
}

describe('inlay hints', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } }

  it('stand behind what the letter proves, where they are asked for', async () => {
    const settings = () => ({ inlayHints: { figures: true } })
    const client = await opened(FIGURES, { settings })
    const hints = await client.connection.sendRequest(InlayHintRequest.type, {
      textDocument,
      range,
    })
    expect(hints).toMatchObject([
      { position: rangeIn(FIGURES, '125家').end, label: '30＋14＋81＝125 ✓' },
    ])
    const above = { start: range.start, end: { line: 1, character: 0 } }
    expect(
      await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range: above }),
    ).toEqual([])
    await client.stop()
  })

  it('are off by default', async () => {
    const client = await opened(FIGURES)
    expect(
      await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range }),
    ).toEqual([])
    await client.stop()
  })
})

describe('the code lens on the title', () => {
  it('says what the letter is, its category and what was found', async () => {
    const client = await opened(SLIPS)
    const [lens, ...others] =
      (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? []
    expect(others).toEqual([])
    expect(lens?.range.start).toEqual(rangeIn(SLIPS, '关于市十六届人大').start)
    expect(lens?.command?.title).toContain('答复人大代表建议 · A类 · 2 错误 1 警告')
    await client.stop()
  })

  it('can be switched off', async () => {
    const client = await opened(SLIPS, { settings: () => ({ codeLens: false }) })
    expect(await client.connection.sendRequest(CodeLensRequest.type, { textDocument })).toEqual([])
    await client.stop()
  })
})

describe('completion', () => {
  async function completed(client: Client, text: string, typed: string, version: number) {
    const line = text.split('\n').length - 1
    const whole = `${text}${typed}`
    await client.change(URI, version, { text: whole })
    const answer = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument,
      position: { line, character: typed.length },
    })
    return Array.isArray(answer) ? answer : (answer?.items ?? [])
  }

  it('offers the customary parts, by their first words or by initials', async () => {
    const text = letter({ contact: null })
    const client = await opened(text)
    const byWords = await completed(client, text, '联系', 2)
    expect(byWords.map(({ label }) => label).join()).toContain('联系人')
    const byInitials = await completed(client, text, 'lxr', 3)
    expect(byInitials.map(({ label }) => label).join()).toContain('联系人')
    const [first] = byInitials
    expect(first?.textEdit).toMatchObject({ newText: expect.stringContaining('联系人') })
    expect(await completed(client, text, '全市养老机构的床位', 4)).toEqual([])
    await client.stop()
  })

  it('writes no tab stops into an editor that has none', async () => {
    const text = letter({ contact: null })
    const client = await opened(text, { capabilities: {} })
    for (const item of await completed(client, text, '', 2)) {
      expect(item.textEdit?.newText).not.toMatch(/\$\d|\$\{/u)
      expect(item.insertTextFormat).toBe(1)
    }
    await client.stop()
  })
})

describe('a new letter', () => {
  it.each(['deputy-reply', 'member-reply', 'group-reply', 'co-handling'])(
    'of kind %s is recognised as one',
    async (kind) => {
      const client = await Client.start(server.path)
      const draft = await client.connection.sendRequest<{ text: string; snippet: string }>(
        'replylint/draft',
        { kind },
      )
      expect(draft.snippet).toMatch(/\$\{1:/u)
      await client.open(URI, draft.text)
      await client.diagnostics(URI, 1)
      const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument })
      expect(lenses).toHaveLength(1)
      await client.stop()
    },
  )
})
