import { defineRule, findAll, message } from '@replylint/engine'

/** 。”的建议, 。”已收悉, ；》收悉: the quotation or title goes on as a part of the sentence. */
const STOP =
  /([。；;，,、])([”’》])(?=的(?:建议|提案|议案|意见|问题|要求|诉求|请求|说法|想法|设想|思路|反映|内容|原则|目标|方案|措施)|(?:等|这一|一案|之)?(?:建议|提案|议案|问题)(?:[，,。（(“]|已|收悉|交(?:由|我|办)|转(?:我|交|至|来))|(?:均?已)?收悉)/gu

export default defineRule({
  id: 'punctuation/quoted-stop',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '引语作句子成分时，末尾不带句号、逗号、分号',
      why: '“……。”的建议：引语只是定语，话还没有完，句号把句子断在了中间。',
    },
    en: {
      summary: 'A quotation that is part of a sentence ends without a stop',
      why: 'In “…。”的建议 the quotation is an attribute, and the sentence goes on behind it.',
    },
    source: 'GB/T 15834—2011 附录 B.2.1',
  },
  messages: {
    stop: message<{ mark: string; raw: string }>({
      zh: (d) => `“${d.raw}”中引语是句子成分，末尾不用“${d.mark}”`,
      en: (d) => `the quotation is part of the sentence: remove “${d.mark}” in “${d.raw}”`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      block(block) {
        if (!/[。；;，,、][”’》]/u.test(block.text)) return
        for (const found of findAll(block.text, STOP)) {
          const mark = found[1] ?? ''
          const at = found.index
          const raw = block.text.slice(Math.max(0, at - 4), at + 5)
          const edit = { range: block.source(at, at + 1), text: '' }
          report(block.source(at, at + 2), 'stop', { mark, raw }, { suggestions: [edit] })
        }
      },
    }
  },
  examples: [
    {
      bad: '我局同意您提出的“加大投入，分步实施，方便群众生活[[。”]]的建议。',
      fixed: '我局同意您提出的“加大投入，分步实施，方便群众生活”的建议。',
    },
    {
      bad: '您提出的“关于加快社区老年食堂建设[[。”]]已收悉，现答复如下：',
      fixed: '您提出的“关于加快社区老年食堂建设”已收悉，现答复如下：',
    },
    {
      bad: '您提出的《关于加快社区老年食堂建设的建议[[。》]]收悉，现答复如下：',
      fixed: '您提出的《关于加快社区老年食堂建设的建议》收悉，现答复如下：',
    },
    // Seed 002: the quotation is a sentence, and another one begins behind it.
    { good: '《意见》要求：“鼓励失业人员从事养老服务工作。”从制度层面提供保障。' },
    { good: '您提出：“建议加大投入，分步实施。”我局完全同意。' },
    { good: '文件指出“要推动市场主体提质升级。”的确，市场主体是关键。' },
    // Behind the quotation 建议 is what the people advise.
    { good: '群众反映：“路灯太暗，晚上看不见。”建议交通部门尽快修复。' },
    // A question stays a question.
    { good: '关于“停车难怎么办？”的问题，我局答复如下：' },
    { good: '落实“谁主管、谁负责”的要求，宣传“不乱停，不抢道”的文明理念。' },
  ],
})
