import { createWording, type LintedFile } from '@replylint/workspace'
import { describe, expect, it } from 'vitest'
import { rules } from '../testing/rules.ts'
import { reportJson } from './json.ts'
import type { ReportOptions } from './reporter.ts'
import { reportText } from './text.ts'

const TEXT = '第一行有错字，\r\n都是好的的，\n\n合计9项，即聚\n\n集。\n'

/** One result that has everything a finding can have; shared by the snapshots of all reporters. */
const RESULTS: readonly LintedFile[] = [
  {
    filePath: '函/甲.txt',
    text: TEXT,
    kind: 'reply',
    findings: [
      {
        ruleId: 'internal/crash',
        messageId: 'crash',
        severity: 'error',
        range: [0, 0],
        data: { rule: 'word/long', reason: 'RangeError' },
        suggestions: [],
        related: [],
      },
      {
        ruleId: 'word/wrong',
        messageId: 'found',
        severity: 'error',
        range: [4, 6],
        data: { raw: '错字' },
        suggestions: [
          { range: [4, 5], text: '对' },
          { range: [6, 6], text: '了' },
        ],
        related: [],
      },
      {
        ruleId: 'word/doubled',
        messageId: 'found',
        severity: 'warning',
        range: [12, 14],
        data: { raw: '的的' },
        fix: { range: [12, 13], text: '' },
        suggestions: [],
        related: [],
      },
      {
        ruleId: 'note/total',
        messageId: 'found',
        severity: 'info',
        range: [TEXT.indexOf('聚'), TEXT.indexOf('集') + 1],
        data: { raw: '聚集' },
        suggestions: [],
        related: [
          {
            range: [TEXT.indexOf('合计'), TEXT.indexOf('9') + 1],
            messageId: 'found',
            data: { raw: '合计9' },
          },
          { range: [0, 3], messageId: 'found', data: { raw: '第一行' } },
        ],
      },
    ],
  },
  { filePath: '函/乙.txt', text: '', kind: 'reply', findings: [] },
]

const OPTIONS: ReportOptions = {
  language: 'zh',
  wording: createWording(rules),
  color: false,
  skipped: 2,
}

describe('the shared result', () => {
  it('as text', () => {
    expect(reportText(RESULTS, OPTIONS)).toMatchSnapshot()
    expect(reportText(RESULTS, { ...OPTIONS, language: 'en' })).toMatchSnapshot()
  })

  it('as text in colours', () => {
    expect(reportText(RESULTS, { ...OPTIONS, color: true })).toMatchSnapshot()
  })

  it('as JSON', () => {
    expect(reportJson(RESULTS, OPTIONS)).toMatchSnapshot()
    expect(JSON.parse(reportJson(RESULTS, OPTIONS))).toHaveLength(2)
  })
})

it('nothing was checked', () => {
  expect(reportText([], { ...OPTIONS, skipped: 0 })).toBe('')
  expect(reportJson([], OPTIONS)).toBe('[]\n')
})
