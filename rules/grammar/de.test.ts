import { readMarks } from '@replylint/tester'
import { expect, it } from 'vitest'
import { findRows, indexRows } from '../rows/find-rows.ts'
import type { ConfusionRow } from '../rows/row.ts'
import { de } from './data/de.ts'

const index = indexRows(de)

function list(examples: string | readonly string[] | undefined): readonly string[] {
  return examples === undefined ? [] : typeof examples === 'string' ? [examples] : examples
}

function failing(of: (row: ConfusionRow) => readonly string[]): string[] {
  return de.flatMap((row) => of(row).map((text) => `${row.wrong}: ${text}`))
}

it('fires in the bad sentences of every row, on the marks', () => {
  const failed = failing((row) =>
    list(row.bad).filter((bad) => {
      const { text, ranges } = readMarks(bad)
      const found = findRows(text, indexRows([row])).map(({ start, end }) => [start, end])
      // Rows that share a word have their own sentences.
      return JSON.stringify(found) !== JSON.stringify(ranges) && found.length > 0
    }),
  )
  expect(failed).toEqual([])
  const all = failing((row) =>
    list(row.bad).filter((bad) => findRows(readMarks(bad).text, index).length !== 1),
  )
  expect(all).toEqual([])
})

it('is silent in the near misses', () => {
  const failed = failing((row) => list(row.good).filter((good) => findRows(good, index).length > 0))
  expect(failed).toEqual([])
})

it('has nothing to say of a sentence once it is mended', () => {
  const failed = failing((row) =>
    list(row.bad)
      .map((bad) => readMarks(bad).text.replaceAll(row.wrong, row.right))
      .filter((mended) => findRows(mended, index).length > 0),
  )
  expect(failed).toEqual([])
})
