import { defineRule, message } from '@replylint/engine'
import { collocations } from './data/collocations.ts'
import { findFrames, indexFrames } from './frame.ts'

export default defineRule({
  id: 'grammar/collocation',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '动词与宾语要搭配',
      why: '力度是“加大”的，水平是“提高”的；搭配不当，读来别扭。',
    },
    en: {
      summary: 'Verb and object go together',
      why: '力度 is 加大, 水平 is 提高; a mismatch jars.',
    },
    source: '通行语法',
  },
  messages: {
    mismatch: message<{ words: string; right: string }>({
      zh: (d) => `“${d.words}”搭配不当，宜作“${d.right}”`,
      en: (d) => `“${d.words}” do not go together; write “${d.right}”`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      sentence(sentence) {
        for (const { range, data, more } of findFrames(sentence, index))
          report(range, 'mismatch', data, more)
      },
    }
  },
  examples: [
    { bad: '下一步将[[提高巡查执法力度]]。', fixed: '下一步将加大巡查执法力度。' },
    { good: '下一步将提高巡查频次，加大执法力度。' },
    { bad: '各项工作[[得到了明显成效]]。', fixed: '各项工作取得了明显成效。' },
    { good: '困难得到解决，治理成效得到巩固。' },
    { good: '改善出行环境，保障道路畅通。' },
  ],
})

const index = indexFrames(collocations)
