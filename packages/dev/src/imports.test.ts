import { expect, it } from 'vitest'
import { packageOf, readImports } from './imports.ts'

/** Sources with ~ for the quote, so that this file does not seem to import them. */
it.each([
  ['import { a } from ~x~', 'x'],
  ['import a from ~./x.ts~', './x.ts'],
  ['import * as a from ~node:fs~', 'node:fs'],
  ['import ~x~', 'x'],
  ['import type { A } from ~x~', 'type x'],
  ['import { type A, type B } from ~x~', 'type x'],
  ['import { type A, b } from ~x~', 'x'],
  ['import {\n  type A,\n  type B,\n} from ~x~', 'type x'],
  ['export * from ~./x.ts~\nexport { a } from ~y~', './x.ts, y'],
  ['const a = await import(~x~)', 'x'],
  ['const a = require(~x~)', 'x'],
  ['// import a from ~x~', ''],
  [' * import a from ~x~', ''],
  ['export const a = ~x~', ''],
  ['export function a() {\n  return Array.from(~x~)\n}', ''],
])('reads the imports of %j', (source, expected) => {
  const read = readImports(source.replaceAll('~', "'"))
  expect(
    read.map(({ specifier, typeOnly }) => `${typeOnly ? 'type ' : ''}${specifier}`).join(', '),
  ).toBe(expected)
})

it('names the package of an import', () => {
  expect(packageOf('@replylint/engine/letter')).toBe('@replylint/engine')
  expect(packageOf('yaml/util')).toBe('yaml')
  expect(packageOf('node:fs')).toBe('node:fs')
})
