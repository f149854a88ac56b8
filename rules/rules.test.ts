import { testRule } from '@replylint/tester'
import { lazySegmenter } from '@replylint/workspace'
import { expect, it } from 'vitest'
import { rules } from './index.ts'

// The dictionary that runs on any machine; loaded only if a rule asks for words.
const segmenter = lazySegmenter('jieba-wasm')

it('has rules, each once, in order of id', () => {
  const ids = rules.map((rule) => rule.id)
  expect(ids.length).toBeGreaterThan(0)
  expect(ids).toEqual([...new Set(ids)].sort())
})

/** Rules of form rest on a standard, and look much like what is right. */
const OF_FORM = /^(?:punctuation|numeral|redundancy|grammar)\//u

it.each(rules.filter(({ id }) => OF_FORM.test(id)))('names the source of $id', (rule) => {
  expect(rule.docs.source).toMatch(/GB\/T|词典|语法|条例|命令/u)
  expect(rule.examples.filter((example) => 'good' in example).length).toBeGreaterThanOrEqual(3)
})

for (const rule of rules) testRule(rule, { segmenter })
