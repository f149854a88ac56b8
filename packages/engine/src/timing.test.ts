import { parseReply } from '@replylint/document'
import { expect, it } from 'vitest'
import { configureRules } from './configure.ts'
import { letter } from './letter.ts'
import { lintDocument } from './lint.ts'
import { defineRule, message } from './rule.ts'
import { type RuleTimes, timedRules } from './timing.ts'

const rule = defineRule({
  id: 'word/reply',
  severity: 'info',
  since: '0.1.0',
  docs: { zh: { summary: '', why: '' }, en: { summary: '', why: '' } },
  messages: { found: message({ zh: () => '答', en: () => 'found' }) },
  create: ({ report }) => ({
    block(block) {
      if (block.text.includes('答复')) report(block.range, 'found', {})
    },
  }),
  examples: [],
})

it('finds the same, and adds up what each call took', () => {
  const document = parseReply(letter())
  const rules = configureRules([rule])
  const times: RuleTimes = new Map()
  let clock = 0
  const timed = timedRules(rules, times, () => clock++)
  expect(lintDocument(document, timed)).toEqual(lintDocument(document, rules))
  // One tick for each call: `create`, and `block` for every block.
  expect(times.get('word/reply')).toBe(document.blocks.length + 1)
})
