import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filedUnder, indexPairs, pairAt } from './pair.ts'

const PAIR = fc
  .string({ unit: 'binary', minLength: 2, maxLength: 4 })
  .map((text) => pairAt(text, 0))

describe('indexPairs', () => {
  it('keeps all that was filed, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(PAIR, { maxLength: 200 }), fc.array(PAIR), (filed, others) => {
        const map = new Map(filed.map((pair, at) => [pair, at]))
        const index = indexPairs(map)
        for (const pair of [...filed, ...others])
          expect(filedUnder(index, pair)).toBe(map.get(pair))
      }),
    )
  })

  it('lets few of the pairs through that have nothing', () => {
    const words = Array.from({ length: 500 }, (_, at) => 0x4e00 + at * 41)
    const pair = (code: number) =>
      pairAt(String.fromCharCode(code, 0x4e00 + ((code * 7) % 20_000)), 0)
    const { sieve } = indexPairs(new Map(words.map((code) => [pair(code), code])))
    let asked = 0
    const filed = new (class extends Map<number, number> {
      override get(): undefined {
        asked++
      }
    })()
    for (let code = 0x4e00; code < 0x9e00; code++) filedUnder({ filed, sieve }, pair(code))
    expect(asked).toBeGreaterThanOrEqual(words.length)
    expect(asked).toBeLessThan(words.length + 0x5000 / 20)
  })
})
