import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAll } from './find-all.ts'

const PATTERNS = [/市+/gu, /(?<n>\d)(?<unit>市)?/dgu, /市*/gu, /(?=市)|𠮷?/gu, /^|$/gu]

describe('findAll', () => {
  it('finds what matchAll finds, for any text', () => {
    const text = fc.string({ unit: fc.constantFrom('市', '1', '𠮷', '。', '\n') })
    fc.assert(
      fc.property(text, fc.constantFrom(...PATTERNS), (text, pattern) => {
        pattern.lastIndex = 0
        expect(findAll(text, pattern)).toEqual([...text.matchAll(pattern)])
      }),
    )
  })

  it('begins at the front, wherever the expression was left', () => {
    const pattern = /市/gu
    pattern.test('市民政局')
    expect(findAll('市民政局', pattern).map(({ index }) => index)).toEqual([0])
  })

  it('may be asked again of the same expression for each match', () => {
    const pattern = /[市县]/gu
    const inner = findAll('市县', pattern).map(() => findAll('县市县', pattern).length)
    expect(inner).toEqual([3, 3])
  })
})
