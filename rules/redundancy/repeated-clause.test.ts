import { applyEdits } from '@replylint/engine'
import { findingsOf } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import repeatedClause from './repeated-clause.ts'

const mended = (text: string) =>
  applyEdits(
    text,
    findingsOf(repeatedClause, text).flatMap(({ suggestions }) => suggestions),
  )

describe('a repeated clause', () => {
  it.each([
    ['一是加强日常巡查管护，加强日常巡查管护，及时修复。', '一是加强日常巡查管护，及时修复。'],
    ['近年来, 近年来,我县加大投入。', '近年来,我县加大投入。'],
    ['加快推进，加快推进，加快推进，早日完工。', '加快推进，早日完工。'],
    ['及时办理、答复。及时办理、答复。', '及时办理、答复。'],
    ['涉及城关镇、新集镇、城关镇、新集镇。', '涉及城关镇、新集镇、城关镇。'],
  ])('%s', (text, once) => {
    expect(mended(text)).toBe(once)
  })

  it.each([
    ['推进项目建设，继续推进项目建设，早日完工。'],
    ['2021年12月3日，2021年12月4日。'],
    ['上午8:30，下午14:30。'],
    ['投资1,000,000元，其中1,000元为尾款。'],
    ['第七项、第八项、第十八条第一款第六项、第七项、第十九条。'],
    ['学习，学习，再学习。'],
    ['城镇居民，每人每年缴费三百八十元，农村居民，每人每年缴费三百八十元。'],
    ['公交途经火车站、县医院、体育馆、县医院、客运中心。'],
    ['三队分别获得优秀奖、一等奖、二等奖、一等奖。'],
    ['涉及城关镇红旗村、团结村、新集镇胜利村、团结村。'],
    ['由教育局、财政局牵头，由教育局、民政局、财政局配合。'],
  ])('silent: %s', (text) => {
    expect(findingsOf(repeatedClause, text)).toEqual([])
  })
})

describe('a repeated paragraph', () => {
  const long = '近年来，我县持续加大教育投入，新建改建幼儿园12所，新增公办学位3000个，入园率达96%。'

  it('is the second, and leads to the first', () => {
    const text = `${long}\n\n二、下一步打算\n${long}\r\n特此答复。`
    const [found] = findingsOf(repeatedClause, text)
    expect(found?.range).toEqual([text.lastIndexOf(long), text.lastIndexOf(long) + long.length])
    expect(found?.related.map(({ range }) => range)).toEqual([[0, long.length]])
    expect(mended(text)).toBe(`${long}\n\n二、下一步打算\r\n特此答复。`)
  })

  it('may be short where it stands behind its like', () => {
    const line = '该路段改造已列入明年计划。'
    expect(findingsOf(repeatedClause, `${line}\n${line}`)).toHaveLength(1)
    expect(findingsOf(repeatedClause, `${line}\n请予理解。\n${line}`)).toEqual([])
  })
})

it('reads hostile text in a moment', () => {
  const start = performance.now()
  for (const part of ['养老服务，', '甲乙、', '，', '、', '一是', '养老服务。', '甲乙、丙丁等'])
    findingsOf(repeatedClause, part.repeat(20_000))
  expect(performance.now() - start).toBeLessThan(4_000)
})
