import { describe, expect, it } from 'vitest'
import { claimsOf, replyWith } from '../../testing/claims.ts'

const HEAD =
  '| 乡镇 | 小区（个） | 户数（户） | 资金（万元） | 完成率 |\n| --- | --- | --- | --- | --- |'

/** A table of three towns under its head, with the given last row. */
function towns(total: string): string {
  return `各镇改造情况如下：\n\n${HEAD}\n| 河东镇 | 12 | 1,860 | 320.5 | 90% |\n| 石桥镇 | 9 | 1240 | 210.0 | 80% |\n| 白沙镇 | 4 | - | 96.25 | 70% |\n${total}`
}

const TABLE: readonly (readonly [what: string, body: string, ...claims: string[]])[] = [
  [
    'every column that is added up',
    towns('| 合计 | 25 | 3100 | 626.75 | 80% |'),
    'holds 12＋9＋4＝25 25',
    'holds 1860＋1240＝3100 3100',
    'holds 320.5＋210.0＋96.25＝626.75 626.75',
  ],
  [
    'one that does not come out, where the others do',
    towns('| 合 计 | 27 | 3100 | 626.75 | 80% |'),
    'fails! 12＋9＋4＝25 27',
    'holds 1860＋1240＝3100 3100',
    'holds 320.5＋210.0＋96.25＝626.75 626.75',
  ],
  [
    'the total above its rows',
    `${HEAD}\n| 总计 | 21 | 3010 | 530.5 | |\n| 河东镇 | 12 | 1860 | 320.5 | |\n| 石桥镇 | 9 | 1240 | 210 | |`,
    'holds 12＋9＝21 21',
    'fails! 1860＋1240＝3100 3010',
    'holds 320.5＋210＝530.5 530.5',
  ],
  [
    'cells apart by tabs, with their units, the last ones lost',
    '序号\t项目\t投资\t完成时间\n1\t河东路\t320万元\t2024年5月\n2\t石桥路\t210万元\t2024年8月\n合计\t\t530万元',
    'holds 320＋210＝530 530万元',
  ],
  [
    'a slip of one digit, with nothing to confirm the rest',
    '项目\t投资（万元）\n河东路\t320\n石桥路\t210\n合计\t580',
    'fails? 320＋210＝530 580',
  ],
  [
    'full-width figures, on one line with the text after them',
    '项目\t投资（万元）\n河东路\t３２０\n石桥路\t２１０\n合计\t５３０\n以上资金已经到位。',
    'holds 320＋210＝530 ５３０',
  ],
  // Near misses.
  [
    'a total of more than these rows, far off',
    '项目\t投资（万元）\n河东路\t320\n石桥路\t210\n合计\t2600',
    'open 320＋210＝530 2600',
  ],
  ['rows that are parts of rows', '项目\t投资（万元）\n河东路\t320\n其中：桥梁\t120\n合计\t320'],
  ['subtotals', '项目\t投资（万元）\n河东路\t320\n小计\t320\n石桥路\t210\n合计\t531'],
  ['rates and years', '年份\t完成率\n2023\t80\n2024\t90\n合计\t95'],
  ['no total', '项目\t投资（万元）\n河东路\t320\n石桥路\t210'],
  ['words in a cell', '项目\t投资（万元）\n河东路\t320\n石桥路\t待定\n合计\t530'],
  ['two totals', '项目\t投资\n甲\t3\n乙\t4\n合计\t8\n丙\t3\n丁\t4\n总计\t9'],
  ['units that differ', '项目\t投资\n甲\t300元\n乙\t4万元\n合计\t5万元'],
]

describe('the columns of a table against its total', () => {
  it.each(TABLE)('%s', (_what, body, ...claims) => {
    expect(claimsOf(replyWith(body), 'sum')).toEqual(claims)
  })
})
