import type { ReplyDocument } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { mattersOf, proposalOf, youOf } from './known.ts'
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
  fixable: 'suggest',
  create: whenMissing('opening', { in: ANYTHING, at: 'head', write: writeOpening }),
  examples: [
    {
      bad: letter({ opening: null, title: '[[关于市十六届人大四次会议第57号建议的答复]]' }),
      fixed: letter({ opening: '您提出的《关于____的建议》（第57号）收悉，现答复如下：' }),
    },
    {
      bad: letter({
        title: '[[关于对《关于推进医养结合的提案》的答复]]',
        salutation: '民建青阳市委会：',
        opening: null,
      }),
      fixed: letter({
        title: '关于对《关于推进医养结合的提案》的答复',
        salutation: '民建青阳市委会：',
        opening: '贵单位提出的《关于推进医养结合的提案》（第__号）收悉，现答复如下：',
      }),
    },
    {
      bad: letter({
        title: '[[关于市政协九届二次会议第31号提案的会办意见]]',
        salutation: '市卫生健康委：',
        opening: null,
        body: '我局已建成老年食堂42家，对提案没有不同意见。',
      }),
      fixed: letter({
        title: '关于市政协九届二次会议第31号提案的会办意见',
        salutation: '市卫生健康委：',
        opening: '现将《关于____的提案》（第31号）会办意见函复如下：',
        body: '我局已建成老年食堂42家，对提案没有不同意见。',
      }),
    },
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

function writeOpening(document: ReplyDocument): string[][] {
  const { title, number } = proposalOf(document)
  return mattersOf(document).map((matter) => {
    const proposal = `${title ?? `《关于____的${matter}》`}（第${number ?? '__'}号）`
    return document.kind === 'co-handling'
      ? [`现将${proposal}会办意见函复如下：`]
      : [`${youOf(document)}提出的${proposal}收悉，现答复如下：`]
  })
}
