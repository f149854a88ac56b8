import { defineRule, message } from '@replylint/engine'

export default defineRule({
  id: 'number/amount-mismatch',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '金额的大写与小写应一致',
      why: '同一金额的大写和小写不一致，必有一处写错，拨款数额便无从确定。',
    },
    en: {
      summary: 'An amount in words must equal the amount in figures',
      why: 'Where the two differ one of them is wrong, and nobody knows how much is to be paid.',
    },
  },
  messages: {
    mismatch: message<{ words: string; value: string; figures: string }>({
      zh: (d) => `“${d.words}”即${d.value}，与“${d.figures}”不符`,
      en: (d) => `“${d.words}” is ${d.value}, but the figures say “${d.figures}”`,
    }),
    words: message<{ words: string }>({
      zh: (d) => `大写“${d.words}”`,
      en: (d) => `in words “${d.words}”`,
    }),
  },
  create({ report }) {
    return {
      claim(claim) {
        if (claim.kind !== 'amount' || claim.verdict !== 'fails') return
        const { stated, operands, expected = '' } = claim
        const words = operands.map(({ raw }) => raw).join('、')
        report(
          stated.range,
          'mismatch',
          { words, value: expected, figures: stated.raw },
          {
            related: operands.map(({ range, raw }) => ({
              range,
              messageId: 'words',
              data: { words: raw },
            })),
          },
        )
      },
    }
  },
  examples: [
    { bad: '决定用定向捐赠资金拾万元([[¥:10000.00元]])资助该项目。' },
    { bad: '该项目进展顺利，补助人民币壹佰贰拾万元整（[[12万元]]）。' },
    { bad: '合同金额大写：叁拾万元整，小写：[[3000000元]]。' },
    { bad: '下拨[[15,000元]]（大写：壹万陆仟元整）。' },
    { bad: '该项目进展顺利，已拨付十五万元（[[15000元]]）。' },
    { good: '决定用定向捐赠资金拾万元(¥:100000.00元)资助该项目。' },
    { good: '该项目进展顺利，补助人民币壹佰贰拾万元整（120万元）。' },
    // Another amount in the brackets.
    { good: '该项目进展顺利，补助四千五百元（经济林6000元），奖励一百元（约合14美元）。' },
    { good: '该项目进展顺利，每亩补助一百元（15元/平方米），每户补助五百元（含税）。' },
    // Rounded.
    { good: '该项目进展顺利，支付壹万贰仟叁佰肆拾伍元（1.23万元）。' },
    { good: '该项目进展顺利，补助十余万元（12万元），每人每月三百元（3600元）。' },
  ],
})
