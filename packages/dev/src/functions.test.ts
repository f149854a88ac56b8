import { expect, it } from 'vitest'
import { readFunctions } from './functions.ts'

it.each([
  ['function a() {\n  b()\n}', [[1, 3]]],
  ['export async function a(\n  b: string,\n): Promise<void> {\n  c()\n}', [[1, 5]]],
  ['const a = (b) => {\n  c()\n}', [[1, 3]]],
  ['class A {\n  get a(): string {\n    return b\n  }\n}', [[2, 3]]],
  ['class A {\n  constructor(a: string) {\n    b()\n  }\n}', [[2, 3]]],
  ['export default defineRule({\n  create({ report }) {\n    return {}\n  },\n})', [[2, 3]]],
  ['if (a) {\n  b()\n} else if (c) {\n  d()\n}', []],
  ['const a = b.map((c) => c)', []],
  ['const a = {\n  b: 1,\n}', []],
  [
    'function a() {\n  return b.map((c) => {\n    return c\n  })\n}',
    [
      [1, 5],
      [2, 3],
    ],
  ],
])('reads the functions of %j', (source, expected) => {
  expect(readFunctions(source).map(({ line, lines }) => [line, lines])).toEqual(expected)
})
