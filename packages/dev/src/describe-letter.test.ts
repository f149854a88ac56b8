import { parseReply } from '@replylint/document'
import { defineRule, message } from '@replylint/engine'
import { findingsOf } from '@replylint/tester'
import { expect, it } from 'vitest'
import { describeLetter } from './describe-letter.ts'

const rule = defineRule({
  id: 'word/moon',
  severity: 'warning',
  since: '0.1.0',
  docs: { zh: { summary: '', why: '' }, en: { summary: '', why: '' } },
  messages: {
    found: message({ zh: () => '此处有误', en: () => 'wrong' }),
    other: message({ zh: () => '另一处', en: () => 'the other' }),
  },
  create({ report }) {
    return {
      document({ text }) {
        const at = text.indexOf('乙')
        report(
          [at, at + 1],
          'found',
          {},
          {
            severity: 'info',
            fix: { range: [at, at + 1], text: '丁' },
            suggestions: [{ range: [at, at + 1], text: '' }],
            related: [{ range: [0, 4], messageId: 'other', data: {} }],
          },
        )
      },
    }
  },
  examples: [],
})

it('says everything, one thing a line', () => {
  const text = '甲。\r\n的乙\r\n丙。'
  const said = describeLetter(parseReply(text), [rule], findingsOf(rule, text))
  expect(said.split('\n').slice(1)).toEqual([
    '2:2 info word/moon “乙” 此处有误',
    '    1:1 “甲。⏎” 另一处',
    '    改正：把“乙”改为“丁”',
    '    建议：删去“乙”',
    '',
  ])
})
