import type { Sentence } from '@replylint/document'
import { defineRule, findAll, message } from '@replylint/engine'
import { NO_PROSE } from '../number/no-prose.ts'
import { editAt } from '../rows/describe.ts'
import { withoutCited } from './prose.ts'
import { unitRows } from './unit-rows.ts'

export default defineRule({
  id: 'numeral/unit-form',
  severity: 'info',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '数字后的计量单位用规范名称',
      why: '公文使用国家法定计量单位：“平米”“平方”应为“平方米”，“公分”应为“厘米”，“KM”应为“km”或“公里”。“亩”“公里”“斤”仍在使用，不在此列。“¥”与“元”都表示单位，用一个即可。',
    },
    en: {
      summary: 'Units behind figures have their legal names',
      why: 'Official papers use the legal units: 平方米 (not 平米), 厘米 (not 公分), km (not KM). ¥ and 元 say the same, so one is enough.',
    },
    source:
      'GB/T 9704—2012 第9章；《国务院关于在我国统一实行法定计量单位的命令》；GB/T 15835—2011 5.1',
  },
  messages: {
    form: message<{ raw: string; right: string }>({
      zh: (d) => `单位“${d.raw}”宜写作“${d.right}”`,
      en: (d) => `The unit “${d.raw}” is better written “${d.right}”`,
    }),
    currency: message<{ raw: string; mark: string }>({
      zh: (d) => `“${d.raw}”中“${d.mark}”与“元”重复，宜留其一`,
      en: (d) => `“${d.raw}” has both “${d.mark}” and “元”: keep one`,
    }),
  },
  fixable: 'fix',
  create({ report }) {
    return {
      sentence(sentence) {
        if (NO_PROSE.has(sentence.block.role) || !MAY_HOLD.test(sentence.text)) return
        const text = withoutCited(sentence.text)
        for (const match of findAll(text, WRONG)) reportUnit(sentence, match)
        for (const { index, 0: raw, groups } of findAll(text, CURRENCY)) {
          const mark = groups?.mark ?? ''
          report(
            sentence.source(index, index + raw.length),
            'currency',
            { raw, mark: mark.charAt(0) },
            {
              suggestions: [{ range: sentence.source(index, index + mark.length), text: '' }],
            },
          )
        }
      },
    }

    function reportUnit(sentence: Sentence, { index, 0: raw, groups = {} }: RegExpExecArray): void {
      const row = unitRows.find((_, at) => groups[`row${at}`] !== undefined)
      if (row === undefined) return
      const { right, fix, level } = row
      const range = sentence.source(index, index + raw.length)
      const edit = editAt(sentence, index, raw, right)
      const severity = level === undefined ? {} : { severity: level }
      const edits = fix ? { fix: edit } : { suggestions: [edit] }
      report(range, 'form', { raw, right }, { ...edits, ...severity })
    }
  },
  examples: [
    {
      bad: '对5个小区160万[[平米]]进行改造，每[[平米]]补助200元。',
      fixed: '对5个小区160万平方米进行改造，每平方米补助200元。',
    },
    {
      bad: '新建垃圾房30余[[平方]]，清运渣土500[[立方]]。',
      fixed: '新建垃圾房30余平方米，清运渣土500立方米。',
    },
    {
      bad: '栽植胸径8[[公分]]的行道树，管道长3.5[[KM]]，容积200[[公升]]。',
      fixed: '栽植胸径8厘米的行道树，管道长3.5km，容积200升。',
    },
    { bad: '建设10[[KV]]线路，占地120[[㎡]]、300 [[m2]]。' },
    { bad: '同比提高3.2[[个百分比]]，较上年下降2[[百分点]]。' },
    { bad: '拨付补助资金([[¥:100000.00元]])。', fixed: '拨付补助资金(100000.00元)。' },
    { bad: '投入约3[[个亿]]，每人20多[[块钱]]。' },
    // In use.
    { good: '流转耕地3200亩，修路4.5公里，亩产850斤，面积20平方公里、30立方米、5平方千米。' },
    { good: '第3公分校已建成，太平米业、水平方向、立方体。' },
    // Names and what is cited.
    {
      good: '位于三里屯、五里村，依据《120平米以下户型标准》，打造“500平方”便民圈，CO2、PM2.5、M2增速。',
    },
    { good: '气温20℃，面积30m²，重5kg，功率10kW，金额¥3000，税率5‰。' },
    { good: '安装5m2.5cm宽的护栏，提高2个百分点，占百分比较高。' },
  ],
})

/** A figure, perhaps with a scale; “每平米”, “元/平米”. Other words only end in such a character. */
const BEFORE = '(?<=[\\d０-９]\\s?[万亿千百]?[余多]?\\s?)'
const WRONG = new RegExp(
  `(?:${BEFORE}|(?<=[每/／])(?=平米))(?:${unitRows.map(({ wrong }, at) => `(?<row${at}>${wrong})`).join('|')})`,
  'gu',
)
const CURRENCY = /(?<mark>[¥￥][:：]?\s?)[\d０-９][\d０-９,，.．]{0,20}\s?[万亿]{0,2}元/gu
const MAY_HOLD =
  /平米|平方|立方|公[分升尺厘]|立升|市斤|块钱|[㎡㎥¥￥]|m[23]|[Kk][MmGgVvWw]|百分[点比]|个亿/u
