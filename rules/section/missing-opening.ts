import { defineRule, letter, message } from '@replylint/engine'
import { ANYTHING, whenMissing } from './missing.ts'

export default defineRule({
  id: 'section/missing-opening',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '正文应有引语',
      why: '引语写明建议（提案）已收悉并引出答复，缺少时读者不知所答何事。',
    },
    en: {
      summary: 'The text begins with an opening',
      why: 'The opening says that the proposal has come in and leads to the answer.',
    },
    source: '各地建议提案办理办法关于答复格式的规定',
  },
  messages: {
    missing: message({
      zh: () => '缺少引语（如“您提出的《…》收悉，现答复如下：”）',
      en: () => 'no opening (such as 您提出的《…》收悉，现答复如下：)',
    }),
  },
  create: whenMissing('opening', { in: ANYTHING, at: 'head' }),
  examples: [
    { bad: letter({ opening: null, title: '[[关于市十六届人大四次会议第57号建议的答复]]' }) },
    {
      good: letter({ opening: '您在市十六届人大四次会议上提出的第57号建议，已转交我局研究办理。' }),
    },
    {
      good: letter({
        opening: '您提出的《关于加快社区老年食堂建设的建议》悉，经研究，现将办理情况函复如下。',
      }),
    },
  ],
})
