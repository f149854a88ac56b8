import type { AnyRule } from '@replylint/engine'
import { findingsOf, readMarks } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import blend from './blend.ts'
import collocation from './collocation.ts'
import { blends } from './data/blends.ts'
import { collocations } from './data/collocations.ts'
import { missingObjects, missingSubjects, missingWords } from './data/missing.ts'
import { prepositions } from './data/prepositions.ts'
import type { Frame } from './frame.ts'
import missingObject from './missing-object.ts'
import missingSubject from './missing-subject.ts'
import missingWord from './missing-word.ts'
import preposition from './preposition.ts'

const TABLES: readonly (readonly [AnyRule, readonly Frame[]])[] = [
  [blend, blends],
  [collocation, collocations],
  [missingObject, missingObjects],
  [missingSubject, missingSubjects],
  [missingWord, missingWords],
  [preposition, prepositions],
]

const said = (rule: AnyRule, text: string) =>
  findingsOf(rule, text).map(({ range }) => text.slice(...range))

describe.each(TABLES)('$id', (rule, frames) => {
  it('fires in the bad sentences of every frame, on the marks', () => {
    for (const bad of frames.flatMap((frame) => frame.bad)) {
      const { text, ranges } = readMarks(bad)
      const marks = ranges.map((range) => text.slice(...range))
      expect(said(rule, text), bad).toEqual(marks)
      // Half-width marks are read like full-width ones.
      const narrow = text.replaceAll('，', ',').replaceAll('：', ':')
      expect(said(rule, narrow).length, narrow).toBe(marks.length)
    }
  })

  it('is silent in the near misses, and each frame has three', () => {
    for (const frame of frames) {
      expect(frame.good.length, String(frame.pattern)).toBeGreaterThanOrEqual(3)
      for (const good of frame.good) expect(said(rule, good), good).toEqual([])
    }
  })

  it('says what to look for first', () => {
    for (const { needs } of frames)
      for (const word of needs) expect(word.length, word).toBeGreaterThan(1)
    for (const { bad, needs } of frames)
      for (const text of bad)
        expect(
          needs.some((word) => readMarks(text).text.includes(word)),
          text,
        ).toBe(true)
  })

  it('reads hostile text in linear time', () => {
    const text = `${frames.flatMap(({ needs }) => needs).join('')}${'在对为将使通过的进行'.repeat(2_000)}。`
    const start = performance.now()
    findingsOf(rule, text)
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})
