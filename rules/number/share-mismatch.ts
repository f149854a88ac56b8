import { defineRule } from '@replylint/engine'
import { CLAIM_MESSAGES, reportMismatch } from './evidence.ts'

export default defineRule({
  id: 'number/share-mismatch',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '占比、完成率应与所列两个数字相符',
      why: '占比可由文中的部分数和总数算出；对不上时，三个数字中必有一个不对。末位取舍不算差错。',
    },
    en: {
      summary: 'A share must follow from its part and its whole',
      why: 'Both figures are in the letter; if the percentage differs, one of the three is wrong. The last digit may be rounded or cut.',
    },
  },
  messages: CLAIM_MESSAGES,
  create: reportMismatch('share'),
  examples: [
    { bad: '全县户籍人口40万人，其中老年人口9万人，占户籍总人口的[[25.2%]]。' },
    { bad: '共收到建议120件，其中城建类30件，占[[24%]]。' },
    { bad: '全区常住人口20.5万人，60岁以上老年人口5.1万人（占总人口的[[21.9%]]）。' },
    // The whole stands in the clause itself.
    { bad: '60岁以上老年人12.4万人，占户籍人口62万人的[[21%]]。' },
    { bad: '发现隐患89处，已整改82处，整改率[[95%]]。' },
    // Seed 002: 115.09÷588.61, 88.76÷588.61, and then 15.85÷115.09: the base changes.
    {
      good: '全市户籍人口为 588.61 万人，其中 60 岁以上老年人口数为 115.09 万人，户籍老年人口占户籍总人口的 19.55%；65 周岁以上的户籍老年人口为 88.76 万人，占总人口的 15.08%；80 周岁以上老年人口为 15.85 万人，占老年人口的 13.77%。',
    },
    { good: '发现隐患89处，已整改82处，整改率92.1%，按期整改率100%。' },
    // The share of both years.
    { good: '2022年建成12个，2023年建成18个，占规划总数40个的75%。' },
    // Cut, not rounded.
    { good: '全县户籍人口95万人，其中老年人口33万人，占户籍人口的34.73%。' },
    // The base is not in the letter.
    { good: '全区户籍人口40万人，其中老年人口9万人，占全省老年人口的1.2%。' },
    { good: '全县户籍人口40万人，其中老年人口9万人，农村留守老人占60%。' },
  ],
})
