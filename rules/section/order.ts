import type { Block, BlockRole, ReplyDocument } from '@replylint/document'
import { defineRule, letter, message, type Severity } from '@replylint/engine'

/** What stands above and what below, where practice agrees. The rest of the tail has any order. */
const ORDER: readonly {
  readonly upper: BlockRole
  readonly lower: BlockRole
  readonly severity: Severity
  /** Only blocks that say this are judged. */
  readonly says?: RegExp
}[] = [
  { upper: 'title', lower: 'salutation', severity: 'warning' },
  { upper: 'doc-number', lower: 'salutation', severity: 'info' },
  // “青阳市民政局⏎请将征询意见表寄回” stands below the signature with reason; thanks do not.
  { upper: 'closing', lower: 'signature', severity: 'warning', says: /感谢|谢谢|收悉/u },
  { upper: 'signature', lower: 'date', severity: 'warning' },
  // “附件：” alone heads the annex itself.
  { upper: 'attachment', lower: 'date', severity: 'info', says: /[：:]\s{0,4}\S/u },
  { upper: 'date', lower: 'copy-to', severity: 'warning' },
]
const ZH: Partial<Record<BlockRole, string>> = {
  title: '标题',
  salutation: '称谓',
  'doc-number': '发文字号',
  closing: '结尾致谢',
  signature: '署名',
  date: '成文日期',
  attachment: '附件说明',
  'copy-to': '抄送',
}

export default defineRule({
  id: 'section/order',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '各部分按规定的次序排列',
      why: '标题、称谓、正文、署名、日期、抄送各有其位，次序颠倒多是拼接时留下的。',
    },
    en: {
      summary: 'The parts stand in their order',
      why: 'Parts out of place are mostly left from joining drafts.',
    },
    source: 'GB/T 9704—2012 7.2—7.4',
  },
  messages: {
    order: message<{ upper: BlockRole; lower: BlockRole }>({
      zh: (d) => `${ZH[d.upper]}应在${ZH[d.lower]}之上`,
      en: (d) => `the ${d.upper} belongs above the ${d.lower}`,
    }),
    lower: message<{ lower: BlockRole }>({
      zh: (d) => `${ZH[d.lower]}在这里`,
      en: (d) => `the ${d.lower} stands here`,
    }),
  },
  create({ report }) {
    return {
      document(document) {
        for (const { upper, lower, severity, says } of ORDER) {
          const place = misplaced(document, upper, lower)
          if (place === undefined || says?.test(place.upper.text) === false) continue
          const related = [
            { range: place.lower.range, messageId: 'lower' as const, data: { lower } },
          ]
          report(place.upper.range, 'order', { upper, lower }, { severity, related })
        }
      },
    }
  },
  examples: [
    {
      bad: letter({ signature: null, date: '2025年6月17日\n\n[[青阳市民政局]]' }),
    },
    {
      bad: letter({ closing: null, openness: '[[感谢您对我市养老工作的关心和支持！]]' }),
    },
    { bad: letter({ docNumber: null, salutation: '尊敬的陆春禾代表：\n[[青民函〔2025〕18号]]' }) },
    {
      bad: letter({
        contact: '抄送：市人大常委会代表工委，市政府督查室。',
        date: '[[2025年6月17日]]',
        copyTo: null,
      }),
    },
    { bad: letter({ openness: '[[附件：社区老年食堂一览表]]' }) },
    { good: letter() },
    // Leader, contact, openness, signature and date come in any order.
    {
      good: letter({
        contact: null,
        openness: '（此件主动公开）\n联系人：顾明远　联系电话：8812345',
      }),
    },
    { good: letter({ openness: '如有不同意见，请填写征询意见表寄回我局。' }) },
    { good: letter({ signature: '青阳市民政局　2025年6月17日', date: null }) },
    // Who prints the letter stands below the copies.
    {
      good: letter({
        copyTo: '抄送：市政府督查室。\n青阳市民政局办公室\n2025年6月18日印发',
      }),
    },
  ],
})

interface Misplaced {
  readonly upper: Block
  readonly lower: Block
}

/** The last `upper` below the first `lower`, where none stands above it. */
function misplaced(
  { blocks }: ReplyDocument,
  upper: BlockRole,
  lower: BlockRole,
): Misplaced | undefined {
  const below = blocks.findIndex(({ role }) => role === lower)
  const at = blocks.findIndex(({ role }) => role === upper)
  const [block, other] = [blocks[at], blocks[below]]
  return below < at && block !== undefined && other !== undefined
    ? { upper: block, lower: other }
    : undefined
}
