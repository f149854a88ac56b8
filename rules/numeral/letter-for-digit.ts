import { defineRule, findAll, message } from '@replylint/engine'
import { NO_PROSE } from '../number/no-prose.ts'
import { figuresAndWords } from './prose.ts'

export default defineRule({
  id: 'numeral/letter-for-digit',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '数字中不夹字母“O”“l”和“〇”',
      why: '“2O25年”“l000元”看似无误，检索、统计时却认不出这个数。',
    },
    en: {
      summary: 'No letter O, l or 〇 stands for a digit',
      why: '2O25年 and l000元 look right, but no search and no table reads them as numbers.',
    },
    source: 'GB/T 15835—2011 5.1',
  },
  messages: {
    letter: message<{ raw: string; letter: string; right: string }>({
      zh: (d) => `“${d.raw}”中的“${d.letter}”应为数字，写作“${d.right}”`,
      en: (d) => `“${d.letter}” in “${d.raw}” should be a digit: “${d.right}”`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      sentence(sentence) {
        if (NO_PROSE.has(sentence.block.role) || !HAS_LETTER.test(sentence.text)) return
        for (const { index, 0: found } of findAll(figuresAndWords(sentence), FIGURE)) {
          const letter = /[OoＯОοlI〇○]/u.exec(found)?.[0]
          if (letter === undefined) continue
          const right = found.replace(/[OoＯОο〇○]/gu, '0').replace(/[lI]/gu, '1')
          const range = sentence.source(index, index + found.length)
          const raw = sentence.text.slice(index, index + found.length)
          report(range, 'letter', { raw, letter, right }, { suggestions: [{ range, text: right }] })
        }
      },
    }
  },
  examples: [
    // As a State Council report was printed: “补助资金25l亿元”.
    { bad: '安排补助资金[[25l]]亿元。', fixed: '安排补助资金251亿元。' },
    { bad: '[[2O25]]年，新增床位[[1O0]]张。', fixed: '2025年，新增床位100张。' },
    { bad: '每户补助[[l000]]元，面积[[O.5]]万亩。', fixed: '每户补助1000元，面积0.5万亩。' },
    { bad: '完成率达[[9O]]％，惠及[[1〇8]]户。', fixed: '完成率达90％，惠及108户。' },
    // Codes, formulas, litres and degrees.
    { good: '血型为O型，测得CO2、B2O3和H2O含量，推广O2O模式。' },
    { good: '配置240L垃圾桶20个，型号A1O5个，网址www.a1o2.cn，统一编码913502MA2O5人。' },
    { good: '视野半径20o以下，I类项目3个，II型2台，4G网络覆盖率89%。' },
    // Told by the rules of dates and of mixed numerals.
    { good: '二〇二五年，2〇25年。' },
  ],
})

const HAS_LETTER = /[OoＯОοlI〇○]/u
/** A figure that counts or measures what follows, with a letter in it. */
const FIGURE =
  /(?<![\w.\-/@＋+〇○])(?:\d{1,8}[OoＯОο][\dOoＯОο]{0,8}|\d{1,8}[〇○]\d{1,8}|\d{1,8}[lI]\d{1,8}|\d{1,8}l(?=[万亿元%])|[OoＯОο]\.\d{1,3}|[lI](?:\d{3}|0{1,8})|\d{1,8}\.\d{0,3}[OoＯОο]\d{0,3})(?=[万亿元个人名户家亩吨%米公平条项次辆台套张位]|(?<!\d?[〇○]\d{0,3})年|月\d|(?:国|省|县|乡)道)/gu
