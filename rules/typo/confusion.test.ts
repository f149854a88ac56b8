import type { Segmenter } from '@replylint/document'
import { findingsOf, readMarks } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import { changeOf } from '../rows/describe.ts'
import { findRows, indexRows } from '../rows/find-rows.ts'
import type { ConfusionRow } from '../rows/row.ts'
import confusion from './confusion.ts'
import { nearPhrases } from './data/near-phrases.ts'
import { nearWords } from './data/near-words.ts'
import { confusionRows } from './data/rows.ts'
import { indexNear, nearRows } from './near.ts'

const used = confusionRows.filter((row) => row.off === undefined)
const index = indexRows(confusionRows)

function list(examples: string | readonly string[] | undefined): readonly string[] {
  return examples === undefined ? [] : typeof examples === 'string' ? [examples] : examples
}

function name(row: ConfusionRow): string {
  return `${row.wrong}→${row.right}`
}

describe('the rows', () => {
  it('fire in each of their bad sentences, on the marks', () => {
    const failed = used.flatMap((row) =>
      list(row.bad).filter((bad) => {
        const { text, ranges } = readMarks(bad)
        const found = findRows(text, indexRows([row])).map(({ start, end }) => [start, end])
        return JSON.stringify(found) !== JSON.stringify(ranges)
      }),
    )
    expect(failed).toEqual([])
  })

  it('are silent in their near misses', () => {
    const failed = used.flatMap((row) =>
      list(row.good).filter((good) => findRows(good, indexRows([row])).length > 0),
    )
    expect(failed).toEqual([])
  })

  it('have nothing to say of a sentence once it is mended', () => {
    const failed = used.flatMap((row) =>
      list(row.bad)
        .map((bad) => readMarks(bad).text.replaceAll(row.wrong, row.right))
        .filter((mended) => findRows(mended, index).some(({ row: other }) => other === row)),
    )
    expect(failed).toEqual([])
  })

  it('have an example, a reason and contexts that point at the word', () => {
    for (const row of confusionRows) {
      expect(row.wrong.length, name(row)).toBeGreaterThan(1)
      expect(row.right, name(row)).not.toBe(row.wrong)
      expect(row.reason, name(row)).not.toBe('')
      if (row.off === undefined) expect(list(row.bad).length, name(row)).toBeGreaterThan(0)
      for (const before of [row.before, row.notBefore])
        if (before instanceof RegExp) expect(before.source, name(row)).toMatch(/\$/u)
      for (const after of [row.after, row.notAfter])
        if (after instanceof RegExp) expect(after.source, name(row)).toMatch(/^\^/u)
    }
  })

  it('are never mended by themselves where names or numbers stand', () => {
    const fixed = used.filter((row) => row.fix)
    expect(fixed.filter((row) => row.level !== 'error').map(name)).toEqual([])
    expect(fixed.filter((row) => /\d/u.test(row.wrong)).map(name)).toEqual([])
  })
})

describe('the tables of near misses', () => {
  const near = indexNear(nearWords, nearPhrases)
  const rows = nearRows(nearWords, nearPhrases)

  it('fire in the phrase of each wrong word, on the mark', () => {
    const failed = rows.filter(({ bad }) => {
      const { text, ranges } = readMarks(String(bad))
      // “信防事项” is told as a whole, not “信防”.
      const [[from, to] = [0, 0]] = ranges
      const found = findRows(text, indexRows([]), near, ({ at, end }) => at <= from && end >= to)
      return found.length !== 1
    })
    expect(failed.map(name)).toEqual([])
  })

  it('are silent in the phrases, and say each wrong word once', () => {
    const failed = rows.filter(({ good }) => findRows(String(good), indexRows([]), near).length > 0)
    expect(failed.map(name)).toEqual([])
    expect(new Set(rows.map(({ wrong }) => wrong)).size).toBe(rows.length)
  })

  /** Cuts as told: the words of the sentence, with bars between them. */
  const lint = (cut: string) => {
    const text = cut.replaceAll('|', '')
    const segmenter: Segmenter = { name: 'told', cut: () => cut.split('|') }
    return findingsOf(confusion, text, { segmenter }).map(({ range }) => text.slice(...range))
  }

  it.each([
    ['感谢|您|对|我局|工作|的|关心|和|支|特|！', ['支特']],
    ['进一步|健全|服务|体|糸|。', ['服务体糸']],
    ['方便|群众|就医|，|减轻|群众|负|但|。', ['负但']],
  ])('%s', (cut, said) => {
    expect(lint(cut)).toEqual(said)
  })

  it.each([
    // The end of one word and the beginning of the next.
    ['同时|支|特别|困难|群众|。'],
    // A word that no dictionary has.
    ['智|驾|大|算力|芯片|。'],
    // A name, a village, a slogan.
    ['王|建|没|同志|负责|。'],
    ['途经|建|没|村|。'],
    ['打好|“|稳|拓|调|优|”|组合拳|。'],
  ])('silent: %s', (cut) => {
    expect(lint(cut)).toEqual([])
  })

  it('is silent where nothing cuts words', () => {
    expect(findingsOf(confusion, '感谢您的关心和支特。')).toEqual([])
  })
})

describe('changeOf', () => {
  const row = (wrong: string, right: string): ConfusionRow => ({
    wrong,
    right,
    level: 'error',
    reason: '',
    bad: [],
  })

  it.each([
    ['同事', '同时', { from: 1, to: 2, text: '时' }],
    ['次会第', '次会议第', { from: 2, to: 2, text: '议' }],
    ['基资金', '资金', { from: 0, to: 1, text: '' }],
    ['聚集', '聚焦', { from: 1, to: 2, text: '焦' }],
  ])('%s → %s covers only what changes', (wrong, right, change) => {
    expect(changeOf(row(wrong, right))).toEqual(change)
  })
})

describe('findRows', () => {
  it('takes the longest row and one finding for a place', () => {
    const rows = ['一如继往', '如继'].map((wrong) => ({
      wrong,
      right: '？？',
      level: 'error' as const,
      reason: '',
      bad: [],
    }))
    expect(findRows('将一如继往地', indexRows(rows)).map(({ at }) => at)).toEqual([1])
  })

  it('reads half-width marks in contexts like full-width ones', () => {
    const say = (text: string) => findRows(text, index).map(({ row }) => row.right)
    expect(say('同事,我们启动了工作。')).toEqual(['同时'])
    expect(say('建议己收悉,向答复如下:')).toEqual(['已收悉', '现答复如下'])
  })

  it('reads text of any length once', () => {
    const text = '养老服务体系建设同事反应截止更好的聚集'.repeat(20_000)
    const start = performance.now()
    findRows(text, index)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
