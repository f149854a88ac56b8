import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseReply } from '@replylint/document'
import {
  applyEdits,
  changesOf,
  configureRules,
  disjointEdits,
  editsOf,
  type Finding,
  lintDocument,
} from '@replylint/engine'
import { rules } from '@replylint/rules'
import { fixEdits, lazySegmenter } from '@replylint/workspace'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFixtures } from './fixtures.ts'
import { corpusFolder, readLetters } from './measure.ts'

const ROOT = path.join(import.meta.dirname, '..', '..', '..')
const configured = configureRules(rules)
const segmenter = lazySegmenter('jieba-wasm')

const corpus = corpusFolder(ROOT)
const fixtures = readFixtures(ROOT).map(({ text }) => text)
/** None where the letters to measure on are absent: their test is skipped then. */
const real = existsSync(path.join(corpus, 'docs'))
  ? readLetters(corpus).map(({ document }) => document.text)
  : []
const texts = [...fixtures, ...real]

function lint(text: string): Finding[] {
  return lintDocument(parseReply(text, { segmenter }), configured, { throws: true })
}

function fixesIn(text: string) {
  return fixEdits({ text, findings: lint(text) }, lint)
}

/** The texts after each pass of the fixes, the first with none left last. */
function passes(text: string): string[] {
  const texts = [text]
  for (let pass = 0; pass < 4; pass++) {
    const before = texts.at(-1) ?? ''
    const fixes = lint(before).flatMap(({ fix }) => fix ?? [])
    if (fixes.length === 0) return texts
    texts.push(applyEdits(before, fixes))
  }
  return texts
}

const figures = (text: string) => text.match(/\p{Number}/gu)?.join('') ?? ''

/** What `--fix` leaves as it is. */
function kept(text: string) {
  const { facts } = parseReply(text)
  const raw = ({ raw }: { raw: string }) => raw
  return {
    figures: figures(text),
    dates: facts.dates.map(raw),
    names: facts.addressees.map(({ name }) => name),
    titles: facts.enclosures
      .filter(({ kind, close, open, depth }) => kind !== 'bracket' && open && close && depth === 0)
      .map((enclosure) => enclosure.raw.slice(1, -1)),
  }
}

function expectSoundFixes(text: string): void {
  const fixed = applyEdits(text, fixesIn(text))
  expect(applyEdits(fixed, fixesIn(fixed)), 'fixed twice is fixed once').toBe(fixed)
  expect(passes(text).length, 'ends in one further pass').toBeLessThanOrEqual(3)
  expect(figures(fixed)).toBe(figures(text))
}

function expectSoundRanges(text: string): void {
  for (const finding of lint(text)) {
    const ranges = [
      finding.range,
      ...finding.related.map(({ range }) => range),
      ...editsOf(finding).flatMap((edit) => changesOf(edit).map(({ range }) => range)),
    ]
    for (const [start, end] of ranges) {
      const inside = 0 <= start && start <= end && end <= text.length
      expect(inside, `${finding.ruleId} ${start}–${end} of ${text.length}`).toBe(true)
    }
    for (const edit of editsOf(finding))
      expect(disjointEdits([edit]), finding.ruleId).toHaveLength(changesOf(edit).length)
  }
}

/** The beginning of one letter, a piece of another, the end of a third: breaks and slips at random. */
const splice = fc
  .tuple(fc.nat(), fc.nat(), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(200))
  .map(([first, second, third, share, length]) => {
    const pick = (at: number) => texts[at % texts.length] ?? ''
    const at = Math.floor(share * pick(second).length)
    return [
      pick(first).slice(0, Math.floor(share * 600)),
      pick(second).slice(at, at + length),
      pick(third).slice(-Math.floor((1 - share) * 600)),
    ].join('')
  })

function expectSound(text: string): void {
  expectSoundRanges(text)
  expectSoundFixes(text)
  expect(kept(applyEdits(text, fixesIn(text)))).toEqual(kept(text))
}

describe('fixes', () => {
  it('hold on every fixture', { timeout: 120_000 }, () => {
    for (const text of fixtures) expectSound(text)
  })

  it.skipIf(real.length === 0)('hold on every real letter', { timeout: 240_000 }, () => {
    for (const text of real) expectSound(text)
  })

  it('hold on random splices of letters', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(splice, (text) => {
        expectSoundRanges(text)
        expectSoundFixes(text)
      }),
      { numRuns: 300 },
    )
  })
})
