import { parseReply, type Segmenter } from '@replylint/document'
import {
  type AnyRule,
  applyEdits,
  type Example,
  editsOf,
  type Finding,
  lintDocument,
} from '@replylint/engine'
import { describe, expect, it } from 'vitest'
import { readMarks } from './marks.ts'

export interface TestOptions {
  readonly segmenter?: Segmenter
}

function markedText(example: Example): string {
  return 'bad' in example ? example.bad : example.good
}

/** What the rule alone says of the text. Throws what the rule throws. */
export function findingsOf(
  rule: AnyRule,
  text: string,
  options: TestOptions & { options?: object } = {},
): Finding[] {
  const document = parseReply(text, options.segmenter ? { segmenter: options.segmenter } : {})
  const configured = { rule, options: { ...rule.options?.defaults, ...options.options } }
  return lintDocument(document, [configured], { throws: true })
}

/** The text after every fix, or where there is none the first suggestion, of each finding. */
function mended(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap((finding) => editsOf(finding)[0] ?? [])
  return applyEdits(text, edits)
}

/** Registers one test per example, and those on the rule as a whole. */
export function testRule(rule: AnyRule, options: TestOptions = {}): void {
  describe(rule.id, () => {
    const run = (text: string, example: Example) =>
      findingsOf(rule, text, {
        ...options,
        ...(example.options ? { options: example.options } : {}),
      })

    for (const example of rule.examples) {
      const { text, ranges } = readMarks(markedText(example))
      it(`${'bad' in example ? 'bad' : 'good'}: ${text.replace(/\s+/gu, ' ').slice(0, 60)}`, () => {
        const findings = run(text, example)
        expect(findings.map((finding) => quote(text, finding.range))).toEqual(
          ranges.map((range) => quote(text, range)),
        )
        if (!('bad' in example)) return
        expect(ranges.length, 'a bad example has marks').toBeGreaterThan(0)
        if (example.fixed === undefined) return
        expect(mended(text, findings)).toBe(example.fixed)
        expect(run(example.fixed, example), 'the fixed text is silent').toEqual([])
      })
    }

    it('has two near misses, no example twice, and an example for every message', () => {
      const texts = rule.examples.map(markedText)
      expect(new Set(texts).size).toBe(texts.length)
      expect(rule.examples.filter((example) => 'good' in example).length).toBeGreaterThanOrEqual(2)
      const said = new Set<string>()
      let fixable: AnyRule['fixable']
      for (const example of rule.examples) {
        for (const finding of run(readMarks(markedText(example)).text, example)) {
          said.add(finding.messageId)
          for (const place of finding.related) said.add(place.messageId)
          if (finding.fix !== undefined) fixable = 'fix'
          else if (finding.suggestions.length > 0) fixable ??= 'suggest'
        }
      }
      expect([...said].sort()).toEqual(Object.keys(rule.messages).sort())
      expect(fixable, 'fixable says what edits the findings carry').toBe(rule.fixable)
      const fixed = rule.examples.some((example) => 'bad' in example && example.fixed !== undefined)
      expect(fixed, 'a fixable rule has a fixed example').toBe(rule.fixable !== undefined)
    })
  })
}

function quote(text: string, [start, end]: readonly [number, number]): string {
  return `${start}–${end} ${text.slice(start, end)}`
}
