import { describe, expect, it } from 'vitest'
import { claimsOf, replyWith } from '../../testing/claims.ts'

const TABLE: readonly (readonly [string, ...string[]])[] = [
  ['全市有幼儿园三十个，其中公办十二个，民办十八个。', 'holds 12＋18＝30 三十个'],
  ['全市有幼儿园三十所，其中公办十二所，民办二十八所。', 'fails! 12＋28＝40 三十所'],
  ['全县有乡镇十五个，其中东片区六个、西片区九个，工作基础较好。', 'holds 6＋9＝15 十五个'],
  ['我局成立三个工作组，其中一个负责统筹，一个负责协调。', 'open 1＋1＝2 三个'],
  ['涉及三个乡镇，其中两个已完成，共投入300万元。'],
  ['提出三条建议，其中两条已采纳，一条列入计划；另有一条留作参考。', 'holds 2＋1＝3 三条'],
  ['城关镇三所、北坪镇两所，共计五所。', 'holds 3＋2＝5 五所'],
]

describe('sums written in words', () => {
  it.each(TABLE)('%s', (body, ...expected) => {
    expect(claimsOf(replyWith(body), 'sum')).toEqual(expected)
  })
})
