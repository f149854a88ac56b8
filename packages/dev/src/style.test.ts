import path from 'node:path'
import { createWording } from '@replylint/engine'
import { rules } from '@replylint/rules'
import { findingsOf, readMarks } from '@replylint/tester'
import { lazySegmenter } from '@replylint/workspace'
import { describe, expect, it } from 'vitest'
import { readFunctions } from './functions.ts'
import { isTest, readSources } from './sources.ts'

const ROOT = path.join(import.meta.dirname, '..', '..', '..')
const segmenter = lazySegmenter('jieba-wasm')
const FILE_LINES = 400
const FUNCTION_LINES = 60
const MESSAGE_CHARACTERS = 40

const FIELDS = [
  'id',
  'severity',
  'status',
  'since',
  'docs',
  'options',
  'messages',
  'fixable',
  'create',
  'examples',
]

/** Tables of data and tests do not count. */
const sources = readSources(ROOT).filter(
  ({ path: file }) => !isTest(file) && !/\/(?:data|dist)\//u.test(file),
)

it(`has no file over ${FILE_LINES} lines`, () => {
  const long = sources.filter(({ text }) => text.split('\n').length > FILE_LINES)
  expect(long.map((source) => source.path)).toEqual([])
})

it(`has no function over ${FUNCTION_LINES} lines`, () => {
  const long = sources.flatMap((source) =>
    readFunctions(source.text)
      .filter(({ lines }) => lines > FUNCTION_LINES)
      .map(({ line, lines }) => `${source.path}:${line} has ${lines} lines`),
  )
  expect(long).toEqual([])
})

it('leaves nothing to do without an issue', () => {
  const left = readSources(ROOT).filter(({ text }) => /\bTO[D]O\b(?! ?\(?#\d)/u.test(text))
  expect(left.map((source) => source.path)).toEqual([])
})

describe.each(rules)('$id', (rule) => {
  it('has its fields in the order everyone knows', () => {
    const keys = Object.keys(rule)
    expect(keys).toEqual(FIELDS.filter((field) => keys.includes(field)))
  })

  it('is named after the fault', () => {
    // “no lead-in” is the fault itself.
    expect(rule.id).toMatch(
      /^[a-z]+(?:-[a-z]+)*\/(?!no-(?!lead-in$)|check-|valid-)[a-z]+(?:-[a-z]+)*$/u,
    )
  })

  it('says what is wrong, short and without blame', () => {
    const wording = createWording([rule])
    for (const example of rule.examples) {
      if (!('bad' in example)) continue
      const { text } = readMarks(example.bad)
      for (const finding of findingsOf(rule, text, {
        segmenter,
        options: example.options ?? {},
      })) {
        const said = wording.message(finding, 'zh')
        expect(said).not.toMatch(/[!！]|请检查|undefined/u)
        expect(wording.message(finding, 'en')).not.toMatch(/[!！]|undefined/u)
        // What is quoted from the letter is as long as it is.
        const own = said.replace(/“[^”]*”/gu, '')
        expect([...own].length, said).toBeLessThanOrEqual(MESSAGE_CHARACTERS)
      }
    }
  })
})
