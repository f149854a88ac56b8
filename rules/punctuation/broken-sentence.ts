import type { Block, Sentence } from '@replylint/document'
import { defineRule, message } from '@replylint/engine'
import { NO_PROSE } from '../number/no-prose.ts'
import { connectiveOf, fragmentIn } from './find-fragments.ts'
import { ownMarks } from './own-marks.ts'

export default defineRule({
  id: 'punctuation/broken-sentence',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '句号不能把一句话拦腰截断',
      why: '状语自成一句，读者等不到下文；“从而”“以便”等连词只能接在上文后面，不能另起一句。',
    },
    en: {
      summary: 'A full stop does not cut a sentence in two',
      why: 'An adverbial phrase is no sentence, and 从而 or 以便 cannot begin one.',
    },
    source: 'GB/T 15834—2011 4.1（句号用于句子末尾）、4.4（句内停顿用逗号）',
  },
  messages: {
    adverbial: message<{ quote: string }>({
      zh: (d) => `“${d.quote}”不成句，句号宜改逗号`,
      en: (d) => `“${d.quote}” is no sentence: use a comma for the full stop`,
    }),
    connective: message<{ quote: string }>({
      zh: (d) => `“${d.quote}”承接上文，不另起一句，前面宜用逗号`,
      en: (d) => `“${d.quote}” goes on with the sentence before it: use a comma`,
    }),
    receipt: message<{ quote: string }>({
      zh: (d) => `“${d.quote}”是前文的谓语，前面不用句号`,
      en: (d) => `“${d.quote}” belongs to the title before it: remove the full stop`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    let comma = '，'
    let headed = false
    return {
      document(document) {
        comma = ownMarks(document).comma
        headed = isHeaded(document.blocks)
      },
      sentence(sentence) {
        if (NO_PROSE.has(sentence.block.role)) return
        const { text } = sentence
        if (sentence.block.text.charAt(sentence.at - 1) === '。') reportStart(sentence)
        if (!text.endsWith('。')) return
        if (sentence.at + text.length >= sentence.block.text.trimEnd().length) return
        const fragment = fragmentIn(text)
        if (fragment === undefined || (headed && REQUEST.test(text))) return
        const end = text.length
        const stop = { range: sentence.source(end - 1, end), text: comma }
        const from = end - text.trimStart().length
        report(
          sentence.source(from, end),
          'adverbial',
          { quote: fragment.quote },
          {
            suggestions: [stop],
          },
        )
      },
    }

    function reportStart({ text, at, block }: Sentence): void {
      const lead = text.length - text.trimStart().length
      const range = (length: number) => block.source(at - 1, at + lead + length)
      const stop = block.source(at - 1, at)
      const connective = connectiveOf(text.slice(lead))
      if (connective !== undefined) {
        const suggestions = [{ range: stop, text: comma }]
        report(range(connective.length), 'connective', { quote: connective }, { suggestions })
        return
      }
      const receipt = /^(?:均?已)?收悉/u.exec(text.slice(lead))?.[0]
      if (
        receipt === undefined ||
        !/(?:[》”）)]|建议|提案|议案)$/u.test(block.text.slice(0, at - 1))
      )
        return
      report(
        range(receipt.length),
        'receipt',
        { quote: receipt },
        {
          suggestions: [{ range: stop, text: '' }],
        },
      )
    }
  },
  examples: [
    {
      bad: '[[2021年，按照农旅融合发展的总体工作思路。]]我县新建观光茶园3处。',
      fixed: '2021年，按照农旅融合发展的总体工作思路，我县新建观光茶园3处。',
    },
    {
      bad: '[[针对您反映的学校门口乱停车严重,且影响学生出行安全的问题。]]我大队增派了警力。',
      fixed: '针对您反映的学校门口乱停车严重,且影响学生出行安全的问题,我大队增派了警力。',
    },
    {
      bad: '[[随着我县经济社会的快速发展。]]停车需求逐年增加，车位不足。',
      fixed: '随着我县经济社会的快速发展，停车需求逐年增加，车位不足。',
    },
    {
      bad: '[[为了满足群众出行的需要。]]我局加密了公交班次，并延长了运营时间。',
      fixed: '为了满足群众出行的需要，我局加密了公交班次，并延长了运营时间。',
    },
    {
      bad: '[[在抓好日常巡查的同时。]]我局开展了专项整治，共查处12起。',
      fixed: '在抓好日常巡查的同时，我局开展了专项整治，共查处12起。',
    },
    {
      bad: '[[在各位代表的关心支持下。]][[经我局现场调查核实。]]该路段属于县道，已列入计划。',
      fixed: '在各位代表的关心支持下，经我局现场调查核实，该路段属于县道，已列入计划。',
    },
    {
      bad: '[[由于历史遗留问题等原因。]]该地块尚未移交，暂不具备建设条件。',
      fixed: '由于历史遗留问题等原因，该地块尚未移交，暂不具备建设条件。',
    },
    {
      bad: '[[下一步。]]我局将逐家核查食堂运营情况。',
      fixed: '下一步，我局将逐家核查食堂运营情况。',
    },
    {
      bad: '该项目已完成招标，计划6月动工[[。以从根本上]]解决内涝问题。',
      fixed: '该项目已完成招标，计划6月动工，以从根本上解决内涝问题。',
    },
    {
      bad: '新增停车位300个，错时开放车位80个[[。从而]]缓解了停车压力。',
      fixed: '新增停车位300个，错时开放车位80个，从而缓解了停车压力。',
    },
    {
      bad: '您提出的《关于加快社区老年食堂建设的建议》[[。已收悉]]，现答复如下：',
      fixed: '您提出的《关于加快社区老年食堂建设的建议》已收悉，现答复如下：',
    },
    // A heading run in: 关于 names the subject of the paragraph.
    { good: '关于加强停车管理的建议。我局开展了专项整治，共查处12起。' },
    { good: '一、针对您提出的停车难的问题。我局新增车位300个。' },
    // A letter that answers point by point, each under the request it quotes.
    {
      good: '针对您提出的增加停车位的建议。我局新增车位300个。\n针对您提出的加强执法的建议。我局增派了警力，共查处12起。',
    },
    {
      good: '针对您提出的增加停车位的建议。我局新增车位300个。针对您提出的加强执法的建议。我局增派了警力。',
    },
    // With a clause of their own they are sentences.
    {
      good: '针对您的建议，我局组织人员现场核查，该路口确实存在交通拥堵的问题。下一步，将增派警力。',
    },
    { good: '按照规定制定了切实可行的工作要求。各街道已落实到位。' },
    { good: '以确保安全为前提。以便民利民为宗旨。以更好的服务作为目标，推进改革。' },
    { good: '该路段已完成招标。以保证金方式担保的，应当一次性存入专门账户。' },
    {
      good: '经济社会发展规划已经研究。在规定地点停放车辆。按照有关规定执行相关要求。随地吐痰不予处罚。',
    },
    { good: '该项目已立项。目前，在规划设计过程中。等相关手续办结后，即可开工。' },
    { good: '经开区组织相关部门进行排查。经信局会同有关部门进行研究。经三路由市政公司协调。' },
    { good: '线路布设已完成。以方便群众出行的原则，共设站点12个。以确保安全促生产。' },
    { good: '在农村妇女中开展疾病定期检查。支持残疾人事业加快发展。' },
  ],
})

/** 针对您提出的停车难的问题。 */
const REQUEST =
  /^\s*(?:针对|对于|对|就|关于)[^。]{4,120}的(?:问题|建议|意见|提案|诉求|要求|情况)。$/u

/** Requests that stand before their answers: two of them are headings run in. */
function isHeaded(blocks: readonly Block[]): boolean {
  let count = 0
  for (const { text, sentences } of blocks) {
    if (!/的(?:问题|建议|意见|提案|诉求|要求|情况)。/u.test(text)) continue
    for (const sentence of sentences) if (REQUEST.test(sentence.text)) count++
  }
  return count > 1
}
