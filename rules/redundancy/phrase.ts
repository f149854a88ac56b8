import { defineRule, message } from '@replylint/engine'
import { editAt, inTitle } from '../rows/describe.ts'
import { NAMES_ONLY } from '../rows/roles.ts'
import { phraseRows } from './data/rows.ts'
import { findPhrases, indexPhrases } from './find-phrases.ts'

export default defineRule({
  id: 'redundancy/phrase',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '一个意思不说两遍：共…共计、加大对…加强、的通知》的通知',
      why: '边写边改，旧词忘了删，新词又添上，一句话里便有两个意思相同的词，读来累赘。',
    },
    en: {
      summary: 'Nothing is said twice in one phrase: 共…共计, 加大对…加强, 的通知》的通知',
      why: 'An edit that adds a word and forgets the old one leaves two that mean the same.',
    },
    source: '《现代汉语词典》；通行语法',
  },
  messages: {
    twice: message<{ words: string; right: string }>({
      zh: (d) => `“${d.words}”重复，可写作“${d.right}”`,
      en: (d) => `“${d.words}” says one thing twice; “${d.right}” is enough`,
    }),
    spare: message<{ words: string }>({
      zh: (d) => `前文已有，“${d.words}”重复`,
      en: (d) => `“${d.words}” was said just before`,
    }),
  },
  fixable: 'fix',
  create({ report }) {
    return {
      sentence(sentence) {
        const { role } = sentence.block
        if (role === 'salutation' || NAMES_ONLY.has(role)) return
        for (const { row, at, end, rights } of findPhrases(sentence.text, index)) {
          const here = sentence.text.slice(at, end)
          const edits = rights.map((right) => editAt(sentence, at, here, right))
          const quoted = inTitle(sentence.text, at, end)
          const words = shorten(here)
          const right = shorten(rights[0] ?? '')
          const range = sentence.source(at, end)
          const more = {
            severity: quoted ? ('info' as const) : row.level,
            ...(row.fix && !quoted && edits[0] ? { fix: edits[0] } : { suggestions: edits }),
          }
          if (right === '') report(range, 'spare', { words }, more)
          else report(range, 'twice', { words, right }, more)
        }
      },
    }
  },
  examples: [
    // Seed 000: “2024 年度我区共发放奖励补助共计 9 人次”
    {
      bad: '2024 年度我区[[共发放奖励补助共计]] 9 人次。',
      fixed: '2024 年度我区共发放奖励补助 9 人次。',
    },
    { good: '全区公共服务设施共建共享，共同实施项目9个，总投资共计300万元。' },
    { good: '我区共有养老机构12家，床位共计3000张，惠及老人共9000人。' },
    // Seed 000: “开展分级分类开展养老服务从业人员培训”
    {
      bad: '[[开展分级分类开展]]养老服务从业人员培训。',
      fixed: '开展分级分类养老服务从业人员培训。',
    },
    { good: '已开展或正在开展的项目共3个，应当开展而未开展的及时补上。' },
    // Seed 002: “《……目录的通知》（云人社通〔2021〕22号）的通知中”
    {
      bad: '根据《关于发布补贴标准目录的通知》（云人社通〔2021〕22号）[[的通知]]，已将护理培训纳入目录。',
      fixed: '根据《关于发布补贴标准目录的通知》（云人社通〔2021〕22号），已将护理培训纳入目录。',
    },
    { good: '印发了关于贯彻落实《关于发布补贴标准目录的通知》的通知。' },
    { bad: '下一步将[[加大对该片区加强]]巡查。', fixed: '下一步将加强对该片区巡查。' },
    { good: '加大对该片区的巡查力度，加强日常管护；加大投入，加强监管。' },
    {
      bad: '午间课后服务[[时间开展时间]]不得晚于13时。',
      fixed: '午间课后服务开展时间不得晚于13时。',
    },
    { good: '调整后的服务时间与开放时间一致，上班时间和下班时间不变。' },
    { bad: '我们将[[向积极向]]上级部门争取资金。', fixed: '我们将积极向上级部门争取资金。' },
    { good: '我们将积极向上级部门争取资金，向积极参与的企业给予奖励。' },
    { bad: '[[目前现]]已完成主体工程。', fixed: '目前已完成主体工程。' },
    { bad: '[[截至到]]2025年底，已建成12家。', fixed: '截至2025年底，已建成12家。' },
    { good: '截至2025年底，已建成12家，报名于年底截止。' },
    // A title is quoted as it stands: noted, not changed.
    {
      bad: '您提出的《关于[[彼此互相]]协作的建议》收悉。',
      fixed: '您提出的《关于互相协作的建议》收悉。',
    },
  ],
})

const index = indexPhrases(phraseRows)

function shorten(words: string): string {
  return words.length > 15 ? `${words.slice(0, 7)}…${words.slice(-7)}` : words
}
