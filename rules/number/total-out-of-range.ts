import { defineRule, message } from '@replylint/engine'
import { CLAIM_MESSAGES, evidence } from './evidence.ts'

export default defineRule({
  id: 'number/total-out-of-range',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '总额应与数量、单价（标准）相容',
      why: '人数或数量乘以标准（单价）的下限和上限，就是总额应在的范围。超出范围的，或是数字有误，或是漏写了分期、分级等情况。',
    },
    en: {
      summary: 'A sum must fit the number and the price or rate of each',
      why: 'The number times the lowest and the highest rate bounds the sum. Outside of it a figure is wrong, or instalments were left unsaid.',
    },
  },
  messages: {
    outside: message<{ arithmetic: string; stated: string }>({
      zh: (d) => `${d.arithmetic}，与“${d.stated}”不符`,
      en: (d) => `${d.arithmetic}, which “${d.stated}” does not fit`,
    }),
    operand: CLAIM_MESSAGES.operand,
  },
  create({ report }) {
    return {
      claim(claim) {
        if (claim.kind !== 'rate' || claim.verdict !== 'fails') return
        const { arithmetic, stated } = claim
        report(
          stated.range,
          'outside',
          { arithmetic, stated: stated.raw },
          evidence(claim, 'operand'),
        )
      },
    }
  },
  examples: [
    // Seed 004: “享受3-6万元的一次性入职奖励”, “首批14人申请的一次性入职奖励省、市补助资金共11.19万元”.
    {
      bad: '明确从业人员可享受3-6万元的一次性入职奖励，吸引人才。目前，我市首批14人申请的一次性入职奖励省、市补助资金共[[11.19万元]]于4月底全部发放到位。',
    },
    { bad: '对取得证书的给予每人800元的职业培训补贴，今年已有50人领取职业培训补贴共[[4.5万元]]。' },
    { bad: '2024年发放护理员入职奖励，每人2-4万元，首批10人共[[15.6万元]]。' },
    { bad: '每亩补助200元，共补助350亩、资金[[9万元]]。' },
    { bad: '购置救护车6辆，每辆35万元，共计[[120万元]]。' },
    { bad: '为326名村医购买保险，每人每年1200元，全年共计[[93.12万元]]。' },
    { good: '购置救护车6辆，每辆35万元，共计210万元。' },
    // The sum is that of both.
    { good: '购置救护车6辆、担架车20台，每辆35万元，共计260万元。' },
    // By the month: how many months is not said.
    { good: '每人每月补助500元，为120人发放，共计72万元。' },
    { good: '每户补助2万元，补助30户，共投入资金200万元。' },
    {
      good: '明确从业人员可享受3-6万元的一次性入职奖励。首批14人申请的一次性入职奖励共56.5万元全部发放到位。',
    },
    // Another payment.
    { good: '可享受3-6万元的一次性入职奖励。首批14人申请的岗位补贴共11.19万元全部发放到位。' },
    // Only a part of it was paid.
    {
      good: '可享受3-6万元的一次性入职奖励。14人申请的一次性入职奖励首期部分资金共11.19万元已发放。',
    },
  ],
})
