import type { Sentence } from '@replylint/document'
import { defineRule, message } from '@replylint/engine'
import { describeFound } from '../rows/describe.ts'
import { type Found, findRows, indexRows, type RowAt } from '../rows/find-rows.ts'
import { NAMES_ONLY } from '../rows/roles.ts'
import { nearPhrases } from './data/near-phrases.ts'
import { nearWords } from './data/near-words.ts'
import { confusionRows } from './data/rows.ts'
import { indexNear } from './near.ts'

export default defineRule({
  id: 'typo/confusion',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '错别字：同音、形近、脱漏和误用的词',
      why: '错字在审核时最容易漏过，印发后最难挽回；意思也可能随之改变。',
    },
    en: {
      summary: 'Words that slip in for others: sound-alikes, look-alikes, dropped characters',
      why: 'A wrong character is easily passed over, hard to recall once sent, and may change the sense.',
    },
    source: '党政机关公文处理工作条例第二十条（四）',
  },
  options: {
    defaults: { ignore: [] as readonly string[] },
    schema: {
      ignore: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        description: '本单位来文中确属正确的词语，如专名“兰天公司”；落在其中的不报',
      },
    },
  },
  messages: {
    wrong: message<{ wrong: string; right: string }>({
      zh: (d) => `“${d.wrong}”应为“${d.right}”`,
      en: (d) => `“${d.wrong}” should be “${d.right}”`,
    }),
    doubtful: message<{ wrong: string; right: string }>({
      zh: (d) => `“${d.wrong}”疑为“${d.right}”`,
      en: (d) => `“${d.wrong}” looks like a slip for “${d.right}”`,
    }),
  },
  fixable: 'fix',
  create({ options, report }) {
    let letter = ''
    return {
      document(document) {
        letter = document.text
        near ??= indexNear(nearWords, nearPhrases)
      },
      sentence(sentence) {
        const { role } = sentence.block
        if (NAMES_ONLY.has(role)) return
        const holds = (found: Found) => !found.row.alone || standsAlone(found, sentence)
        for (const found of findRows(sentence.text, index, near, holds)) {
          if (role === 'salutation' && !found.row.salutation) continue
          if (mayBeName(found, letter) || isIgnored(found, sentence.text, options.ignore)) continue
          reportOne(found, sentence)
        }
      },
    }

    function reportOne(found: Found, sentence: Sentence): void {
      const { range, wrong, right, more } = describeFound(found, sentence)
      report(range, found.row.fix ? 'wrong' : 'doubtful', { wrong, right }, more)
    }
  },
  examples: [
    // Seed 004: “同事，我们启动了《晋城市养老服务体系建设规划》编制工作”
    { bad: '[[同事]]，我们启动了规划编制工作。', fixed: '同时，我们启动了规划编制工作。' },
    { good: '单位同事，我们一起下乡。' },
    // Seed 004
    { bad: '鼓励[[医疗结构]]开展养老服务。', fixed: '鼓励医疗机构开展养老服务。' },
    { good: '优化医疗结构调整方案，完善养老服务结构。' },
    // Seed 004
    { bad: '设立[[专项基资金]]。', fixed: '设立专项资金。' },
    // Seed 003, where a line ends between the two characters
    { bad: '持续[[聚集]]群众需求，补齐短板。', fixed: '持续聚焦群众需求，补齐短板。' },
    { good: '聚集优质资源，疏导人员聚集场所。' },
    // Seed 002
    {
      bad: '[[截止]] 2021 年 12 月底，全市共有养老机构 125 家。',
      fixed: '截至 2021 年 12 月底，全市共有养老机构 125 家。',
    },
    { good: '报名于 2021 年 12 月 1 日截止，截止日期不再延长。' },
    { bad: '希望您[[一如继往]]地支持我们的工作。', fixed: '希望您一如既往地支持我们的工作。' },
    { bad: '村民多次[[向村委会反应]]。', fixed: '村民多次向村委会反映。' },
    { good: '应急反应机制启动后，未见不良反应情况。' },
    { bad: '[[现办理情况]]答复如下:', fixed: '现将办理情况答复如下:' },
    // A title is quoted as it stands: noted, not changed.
    {
      bad: '您提出的《关于[[按排]]专项资金的建议》收悉。',
      fixed: '您提出的《关于安排专项资金的建议》收悉。',
    },
    { good: '兰天公司承建。', options: { ignore: ['兰天公司'] } },
  ],
})

const index = indexRows(confusionRows)

/** Built when the first letter is read, not when the rule is loaded. */
let near: RowAt | undefined

/** “福力养老院” all through a letter is a name: a composed pair seen twice stays unreported. */
function mayBeName({ row }: Found, letter: string): boolean {
  if (row.evidence !== 'ime' || row.wrong.length > 2) return false
  const first = letter.indexOf(row.wrong)
  return first >= 0 && letter.includes(row.wrong, first + 1)
}

/** Words of one character that may stand beside any other; the rest are parts of words unknown. */
const SMALL_WORDS = new Set(
  '的地得和与及或对为将把被了在是按以由从向并不已也都能可要应其该此各等年月日个项次中上下内外后前就还更最到至给请使让所因有无市县区省镇乡村局',
)

/**
 * Words begin and end where it does: “来原” of “起来|原因” does not. Nor does “驾大” of
 * “智|驾|大|算力”, where the word before is one that no dictionary has, or “建辉” of “王|建|辉”. Cut
 * only when such a word was met; where nothing cuts words, it is not reported.
 */
function standsAlone({ at, end }: Found, { words }: Sentence): boolean {
  const first = words.findIndex((word) => word.at === at)
  const after = words.findIndex((word) => word.at >= end)
  if (first < 0 || (after >= 0 && words[after]?.at !== end)) return false
  const next = after < 0 ? undefined : words[after]
  if (after < 0 && words.at(-1)?.text.length !== end - (words.at(-1)?.at ?? 0)) return false
  return [words[first - 1], next].every(
    (word) =>
      word === undefined || !/^\p{Script=Han}$/u.test(word.text) || SMALL_WORDS.has(word.text),
  )
}

/** The word lies wholly inside one that this office writes so. */
function isIgnored({ at, end }: Found, text: string, ignore: readonly string[]): boolean {
  return ignore.some((word) => {
    const from = text.lastIndexOf(word, at)
    return from >= 0 && from + word.length >= end
  })
}
