import { describe, expect, it } from 'vitest'
import { HOSTILE, OPTIONS, RESULTS } from '../testing/results.ts'
import { reportCheckstyle } from './checkstyle.ts'

describe('the shared result', () => {
  it('as Checkstyle writes it', () => {
    expect(reportCheckstyle(RESULTS, OPTIONS)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="4.3">
        <file name="函/甲.txt">
          <error line="1" column="1" severity="error" message="规则 word/long 运行出错（RangeError），该规则对本文件未作检查" source="replylint.internal/crash"/>
          <error line="1" column="5" severity="error" message="发现“错字”" source="replylint.word/wrong"/>
          <error line="2" column="4" severity="warning" message="发现“的的”" source="replylint.word/doubled"/>
          <error line="4" column="7" severity="info" message="发现“聚集”" source="replylint.note/total"/>
        </file>
        <file name="函/乙.txt"/>
      </checkstyle>
      "
    `)
    const english = reportCheckstyle(RESULTS, { ...OPTIONS, language: 'en' })
    expect(english).toContain(' message="found “错字”" ')
  })
})

it('keeps its form whatever the letter holds', () => {
  const lines = reportCheckstyle(HOSTILE, OPTIONS).split('\n')
  const said =
    '发现“a&quot;&apos;&lt;b&gt;&amp;]]&gt;&amp;amp;[31m 😀%,: ::error::x\u0085\u2028\u202e”'
  const error = (line: number) =>
    `    <error line="${line}" column="1" severity="error" message="${said}" source="replylint.word/wrong"/>`
  expect(lines.slice(2, -2)).toEqual([
    '  <file name="函/%,:&quot;&apos;&lt;&amp; .txt">',
    error(1),
    error(2),
    '  </file>',
  ])
})

it('nothing was checked', () => {
  expect(reportCheckstyle([], OPTIONS)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <checkstyle version="4.3"/>
    "
  `)
})
