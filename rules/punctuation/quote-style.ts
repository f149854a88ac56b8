import type { Enclosure } from '@replylint/document'
import { defineRule, type Edit, letter, message, together } from '@replylint/engine'
import { shortened } from './around.ts'
import { styleOf } from './mark-style.ts'
import { nestedPairs } from './quoted-pairs.ts'

interface Words {
  /** What stands between the marks. */
  readonly words: string
  readonly right: string
}

export default defineRule({
  id: 'punctuation/quote-style',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '外层用双引号、双书名号，里层用单引号、单书名号',
      why: '里外层用同一种标号，读者分不清哪一个右引号、右书名号是结尾。',
    },
    en: {
      summary: 'Double quotation and title marks outside, single ones inside',
      why: 'With one kind of mark on both levels the reader cannot tell which closing mark ends what.',
    },
    source: 'GB/T 15834—2011 4.8.3.4、4.15.3.5',
  },
  messages: {
    outer: message<Words>({
      zh: (d) => `“${d.words}”用了单引号，外层应用双引号${d.right}`,
      en: (d) => `“${d.words}” stands in no other quotation: write ${d.right}`,
    }),
    inner: message<Words>({
      zh: (d) => `引号里的“${d.words}”应用单引号${d.right}`,
      en: (d) => `“${d.words}” stands in a quotation: write ${d.right}`,
    }),
    outerTitle: message<Words>({
      zh: (d) => `“${d.words}”用了单书名号，外层应用${d.right}`,
      en: (d) => `“${d.words}” stands in no other title: write ${d.right}`,
    }),
    innerTitle: message<Words>({
      zh: (d) => `书名号里的“${d.words}”应用单书名号${d.right}`,
      en: (d) => `“${d.words}” stands in a title: write ${d.right}`,
    }),
    doubled: message<Words>({
      zh: (d) => `“${d.words}”外面有两层相同的标号，宜删一层`,
      en: (d) => `“${d.words}” has its marks twice: remove one pair`,
    }),
    straight: message<Words>({
      zh: (d) => `“${d.words}”用了直引号，应为${d.right}`,
      en: (d) => `“${d.words}” has straight marks: write ${d.right}`,
    }),
    corner: message<Words>({
      zh: (d) => `“${d.words}”用了直角引号，横排公文用${d.right}`,
      en: (d) => `“${d.words}” has corner brackets: write ${d.right}`,
    }),
  },
  fixable: 'fix',
  create({ report }) {
    return {
      document(document) {
        const { enclosures } = document.facts
        const hasCurly = enclosures.some(({ open }) => open === '“')
        for (const nested of nestedPairs(enclosures)) {
          const style = styleOf(nested, hasCurly)
          if (style === undefined) continue
          const { id, severity, open, close, sure } = style
          const edit = withMarks(nested.pair, open, close)
          const data = { words: wordsOf(nested.pair), right: `${open}${close}` }
          if (edit === undefined) continue
          const more = sure ? { fix: edit } : { suggestions: [edit] }
          report(nested.pair.range, id, data, { severity, ...more })
        }
      },
    }
  },
  examples: [
    // Seed 002: “推进‘互联网+’养老服务创新”
    {
      bad: '（四）推进[[‘互联网+’]]养老服务创新。',
      fixed: '（四）推进“互联网+”养老服务创新。',
    },
    // Seen in real letters: “关于……解决“停车难”的建议”已收悉
    {
      bad: '您提出的“关于增加停车泊位，解决[[“停车难”]]的建议”已收悉，现答复如下：',
      fixed: '您提出的“关于增加停车泊位，解决‘停车难’的建议”已收悉，现答复如下：',
    },
    {
      bad: '根据《市政府关于印发[[《青阳市养老服务办法》]]的通知》要求，我局逐家核查。',
      fixed: '根据《市政府关于印发〈青阳市养老服务办法〉的通知》要求，我局逐家核查。',
    },
    {
      bad: '您提出的《关于落实[[《养老服务条例》]]的建议》收悉。',
      fixed: '您提出的《关于落实〈养老服务条例〉的建议》收悉。',
    },
    {
      bad: '根据[[〈青阳市养老服务办法〉]]要求，我局逐家核查。',
      fixed: '根据《青阳市养老服务办法》要求，我局逐家核查。',
    },
    { bad: '深入开展“[[“厕所革命”]]”行动。', fixed: '深入开展“厕所革命”行动。' },
    { bad: '修订《[[《养老服务办法》]]》。', fixed: '修订《养老服务办法》。' },
    { bad: '深入开展[["厕所革命"]]行动。', fixed: '深入开展“厕所革命”行动。' },
    {
      bad: '围绕“十四五”规划，开展[[“厕所革命"]]行动。',
      fixed: '围绕“十四五”规划，开展“厕所革命”行动。',
    },
    { bad: '深入开展[[「厕所革命」]]行动。', fixed: '深入开展“厕所革命”行动。' },
    { bad: '推进[[‘放管服’]]改革的《实施方案》。', fixed: '推进“放管服”改革的《实施方案》。' },
    { good: '您提出的“关于解决‘停车难’问题的建议”收悉。' },
    { good: '根据《市政府关于印发〈青阳市养老服务办法〉的通知》和《实施细则》要求，逐家核查。' },
    { good: '落实《国务院关于积极推进“互联网+”行动的指导意见》，做到“建、管、养、用”并重。' },
    { good: '您提出的 关于建设‘口袋公园’工作的建议”收悉。' },
    // Only the outer mark is missing, here and over a paragraph.
    { good: '您提出的“关于建设‘口袋公园’的建议收悉，现答复如下：' },
    {
      good: letter({
        body: '您在建议中提出：\n“一、建设‘口袋公园’，缓解用地紧张。\n“二、开放‘沉睡’车位。”\n我局已逐条研究。',
      }),
    },
    // Apostrophes, inches, code.
    { good: '引进Cote d’Ivoire品种，采用O’Neill公司标准，屏幕55"，边框2"。' },
    { good: '办理情况：A类 <input checked="是" type="checkbox"/>' },
    { good: '《养老服务条例》《实施办法》和“十四五”“十五五”规划均有要求。' },
  ],
})

/** The pair with other marks, both or none; those that are right already stay. */
function withMarks(
  { block, at, open, close }: Enclosure,
  left: string,
  right: string,
): Edit | undefined {
  const edits: Edit[] = []
  if (open !== left) edits.push({ range: block.source(at[0], at[0] + 1), text: left })
  if (close !== right) edits.push({ range: block.source(at[1] - 1, at[1]), text: right })
  return together(edits)
}

function wordsOf({ raw }: Enclosure): string {
  return shortened(raw.slice(1, -1).replace(/\s+/gu, ' '), 14, 6)
}
