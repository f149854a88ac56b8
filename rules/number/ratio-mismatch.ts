import { defineRule } from '@replylint/engine'
import { CLAIM_MESSAGES, reportMismatch } from './evidence.ts'

export default defineRule({
  id: 'number/ratio-mismatch',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '“平均每多少配一”应与所列两个数字相符',
      why: '平均数可由文中的两个数字算出，是说明缺口的依据，算错会动摇结论。',
    },
    en: {
      summary: '“One for every so many” must follow from the two figures given',
      why: 'The average supports the argument of the letter; a wrong one undermines it.',
    },
  },
  messages: CLAIM_MESSAGES,
  create: reportMismatch('ratio'),
  examples: [
    { bad: '户籍老年人口5.9万人，配备助老员104名，平均约每[[657名]]老年人配备1名助老员。' },
    { bad: '全县在校学生12000人，配有校医40名，平均每[[200名]]学生配备一名校医。' },
    // Seed 000: 5.9万÷104＝567.3; the 500 of the standard is not reckoned.
    {
      good: '全区常住老年人口已达10.2万人，其中户籍老年人口5.9万人。当前，我区配备助老员104名，平均约每567名老年人配备1名助老员，与规定的每500名老年人配备1名助老员的标准存在差距。',
    },
    { good: '全县有护士600名、医生300名，按照每2名护士配备1名医生的标准配置。' },
  ],
})
