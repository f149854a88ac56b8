import { createWording, type LintedFile } from '@replylint/workspace'
import { describe, expect, it } from 'vitest'
import { rules } from '../testing/rules.ts'
import { explainJson, explainText } from './claims.ts'
import { reportJson } from './json.ts'
import type { ReportOptions } from './reporter.ts'
import { reportText } from './text.ts'

const TEXT = '第一行有错字，\r\n都是好的的，\n\n合计9项，即聚\n\n集。\n'
const NINE = [TEXT.indexOf('9'), TEXT.indexOf('9') + 2] as const

/** One result that has everything a finding can have; shared by the snapshots of all reporters. */
const RESULTS: readonly LintedFile[] = [
  {
    filePath: '函/甲.txt',
    text: TEXT,
    scope: 'letter',
    kind: 'reply',
    ignored: 0,
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
    claims: [
      {
        kind: 'sum',
        verdict: 'holds',
        certain: true,
        arithmetic: '4＋5＝9',
        subject: '养老机构',
        range: NINE,
        stated: { range: NINE, text: '9项', value: '9', unit: '项' },
        operands: [
          { range: [0, 1], text: '4项', value: '4', unit: '项' },
          { range: [1, 2], text: '5项', value: '5', unit: '项', times: 1 },
        ],
      },
      {
        kind: 'share',
        verdict: 'fails',
        certain: true,
        arithmetic: '1÷4＝25%',
        range: NINE,
        stated: { range: NINE, text: '27%', value: '27', unit: '%' },
        operands: [],
      },
      {
        kind: 'count',
        verdict: 'open',
        certain: false,
        arithmetic: '列出2项',
        range: NINE,
        stated: { range: NINE, text: '3项', value: '3', unit: '项' },
        operands: [],
      },
    ],
  },
  {
    filePath: '函/乙.txt',
    text: '',
    scope: 'asked',
    kind: 'reply',
    ignored: 0,
    findings: [],
    claims: [],
  },
]

const OPTIONS: ReportOptions = {
  language: 'zh',
  wording: createWording(rules),
  color: false,
  skipped: 2,
  notListed: 0,
  claims: false,
}

describe('the shared result', () => {
  it('as text', () => {
    expect(reportText(RESULTS, OPTIONS)).toMatchSnapshot()
    expect(reportText(RESULTS, { ...OPTIONS, language: 'en' })).toMatchSnapshot()
  })

  it('as text in colours', () => {
    expect(reportText(RESULTS, { ...OPTIONS, color: true })).toMatchSnapshot()
  })

  it('as text with the claims that were checked', () => {
    const text = reportText(RESULTS, { ...OPTIONS, claims: true })
    expect(text).toContain(
      '\n  ✓ 第4行  4＋5＝9（养老机构，项）\n  ✗ 第4行  1÷4＝25%，与“27%”不符\n',
    )
    expect(text).toMatch(/\n核对数字 2 处，1 处相符\n[^\n]*\n$/u)
  })

  it('with what the configuration ignores and does not list', () => {
    const ignored = RESULTS.map((result, at) => ({ ...result, ignored: 2 - at }))
    const options = { ...OPTIONS, notListed: 1 }
    const end = (results: readonly LintedFile[], language: 'zh' | 'en') => {
      const lines = reportText(results, { ...options, language })
        .trimEnd()
        .split('\n')
      return lines.filter((line) => /^[✖✔]|--all/u.test(line))
    }
    expect(end(ignored, 'zh')).toEqual([
      '✖ 4 个问题（2 错误，1 警告，1 提示），2 个文件，忽略 3 个',
      '跳过 1 个不像答复函的文件（--all 也检查它们）',
      '跳过 1 个配置里 files 没有列出的文件（--all 也检查它们）',
    ])
    expect(end(ignored.slice(1), 'en')).toEqual([
      '✔ no problems in 1 file, 1 ignored',
      '1 file skipped as plainly no reply letter (--all checks them too)',
      '1 file skipped as not among “files” of the configuration (--all checks them too)',
    ])
    const objects: unknown = JSON.parse(reportJson(ignored, OPTIONS))
    expect(objects).toMatchObject([{ ignoredCount: 2 }, { ignoredCount: 1 }])
    expect(reportJson(RESULTS, OPTIONS)).not.toContain('ignored')
  })

  it('as an explanation of what was checked', () => {
    expect(explainText(RESULTS, OPTIONS)).toMatchSnapshot()
    expect(explainText(RESULTS, { ...OPTIONS, language: 'en' })).toMatchSnapshot()
    expect(JSON.parse(explainJson(RESULTS, OPTIONS))).toMatchSnapshot()
  })

  it('as JSON', () => {
    expect(reportJson(RESULTS, OPTIONS)).toMatchSnapshot()
    expect(JSON.parse(reportJson(RESULTS, OPTIONS))).toHaveLength(2)
    const [first] = JSON.parse(reportJson(RESULTS, { ...OPTIONS, claims: true }))
    expect(first.claims).toEqual(JSON.parse(explainJson(RESULTS, OPTIONS))[0].claims)
  })
})

it('nothing was checked', () => {
  expect(reportText([], { ...OPTIONS, skipped: 0 })).toBe('')
  expect(reportJson([], OPTIONS)).toBe('[]\n')
  expect(explainText([], OPTIONS)).toBe('')
  expect(explainJson([], OPTIONS)).toBe('[]\n')
})
