import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDecimal } from '../decimal.ts'
import { parseReply } from '../parse.ts'
import type { Quantity } from './types.ts'

/** value, unit, tolerance where it is not 0, approximation and end where there are any. */
function brief({ value, unit, tolerance, approximation, end }: Quantity): string {
  const slack = tolerance.units === 0n ? '' : `±${formatDecimal(tolerance)}`
  return `${formatDecimal(value)}${unit}${slack}${approximation ? ` ${approximation}` : ''}${end ? ` ${end}` : ''}`
}

function quantitiesOf(sentence: string) {
  return parseReply(`现答复如下：\n\n${sentence}\n`).facts.quantities
}

const TABLE: readonly (readonly [string, ...string[]])[] = [
  // Figures, scales and units.
  ['全区建成社区食堂42家，覆盖全部街道。', '42家'],
  ['全区建成社区食堂 42 家，覆盖全部街道。', '42家'],
  ['全区建成社区食堂４２家，覆盖全部街道。', '42家'],
  ['现有床位1,256张，比上年增加。', '1256张'],
  ['现有床位2.89万张，入住率较高。', '28900张±50'],
  ['道路全长23.3公里，为县道。', '23.3公里±0.05'],
  ['完成投资1.4万亿元，进展顺利。', '1400000000000元±50000000000'],
  ['落实资金9千亿元，进展顺利。', '900000000000元±50000000000'],
  ['落实资金3百万元，进展顺利。', '3000000元±500000'],
  ['道路长5千米，路况较好。', '5千米±0.5'],
  ['占比为19.55％，比重较高。', '19.55%±0.005'],
  ['提高3个百分点，进步明显。', '3个百分点±0.5'],
  ['绿化面积３．５亩，进展顺利。', '3.5亩±0.05'],
  ['服务12.5万人次，反响良好。', '125000人次±500'],
  ['财政支持骨灰堂建设项目30万，已经拨付。', '300000±5000'],
  ['提供24小时生活照料。', '24小时±0.5'],
  ['用时3年完成，分2批实施。', '3年±0.5', '2批'],
  // Approximations.
  ['全年培训300余人次。', '300人次 above'],
  ['全年培训300多人次。', '300人次 above'],
  ['惠及14000余户。', '14000户 above'],
  ['投入资金10余万元。', '100000元±5000 above'],
  ['投入资金2.3万余元。', '23000元±500 above'],
  ['现有护理员约300名。', '300名 about'],
  ['现有护理员300名左右。', '300名 about'],
  ['现有护理员近300名。', '300名 about'],
  ['现有护理员超过300名。', '300名 above'],
  ['现有护理员逾300名。', '300名 above'],
  ['现有护理员不少于300名。', '300名 above'],
  ['现有护理员不足300名。', '300名 below'],
  ['现有护理员不超过300名。', '300名 below'],
  ['覆盖率达到95%以上。', '95%±0.5 above'],
  ['处以20万元以下罚款。', '200000元±5000 below'],
  // Ranges share their scale and unit.
  ['享受3-6万元的奖励。', '30000元±5000 low', '60000元±5000 high'],
  ['享受3万～6万元的奖励。', '30000元±5000 low', '60000元±5000 high'],
  ['享受3万元至6万元的奖励。', '30000元±5000 low', '60000元±5000 high'],
  ['提高5%—10%，效果明显。', '5%±0.5 low', '10%±0.5 high'],
  ['连续3至5年，效果明显。', '3年±0.5 low', '5年±0.5 high'],
  // No quantities.
  ['2021年12月底，会议召开。'],
  ['2021—2025年，持续推进。'],
  ['6月17日上午9时，会议召开。'],
  ['自2017起，持续推进。'],
  ['您提出的第103号建议收悉。'],
  ['在第3次会议、第2批名单中列出。'],
  ['第1-3项已经完成。'],
  ['根据厦民〔2025〕3号文件，持续推进。'],
  ['该路线规划为县道X512，属于G30沿线。'],
  ['行政村通4G网络，建成5G基站。'],
  ['请拨打12345热线，或致电0592-5722787。'],
  ['“十五五”时期，持续推进。'],
  ['按照1:500的比例配备，实行7×24小时值守。'],
  ['编号为007个案。'],
  // Doubtful, so none for the first figure.
  ['分别提高15、22个百分点。'],
  ['共计1，234个。'],
  ['用3、4个月完成。'],
  // Titles state nothing.
  ['印发《关于建设120个社区食堂的通知》（2023年）。'],
  ['落实《养老服务3年行动计划》，新增42家。', '42家'],
]

describe('quantities', () => {
  it.each(TABLE)('%s', (sentence, ...expected) => {
    expect(quantitiesOf(sentence).map(brief)).toEqual(expected)
  })

  it('stand at their place in the file, across a soft break', () => {
    const text =
      '现答复如下：\n\n全区共有老年食堂1\n\n20 家，覆盖全部街道，老人反映良好，办理情况较好。\n'
    for (const quantity of parseReply(text).facts.quantities) {
      const { block, at, raw, range } = quantity
      expect(block.text.slice(...at)).toBe(raw)
      expect(block.source(...at)).toEqual(range)
    }
  })

  it('come back as they were written', () => {
    const scales = fc.constantFrom('', '万', '亿')
    const units = fc.constantFrom('个', '元', '公里', '人次', '%', '平方米')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99999 }), scales, units, (value, scale, unit) => {
        // “2021年” would be a year.
        const [quantity, ...rest] = quantitiesOf(`其总量为${value}${scale}${unit}，进展顺利。`)
        expect(rest).toEqual([])
        expect(quantity?.figures).toBe(String(value))
        expect(quantity?.scale).toBe(scale)
        expect(quantity?.unit).toBe(unit)
      }),
    )
  })
})
