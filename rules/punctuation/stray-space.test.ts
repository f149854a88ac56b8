import { findingsOf, letter } from '@replylint/tester'
import { expect, it } from 'vitest'
import straySpace from './stray-space.ts'

it('tells a character that cannot be seen once, in the letter that has it', () => {
  const text = `${letter()}\n${letter({ salutation: '尊敬的顾明远代表：', body: '全市已建成\u200b食堂42家。' })}`
  const findings = findingsOf(straySpace, text)
  expect(findings.map(({ messageId, range }) => [messageId, text.slice(...range)])).toEqual([
    ['invisible', '\u200b'],
  ])
  expect(findings[0]?.fix).toEqual({ range: findings[0]?.range, text: '' })
})

it('leaves the mark at the very beginning of a file, which tells its encoding', () => {
  expect(findingsOf(straySpace, `\ufeff${letter()}`)).toEqual([])
})
