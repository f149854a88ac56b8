import type { Sentence } from '@replylint/document'
import { defineRule, message } from '@replylint/engine'
import { NO_PROSE } from '../number/no-prose.ts'

/** ……作出安排，下一步，将……: what comes next is another sentence. */
const NEXT = /(?<=[^，,。；;]{6})[，,](?=下一?步[，,])/u
/** ……道路已修复，感谢您对……的支持。 */
const THANKS =
  /(?<=[^，,。；;]{6})(?<!您好|首先|最后|此次|收悉|之际|同时)[，,](?=(?:再次|衷心|非常|十分)?感谢[您你]们?对[^，,。；;]{2,40}(?:关心|支持|帮助|理解|关注)[^，,。；;]{0,6}[。！!]$)/u
/** A sentence of so many commas, and of so many characters, leads nobody to its end. */
const MOST_COMMAS = 10
const LONGEST = 220

export default defineRule({
  id: 'punctuation/comma-splice',
  severity: 'info',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '一层意思说完用句号，不一逗到底',
      why: '意思已经完整的话仍用逗号连下去，层次不清，读者不易抓住要点。',
    },
    en: {
      summary: 'A full stop where the thought is complete, not commas to the end',
      why: 'Sentences strung together by commas hide where one point ends and the next begins.',
    },
    source: 'GB/T 15834—2011 4.1、附录 B.1.6',
  },
  messages: {
    next: message<{ words: string }>({
      zh: (d) => `“${d.words}”另起一层意思，前面宜用句号`,
      en: (d) => `“${d.words}” begins another thought: use a full stop before it`,
    }),
    long: message<{ commas: number; quote: string }>({
      zh: (d) => `“${d.quote}”一句有${d.commas}个逗号，宜断句`,
      en: (d) => `the sentence “${d.quote}” has ${d.commas} commas: divide it`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      sentence(sentence) {
        if (NO_PROSE.has(sentence.block.role)) return
        const { text } = sentence
        if (text.includes('下一步') || text.includes('下步')) reportBreak(sentence, NEXT)
        if (text.includes('感谢')) reportBreak(sentence, THANKS)
        if (text.length > LONGEST) reportLong(sentence)
      },
    }

    function reportBreak(sentence: Sentence, pattern: RegExp): void {
      const at = sentence.text.search(pattern)
      // “感谢您的建议，感谢您对我们工作的支持” is one thought.
      if (at < 0 || sentence.text.slice(0, at).includes('感谢')) return
      const words = sentence.text.slice(at + 1, at + 4)
      const edit = { range: sentence.source(at, at + 1), text: '。' }
      report(sentence.source(at, at + 4), 'next', { words }, { suggestions: [edit] })
    }

    function reportLong(sentence: Sentence): void {
      const { text } = sentence
      if (/[；;：:]/u.test(text)) return
      const commas = text.match(/[，,](?!\d{3})/gu)?.length ?? 0
      if (commas < MOST_COMMAS) return
      const start = text.length - text.trimStart().length
      const quote = text.slice(start, start + 8)
      report(sentence.source(start, start + 8), 'long', { commas, quote: `${quote}……` })
    }
  },
  examples: [
    {
      bad: '我局已将该路段纳入片区规划[[，下一步]]，将及时完善配套设施。',
      fixed: '我局已将该路段纳入片区规划。下一步，将及时完善配套设施。',
    },
    {
      bad: '该路段已恢复通行[[，感谢您]]对我县交通事业的关心和支持。',
      fixed: '该路段已恢复通行。感谢您对我县交通事业的关心和支持。',
    },
    {
      bad: '[[老年食堂是方便老]]人就餐的民生项目，全市现有42家，覆盖了主城区全部街道，每天就餐的老人有六千多人，其中一半享受补贴，我局每季度检查一次，公布检查结果，对群众反映的菜品单一的意见及时督促整改，今年又投入三百万元改造厨房，更换了老旧的灶具和冷柜，添置了消毒设备，目前已有三十家完成改造，其余的计划在入冬之前完工，由于乡镇老人居住分散，送餐成本较高，暂时没有合适的企业愿意承接，我局正在会同供销、商务等部门研究办法，准备先在两个镇试点，条件成熟后再向全市推开，请您继续关注老年食堂的建设和运营，并提出宝贵意见。',
    },
    { good: '首先，感谢您对我县交通事业的关心和支持。最后，再次感谢您对我们工作的支持！' },
    { good: '您好，感谢您对老年食堂的关心和支持！您提出的建议收悉，感谢您对我县工作的支持。' },
    { good: '感谢您对老年食堂提出的宝贵意见，感谢您对我县工作的支持。' },
    { good: '我局将做好下一步，特别是汛期的工作。下一步，将继续加强巡查。' },
    { good: '该项目已立项，同时，我县正在争取资金，因此，请您继续关注。' },
  ],
})
