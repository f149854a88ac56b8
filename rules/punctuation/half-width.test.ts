import { applyEdits } from '@replylint/engine'
import { findingsOf, testBodies } from '@replylint/tester'
import { expect, it } from 'vitest'
import halfWidth from './half-width.ts'

testBodies(halfWidth, [
  ['投入2.36亿元[[,]] 按照先易后难的顺序实施。'],
  ['按《条例》[[,]]由街道负责；占比达到20%[[,]]全部办结。'],
  ['附件1[[:]]食堂名单。'],
  ['食堂为什么建[[?]]一是方便老人。'],
  ['我局已经办结[[!]]'],
  ['该路段已由市政部门修复完毕[[.]]'],
  ['规划[[(2021-2035)]]已经批准。'],
  // Names of other scripts, figures, codes, addresses.
  ['阿卜杜拉.买买提代表一同调研，得分1:0，比例尺1:500，编号B-12(A)。'],
  ['网址http://www.example.gov.cn/index.html?id=3,4;x=5，邮箱a@example.cn。'],
  ['见[名单](附件.doc)，示意图![图](a.png)。'],
  ['title:关于建设食堂的建议'],
  ['| 类别:甲 | (乙) |\n| --- | --- |\n| 丙,丁 | (戊) |'],
])

const NARROW =
  '何景行代表:\n您提出的建议(第9号),收悉。\n食堂42家(含在建),20家已开放;其余年底前开放.\n'

it('changes a letter of half-width marks in one step, and has nothing to say of it afterwards', () => {
  const [finding, ...others] = findingsOf(halfWidth, NARROW)
  expect(others).toEqual([])
  const edit = finding?.fix ?? finding?.suggestions[0]
  const fixed = applyEdits(NARROW, edit === undefined ? [] : [edit])
  expect(fixed).toBe(
    '何景行代表：\n您提出的建议（第9号），收悉。\n食堂42家（含在建），20家已开放；其余年底前开放。\n',
  )
  expect(findingsOf(halfWidth, fixed)).toEqual([])
})
