import { defineRule, message, type Severity } from '@replylint/engine'
import { NO_PROSE } from '../number/no-prose.ts'
import { findMixed, type MixedFigure } from './find-mixed.ts'
import { figuresAndWords } from './prose.ts'

export default defineRule({
  id: 'numeral/mixed',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '同一数值不混用阿拉伯数字和汉字数字',
      why: '除“万”“亿”外，一个数值只用一种数字：“4000”可写作“四千”，不写作“4千”；“108”可写作“一百零八”，不写作“1百零8”。“3万5千”“5千多户”在报告中常见，只作提示。',
    },
    en: {
      summary: 'One figure has one kind of numerals',
      why: 'Apart from 万 and 亿 a figure is all Arabic or all Chinese: 4000 or 四千, not 4千. 3万5千 and 5千多户 are common in reports, so they are only noted.',
    },
    source: 'GB/T 15835—2011 5.3、4.2.2、4.3',
  },
  messages: {
    mixed: message<{ raw: string; right: string }>({
      zh: (d) => `“${d.raw}”数字混用，宜写作“${d.right}”`,
      en: (d) => `“${d.raw}” mixes two kinds of numerals: “${d.right}”`,
    }),
    unclear: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”混用阿拉伯数字和汉字数字`,
      en: (d) => `“${d.raw}” mixes Arabic and Chinese numerals`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      sentence(sentence) {
        if (NO_PROSE.has(sentence.block.role) || !/[0-9０-９]/u.test(sentence.text)) return
        for (const found of findMixed(figuresAndWords(sentence))) {
          const { at, right } = found
          const raw = sentence.text.slice(at, at + found.raw.length)
          const range = sentence.source(at, at + raw.length)
          const severity = severityOf(found)
          if (right === undefined) report(range, 'unclear', { raw }, { severity })
          else
            report(
              range,
              'mixed',
              { raw, right },
              { severity, suggestions: [{ range, text: right }] },
            )
        }
      },
    }
  },
  examples: [
    { bad: '全县现有养老床位[[二十3]]个。', fixed: '全县现有养老床位23个。' },
    { bad: '会议议定[[十2]]项措施。', fixed: '会议议定12项措施。' },
    { bad: '近[[3十]]年来，累计投入1.2亿元。', fixed: '近30年来，累计投入1.2亿元。' },
    { bad: '完成户厕改造[[一百零8]]户。', fixed: '完成户厕改造108户。' },
    { bad: '涉及[[三千5]]户群众。' },
    { bad: '完成率达[[百分之95.5]]，居全市前列。', fixed: '完成率达95.5%，居全市前列。' },
    {
      bad: '自[[2〇25]]年起，分[[几10]]个批次实施。',
      fixed: '自2025年起，分几十个批次实施。',
    },
    { bad: '[[20一七]]年以来，成效明显。', fixed: '2017年以来，成效明显。' },
    // As the State Council's report of 2018 said: “增加到1万6千多户”.
    { bad: '日均新设企业增加到[[1万6千]]多户。', fixed: '日均新设企业增加到1.6万多户。' },
    { bad: '发放贷款[[3百]]万元，总量达[[9千]]亿元。', fixed: '发放贷款300万元，总量达9000亿元。' },
    { bad: '出境旅游由8300万人次增加到[[1亿3千]]多万人次。' },
    { bad: '建成[[10几]]年来未作大修。', fixed: '建成十几年来未作大修。' },
    // 万 and 亿 may follow Arabic figures.
    { good: '累计投入3亿5000万元，惠及1.2万人、12万户。' },
    // Units that begin with 千 or 百.
    { good: '全长5千米，装机20千瓦，重3千克，电压10千伏，提高2百分点。' },
    // Names and ratings.
    { good: '实施2025十大工程、2024十件民生实事，入围500强、全国2百强县。' },
    { good: '深入实施“百千万工程”，“3万5千里长征”主题活动覆盖二十三个村。' },
    { good: '第三百零八条，百分之五十以上，二〇二五年，二十几年，几十个。' },
    // The year's wrong zero is told by date/form.
    { good: '自二0一七年起施行。' },
    { good: '附件2十个村名单，共20个村；G3千岛湖出口。' },
  ],
})

function severityOf({ kind, raw }: MixedFigure): Severity {
  // “20几”: many write so; “几10” nobody means.
  const isCommon = kind === 'scale' || (kind === 'few' && !raw.startsWith('几'))
  return isCommon ? 'info' : 'warning'
}
