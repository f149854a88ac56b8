import { findingsOf, letter, readMarks } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import rule from './incomplete.ts'

/** Bodies of a letter, mostly of 17 June 2025. */
const TABLE: readonly (readonly [body: string, date?: string])[] = [
  ['截止到[[2022]]底，全县已建成。'],
  ['截至[[2023年12月31]]，全县已建成42处。'],
  ['[[2023年12月31]]，全县已建成42处。'],
  ['自[[2021]]实施以来，成效明显。'],
  ['从[[2021]]开始，逐年增加；于[[2023]]完成改造；早在[[2018]]就已立项。'],
  ['[[2022]]初，我局启动改造；[[2022]]下半年启动二期。'],
  ['在[[2022年3月15]]对该路段进行了整治。'],
  ['[[3月15]]，我局联合交警部门整治。'],
  ['已于[[2022年3月15]]完成整治，于[[2022年5]]启动改造。'],
  ['自 [[２０１９]] 开始，逐年增加。'],
  [
    '在市委、市政府的坚强领导和全市上下的共同努力之下，我市城乡养老服务设施建设自[[2019]]\n开始进入快车道，投入逐年增加。',
  ],
  // Right, or counted.
  ['由2023完成的3个增加到5个，于2023个点位完成，基于2018就业数据，早在2000就业。'],
  ['5月15完成（其中，3月12，4月13），3月15对夫妻，2022年3月15家企业完成入驻。'],
  ['3月15，4月20，5月25三期；6月18，电商活动；3月15,315活动；12月4，宪法日。'],
  ['2023年5家企业启动、2023年12场活动、2023年3对夫妻、2023年完成5个。'],
  ['自2019年开始，截至2023年12月31日，2022年初，早在2018年就已立项。'],
  ['从2000元起，编号自2001开始，月薪从3000起，由2018人增加到2024人。'],
  ['2018—2020年，2017、2018年两年，2018/2019学年，2020版目录，GB/T 9704—2012。'],
]

/** What the rule marks in the letter, with the marks. */
function marked(text: string): string {
  return findingsOf(rule, text)
    .toReversed()
    .reduce(
      (all, { range: [from, to] }) =>
        `${all.slice(0, from)}[[${all.slice(from, to)}]]${all.slice(to)}`,
      text,
    )
}

describe('incomplete', () => {
  it.each(TABLE.map(([body, date = '2025年6月17日']) => [body, date] as const))(
    '%s',
    (body, date) => {
      const expected = letter({ body, date })
      expect(marked(readMarks(expected).text)).toBe(expected)
    },
  )
})
