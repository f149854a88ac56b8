import { defineRule, letter, message } from '@replylint/engine'
import { NAMES_ONLY } from '../rows/roles.ts'
import { repeatedClauses, repeatedItems } from './find-repeats.ts'
import { createMemory, type SaidAgain } from './said-before.ts'

export default defineRule({
  id: 'redundancy/repeated-clause',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '分句、句子、段落或列举的一项写了两遍',
      why: '粘贴和改写时旧的一份没有删去，读者会怀疑文稿未经校对。',
    },
    en: {
      summary: 'A clause, a sentence, a paragraph or an item of a list written twice',
      why: 'A copy that pasting or rewriting left behind makes a letter look unread.',
    },
    source: '通行语法',
  },
  messages: {
    clause: message<{ words: string }>({
      zh: (d) => `分句“${d.words}”重复`,
      en: (d) => `The clause “${d.words}” is repeated`,
    }),
    sentence: message<{ words: string }>({
      zh: (d) => `与上一句相同：“${d.words}”`,
      en: (d) => `The sentence before says the same: “${d.words}”`,
    }),
    again: message<{ words: string }>({
      zh: (d) => `“${d.words}”与上文重复`,
      en: (d) => `“${d.words}” stands above already`,
    }),
    item: message<{ words: string }>({
      zh: (d) => `同一列举中“${d.words}”出现两次`,
      en: (d) => `“${d.words}” stands twice in one list`,
    }),
    paragraph: message<{ words: string }>({
      zh: (d) => `本段与前文一段相同：“${d.words}”`,
      en: (d) => `An earlier paragraph is the same: “${d.words}”`,
    }),
    first: message({ zh: () => '第一次出现在这里', en: () => 'It stands here first' }),
  },
  fixable: 'suggest',
  create({ report }) {
    const memory = createMemory()

    function reportAgain({ kind, range, words, first, spare }: SaidAgain): void {
      report(
        range,
        kind,
        { words: shorten(words) },
        {
          related: first === undefined ? [] : [{ range: first, messageId: 'first', data: {} }],
          suggestions: [{ range: spare, text: '' }],
        },
      )
    }

    return {
      block(block) {
        const again = memory.paragraph(block)
        if (again !== undefined) reportAgain(again)
      },
      sentence(sentence) {
        const { role } = sentence.block
        if (role === 'salutation' || role === 'form' || NAMES_ONLY.has(role)) return
        const again = memory.sentence(sentence)
        if (again !== undefined) return reportAgain(again)
        const { text } = sentence
        for (const [id, find] of FINDERS) {
          for (const { at, keep, end, words } of find(text)) {
            const edit = { range: sentence.source(keep, end), text: '' }
            report(sentence.source(at, end), id, { words: shorten(words) }, { suggestions: [edit] })
          }
        }
      },
    }
  },
  examples: [
    // From a real letter: “随着社会经济的发展,随着社会经济的发展,”
    {
      bad: '[[随着社会经济的发展，随着社会经济的发展]]，车辆增多。',
      fixed: '随着社会经济的发展，车辆增多。',
    },
    { bad: '[[近年来，近年来]]，我县加大投入。', fixed: '近年来，我县加大投入。' },
    { good: '大力发展养老服务，大力发展养老产业，大力发展。' },
    { bad: '我局[[高度重视;高度重视]]，专题研究。', fixed: '我局高度重视，专题研究。' },
    { good: '感谢您的关心，谢谢，谢谢！' },
    {
      bad: '[[市财政已足额安排项目配套资金，已于年初下达，市财政已足额安排项目配套资金]]。',
      fixed: '市财政已足额安排项目配套资金，已于年初下达。',
    },
    { good: '老城区的，由街道负责巡查；新城区的，由街道负责巡查。' },
    {
      bad: '我局已组织专项检查。[[我局已组织专项检查。]]下一步将持续整治。',
      fixed: '我局已组织专项检查。下一步将持续整治。',
    },
    // The next sentence takes up the clause before.
    { good: '每年编制年度审计项目计划。编制年度审计项目计划，应当听取各方意见。' },
    {
      bad: '涉及城关镇、[[新集镇、双河镇、新集镇]]等地。',
      fixed: '涉及城关镇、新集镇、双河镇等地。',
    },
    { good: '从事屠宰、经营、运输的单位以及动物产品生产、经营、加工的单位。' },
    { good: '公交车沿火车站、人民路、建设路、人民路、客运站运行。' },
    { good: '建设、设计、监理单位进行建设、设计、监理，应当遵守规定。' },
    {
      bad: '我局将持续开展校园周边食品安全专项检查，督促经营者落实主体责任，切实保障师生饮食安全。\n一、加强检查。\n[[我局将持续开展校园周边食品安全专项检查，督促经营者落实主体责任，切实保障师生饮食安全。]]',
      fixed:
        '我局将持续开展校园周边食品安全专项检查，督促经营者落实主体责任，切实保障师生饮食安全。\n一、加强检查。',
    },
    {
      bad: letter({
        body: '全市已建成社区老年食堂42家，覆盖全部街道，日均服务三千人次。\n二、下一步打算\n[[全市已建成社区老年食堂42家,覆盖全部街道,日均服务三千人次。]]我局将逐家核查。',
      }),
    },
    // The same units answer for several measures.
    {
      good: letter({
        body: '（一）新建食堂。\n责任单位：市民政局、市财政局、市自然资源局、市住房和城乡建设局。\n（二）配送到户。\n责任单位：市民政局、市财政局、市自然资源局、市住房和城乡建设局。',
      }),
    },
    // Short formulas may close every point of a letter.
    { good: '一、停车问题\n该项目已列入计划。\n二、照明问题\n该项目已列入计划。' },
  ],
})

const FINDERS = [
  ['clause', repeatedClauses],
  ['item', repeatedItems],
] as const

function shorten(words: string): string {
  return words.length > 16 ? `${words.slice(0, 15)}…` : words
}
