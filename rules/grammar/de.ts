import { defineRule, message } from '@replylint/engine'
import { describeFound } from '../rows/describe.ts'
import { findRows, indexRows } from '../rows/find-rows.ts'
import { NAMES_ONLY } from '../rows/roles.ts'
import { de } from './data/de.ts'

export default defineRule({
  id: 'grammar/de',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '“的”“地”“得”各用其位',
      why: '修饰名词用“的”，修饰动词用“地”，补语之前用“得”；混用时读者要回头重读才知道谁修饰谁。',
    },
    en: {
      summary: '的, 地 and 得 each in its place',
      why: '的 stands before a noun, 地 before a verb, 得 before a complement; mixed up, the sentence has to be read twice.',
    },
    source: '《现代汉语词典》“的”“地”“得”；中学教学语法系统提要（结构助词）',
  },
  messages: {
    wrong: message<{ wrong: string; right: string }>({
      zh: (d) => `“${d.wrong}”应为“${d.right}”`,
      en: (d) => `“${d.wrong}” should be “${d.right}”`,
    }),
    doubtful: message<{ wrong: string; right: string }>({
      zh: (d) => `“${d.wrong}”宜作“${d.right}”`,
      en: (d) => `“${d.wrong}” had better be “${d.right}”`,
    }),
  },
  fixable: 'fix',
  create({ report }) {
    return {
      sentence(sentence) {
        if (NAMES_ONLY.has(sentence.block.role) || sentence.block.role === 'salutation') return
        for (const found of findRows(sentence.text, index)) {
          const { range, wrong, right, more } = describeFound(found, sentence)
          report(range, found.row.fix ? 'wrong' : 'doubtful', { wrong, right }, more)
        }
      },
    }
  },
  examples: [
    // Seed 001: “让中标企业在中标后能够更好的筹划项目”
    { bad: '让中标企业[[更好的]]筹划项目。', fixed: '让中标企业更好地筹划项目。' },
    { good: '提供更好的服务，起到更好的推动作用。' },
    { bad: '工作[[取的了]]明显成效。', fixed: '工作取得了明显成效。' },
    { good: '采取的了解方式主要是入户走访。' },
    {
      bad: '该工程[[有效的]]缓解了停车压力，宣传工作[[做的]]还不够。',
      fixed: '该工程有效地缓解了停车压力，宣传工作做得还不够。',
    },
    { good: '这是有效的解决办法，所做的工作得到群众认可。' },
    { bad: '我局将[[积极的]]向上级争取资金。', fixed: '我局将积极地向上级争取资金。' },
    { good: '给予积极的支持和帮助，形成积极的推动作用。' },
    // 一如既往的 stands before a noun as well.
    { good: '感谢您一如既往的关心和支持！' },
    { bad: '您[[提出地]]建议收悉。', fixed: '您提出的建议收悉。' },
    { good: '提出地名命名方案，存在地质灾害隐患。' },
    // A title is quoted as it stands: noted, not changed.
    {
      bad: '《关于[[更好的]]服务企业的建议》收悉。',
      fixed: '《关于更好地服务企业的建议》收悉。',
    },
  ],
})

const index = indexRows(de)
