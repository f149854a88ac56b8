import { defineRule, message } from '@replylint/engine'
import { evidence } from './evidence.ts'

export default defineRule({
  id: 'number/part-exceeds-whole',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '“其中”的数不应大于总数',
      why: '部分大于整体，两个数字中必有一个是错的。列举是否完整与此无关。',
    },
    en: {
      summary: 'A part must not exceed its whole',
      why: 'If it does, one of the two figures is wrong, whether or not the list of parts is complete.',
    },
  },
  messages: {
    exceeds: message<{ part: string; whole: string }>({
      zh: (d) => `其中的“${d.part}”大于总数“${d.whole}”`,
      en: (d) => `the part “${d.part}” exceeds its whole “${d.whole}”`,
    }),
    whole: message<{ raw: string }>({
      zh: (d) => `总数“${d.raw}”`,
      en: (d) => `whole “${d.raw}”`,
    }),
  },
  create({ report }) {
    return {
      claim(claim) {
        if (claim.kind !== 'part' || claim.verdict !== 'fails') return
        const { stated } = claim
        const [part] = claim.operands
        if (part === undefined) return
        report(
          part.range,
          'exceeds',
          { part: part.raw, whole: stated.raw },
          evidence({ ...claim, operands: [stated] }, 'whole'),
        )
      },
    }
  },
  examples: [
    { bad: '县财政统筹解决资金834.91万元(其中2023年解决[[984.91万元]])，已全部拨付。' },
    { bad: '全市建成公厕86座，其中城关镇[[92座]]、北坪镇9座等。' },
    { bad: '全市现有公园125个（含口袋公园[[180个]]）。' },
    { bad: '安排补助资金3万元，其中材料费[[32000元]]，其余为人工费。' },
    // Soft line break and blanks beside the figures.
    { bad: '我市现有养老护理员 860 人，其中持证上岗人\n员 [[912 人]]。' },
    { good: '县财政统筹解决资金834.91万元(其中2023年解决284.91万元)，已全部拨付。' },
    { good: '全市建成公厕86座，其中城关镇12座、北坪镇9座等。' },
    // Other things are counted.
    { good: '改造老旧小区12个，其中新增停车位300个。' },
    { good: '铺设道路12公里，其中管网30公里。' },
    // The whole may be the one before.
    { good: '全市共有公交线路120条，今年新增5条，其中优化调整线路12条。' },
    // A contribution may be greater than the net growth.
    { good: '机构净增12家，其中城区15家，乡镇减少3家。' },
    { good: '安排资金300万元，其中总投资800万元的净水厂已开工。' },
    { good: '补助标准为每人每月60元，其中失能老人每人每月100元。' },
    { good: '财政收入增长5%，其中税收增长8%。' },
    // Rounded and approximate figures.
    { good: '新增泊位约300个，其中公共泊位305个。' },
  ],
})
