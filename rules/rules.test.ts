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

for (const rule of rules) testRule(rule, { segmenter })
