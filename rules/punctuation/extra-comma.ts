import type { Block } from '@replylint/document'
import { defineRule, findAll, message } from '@replylint/engine'
import { NO_PROSE } from '../number/no-prose.ts'

/** 《……的建议》，已收悉 */
const RECEIPT = /(?<=[》”）)]|建议|提案|议案)([,，])(?=(?:均?已)?收悉)/gu
/** 您提出的，《关于……的建议》; 您提出的：“关于……”的建议 */
const TITLE =
  /(?<=[您你贵代表委员]们?[^。，,；;]{0,40}提出的)([,，。：:])(?=[《“]关于[^《》“”]{4})/gu

/** The proposal is named at the beginning of the letter's first paragraph. */
const LONGEST = 400

export default defineRule({
  id: 'punctuation/extra-comma',
  severity: 'info',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '建议名称与“提出的”“收悉”之间不加标点',
      why: '“您提出的《……的建议》收悉”是一个完整的主谓结构，中间断开，语气不连贯。',
    },
    en: {
      summary: 'No mark between the title of the proposal and the words it belongs to',
      why: '您提出的《…的建议》收悉 is one clause; a mark breaks it apart.',
    },
    source: 'GB/T 15834—2011 4.4',
  },
  messages: {
    receipt: message<{ mark: string }>({
      zh: (d) => `“收悉”前的“${d.mark}”可以删去`,
      en: (d) => `“${d.mark}” before 收悉 can go`,
    }),
    title: message<{ mark: string }>({
      zh: (d) => `“提出的”与建议名称之间不用“${d.mark}”`,
      en: (d) => `no “${d.mark}” between 提出的 and the title`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      block(block) {
        if (NO_PROSE.has(block.role)) return
        if (block.text.includes('收悉')) reportAll(block, RECEIPT, 'receipt')
        if (block.text.includes('提出的')) reportAll(block, TITLE, 'title')
      },
    }

    function reportAll(block: Block, pattern: RegExp, messageId: 'receipt' | 'title'): void {
      for (const { 0: mark, index } of findAll(block.text.slice(0, LONGEST), pattern)) {
        const range = block.source(index, index + 1)
        const severity = messageId === 'title' ? 'warning' : 'info'
        report(range, messageId, { mark }, { severity, suggestions: [{ range, text: '' }] })
      }
    }
  },
  examples: [
    {
      bad: '您提出的《关于加强养犬管理的建议》[[，]]已收悉，现答复如下：',
      fixed: '您提出的《关于加强养犬管理的建议》已收悉，现答复如下：',
    },
    {
      bad: '您提出的[[：]]《关于加强养犬管理的建议》收悉，现答复如下：',
      fixed: '您提出的《关于加强养犬管理的建议》收悉，现答复如下：',
    },
    {
      bad: '你们在县十七届人大五次会议上提出的[[,]]“关于修缮水渠”的建议收悉,现答复如下:',
      fixed: '你们在县十七届人大五次会议上提出的“关于修缮水渠”的建议收悉,现答复如下:',
    },
    // A long subject may be followed by a comma where more than the receipt is told.
    { good: '您提出的《关于加强养犬管理的建议》（第10号），已交我局办理，现答复如下：' },
    { good: '贵单位转来您提出的建议，《关于加强养犬管理的建议》一并收悉。' },
    { good: '您提出的三个方面：“关于增设路灯”“关于拓宽道路”均已列入计划。' },
  ],
})
