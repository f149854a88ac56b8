import { readFileSync } from 'node:fs'
import path from 'node:path'
import { changesOf, configureRules, type Finding } from '@replylint/engine'
import { rules } from '@replylint/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintText } from '../lint-text.ts'
import { withoutComments } from './comments.ts'

const LETTERS = path.join(import.meta.dirname, '../../../../fixtures/letters')
const letter = (name: string) => readFileSync(path.join(LETTERS, name, 'letter.txt'), 'utf8')
const TEXTS = ['markdown', 'planted-draft', 'red-pencil', 'hard-wrapped', 'crlf-draft'].map(letter)
const configured = configureRules(rules)

const COMMENTS = ['<!-- 已核实 -->', '<!---->', '<!-->', '<!-- 2022年3月24月\r\n\r\n同事，我们 -->']

/** Between two characters, but not in the middle of a line end or of a character. */
function isBetween(text: string, at: number): boolean {
  return !/^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])/u.test(text.slice(at - 1, at + 1))
}

const inserted = fc.record({
  text: fc.constantFrom(...TEXTS),
  places: fc.array(
    fc.record({
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      comment: fc.constantFrom(...COMMENTS),
      alone: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  ),
})

type Inserted = typeof inserted extends fc.Arbitrary<infer Value> ? Value : never

/** The letter with comments between its characters, or on lines of their own. */
function withComments({ text, places }: Inserted): string {
  const starts = [
    0,
    ...[...text.matchAll(/\r\n|\n/gu)].map(({ index, 0: end }) => index + end.length),
  ]
  const inserts = places.map(({ part, comment, alone }) => {
    if (alone) {
      const start = starts[Math.floor(part * (starts.length - 1))] ?? 0
      return { at: start, put: `${comment}\n` }
    }
    const at = Math.floor(part * text.length)
    return { at: isBetween(text, at) ? at : at + 1, put: comment }
  })
  let file = text
  for (const { at, put } of inserts.sort((a, b) => b.at - a.at)) {
    file = file.slice(0, at) + put + file.slice(at)
  }
  return file
}

/** What a finding says and quotes, wherever it stands; line breaks left out. */
function said(text: string, { ruleId, messageId, severity, data, range, related }: Finding) {
  const quote = (place: readonly [number, number]) =>
    withoutComments(text.slice(...place)).text.replace(/\s+/gu, '')
  const also = related.map((each) => [each.messageId, each.data, quote(each.range)])
  return [ruleId, messageId, severity, data, quote(range), also]
}

function changes({ fix, suggestions }: Finding) {
  return [...(fix ? [fix] : []), ...suggestions].flatMap(changesOf)
}

function lint(file: string): Finding[] {
  const plain = withoutComments(file)
  return lintText(plain.text, configured).findings.map(plain.restored)
}

describe('a letter with comments', () => {
  it('says what it says without them, at the same words, and no edit meets one', {
    timeout: 60_000,
  }, () => {
    const expected = new Map(
      TEXTS.map((text) => [text, lint(text).map((finding) => said(text, finding))]),
    )
    fc.assert(
      fc.property(inserted, (written) => {
        const file = withComments(written)
        const findings = lint(file)
        expect(findings.map((finding) => said(file, finding))).toEqual(expected.get(written.text))
        const { comments } = withoutComments(file)
        const met = findings
          .flatMap(changes)
          .filter(({ range: [start, end] }) =>
            comments.some(([from, to]) => from < end && start < to),
          )
        expect(met).toEqual([])
      }),
      { numRuns: 120 },
    )
  })
})

describe('taking comments out', () => {
  it('keeps every other character, and leads each back to its place', () => {
    const parts = fc.constantFrom(
      '<!--',
      '-->',
      '<!',
      '--',
      '>',
      '-',
      '甲',
      '😀',
      '\r\n',
      '\n',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (words) => {
        const file = words.join('')
        const { text, comments, source } = withoutComments(file)
        const taken = comments.reduce((sum, [start, end]) => sum + end - start, 0)
        expect(text.length).toBe(file.length - taken)
        for (let at = 0; at < text.length; at++) {
          expect(file.slice(...source([at, at + 1]))).toBe(text[at])
        }
        const [start, end] = source([0, text.length])
        expect(withoutComments(file.slice(start, end)).text).toBe(text)
      }),
    )
  })

  it('takes time in step with the length, whatever is open', () => {
    for (const file of [
      '<!--'.repeat(100_000),
      '<!-->'.repeat(100_000),
      `${'<!-- '.repeat(1e5)}-->`,
    ]) {
      const start = performance.now()
      const { comments, unclosed } = withoutComments(file)
      expect(performance.now() - start).toBeLessThan(1000)
      expect(comments.length > 0 || unclosed !== undefined).toBe(true)
    }
  })
})
