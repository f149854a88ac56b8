import { defineRule } from '@replylint/engine'
import { CLAIM_MESSAGES, reportMismatch } from './evidence.ts'

export default defineRule({
  id: 'number/duration-mismatch',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '时长应与起止日期相符',
      why: '工期、期限由起止日期可以算出；对不上，日期和时长中必有一个不对。首尾两日（月、年）算一头或算两头都可以。',
    },
    en: {
      summary: 'A length of time must follow from its two dates',
      why: 'If it does not, one of the three is wrong. The first day, month or year may be counted or not.',
    },
  },
  messages: CLAIM_MESSAGES,
  create: reportMismatch('duration'),
  examples: [
    { bad: '项目建设工期[[8个月]]（2023年3月—2023年9月）。' },
    { bad: '培训班从3月1日到3月20日，为期[[30天]]。' },
    { bad: '自2015年至2020年，[[8年]]来共培训护理员1200人。' },
    { bad: '印发《全市停车设施[[三年]]行动计划（2021—2025年）》。' },
    { bad: '工程2019年3月开工，2021年9月完工，历时[[3年6个月]]。' },
    { bad: '合同期限[[2年]]，自2023年1月1日至2025年12月31日。' },
    // The first day counted or not.
    { good: '培训班从3月1日到3月20日，为期19天；后续自4月1日至4月20日，为期20天。' },
    { good: '印发《停车设施三年行动计划（2021—2023年）》和《公路三年行动方案（2022—2025年）》。' },
    { good: '工程2021年11月开工，2023年2月完工，历时3年。' },
    { good: '整治行动自2023年7月1日至9月30日，为期3个月。' },
    { good: '自2010年至2022年，历时十余年。' },
    // Of something else.
    { good: '2021年至2023年建成的道路，保修期5年。' },
    { good: '2021—2025年，每3年评估一次。' },
    { good: '2018年至2023年，连续三年获评先进单位。' },
    { good: '自2019年至2023年，3年以上工龄的职工120人。' },
  ],
})
