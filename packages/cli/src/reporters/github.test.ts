import { describe, expect, it } from 'vitest'
import { HOSTILE, OPTIONS, RESULTS } from '../testing/results.ts'
import { reportGithub } from './github.ts'

describe('the shared result', () => {
  it('as workflow commands', () => {
    expect(reportGithub(RESULTS, OPTIONS)).toMatchInlineSnapshot(`
      "::error file=函/甲.txt,line=1,endLine=1,col=1,title=internal/crash::规则 word/long 运行出错（RangeError），该规则对本文件未作检查
      ::error file=函/甲.txt,line=1,endLine=1,col=5,title=word/wrong::发现“错字”
      ::warning file=函/甲.txt,line=2,endLine=2,col=4,title=word/doubled::发现“的的”
      ::notice file=函/甲.txt,line=4,endLine=6,title=note/total::发现“聚集”
      "
    `)
    expect(reportGithub(RESULTS, { ...OPTIONS, language: 'en' })).toContain('::found “错字”\n')
  })
})

it('writes nothing that the runner would take for a command of its own', () => {
  const lines = reportGithub(HOSTILE, OPTIONS).split(/[\r\n]/u)
  expect(lines).toHaveLength(3)
  const [first = '', second = '', last] = lines
  const file = `file=函/%25%2C%3A"'<& %0A.txt`
  const data = `发现“a"'<b>&]]>&amp;   [31m \ud800\uffff😀%25,:%0D%0A::error::x  ”`
  expect(first).toBe(`::error ${file},line=1,endLine=1,col=1,title=word/wrong::${data}`)
  expect(second).toBe(first.replace('line=1,endLine=1', 'line=2,endLine=2'))
  expect(last).toBe('')
})

it('nothing was found or checked', () => {
  expect(reportGithub(RESULTS.slice(1), OPTIONS)).toBe('')
  expect(reportGithub([], OPTIONS)).toBe('')
})
