import { expect, it } from 'vitest'
import { countRepeats } from './repeats.ts'

it('counts each by itself', () => {
  const repeat = countRepeats()
  expect([repeat('a', 'b'), repeat('a', 'b'), repeat('ab', ''), repeat('a', 'b')]).toEqual([
    1, 2, 1, 3,
  ])
  expect(countRepeats()('a', 'b')).toBe(1)
})
