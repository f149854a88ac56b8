import { defineRule, letter, message } from '@replylint/engine'
import { REPLIES, whenMissing } from './missing.ts'

interface Options {
  readonly categories: readonly string[]
}
/** D 留作参考 is in use in few places. */
const CATEGORIES: Options = { categories: ['A', 'B', 'C'] }

export default defineRule({
  id: 'section/missing-category',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '答复函应标明答复类别（A、B、C）',
      why: '类别是督办和考核的依据，缺少时承办系统无法归类。',
    },
    en: {
      summary: 'A reply states its category (A, B, C)',
      why: 'Supervision and statistics rest on the category.',
    },
    source: '各地建议提案办理办法；类别通常印在首页右上角或发文字号之下',
  },
  options: {
    defaults: CATEGORIES,
    schema: {
      categories: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-F][1-3]?$|^[甲乙丙丁]$' },
        description: '缺少答复类别时可供选用的类别',
      },
    },
  },
  messages: {
    missing: message({
      zh: () => '缺少答复类别（如“答复类别：A类”）',
      en: () => 'no reply category (such as 答复类别：A类)',
    }),
  },
  fixable: 'suggest',
  create: whenMissing<Options>('category', {
    in: REPLIES,
    at: 'head',
    // “分类A/B/C” and “答复类别：” are there, and `category/unknown` says that they are not filled in.
    unless: ({ facts }) => facts.categories.length > 0 || facts.categoryBlanks.length > 0,
    write: (_, { categories }) => categories.map((category) => [`答复类别：${category}类`]),
  }),
  examples: [
    // Seed 003 has no category.
    {
      bad: letter({ category: null, title: '[[关于市十六届人大四次会议第57号建议的答复]]' }),
      fixed: letter(),
    },
    // The letters that the office has configured.
    {
      bad: letter({
        docNumber: null,
        category: null,
        title: '[[关于市十六届人大四次会议第57号建议的答复]]',
      }),
      fixed: letter({ docNumber: null, category: '答复类别：B类' }),
      options: { categories: ['B', 'C'] },
    },
    { good: letter({ category: '〔A 类〕' }) },
    { good: letter({ category: null, docNumber: '青民函〔2025〕18号 B类' }) },
    { good: letter({ category: null, title: '关于市十六届人大四次会议第57号建议的答复（A）' }) },
    { good: letter({ category: null, contact: '办复类别:B\n联系人：顾明远　联系电话：8812345' }) },
    { good: letter({ category: '类别标记：A' }) },
    { good: letter({ category: '分类A/B/C' }) },
    { good: letter({ category: '办理结果：解决或采纳' }) },
    // 会办意见 goes to the lead body and needs no category.
    {
      good: letter({
        category: null,
        title: '关于市政协九届二次会议第31号提案的会办意见',
        salutation: '市卫生健康委：',
        opening: '现将《关于推进医养结合的提案》（第31号）会办意见函复如下：',
      }),
    },
  ],
})
