import { expect, it } from 'vitest'
import { isBound, wordAt, wordIndexAt } from './words-at.ts'

/** 推进|城市|社区, at offset 1. */
const WORDS = ['推进', '城市', '社区'].map((text, index) => ({
  text,
  at: 1 + index * 2,
  range: [1 + index * 2, 3 + index * 2] as const,
}))

it('finds the word that holds an offset', () => {
  expect([0, 1, 2, 3, 6, 7].map((offset) => wordIndexAt(WORDS, offset))).toEqual([
    -1, 0, 0, 1, 2, -1,
  ])
  expect(wordIndexAt([], 0)).toBe(-1)
})

it('tells where a word begins or the last one ends', () => {
  expect([0, 1, 2, 3, 7, 8].filter((offset) => isBound(WORDS, offset))).toEqual([1, 3, 7])
  expect([wordAt(WORDS, 3)?.text, wordAt(WORDS, 4)]).toEqual(['城市', undefined])
})
