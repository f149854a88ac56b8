import { parseReply } from '@replylint/document'
import { configureRules, defineRule, letter, lintDocument, message } from '@replylint/engine'
import fc from 'fast-check'
import type { Root } from 'nlcst'
import { retext } from 'retext'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { documentOf, replyLint, retextReply, toPlugin } from './index.ts'

const rule = defineRule({
  id: 'demo/found',
  severity: 'error',
  since: '0.1.0',
  docs: { zh: { summary: '', why: '' }, en: { summary: '', why: '' } },
  messages: {
    found: message<{ raw: string }>({ zh: (d) => `有“${d.raw}”`, en: (d) => `has ${d.raw}` }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      sentence(sentence) {
        for (const hit of sentence.text.matchAll(/食堂/gu)) {
          const range = sentence.source(hit.index, hit.index + 2)
          report(range, 'found', { raw: hit[0] }, { suggestions: [{ range, text: '餐厅' }] })
        }
      },
    }
  },
  examples: [],
})
const configured = configureRules([rule])

describe('retextReply', () => {
  it('gives back any text unchanged', () => {
    const processor = retext().use(retextReply)
    const fragments = fc.constantFrom(
      ...letter().split(/(?<=[，。\n])/u),
      '\r\n',
      '**',
      '# ',
      '\t',
      '😀',
      '\u200b',
      '<b>',
      'A类',
    )
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        expect(String(processor.processSync(text))).toBe(text)
      }),
    )
  })

  it('makes a paragraph of each block and a sentence of each sentence, at their places', () => {
    const text = letter()
    const tree = unified().use(retextReply).parse(text)
    const paragraphs = tree.children.filter((node) => node.type === 'ParagraphNode')
    const { blocks } = documentOf(tree, text)
    expect(
      paragraphs.map((node) => [node.position?.start.offset, node.position?.end.offset]),
    ).toEqual(blocks.map((block) => [...block.range]))
    const sentences = paragraphs.flatMap((node) =>
      node.children.filter((child) => child.type === 'SentenceNode'),
    )
    expect(sentences).toHaveLength(blocks.flatMap((block) => block.sentences).length)
  })
})

describe('replyLint and toPlugin', () => {
  const text = letter()

  it('say the same as lintDocument, as data and as messages with their places', () => {
    const expected = lintDocument(parseReply(text), configured)
    expect(expected.length).toBeGreaterThan(1)
    for (const plugin of [
      retext().use(retextReply).use(replyLint, configured),
      retext().use(retextReply).use(toPlugin(rule)),
    ]) {
      const file = plugin.processSync(text)
      expect(file.data.replylint).toEqual(expected)
      expect(
        file.messages.map((said) => [
          said.reason,
          said.ruleId,
          said.fatal,
          said.place && 'start' in said.place && said.place.start.offset,
        ]),
      ).toEqual(expected.map((finding) => ['有“食堂”', 'demo/found', true, finding.range[0]]))
      expect(file.messages[0]?.expected).toEqual(['餐厅'])
    }
  })

  it('work behind the parser of another', () => {
    const file = retext().use(toPlugin(rule)).processSync(text)
    expect(file.messages.length).toBeGreaterThan(1)
  })

  it('keep silent where told so', () => {
    const file = retext()
      .use(retextReply)
      .use(replyLint, configured, { messages: false })
      .processSync(text)
    expect(file.messages).toEqual([])
    expect(file.data.replylint?.length).toBeGreaterThan(1)
    const off = retext().use(retextReply).use(toPlugin(rule), 'off').processSync(text)
    expect(off.messages).toEqual([])
  })

  it('read the tree only once', () => {
    const tree: Root = unified().use(retextReply).parse(text)
    expect(documentOf(tree, text)).toBe(documentOf(tree, text))
  })
})
