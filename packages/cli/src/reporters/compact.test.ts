import { describe, expect, it } from 'vitest'
import { HOSTILE, OPTIONS, RESULTS } from '../testing/results.ts'
import { reportCompact } from './compact.ts'

describe('the shared result', () => {
  it('as one line a finding', () => {
    expect(reportCompact(RESULTS, OPTIONS)).toMatchInlineSnapshot(`
      "函/甲.txt:1:1: 错误 规则 word/long 运行出错（RangeError），该规则对本文件未作检查 [internal/crash]
      函/甲.txt:1:5: 错误 发现“错字” [word/wrong]
      函/甲.txt:2:4: 警告 发现“的的” [word/doubled]
      函/甲.txt:4:7: 提示 发现“聚集” [note/total]
      "
    `)
    expect(reportCompact(RESULTS, { ...OPTIONS, language: 'en' })).toMatchInlineSnapshot(`
      "函/甲.txt:1:1: error rule word/long failed (RangeError); it did not check this file [internal/crash]
      函/甲.txt:1:5: error found “错字” [word/wrong]
      函/甲.txt:2:4: warning found “的的” [word/doubled]
      函/甲.txt:4:7: info found “聚集” [note/total]
      "
    `)
  })
})

it('stays one line a finding, without escape sequences', () => {
  const report = reportCompact(HOSTILE, OPTIONS)
  expect(report).toMatch(/^(?:函\/[^\p{Cc}\p{Zl}\p{Zp}\p{Cf}]+ \[word\/wrong\]\n){2}$/u)
})

it('nothing was found or checked', () => {
  expect(reportCompact(RESULTS.slice(1), OPTIONS)).toBe('')
  expect(reportCompact([], OPTIONS)).toBe('')
})
