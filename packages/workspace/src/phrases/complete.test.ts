import { letter } from '@replylint/tester'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completePhrases } from './complete.ts'
import { PHRASES } from './phrases.ts'

/** Labels offered at the `|` of a text, each with what it replaces. */
function offered(marked: string): string[] {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  return completePhrases(text, at).map(
    ({ phrase, range }) => `${text.slice(...range)}→${phrase.label}`,
  )
}

describe('at the start of a line', () => {
  it('offers every phrase that begins a line, where it is empty', () => {
    const lines = PHRASES.filter(({ place }) => place === 'line')
    expect(completePhrases('', 0).map(({ phrase }) => phrase.id)).toEqual(lines.map(({ id }) => id))
    expect(offered('正文。\r\n　　|\r\n后文。').length).toBe(lines.length)
  })

  it('goes on with what is typed, in Han or in initials', () => {
    expect(offered('抄送|')).toEqual([
      '抄送→抄送：市人大常委会代表工委，市政府督查室。',
      '抄送→抄送：市政协提案委，市政府督查室。',
    ])
    expect(offered('　　lx|')).toEqual(['lx→联系人：×××　联系电话：××××-×××××××'])
    expect(offered('CSZX|')).toEqual([])
    expect(offered('CSSZX|')).toEqual(['CSSZX→抄送：市政协提案委，市政府督查室。'])
    expect(offered('（此件主|')).toEqual(['（此件主→（此件主动公开）'])
    expect(offered('(此件主|')).toEqual(['(此件主→（此件主动公开）'])
    expect(offered('此件不|')).toEqual(['此件不→（此件不予公开）'])
  })

  it('gives a heading the number that is due', () => {
    const above = '陆春禾代表：\n您提出的建议收悉，现答复如下：\n'
    expect(offered(`${above}jbqk|`)).toEqual(['jbqk→一、基本情况'])
    const second = `${above}一、基本情况\n已建成42家。\n（一）选址。已完成。\n`
    expect(offered(`${second}xybgzd|`)).toEqual(['xybgzd→二、下一步工作打算'])
    expect(offered(`${second}gydjy|`)).toEqual(['gydjy→（二）关于××××的建议。'])
    expect(offered(`${second}## 二、|`)).toContain('二、→二、下一步工作打算')
    expect(offered(`${second}二、工作|`)).toEqual(['二、工作→二、工作开展情况'])
    expect(offered(`${second}五、gzk|`)).toEqual(['五、gzk→五、工作开展情况'])
    expect(offered(`${second}(三)关|`)).toEqual(['(三)关→（三）关于××××的建议。'])
    // The next letter of the file counts anew.
    expect(offered(`${second}何敏芝代表：\n现答复如下：\njbqk|`)).toEqual(['jbqk→一、基本情况'])
  })

  it('offers nothing before what is there already', () => {
    expect(offered('|感谢您的关心！')).toEqual([])
    expect(offered('感谢|您的关心！')).toEqual([])
    expect(offered('感谢|，')).toEqual([])
    expect(offered('专此答复。|')).toEqual([])
  })
})

describe('behind other words', () => {
  it('goes on with two characters or more of a beginning', () => {
    expect(offered('您提出的建议（第57号）收悉|')).toEqual([
      '收悉→收悉，现答复如下：',
      '收悉→收悉。经研究，现答复如下：',
      '收悉→收悉，现将办理情况答复如下：',
    ])
    expect(offered('您提出的建议（第57号）收悉。现答|')).toEqual(['现答→现答复如下：'])
    expect(offered('您提出的建议(第57号)收悉,现将|，')).toEqual([
      '收悉,现将→收悉，现将办理情况答复如下：',
      '现将→现将办理情况答复如下：',
    ])
    expect(offered('您提出的建议（第57号）sxx|')).toEqual([
      'sxx→收悉，现答复如下：',
      'sxx→收悉，现将办理情况答复如下：',
    ])
  })

  it('stays out of prose', () => {
    for (const words of [
      '我局收|',
      '我局及时抄送|',
      '全市已建成社区老年食堂42家，感谢|',
      '该平台的lx|',
      '参见https://example.cn/sx|',
      '我局将继续联系|',
      '一是加强监管，下一步|',
      '现答|复如下',
    ]) {
      expect(offered(words), words).toEqual([])
    }
  })
})

describe('any text', () => {
  const TEXTS = [letter(), letter().replaceAll('\n', '\r\n'), 'a\rb\n\n', '😀一、\n']

  it('gets sound ranges at every offset of a letter', () => {
    for (const text of TEXTS) {
      for (let offset = 0; offset <= text.length; offset++) expectSound(text, offset)
    }
  })

  it('never throws, whatever text and offset', () => {
    const pieces = fc.constantFrom('一、', '（', '（二）', '收悉', '感谢', 'lx', '\n', '\r\n', '😀')
    const text = fc.array(fc.oneof(pieces, fc.string())).map((parts) => parts.join(''))
    const offset = fc.oneof(fc.integer({ min: -5, max: 60 }), fc.constantFrom(Number.NaN, 0.5, 1e9))
    fc.assert(fc.property(text, offset, expectSound))
  })

  it('is answered in linear time', () => {
    const hostile = [
      '（'.repeat(200_000),
      ' '.repeat(200_000),
      '一、\n'.repeat(60_000),
      'a'.repeat(200_000),
    ]
    const start = performance.now()
    for (const text of hostile) completePhrases(text, text.length)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

function expectSound(text: string, offset: number): void {
  for (const { phrase, range } of completePhrases(text, offset)) {
    const [from, to] = range
    expect(from).toBeLessThanOrEqual(to)
    expect(to).toBeLessThanOrEqual(text.length)
    if (offset >= 0 && offset <= text.length) expect(to).toBe(Math.trunc(offset))
    expect(text.slice(from, to)).not.toMatch(/[\n\r]/u)
    expect(phrase.label).not.toBe(text.slice(from, to))
  }
}
