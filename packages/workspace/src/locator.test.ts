import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createLocator } from './locator.ts'

it('counts LF, CRLF and CR as one line end each, columns in UTF-16 units', () => {
  const text = '甲🙂乙\r\n丙\r丁\n\n戊'
  const locator = createLocator(text)
  const place = (part: string) => Object.values(locator.place(text.indexOf(part)))
  expect(place('甲')).toEqual([1, 1])
  expect(place('乙')).toEqual([1, 4])
  expect(place('\r\n')).toEqual([1, 5])
  expect(place('\n丙')).toEqual([1, 6])
  expect(place('丙')).toEqual([2, 1])
  expect(place('丁')).toEqual([3, 1])
  expect(place('戊')).toEqual([5, 1])
  expect(locator.place(text.length)).toEqual({ line: 5, column: 2 })
  expect(text.slice(...locator.lineRange(text.indexOf('乙')))).toBe('甲🙂乙')
  expect(text.slice(...locator.lineRange(text.indexOf('丁') + 2))).toBe('')
})

it('an empty text has one line', () => {
  expect(createLocator('').place(0)).toEqual({ line: 1, column: 1 })
  expect(createLocator('').lineRange(0)).toEqual([0, 0])
})

it('agrees with splitting the text into lines, for any text', () => {
  const piece = fc.constantFrom('甲', '🙂', 'a', '\n', '\r', '\r\n', ' ')
  fc.assert(
    fc.property(fc.array(piece), fc.nat(), (pieces, seed) => {
      const text = pieces.join('')
      const offset = seed % (text.length + 1)
      // Between CR and LF the line has not ended yet.
      const inside = text[offset - 1] === '\r' && text[offset] === '\n'
      const before = text.slice(0, inside ? offset - 1 : offset).split(/\r\n|\r|\n/u)
      const column = (before.at(-1) ?? '').length + 1 + (inside ? 1 : 0)
      expect(createLocator(text).place(offset)).toEqual({ line: before.length, column })
    }),
  )
})
