import { defineRule, message } from '@replylint/engine'
import { prepositions } from './data/prepositions.ts'
import { findFrames, indexFrames } from './frame.ts'

export default defineRule({
  id: 'grammar/preposition',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '介词要与后面的动词相配',
      why: '“对”“为”“给”“向”各有各的用处，用错了对象关系就乱了。',
    },
    en: {
      summary: 'The preposition suits its verb',
      why: '对, 为, 给 and 向 each have their use; the wrong one blurs who does what to whom.',
    },
    source: '通行语法',
  },
  messages: {
    wrong: message<{ words: string; a: string; right: string }>({
      zh: (d) => `“${d.words}”的“${d.a}”宜作“${d.right}”`,
      en: (d) => `“${d.a}” in “${d.words}” had better be “${d.right}”`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      sentence(sentence) {
        for (const { range, data, more } of findFrames(sentence, index))
          report(range, 'wrong', data, more)
      },
    }
  },
  examples: [
    {
      bad: '项目的实施，[[对全面推进乡村振兴打下了坚实基础]]。',
      fixed: '项目的实施，为全面推进乡村振兴打下了坚实基础。',
    },
    { good: '为对现有企业进行技术改造打下基础。' },
    { good: '对标先进地区，打好产业发展基础。' },
    { bad: '[[给违法经营者形成了有力震慑]]。', fixed: '对违法经营者形成了有力震慑。' },
    { good: '依法给予处罚，形成震慑。' },
    { good: '已向市委和市政府进行了汇报。' },
  ],
})

const index = indexFrames(prepositions)
