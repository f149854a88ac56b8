import type { Block, Range, ReplyDocument } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'

/** 现答复如下, 现就有关情况函复, 答复意见：, 提出以下意见: that the answer now comes. */
const LEAD_IN =
  /如下|以下[^。]{0,12}(?:答复|回复|意见|说明)|(?:[现特兹](?:[就将对把作予函答回此向从]|针对|根据|结合)|经[^。]{0,8}研究)[^。]{0,60}(?:答复|回复|函复|复函|函告|说明|告知|反馈|汇报|回应)|(?:答复|回复|函复|办理|意见|情况|说明|结果)[^。：:]{0,8}[：:]/u
const RECEIVED = /已?(?:收悉|知悉|敬悉|收到)|悉(?=[，,。；;])|(?:办理|承办|研究)(?=[。；;])/u
/** Blocks, with the opening, in which the lead-in may stand: thanks may come before it. */
const REACH = 4
/** Less than this behind the receipt is no answer. */
const TEXT_LENGTH = 30

export default defineRule({
  id: 'opening/no-lead-in',
  severity: 'info',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '引语以“现答复如下”一类的话领起正文',
      why: '缺了这句话，收悉与答复之间没有过渡，读者不易看出答复从哪里开始。',
    },
    en: {
      summary: 'The opening leads in the answer (现答复如下)',
      why: 'Without it the answer has no visible beginning.',
    },
    source: '通行写法：“……收悉，现答复如下：”',
  },
  messages: {
    missing: message<{ received: string }>({
      zh: (d) => `“${d.received}”之后未以“现答复如下”领起正文`,
      en: (d) => `after “${d.received}” nothing leads in the answer (现答复如下)`,
    }),
  },
  create({ report }) {
    return {
      document(document) {
        const place = openingWithoutLeadIn(document)
        if (place !== undefined) report(place.range, 'missing', { received: place.received })
      },
    }
  },
  examples: [
    {
      bad: letter({
        opening: '您提出的《关于加快社区老年食堂建设的建议》[[收悉]]。感谢您的关心。',
      }),
    },
    {
      bad: letter({
        opening: '您提出的《关于加快社区老年食堂建设的建议》,[[已收悉]]。',
        body: '全市已建成社区老年食堂42家,覆盖全部街道,年底前将再建成8家。',
      }),
    },
    { good: letter() },
    { good: letter({ opening: '您提出的建议收悉，经研究，现将办理情况函复如下。' }) },
    // The lead-in follows the thanks, in a paragraph of its own.
    {
      good: letter({
        opening: '您提出的建议收悉。感谢您的关心。',
        body: '现就您提出的问题答复如下：\n全市已建成社区老年食堂42家，覆盖全部街道。',
      }),
    },
    {
      good: letter({
        opening: '您提出的建议收悉。',
        body: '答复意见：\n全市已建成社区老年食堂42家，覆盖全部街道。',
      }),
    },
    // Half a letter, of which the text is still to be written.
    { good: '陆春禾代表：\n\n您提出的建议收悉。\n' },
  ],
})

function openingWithoutLeadIn({
  blocks,
  parts,
  kind,
}: ReplyDocument): { range: Range; received: string } | undefined {
  const { opening } = parts
  if (opening === undefined || kind === 'other' || kind === 'form') return undefined
  const at = blocks.indexOf(opening)
  const found = RECEIVED.exec(opening.text.slice(0, 400))
  if (found === null) return undefined
  const rest = blocks.slice(at + 1, at + REACH).filter(isText)
  const text = [opening, ...rest].map((block) => block.text.slice(0, 600)).join('\n')
  const goesOn = rest.some((block) => block.text.length >= TEXT_LENGTH || block.role === 'heading')
  if (!goesOn || LEAD_IN.test(text)) return undefined
  const range = opening.source(found.index, found.index + found[0].length)
  return { range, received: found[0] }
}

function isText({ role }: Block): boolean {
  return role === 'paragraph' || role === 'heading'
}
