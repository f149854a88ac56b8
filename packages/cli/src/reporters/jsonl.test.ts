import { expect, it } from 'vitest'
import { HOSTILE, HOSTILE_TEXT, OPTIONS, RESULTS } from '../testing/results.ts'
import { reportJson } from './json.ts'
import { reportJsonl } from './jsonl.ts'

function objects(report: string): unknown[] {
  expect(report.endsWith('\n')).toBe(true)
  return report
    .slice(0, -1)
    .split(/[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line) => JSON.parse(line))
}

it.each([
  { claims: false, language: 'zh' },
  { claims: true, language: 'en' },
] as const)('holds the objects of json, each on its line: %j', (asked) => {
  const options = { ...OPTIONS, ...asked }
  for (const results of [RESULTS, HOSTILE]) {
    expect(objects(reportJsonl(results, options))).toEqual(JSON.parse(reportJson(results, options)))
  }
  expect(objects(reportJsonl(HOSTILE, OPTIONS))).toMatchObject([
    { messages: [{ message: `发现“${HOSTILE_TEXT}”` }, { line: 2 }] },
  ])
})

it('can be written file by file', () => {
  const apart = RESULTS.map((result) => reportJsonl([result], OPTIONS)).join('')
  expect(apart).toBe(reportJsonl(RESULTS, OPTIONS))
})

it('nothing was checked', () => {
  expect(reportJsonl([], OPTIONS)).toBe('')
})
