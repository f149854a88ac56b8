import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { isBelow } from './below.ts'

it.each([
  ['a', 'a/1.txt', true],
  ['a', 'a/b/c/1.txt', true],
  ['a', 'a/..附件.txt', true],
  ['a', 'a/..', false],
  ['a', 'a', false],
  ['a', 'ab/1.txt', false],
  ['a/b', 'a/1.txt', false],
  ['a', 'b', false],
])('in %s: %s', (folder, path, expected) => {
  expect(isBelow(resolve(folder), resolve(path))).toBe(expected)
})
