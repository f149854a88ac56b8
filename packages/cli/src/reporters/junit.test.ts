import { describe, expect, it } from 'vitest'
import { HOSTILE, OPTIONS, RESULTS } from '../testing/results.ts'
import { reportJunit } from './junit.ts'

describe('the shared result', () => {
  it('as JUnit', () => {
    expect(reportJunit(RESULTS, OPTIONS)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="replylint" tests="5" failures="3" errors="0">
        <testsuite name="函/甲.txt" tests="4" failures="3" errors="0" time="0">
          <testcase name="规则 word/long 运行出错（RangeError），该规则对本文件未作检查 [internal/crash]" classname="函/甲.txt" time="0">
            <failure message="规则 word/long 运行出错（RangeError），该规则对本文件未作检查" type="error">函/甲.txt:1:1: 错误 规则 word/long 运行出错（RangeError），该规则对本文件未作检查 [internal/crash]</failure>
          </testcase>
          <testcase name="发现“错字” [word/wrong]" classname="函/甲.txt" time="0">
            <failure message="发现“错字”" type="error">函/甲.txt:1:5: 错误 发现“错字” [word/wrong]
      建议：把“错字”改为“对字”
      建议：把“错字”改为“错字了”</failure>
          </testcase>
          <testcase name="发现“的的” [word/doubled]" classname="函/甲.txt" time="0">
            <failure message="发现“的的”" type="warning">函/甲.txt:2:4: 警告 发现“的的” [word/doubled]
      修正：把“的的”改为“的”</failure>
          </testcase>
          <testcase name="发现“聚集” [note/total]" classname="函/甲.txt" time="0">
            <system-out>函/甲.txt:4:7: 提示 发现“聚集” [note/total]</system-out>
          </testcase>
        </testsuite>
        <testsuite name="函/乙.txt" tests="1" failures="0" errors="0" time="0">
          <testcase name="未发现问题" classname="函/乙.txt" time="0"/>
        </testsuite>
      </testsuites>
      "
    `)
  })

  it('as JUnit in English', () => {
    const report = reportJunit(RESULTS, { ...OPTIONS, language: 'en' })
    expect(report).toContain('<testcase name="no problems" classname="函/乙.txt" time="0"/>')
    expect(report).toContain('\nSuggestion: Change “错字” to “对字”\n')
  })
})

it('keeps its form whatever the letter holds, and the names of its cases apart', () => {
  const lines = reportJunit(HOSTILE, OPTIONS).split('\n')
  const file = '函/%,:&quot;&apos;&lt;&amp; .txt'
  const said =
    '发现“a&quot;&apos;&lt;b&gt;&amp;]]&gt;&amp;amp;[31m 😀%,: ::error::x\u0085\u2028\u202e”'
  const start = `    <testcase name="${said} [word/wrong]`
  expect(lines.filter((line) => line.includes('<testcase'))).toEqual([
    `${start}" classname="${file}" time="0">`,
    `${start} (2)" classname="${file}" time="0">`,
  ])
  expect(lines.filter((line) => line.includes('<failure'))).toEqual([
    expect.stringContaining(`<failure message="${said}" type="error">函/%,:&quot;&apos;&lt;&amp;`),
    expect.stringMatching(/ \.txt:2:1: 错误 发现“[^<>"']+” \[word\/wrong\]$/u),
  ])
  expect(lines).toHaveLength(14)
})

it('nothing was checked', () => {
  expect(reportJunit([], OPTIONS)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="replylint" tests="0" failures="0" errors="0"/>
    "
  `)
})
