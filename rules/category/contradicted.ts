import type { ReplyDocument } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { answerOf } from './answer.ts'
import { findRefusal, findSuccess, isPlanned, type Verdict } from './verdict.ts'

/** Longest quotation in a message. */
const LONGEST_QUOTATION = 18

export default defineRule({
  id: 'category/contradicted',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '正文对建议提案的结论应与答复类别相符',
      why: '标A类而正文说无法解决、标C类而正文说已全部落实，代表委员和督办部门都无从采信。',
    },
    en: {
      summary: 'What the text says of the proposal agrees with the category',
      why: 'An A letter that refuses, or a C letter that reports success, cannot be relied upon.',
    },
    source: '各地建议提案办理办法',
  },
  messages: {
    contradicted: message<{ letter: string; words: string }>({
      zh: (d) => `正文称“${d.words}”，与“${d.letter}类”不符`,
      en: (d) => `“${d.words}” does not go with category ${d.letter}`,
    }),
    mark: message<{ letter: string }>({
      zh: (d) => `此处标为“${d.letter}类”`,
      en: (d) => `marked ${d.letter} here`,
    }),
  },
  create({ report }) {
    return {
      document(document) {
        const mark = document.facts.categories[0]
        const name = categoryOf(document)
        if (mark === undefined || name === undefined) return
        const verdict = contradiction(document, name)
        if (verdict === undefined) return
        const { sentence, from, to } = verdict
        const words = sentence.block.text.slice(from, to)
        const shown =
          words.length > LONGEST_QUOTATION ? `…${words.slice(1 - LONGEST_QUOTATION)}` : words
        const related = [{ range: mark.range, messageId: 'mark' as const, data: { letter: name } }]
        const range = sentence.block.source(from, to)
        report(range, 'contradicted', { letter: name, words: shown }, { related })
      },
    }
  },
  examples: [
    // A deputy was told 已无财力安排 under an A.
    {
      bad: letter({
        body: '果郎村道路硬化需投资80万元，因[[已无财力安排，请予以理解]]。',
      }),
    },
    {
      bad: letter({
        category: '类别:A',
        body: '经实地踏勘,[[您提出的问题,因我县财力有限,暂时无法解决]],请您谅解。',
      }),
    },
    { bad: letter({ body: '经研究，[[该建议不予采纳]]。' }) },
    { bad: letter({ body: '[[您的建议留作参考]]，我们将认真研究。' }) },
    {
      bad: letter({
        body: '拟建站点用地狭窄，[[暂不具备建设条件，待条件成熟后再予考虑]]。',
      }),
    },
    {
      bad: letter({
        body: '一、基本情况\n全市道路养护任务繁重。\n二、存在困难\n受政策限制，[[目前无法解决您提出的问题]]。',
      }),
    },
    {
      bad: letter({ category: 'B类', body: '受上位法限制，[[您提出的建议无法采纳]]，敬请理解。' }),
    },
    {
      bad: letter({ category: '类别：C', body: '[[您提出的建议已全部落实]]，老年食堂于5月开业。' }),
    },
    { bad: letter({ category: '类别：C', body: '[[您反映的果郎村道路已建成通车]]。' }) },
    {
      bad: letter({
        category: '类别:C',
        body: '项目于2025年4月竣工,首月接待2.6万人次。[[您提出的建议已全部落实]]。\n下一步,我局将落实低收费开放规定。',
      }),
    },
    { bad: letter({ category: 'D类', body: '我局[[已采纳您的建议]]，增设食堂2家。' }) },
    { bad: letter({ body: '经对接，[[您所提诉求暂无法满足]]。' }) },
    { bad: letter({ body: '[[您的提议留作参考]]。' }) },
    { bad: letter({ body: '经研究，我局对[[该建议不予采纳]]。' }) },
    { bad: letter({ body: '因财力紧张，[[您提出的建议暂缓实施]]，敬请谅解。' }) },
    { bad: letter({ category: 'B类', body: '[[您所提建议与现行政策不符，无法采纳]]。' }) },
    {
      bad: letter({ category: 'C类', body: '[[您建议新建的湖东食堂已于5月1日正式投入使用]]。' }),
    },
    { good: letter({ body: '建议贵局对该问题暂缓实施处罚，我局已发出告知书。' }) },
    // 经研究 tells how it was decided, not what is to come.
    { bad: letter({ category: 'B类', body: '经研究，[[您的建议暂不予采纳]]。' }) },
    { bad: letter({ category: 'B类', body: '经局长办公会认真研究，[[您的建议暂不予采纳]]。' }) },
    { good: letter({ category: 'B类', body: '您的建议暂不予采纳，需经专题研究后重新论证。' }) },
    { good: letter({ category: 'B类', body: '您的建议暂不予采纳，我局已经研究制定方案。' }) },
    // Seed 001 is an A letter and says so of one point among several.
    {
      good: letter({
        body: '（一）推进医养融合。街道照料中心均已签约。\n（二）医保定点。该问题受相关政策制约，目前无法解决。',
      }),
    },
    // One wish of several is refused, others are met.
    {
      good: letter({
        body: '食堂监管已覆盖全部网点。您提出的由财政补贴房租的建议暂时无法采纳，敬请理解。',
      }),
    },
    // Plans are compulsory style in an A letter.
    {
      good: letter({
        body: '您提出的建议已落实。下一步，我局将积极争取资金，力争年底前列入规划，逐步推广。',
      }),
    },
    // Supposed, past, partial, denied, a noun, somebody else's.
    { good: letter({ body: '您反映的问题此前因资金不足暂时无法解决，今年开业的食堂可以接待。' }) },
    { good: letter({ body: '如该问题暂时无法解决，我局将另行协调。' }) },
    { good: letter({ body: '您提出的部分建议暂时无法采纳，其余均在办理。' }) },
    { good: letter({ body: '该问题尚未完全解决，不存在无法解决的情形。' }) },
    { good: letter({ body: '该问题靠一个部门难以解决，我局联合城管等部门整治了占道经营。' }) },
    { good: letter({ body: '居民称“该问题无法解决”。该问题暂时无法解决的说法不实。' }) },
    { good: letter({ body: '该问题暂时无法解决，我局已协调公交公司增设站点。' }) },
    { good: letter({ body: '我们将把您的意见作为今后工作的参考。' }) },
    { good: letter({ body: '该建议暂不具备推广条件，我局先行在湖东街道试点，运行良好。' }) },
    {
      good: letter({ body: '该问题不属于我局职责，我局无法解决，移交县公路段后于5月修补完毕。' }),
    },
    {
      good: letter({
        category: 'C类',
        body: '您反映的湖东路已建成通车。延伸段投资大，没有列入计划。',
      }),
    },
    // Achievements are how a C letter begins; C for what is settled only in part.
    {
      good: letter({
        category: 'C类',
        body: '近年来全市已建成食堂42家。您反映的村道已建成通车，但拓宽改造暂不具备条件。',
      }),
    },
    { good: letter({ category: 'C类', body: '您的建议已采纳，将争取资金逐步实施。' }) },
    {
      good: letter({ category: 'C类', body: '您的建议已采纳，待用地指标落实后实施。' }),
    },
    {
      good: letter({ category: 'B类', body: '该建议暂时无法实施，已列入2026年项目计划。' }),
    },
    // Without a mark nothing is contradicted; two marks are another fault.
    { good: letter({ category: null, body: '您提出的问题暂时无法解决。' }) },
    {
      good: letter({
        contact: '办复类别：C\n联系人：顾明远　联系电话：8812345',
        body: '您提出的问题暂时无法解决。',
      }),
    },
  ],
})

/** The one category of the letter; undefined where there is none, or where its marks differ. */
function categoryOf({ facts, kind }: ReplyDocument): string | undefined {
  if (kind === 'form' || kind === 'other') return undefined
  const letters = new Set(facts.categories.map((mark) => mark.letter))
  return letters.size === 1 ? facts.categories[0]?.letter : undefined
}

/**
 * Only what holds everywhere: A is solved or adopted, C and D are not, B is under way or planned. What
 * 列入计划 and 部分解决 are called differs from place to place.
 */
function contradiction(document: ReplyDocument, name: string): Verdict | undefined {
  const answer = answerOf(document)
  const { title, opening } = document.parts
  const matter = `${title?.text ?? ''}${opening?.text.slice(0, 400) ?? ''}`
  if (name === 'A') return findRefusal(answer, matter)
  if (name === 'B') return isPlanned(answer) ? undefined : findRefusal(answer, matter)
  return name === 'C' || name === 'D' ? findSuccess(answer) : undefined
}
