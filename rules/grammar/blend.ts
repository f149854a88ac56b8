import { defineRule, message } from '@replylint/engine'
import { blends } from './data/blends.ts'
import { findFrames, indexFrames } from './frame.ts'

export default defineRule({
  id: 'grammar/blend',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: { summary: '句式不杂糅', why: '一句话把两种说法各取一半，语法不通，意思也含混。' },
    en: {
      summary: 'No two constructions run together',
      why: 'Half of one construction and half of another make no sentence.',
    },
    source: '通行语法',
  },
  messages: {
    blend: message<{ words: string; right: string }>({
      zh: (d) => `“${d.words}”句式杂糅，宜作“${d.right}”`,
      en: (d) => `“${d.words}” runs two constructions together; write “${d.right}”`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      sentence(sentence) {
        for (const { range, data, more } of findFrames(sentence, index))
          report(range, 'blend', data, more)
      },
    }
  },
  examples: [
    {
      bad: '建成[[集餐饮、休闲、医疗等在内]]的综合中心。',
      fixed: '建成集餐饮、休闲、医疗等于一体的综合中心。',
    },
    { good: '包括餐饮、休闲、医疗等在内的综合中心。' },
    {
      bad: '[[通过创建文明城市为契机]],整治背街小巷。',
      fixed: '以创建文明城市为契机,整治背街小巷。',
    },
    { good: '以创建文明城市为契机，通过整治提升城市形象。' },
    {
      bad: '我局积极争取，[[将该路段改造已列入]]年度计划。',
      fixed: '我局积极争取，已将该路段改造列入年度计划。',
    },
    { good: '我局将对已列入规划的项目优先实施。' },
    {
      bad: '[[通过各部门的共同努力下]]，该项目已开工。',
      fixed: '在各部门的共同努力下，该项目已开工。',
    },
    { good: '民政部门在国家支持和社会各界帮助下，加快发展。' },
    { bad: '我局及时[[进行整改代表反映的问题]]。', fixed: '我局及时整改代表反映的问题。' },
    { good: '我局及时进行调查处理，代表反映的问题已解决。' },
  ],
})

const index = indexFrames(blends)
