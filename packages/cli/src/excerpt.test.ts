import { createLocator } from '@replylint/workspace'
import { describe, expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'
import { columns, printable } from './width.ts'

/** The line and the carets of `[[…]]` in the text. */
function shown(marked: string): string | undefined {
  const start = marked.indexOf('[[')
  const end = marked.indexOf(']]') - 2
  const text = marked.replace('[[', '').replace(']]', '')
  const found = excerpt(text, [start, end], createLocator(text))
  return found && `${found.before}${found.place}${found.after}\n${found.marks}`
}

function width(text: string): number {
  let sum = 0
  for (const character of text) sum += columns(character)
  return sum
}

describe('the excerpt', () => {
  it.each([
    ['我市[[2022年3月24月]]发布', '我市2022年3月24月发布\n　　^^^^＾^＾^^＾'],
    ['　　\t[[同事]]，', '同事，\n＾＾'],
    ['联系人：\t[[,]]张', '联系人： ,张\n　　　　 ^'],
    ['第一行\r\n[[第]]二行\r\n第三行', '第二行\n＾'],
    ['一行[[聚\n\n集]]群众', '一行聚\n　　＾'],
    ['一行[[\n]]二行', '一行\n　　^'],
    ['全文[[]]', '全文\n　　^'],
    ['🙂é[[错]]', '🙂é错\n　 ＾'],
    ['e\u0301[[错]]', 'e\u0301错\n ＾'],
    ['\u001b[31m\u202e[[错]]', '[31m错\n    ＾'],
    ['“甲[[乙]]', '“甲乙\n 　＾'],
  ])('%j', (marked, lines) => {
    expect(shown(marked)).toBe(lines)
  })

  it('is nothing on a blank line', () => {
    expect(shown('甲\n[[]]\n乙')).toBeUndefined()
    expect(shown('[[]]')).toBeUndefined()
    expect(shown('甲\n[[ \u3000]]\n乙')).toBeUndefined()
  })

  it('is about 60 columns of a long line, around the place', () => {
    const long = '长'.repeat(100)
    for (const marked of [
      `${long}[[错]]${long}`,
      `[[错]]${long}`,
      `${long}[[错]]`,
      `[[${long}]]`,
    ]) {
      const [line = '', marks = ''] = shown(marked)?.split('\n') ?? []
      expect(width(line)).toBeGreaterThan(57)
      expect(width(line)).toBeLessThanOrEqual(62)
      expect(width(marks)).toBeLessThanOrEqual(62)
      expect(line).toContain('…')
      const caret = marks.search(/[＾^]/u)
      expect([...line][caret]).toBe(marked.startsWith('[[长') ? '长' : '错')
    }
  })

  it('reads only the neighbourhood of the place', () => {
    const text = `${'长'.repeat(5_000_000)}错`
    const locator = createLocator(text)
    const before = performance.now()
    for (let at = 0; at < 1000; at++) excerpt(text, [2_500_000 + at, 2_500_001 + at], locator)
    expect(performance.now() - before).toBeLessThan(1000)
  })
})

it('what is printed moves no cursor', () => {
  expect(printable('a\u001b[2J\r\n\tb\u200b\u2066c\u0085')).toBe('a [2J   bc ')
})
