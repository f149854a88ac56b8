import { defineRule, message } from '@replylint/engine'
import { CLAIM_MESSAGES, evidence } from './evidence.ts'

export default defineRule({
  id: 'number/shares-not-hundred',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '互不重叠的各部分，占比之和应为100%',
      why: '同一总数分成互不重叠的几部分，占比相加至多为100%，部分列全时正好是100%；否则其中必有一个不对。末位取舍不算差错。',
    },
    en: {
      summary: 'Shares of one whole that exclude each other add up to 100 %',
      why: 'Parts that do not overlap cannot make up more than the whole, and all of them make it up; else one of the percentages is wrong. Rounding is allowed for.',
    },
  },
  messages: {
    mismatch: message<{ arithmetic: string }>({
      zh: (d) => `${d.arithmetic}，各部分占比之和应为100%`,
      en: (d) => `${d.arithmetic}, but the shares of one whole come to 100 %`,
    }),
    operand: CLAIM_MESSAGES.operand,
  },
  create({ report }) {
    return {
      claim(claim) {
        if (claim.kind !== 'shares' || claim.verdict !== 'fails') return
        const { range, arithmetic } = claim
        report(range, 'mismatch', { arithmetic }, evidence(claim, 'operand'))
      },
    }
  },
  examples: [
    { bad: '小学、初中、高中在校生分别占[[45%、32%和28%]]。' },
    { bad: '办理的建议中，A类占[[60%，B类占35%，C类占10%]]。' },
    { bad: '所需资金由省、市、县按[[50%、30%、30%]]的比例分担。' },
    { bad: '经费中，财政拨款占[[62%，村集体投入占28%，其他占20%]]。' },
    { bad: '受训人员中，男性占[[46%，女性占44%]]。' },
    { good: '小学、初中、高中在校生分别占45%、32%和23%。' },
    // What is left is not said.
    { good: '小学、初中在校生分别占45%、32%。' },
    // Rounded: 33.4, 33.3 and 33.3, or 101 in all.
    { good: '第一、二、三产业分别占8%、41%、52%。' },
    // One may be two of these at once.
    { good: '党员、女性、大学生分别占60%、50%、40%。' },
    { good: '60岁以上老年人占25%，80岁以上老年人占4%，城镇老年人占80%。' },
    // Each of a whole of its own.
    { good: '城区集中供水覆盖人口占95%，农村占80%。' },
    { good: '对一、二、三类县分别按80%、60%、40%的比例补助。' },
    { good: '省财政对市、县按80%、60%的比例分担。' },
  ],
})
