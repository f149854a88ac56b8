import type { ReplyDocument } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { levelOf, mattersOf } from './known.ts'
import { REPLIES, whenMissing } from './missing.ts'

export default defineRule({
  id: 'section/missing-copy-to',
  severity: 'warning',
  status: 'strict',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '答复函应抄送人大代表工作机构或政协提案委员会',
      why: '答复须同时报交办机关，抄送一栏说明已经送达。',
    },
    en: {
      summary: 'A reply is copied to the body that handed the proposal over',
      why: 'The congress or the conference keeps track of replies by their copies.',
    },
    source: 'GB/T 9704—2012 7.4.2；各地建议提案办理办法',
  },
  messages: {
    missing: message({
      zh: () => '缺少抄送（如“抄送：市人大常委会代表工委”）',
      en: () => 'no copies (such as 抄送：市人大常委会代表工委)',
    }),
  },
  fixable: 'suggest',
  create: whenMissing('copyTo', { in: REPLIES, at: 'tail', write: writeCopies }),
  examples: [
    { bad: letter({ copyTo: null, openness: '[[（此件主动公开）]]' }), fixed: letter() },
    {
      bad: letter({
        title: '关于县政协九届二次会议第31号提案的答复',
        salutation: '民建青阳县委会：',
        copyTo: null,
        openness: '[[（此件主动公开）]]',
      }),
      fixed: letter({
        title: '关于县政协九届二次会议第31号提案的答复',
        salutation: '民建青阳县委会：',
        copyTo: '抄送：县政协提案委，县政府督查室。',
      }),
    },
    { good: letter() },
    { good: letter({ copyTo: '抄报：市政府办公室' }) },
    // 会办意见 goes to the lead body, who copies the answer.
    {
      good: letter({
        copyTo: null,
        title: '关于市政协九届二次会议第31号提案的会办意见',
        salutation: '市卫生健康委：',
        opening: '现将《关于推进医养结合的提案》（第31号）会办意见函复如下：',
      }),
    },
  ],
})

/** A 建议 is handed over by the congress, a 提案 by the conference, both by the government's office. */
function writeCopies(document: ReplyDocument): string[][] {
  const level = levelOf(document) ?? '××'
  return mattersOf(document).map((matter) => {
    const from = matter === '提案' ? '政协提案委' : '人大常委会代表工委'
    return [`抄送：${level}${from}，${level}政府督查室。`]
  })
}
