import { applyEdits } from '@replylint/engine'
import { findingsOf, readMarks } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import type { PhraseRow } from './data/row.ts'
import { phraseRows } from './data/rows.ts'
import { findPhrases, indexPhrases } from './find-phrases.ts'
import phrase from './phrase.ts'

const used = phraseRows.filter((row) => row.off === undefined)

function list(examples: string | readonly string[]): readonly string[] {
  return [examples].flat()
}

function placesOf(row: PhraseRow, text: string) {
  return findPhrases(text, indexPhrases([row])).map(({ at, end }) => [at, end])
}

describe('the rows', () => {
  it.each(used.map((row) => [row.name, row] as const))('%s', (_, row) => {
    for (const bad of list(row.bad)) {
      const { text, ranges } = readMarks(bad)
      expect(placesOf(row, text), bad).toEqual(ranges)
    }
    for (const good of list(row.good)) expect(placesOf(row, good), good).toEqual([])
  })

  it('have nothing to say of a sentence once it is mended', () => {
    for (const row of used) {
      for (const bad of list(row.bad)) {
        const { text } = readMarks(bad)
        const [found] = findPhrases(text, indexPhrases([row]))
        for (const right of found?.rights ?? []) {
          const mended = text.slice(0, found?.at) + right + text.slice(found?.end)
          expect(placesOf(row, mended), mended).toEqual([])
          expect(mended).not.toBe(text)
        }
      }
    }
  })

  it('have a name each, a reason, and words of two characters', () => {
    expect(new Set(phraseRows.map(({ name }) => name)).size).toBe(phraseRows.length)
    for (const row of phraseRows) {
      expect(row.reason, row.name).not.toBe('')
      for (const word of row.needs.split('|'))
        expect(word.length, row.name).toBeGreaterThanOrEqual(2)
    }
  })
})

it('offers to drop either word', () => {
  const text = '全区共发放奖励补助共计9人次。'
  const [found] = findingsOf(phrase, text)
  expect(found?.suggestions.map((edit) => applyEdits(text, [edit]))).toEqual([
    '全区共发放奖励补助9人次。',
    '全区发放奖励补助共计9人次。',
  ])
})

it('hears the halves of a phrase over a line break', () => {
  expect(findingsOf(phrase, '下一步，我局将持续加大对该\n片区加强巡查，消除隐患。')).toHaveLength(1)
})

it('reads hostile text in a moment', () => {
  const start = performance.now()
  for (const part of [
    '开展',
    '共计',
    '进行',
    '加大对',
    '《',
    '感谢您对',
    '目前',
    '的通知》的',
    '自1年',
  ])
    findingsOf(phrase, part.repeat(40_000))
  findingsOf(
    phrase,
    phraseRows
      .map(({ needs }) => needs.replaceAll('|', ''))
      .join('')
      .repeat(60),
  )
  expect(performance.now() - start).toBeLessThan(4_000)
})
