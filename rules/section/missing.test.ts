import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseReply } from '@replylint/document'
import { applyEdits, configureRules, type Finding, letter, lintDocument } from '@replylint/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../index.ts'

/** Every finding costs a run of all rules; in milliseconds. */
const SLOW = 60_000
const MISSING = 'section/missing-'
/** Every rule, those that are off by themselves as well. */
const strict = rules.filter(({ status }) => status === 'strict').map(({ id }) => [id, 'warning'])
const configured = configureRules(rules, Object.fromEntries(strict))
/** Says that something is still to be filled in: of an insertion that is as it should be. */
const BLANK = /^(?:section\/empty-field|doc-number\/form)$/u
const FOLDER = path.join(import.meta.dirname, '..', '..', 'fixtures', 'letters')
const TEXTS = [
  letter(),
  letter().replaceAll('\n', '\r\n'),
  letter().replaceAll('\n\n', '\n'),
  ...readdirSync(FOLDER).map((name) =>
    readFileSync(path.join(FOLDER, name, 'letter.txt'), 'utf8').replace(/^\uFEFF/u, ''),
  ),
]

/** Of several letters that lose lines nobody can tell where one ends. */
const ONE = TEXTS.filter((text) => parseReply(text).letters.length === 1)

function lint(text: string): Finding[] {
  return lintDocument(parseReply(text), configured, { throws: true })
}

function count(findings: readonly Finding[], ruleId: string): number {
  return findings.filter((finding) => finding.ruleId === ruleId).length
}

/** With a title or an opening it is read as a letter, and all else that is wrong with it shows. */
function isNoLetter(text: string): boolean {
  return parseReply(text).letters.some(({ kind }) => kind === 'other')
}

/** Every way to put in every part that is missed. */
function expectInsertions(text: string): void {
  const before = lint(text)
  for (const { ruleId, suggestions } of before) {
    if (!ruleId.startsWith(MISSING)) continue
    for (const [way, edit] of suggestions.entries()) {
      const [at, end] = edit.range
      expect(end).toBe(at)
      expect(atLineBoundary(text, at), `${ruleId} in the middle of a line`).toBe(true)
      const put = applyEdits(text, [edit])
      const known = lineEnds(text)
      if (known.length > 0) expect(known).toEqual(expect.arrayContaining(lineEnds(put)))
      if (isNoLetter(text)) continue
      const after = lint(put)
      expect(count(after, ruleId), `${ruleId}: ${edit.text}`).toBe(count(before, ruleId) - 1)
      if (way > 0) continue
      const errors = after.filter((one) => one.severity === 'error' && !BLANK.test(one.ruleId))
      const more = errors.filter((one) => count(after, one.ruleId) > count(before, one.ruleId))
      expect(more.map((one) => one.ruleId)).toEqual([])
    }
  }
}

function atLineBoundary(text: string, at: number): boolean {
  const isBreak = (character: string) => /^[\n\r\v\f\u2028\u2029]?$/u.test(character)
  const inCrLf = text.slice(at - 1, at + 1) === '\r\n'
  return !inCrLf && (isBreak(text.charAt(at - 1)) || isBreak(text.charAt(at)))
}

function lineEnds(text: string): string[] {
  return [...new Set(text.match(/\r\n|\n|\r/gu))]
}

describe('a part that is put in', () => {
  it.each(TEXTS.map((text) => [text.trim().split('\n', 1)[0] ?? '', text]))(
    'stands on lines of its own and is missed no more: %s',
    (_, text) => expectInsertions(text),
  )

  it(
    'does so in the first half of a letter',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...TEXTS),
          fc.double({ min: 0, max: 1, noNaN: true }),
          (text, part) => expectInsertions(text.slice(0, Math.floor(part * text.length))),
        ),
        { numRuns: 60 },
      )
    },
    SLOW,
  )

  it(
    'does so in a letter that has lost some of its lines',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...ONE), fc.infiniteStream(fc.nat(9)), (text, lots) => {
          const lines = text.split(/(?<=\n)/u)
          const kept = lines.filter((line) => line.length > 40 || (lots.next().value ?? 0) > 2)
          expectInsertions(kept.join(''))
        }),
        { numRuns: 60 },
      )
    },
    SLOW,
  )
})
