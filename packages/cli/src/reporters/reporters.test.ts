import type { LintedFile } from '@replylint/workspace'
import { describe, expect, it } from 'vitest'
import { OPTIONS, RESULTS } from '../testing/results.ts'
import { explainJson, explainText } from './claims.ts'
import { reportJson } from './json.ts'
import { reportText } from './text.ts'

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
  expect(reportText([], { ...OPTIONS, skipped: 0 })).toBe('没有要检查的文件\n')
  expect(reportJson([], OPTIONS)).toBe('[]\n')
  expect(explainText([], OPTIONS)).toBe('')
  expect(explainJson([], OPTIONS)).toBe('[]\n')
})
