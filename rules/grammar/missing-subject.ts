import { defineRule, message } from '@replylint/engine'
import { missingSubjects } from './data/missing.ts'
import { findFrames, indexFrames } from './frame.ts'

export default defineRule({
  id: 'grammar/missing-subject',
  severity: 'info',
  status: 'strict',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '“通过……，使……”之前要有主语',
      why: '介词短语不能作主语：“通过整治，使环境明显改善”没有说是谁使它改善。去掉“通过”或者“使”，句子就完整了。法规和报告里也常见这种写法，所以默认不查。',
    },
    en: {
      summary: '通过……，使…… needs a subject',
      why: 'A prepositional phrase is no subject: drop 通过 or 使. Laws and reports write so too, hence off by default.',
    },
    source: '通行语法（滥用介词而缺主语）',
  },
  messages: {
    missing: message<{ words: string; a: string; b: string }>({
      zh: (d) => `“${d.words}”缺主语，可去掉“${d.a}”或“${d.b}”`,
      en: (d) => `“${d.words}” has no subject; drop “${d.a}” or “${d.b}”`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      sentence(sentence) {
        for (const { range, data, more } of findFrames(sentence, index))
          report(range, 'missing', data, more)
      },
    }
  },
  examples: [
    {
      bad: '[[通过集中整治，使]]周边环境明显改善。',
      fixed: '通过集中整治，周边环境明显改善。',
    },
    { bad: '[[经过改造,使得]]道路更加平整。', fixed: '经过改造,道路更加平整。' },
    // Somebody does it.
    { good: '我局通过集中整治，使周边环境明显改善。' },
    { good: '通过集中整治，我局使周边环境明显改善。' },
    { good: '通过集中整治，使用率明显提高。' },
  ],
})

const index = indexFrames(missingSubjects)
