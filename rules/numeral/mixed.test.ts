import { describe, expect, it } from 'vitest'
import { findMixed } from './find-mixed.ts'

describe('findMixed', () => {
  it.each([
    ['二十3个', '二十3', '23'],
    ['十2项', '十2', '12'],
    ['一百零8户', '一百零8', '108'],
    ['二百50人', '二百50', '250'],
    ['两万5千亩', '两万5', undefined],
    ['三千5户', '三千5', undefined],
    ['3十年', '3十', '30'],
    ['3十5个', '3十5', '35'],
    ['2千5百元', '2千5百', '2500'],
    ['3万5千元', '3万5千', '3.5万'],
    ['1.5千元', '1.5千', '1500'],
    ['9千亿元', '9千', '9000'],
    ['3百万元', '3百', '300'],
    ['1亿3千多万人', '1亿3千', undefined],
    ['百分之12.5', '百分之12.5', '12.5%'],
    ['几10年', '几10', '几十'],
    ['20几个', '20几', '二十几'],
    ['2〇17年', '2〇17', '2017'],
    ['一九98年', '一九98', '1998'],
  ])('%s', (text, raw, right) => {
    expect(findMixed(text)[0]).toMatchObject({ raw, ...(right === undefined ? {} : { right }) })
    if (right === undefined) expect(findMixed(text)[0]).not.toHaveProperty('right')
  })

  it.each(
    '5千米 10千伏 2百分点 500强 2025十大工程 第3百货 二〇一七年 二0一七年 百分之几 百分之3至5 2024十件实事 几十个 2017年三千户 3万5 12十三'.split(
      ' ',
    ),
  )('is silent: %s', (text) => {
    expect(findMixed(text)).toEqual([])
  })
})
