import { defineRule, letter, message } from '@replylint/engine'
import { LETTERS, whenMissing } from './missing.ts'

export default defineRule({
  id: 'section/missing-openness',
  severity: 'info',
  since: '0.1.0',
  docs: {
    zh: { summary: '答复函应注明公开属性', why: '答复原则上公开；不注明，发布时无从判断。' },
    en: {
      summary: 'A reply states whether it is open to the public',
      why: 'Replies are open on principle; without the mark nobody knows whether to publish.',
    },
    source: '国办发〔2014〕46号；GB/T 9704—2012 7.3.6（附注）',
  },
  messages: {
    missing: message({
      zh: () => '缺少公开属性（如“（此件主动公开）”）',
      en: () => 'no openness mark (such as （此件主动公开）)',
    }),
  },
  fixable: 'suggest',
  create: whenMissing('openness', {
    in: LETTERS,
    at: 'tail',
    write: () => [['（此件主动公开）'], ['（此件依申请公开）'], ['（此件不予公开）']],
  }),
  examples: [
    {
      bad: letter({ openness: null, copyTo: '[[抄送：市人大常委会代表工委，市政府督查室。]]' }),
      fixed: letter(),
    },
    {
      bad: letter({ date: '[[2025年6月17日]]', openness: null, copyTo: null }),
      fixed: letter({ copyTo: null }),
    },
    { good: letter({ openness: null, category: '答复类别：A类\n公开' }) },
    { good: letter({ openness: '公开类型：主动公开' }) },
    { good: letter({ openness: '公开程度：全文公开' }) },
    { good: letter({ openness: '注：此件依申请公开' }) },
    { good: letter({ openness: null, docNumber: '是否同意公开：是\n青民函〔2025〕18号' }) },
  ],
})
