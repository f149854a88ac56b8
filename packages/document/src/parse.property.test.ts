import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { letter } from '@replylint/tester'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReply } from './parse.ts'
import type { Range } from './range.ts'
import type { Passage, ReplyDocument } from './types.ts'

const FOLDER = path.join(import.meta.dirname, '..', '..', '..', 'fixtures', 'letters')
const LETTERS: readonly (readonly [name: string, text: string])[] = [
  ['(complete)', letter()],
  ['(CRLF)', letter().replaceAll('\n', '\r\n')],
  ...fixtures(),
]
const TEXTS = LETTERS.map(([, text]) => text)

function fixtures(): [string, string][] {
  const named = readdirSync(path.dirname(FOLDER)).includes('letters') ? readdirSync(FOLDER) : []
  return named.map((name) => [name, readFileSync(path.join(FOLDER, name, 'letter.txt'), 'utf8')])
}

/** Where a property fails, it is the text that matters: fast-check prints it shrunk. */
function expectSound(text: string): void {
  const document = parseReply(text)
  expect(document.text).toBe(text)
  expectCovered(document)
  for (const block of document.blocks) {
    expectMapped(text, block)
    expect(block.sentences.map((sentence) => sentence.text).join('')).toBe(block.text)
    for (const sentence of block.sentences) expectMapped(text, sentence)
  }
  for (const [name, facts] of Object.entries(document.facts)) {
    for (const fact of facts) expectInside(text, fact.range, name)
  }
}

/** Blocks are sorted, disjoint, and leave out nothing but blanks. */
function expectCovered({ text, blocks }: ReplyDocument): void {
  let at = 0
  for (const { range } of blocks) {
    expectInside(text, range, 'block')
    expect(range[0]).toBeGreaterThanOrEqual(at)
    expect(text.slice(at, range[0]).trim()).toBe('')
    at = range[1]
  }
  expect(text.slice(at).trim()).toBe('')
}

/** Every character of the passage stands in the file, in the same order. */
function expectMapped(file: string, passage: Passage): void {
  let at = passage.range[0]
  const wrong: string[] = []
  for (let index = 0; index < passage.text.length; index += 1) {
    const [start, end] = passage.source(index, index + 1)
    if (file.slice(start, end) !== passage.text[index] || start < at) {
      wrong.push(`${index} “${passage.text[index]}” → ${start}–${end}`)
    }
    at = end
  }
  expect(wrong).toEqual([])
  expect(at).toBeLessThanOrEqual(passage.range[1])
}

function expectInside(text: string, [start, end]: Range, name: string): void {
  expect(start, name).toBeGreaterThanOrEqual(0)
  expect(end, name).toBeGreaterThanOrEqual(start)
  expect(end, name).toBeLessThanOrEqual(text.length)
}

describe.each(LETTERS)('%s', (_, text) => {
  it('is sound', () => expectSound(text))

  it('is sound however much of it has been written', { timeout: 30_000 }, () => {
    const lengths = fc.integer({ min: 0, max: text.length })
    fc.assert(
      fc.property(lengths, (length) => expectSound(text.slice(0, length))),
      { numRuns: 60 },
    )
  })
})

/** Some characters out of one of the letters. */
const fragment = fc
  .tuple(fc.constantFrom(...TEXTS), fc.nat(), fc.integer({ min: 0, max: 200 }))
  .map(([text, start, length]) => text.slice(start % text.length).slice(0, length))

/** What files hold besides letters: breaks of all kinds, marks, half a character, figures. */
const crumb = fc.constantFrom(
  ...['\n', '\r\n', '\r', '\n\n', '\f', '\t', '　', ' ', '\u2028', '\uFEFF', '\0', '\uD83D', '💡'],
  ...[
    '------',
    '# ',
    '**',
    '<input type="checkbox" checked="">',
    '☑A',
    '《',
    '》',
    '（',
    ')',
    '。',
  ],
  ...[
    '2022年3月24月',
    '第号',
    '〔2025〕',
    '一、',
    '（一）',
    '1.',
    '99999999999999999999',
    '：',
    '%',
  ],
)

it('is sound for pieces of letters in any order', { timeout: 60_000 }, () => {
  const pieces = fc.array(fc.oneof(fragment, crumb), { maxLength: 12 })
  fc.assert(
    fc.property(pieces, (list) => expectSound(list.join(''))),
    { numRuns: 400 },
  )
})

it('is sound for any string', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSound))
})
