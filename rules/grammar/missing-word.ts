import { defineRule, message } from '@replylint/engine'
import { missingWords } from './data/missing.ts'
import { findFrames, indexFrames } from './frame.ts'

export default defineRule({
  id: 'grammar/missing-word',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '成对的词不漏写一半',
      why: '“在……的基础上”漏了“上”，“感谢您对……”漏了“对”，句子就不通了。',
    },
    en: {
      summary: 'No half of a pair is left out',
      why: '在……的基础 without 上, 感谢您 without 对 does not parse.',
    },
    source: '通行语法',
  },
  messages: {
    missing: message<{ words: string; right: string }>({
      zh: (d) => `“${d.words}”缺“${d.right}”`,
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
    {
      bad: '[[在充分调研的基础]]，我局制定了方案。',
      fixed: '在充分调研的基础上，我局制定了方案。',
    },
    { good: '充分调研是基础，我局在此基础上制定了方案。' },
    { bad: '[[感谢您]]我局工作的关心和支持。', fixed: '感谢您对我局工作的关心和支持。' },
    { good: '感谢您一直以来对我局工作给予的关心和支持。' },
    { bad: '[[感谢您对我局工作支持]]。', fixed: '感谢您对我局工作的支持。' },
    { good: '感谢您对我县养老事业的关心支持，在县委的坚强领导下，各项工作稳步推进。' },
  ],
})

const index = indexFrames(missingWords)
