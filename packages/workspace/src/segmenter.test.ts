import { parseReply } from '@replylint/document'
import { lintDocument } from '@replylint/engine'
import { rules } from '@replylint/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lazySegmenter, loadSegmenter, type SegmenterName } from './segmenter.ts'

const NAMES: readonly SegmenterName[] = ['nodejieba', 'jieba-wasm']

/** nodejieba is optional: where it was not compiled, its tests have nothing to run on. */
const installed = NAMES.map((name) => loadSegmenter(name)).filter(
  (segmenter, at) => segmenter?.name === NAMES[at],
)

describe.each(installed)('$name', (segmenter) => {
  const cut = (text: string) => segmenter?.cut(text) ?? []

  it('cuts a sentence into words', () => {
    expect(cut('我们推进道路建设')).toEqual(['我们', '推进', '道路', '建设'])
  })

  it.each([
    ['nothing', ''],
    ['an emoji and a character beyond the plane', '好😀的𠀀字'],
    ['blanks and line ends', '养老 服务\n体系\r\n　建设\t'],
    ['lone surrogates', '\ud83d孤\udc00'],
    ['numbers', '2025年1.5%，约４公里'],
    ['a mark of byte order and a null', '\ufeff文\u0000本'],
  ])('keeps every character of %s', (_, text) => {
    expect(cut(text).join('')).toBe(text)
  })

  it('keeps every character of any text', () => {
    const character = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(...'的一是在市民政局养老服务，。（）1２aＡ \n　'),
    )
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
        const text = characters.join('')
        expect(cut(text).join('')).toBe(text)
      }),
    )
  })
})

describe('loadSegmenter', () => {
  it('is undefined where neither can be loaded', () => {
    const none = () => {
      throw new Error('not installed')
    }
    expect(loadSegmenter(undefined, none)).toBeUndefined()
  })

  it('falls back where the binding of the first is missing', () => {
    const segmenter = loadSegmenter('nodejieba', (name) => ({
      cut(text: string) {
        if (name === 'nodejieba') throw new Error('binding not found')
        return [...text]
      },
    }))
    expect(segmenter?.name).toBe('jieba-wasm')
    expect(segmenter?.cut('校对')).toEqual(['校', '对'])
  })

  it('does not start what would end the process for want of a dictionary', () => {
    const segmenter = loadSegmenter('nodejieba', (name) => ({
      ...(name === 'nodejieba' ? { DEFAULT_IDF_DICT: '/nowhere/idf.utf8' } : {}),
      cut: (text: string) => [text],
    }))
    expect(segmenter?.name).toBe('jieba-wasm')
  })

  it('leaves whole what comes back altered', () => {
    const segmenter = loadSegmenter('jieba-wasm', () => ({ cut: () => ['另', '外'] }))
    expect(segmenter?.cut('校对，审核')).toEqual(['校对', '，', '审核'])
  })
})

describe('lazySegmenter', () => {
  it('loads on the first cut, once', () => {
    let loads = 0
    const lazy = lazySegmenter('jieba-wasm', () => {
      loads++
      return { cut: (text: string) => [...text] }
    })
    expect([loads, lazy.name]).toEqual([0, 'none'])
    lazy.cut('校对')
    lazy.cut('审核')
    expect([loads, lazy.name]).toEqual([1, 'jieba-wasm'])
  })

  it('gives the text as one word where nothing loads', () => {
    const lazy = lazySegmenter(undefined, () => undefined)
    expect([lazy.cut('校对'), lazy.cut('')]).toEqual([['校对'], []])
  })
})

it.skipIf(installed.length < 2)('is cut alike by both', () => {
  const sentences = [
    '建设省级现代农业产业园，支持企业创业创新，参与志愿服务。',
    '感谢您对我市民政工作的关心和支持，欢迎再提宝贵意见。',
    '推进城市社区社区工作者队伍建设，方便群众群众出行。',
  ]
  const [one, other] = installed.map((segmenter) => sentences.map((text) => segmenter?.cut(text)))
  expect(one).toEqual(other)
})

it.skipIf(installed.length < 2)('leads to the same findings with both', () => {
  const doubtful =
    '加强城市社区社区工作者队伍建设，方便群众群众出行，人民政府政府采购目录，企业创业创新，' +
    '社会工作工作站，最高人民法院人民法院，提升养老服务养老服务水平，吉林吉林两地。'
  const configured = rules.map((rule) => ({ rule, options: rule.options?.defaults ?? {} }))
  const [one, other] = installed.map((segmenter) =>
    lintDocument(parseReply(doubtful, segmenter ? { segmenter } : {}), configured),
  )
  expect(one).toEqual(other)
})
