import ignore from 'ignore'
import { expect, it } from 'vitest'
import { patternFrom, readIgnoreLines } from './ignore-lines.ts'

const patternsOf = (text: string, below = '') =>
  readIgnoreLines(text, '.gitignore').lines.map((line) => patternFrom(line, below))

it('reads patterns, not comments and blanks', () => {
  expect(patternsOf('# 草稿\r\n\r\n*.bak\r\n   \n\\#1.txt\n!\n!/\n/\n草稿/\n')).toEqual([
    '*.bak',
    '\\#1.txt',
    '草稿/',
  ])
})

it.each([
  ['a', '/x/**/a'],
  ['a/', '/x/**/a/'],
  ['a/  ', '/x/**/a/  '],
  ['/a', '/x/a'],
  ['a/b', '/x/a/b'],
  ['**/a', '/x/**/a'],
  ['!a', '!/x/**/a'],
  ['!/a', '!/x/a'],
  ['\\!a', '/x/**/\\!a'],
  ['!**/**/***/a', '!/x/**/a'],
])('reads %s of x/ from above as %s', (line, pattern) => {
  expect(patternsOf(line, 'x/')).toEqual([pattern])
})

it('takes a folder by its name, whatever that is', () => {
  const rules = ignore().add(patternsOf('a.txt', '[1]*?\\x/'))
  expect(rules.ignores('[1]*?\\x/a.txt')).toBe(true)
  expect(rules.ignores('1bcx/a.txt')).toBe(false)
})

it('says which lines it leaves out, at their place', () => {
  const text = `a\n${'x'.repeat(1001)}\r\n**/a/**/b/**/c\n!**/a/**/b/**/d\n# ${'y'.repeat(2000)}\nb\n`
  const { lines, problems } = readIgnoreLines(text, '.gitignore')
  expect(lines.map((line) => line.text)).toEqual(['a', 'b'])
  expect(
    problems.map(({ filePath, message, source }) => [
      filePath,
      message.zh,
      source?.text.slice(...source.range).slice(0, 9),
    ]),
  ).toEqual([
    ['.gitignore', '这一行超过 1000 字，没有采用', 'xxxxxxxxx'],
    ['.gitignore', '“**/”多于 2 个，匹配会很慢，没有采用；请拆成几行', '**/a/**/b'],
    ['.gitignore', '“**/”多于 2 个，匹配会很慢，没有采用；请拆成几行', '!**/a/**/'],
  ])
})

it('does not tell a thousand bad lines', () => {
  const { lines, problems } = readIgnoreLines('**/a/**/b/**/c\n'.repeat(1000), 'a')
  expect([lines.length, problems.length]).toEqual([0, 5])
})

it.each([
  [`${'*a'.repeat(20)}b`],
  ['*?'.repeat(500)],
  [`${'*[ab]'.repeat(100)}c`],
  ['*/'.repeat(500)],
  ['**/a/**/b'],
  ['**/*/**/b'],
  ['['.repeat(1000)],
  ['\\'.repeat(999)],
  [`${' '.repeat(998)}a`],
])('takes no time with a hostile name: %#', (line) => {
  const [pattern = ''] = patternsOf(line, 'x/')
  const start = performance.now()
  const rules = ignore().add(pattern)
  expect(rules.ignores(`x/${'a'.repeat(250)}`)).toBe(false)
  expect(rules.ignores(`x/${'a/'.repeat(100)}c`)).toBe(false)
  expect(performance.now() - start).toBeLessThan(500)
})
