import { type AnyRule, letter } from '@replylint/engine'
import { describe, expect, it } from 'vitest'
import { readMarks } from './marks.ts'
import { findingsOf } from './test-rule.ts'

/** Bodies of a complete letter, each with the letter's own date where that matters. */
export type BodyTable = readonly (readonly [body: string, date?: string])[]

/** Registers one test per body: the rule finds what stands in `[[…]]`, and nothing else in the letter. */
export function testBodies(rule: AnyRule, table: BodyTable): void {
  describe(rule.id, () => {
    for (const [body, date] of table) {
      it(body, () => {
        const expected = letter({ body, ...(date === undefined ? {} : { date }) })
        expect(marked(rule, readMarks(expected).text)).toBe(expected)
      })
    }
  })
}

/** The text with `[[…]]` around each finding. */
function marked(rule: AnyRule, text: string): string {
  return findingsOf(rule, text)
    .toReversed()
    .reduce(
      (all, { range: [from, to] }) =>
        `${all.slice(0, from)}[[${all.slice(from, to)}]]${all.slice(to)}`,
      text,
    )
}
