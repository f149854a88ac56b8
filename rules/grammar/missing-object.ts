import { defineRule, message } from '@replylint/engine'
import { missingObjects } from './data/missing.ts'
import { findFrames, indexFrames } from './frame.ts'

export default defineRule({
  id: 'grammar/missing-object',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: { summary: '动词的宾语要完整', why: '“起到”“提升”之后没有“作用”“能力”，话就只说了一半。' },
    en: {
      summary: 'The verb has its object',
      why: '起到 without 作用, 提升 without 能力 says half of what is meant.',
    },
    source: '通行语法',
  },
  messages: {
    missing: message<{ words: string; right: string }>({
      zh: (d) => `“${d.words}”之后缺“${d.right}”`,
      en: (d) => `“${d.words}” lacks “${d.right}”`,
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
    { bad: '赛事对全民健身[[起到了良好的促进]]。', fixed: '赛事对全民健身起到了良好的促进作用。' },
    { good: '起到示范、引领和带动作用，达到事半功倍的效果。' },
    {
      bad: '建设消防通道，[[提升景区及时处置山火等突发事件]]，保障群众安全。',
      fixed: '建设消防通道，提升景区及时处置山火等突发事件的能力，保障群众安全。',
    },
    { good: '提升依法应对风险、处置突发事件和危机管理能力。' },
    { good: '解决老城区停车位缺乏的问题，农民生活水平不断提高。' },
  ],
})

const index = indexFrames(missingObjects)
