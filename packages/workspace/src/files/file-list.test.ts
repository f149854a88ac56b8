import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { decodeFileList, parseFileList } from './file-list.ts'

const name = fc
  .string({ unit: fc.constantFrom('a', '.', '/', ' ', '答', '复', '#', '*', '"', '\\', '\t') })
  .filter((text) => text.trim() !== '')

it('gives the names back as they are', () => {
  fc.assert(
    fc.property(fc.array(name), fc.constantFrom('\n', '\r\n', '\0'), (names, end) => {
      const list = names.map((text) => text + end).join('')
      expect(parseFileList(list)).toEqual(names)
      expect(parseFileList(`\uFEFF${list}`)).toEqual(names)
      expect(parseFileList(list + end + end)).toEqual(names)
      expect(parseFileList(list.slice(0, -end.length || undefined))).toEqual(names)
    }),
  )
})

it('reads a list in the encoding of Chinese Windows, however little Chinese it holds', () => {
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const bytes = iconv.encode(['a/附件.txt', ...names, ''].join('\r\n'), 'gb18030')
      expect(decodeFileList(bytes, 'list')).toEqual({ ok: true, value: ['a/附件.txt', ...names] })
    }),
  )
})

it('takes line ends for part of a name where NUL stands between names', () => {
  expect(parseFileList('a\nb\r\n.txt\0c')).toEqual(['a\nb\r\n.txt', 'c'])
})

it('takes any bytes, and throws nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const list = decodeFileList(bytes, 'list')
      if (list.ok) for (const path of list.value) expect(path.trim()).not.toBe('')
      else expect(list.problems).toMatchObject([{ filePath: 'list' }])
    }),
  )
})
