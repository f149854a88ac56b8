import { defineRule, letter, message } from '@replylint/engine'
import { REPLIES, whenMissing } from './missing.ts'

export default defineRule({
  id: 'section/missing-contact',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '答复函应写明联系人和联系电话',
      why: '代表、委员对答复有疑问时要能找到经办的人。',
    },
    en: {
      summary: 'A reply names a contact and a telephone number',
      why: 'A deputy with a question must be able to reach whoever handled it.',
    },
    source: '各地建议提案办理办法；GB/T 9704—2012 7.3.6（附注）',
  },
  messages: {
    missing: message({
      zh: () => '缺少联系人和联系电话',
      en: () => 'no contact name and telephone number',
    }),
  },
  fixable: 'suggest',
  create: whenMissing('contact', {
    in: REPLIES,
    at: 'tail',
    write: () => [['联系人：', '联系电话：']],
  }),
  examples: [
    {
      bad: letter({ contact: null, copyTo: '[[抄送：市人大常委会代表工委，市政府督查室。]]' }),
      fixed: letter({ contact: null, openness: '（此件主动公开）\n\n联系人：\n联系电话：' }),
    },
    // The blanks are for `section/empty-field` to tell.
    { good: letter({ contact: '联系人：\n联系电话：' }) },
    { good: letter({ contact: '（联系人及电话：顾明远 8812345）' }) },
    { good: letter({ contact: '联系部门：社会福利科，电话：8812345' }) },
    { good: letter({ contact: '顾明远：0532-8812345' }) },
    { good: letter({ contact: '（社会福利科 顾明远 8812345）' }) },
    { good: letter({ contact: null, openness: '联系人/电话:顾明远/8812345\n（此件主动公开）' }) },
    {
      good: letter({
        contact: null,
        title: '关于市政协九届二次会议第31号提案的会办意见',
        salutation: '市卫生健康委：',
        opening: '现将《关于推进医养结合的提案》（第31号）会办意见函复如下：',
      }),
    },
  ],
})
