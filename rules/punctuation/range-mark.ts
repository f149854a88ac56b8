import { defineRule, letter, message, together } from '@replylint/engine'
import { NO_PROSE } from '../number/no-prose.ts'
import { findRanges } from './find-ranges.ts'

export default defineRule({
  id: 'punctuation/range-mark',
  severity: 'info',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '起止用一字线“—”，数值范围用浪纹线“～”',
      why: '短横线“-”用于编号、电话号码；起止年份、数值范围也用它，容易看成编号或减号。全文统一即可，此处只作提示。',
    },
    en: {
      summary: 'Spans of time take “—”, ranges of numbers “～”',
      why: 'The hyphen joins codes and phone numbers; between years or figures it reads like a code or a minus.',
    },
    source: 'GB/T 15834—2011 4.13.3；GB/T 15835—2011 5.1.3',
  },
  messages: {
    mark: message<{ raw: string; right: string }>({
      zh: (d) => `“${d.raw}”的起止宜用“${d.right}”`,
      en: (d) => `the span “${d.raw}” is better written with “${d.right}”`,
    }),
    several: message<{ raw: string; right: string; count: number }>({
      zh: (d) => `“${d.raw}”的起止宜用“${d.right}”，全文同类共${d.count}处`,
      en: (d) =>
        `the span “${d.raw}” is better written with “${d.right}”; ${d.count} such in the letter`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      document({ blocks }) {
        const found = blocks.flatMap((block) =>
          NO_PROSE.has(block.role) || block.role === 'form'
            ? []
            : findRanges(block.text).map((range) => ({ block, ...range })),
        )
        const [first] = found
        const edit = together(
          found.map(({ block, mark, right }) => ({ range: block.source(...mark), text: right })),
        )
        if (first === undefined || edit === undefined) return
        const { block, at, raw, right } = first
        const range = block.source(...at)
        const more = { suggestions: [edit] }
        if (found.length === 1) report(range, 'mark', { raw, right }, more)
        else report(range, 'several', { raw, right, count: found.length }, more)
      },
    }
  },
  examples: [
    {
      bad: letter({ body: '[[2021-2025年]]，全市建成社区老年食堂42家。' }),
      fixed: letter({ body: '2021—2025年，全市建成社区老年食堂42家。' }),
    },
    {
      bad: letter({ body: '食堂面积[[100~150平方米]]。' }),
      fixed: letter({ body: '食堂面积100～150平方米。' }),
    },
    // One finding for the habit, whatever the marks.
    {
      bad: letter({
        body: '食堂[[10:30-12:30]]开放，持证率提高15%--20%，二期工程2026年3月-8月施工。',
      }),
      fixed: letter({
        body: '食堂10:30—12:30开放，持证率提高15%～20%，二期工程2026年3月—8月施工。',
      }),
    },
    { good: letter({ body: '2021—2025年，食堂面积100～150平方米，持证率提高15%—20%。' }) },
    { good: letter({ body: '按照《养老机构服务安全基本规范》（GB 38600-2019）执行。' }) },
    { good: letter({ body: '根据《社区服务设施规划（2021-2035年）》，连续3-5年安排资金。' }) },
    { good: letter({ body: '请于2025-06-30前拨打0599-8812345，或到南山路12-16号咨询。' }) },
    { good: letter({ body: '青民函〔2024〕30-17号文件明确，X904-019线由县级负责。' }) },
    // numeral/unit-range speaks of these.
    { good: letter({ body: '每家食堂补助20-50万元，持证率提高10-15%。' }) },
  ],
})
