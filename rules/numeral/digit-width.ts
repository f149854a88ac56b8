import type { Block, ReplyDocument } from '@replylint/document'
import { defineRule, findAll, message, together } from '@replylint/engine'
import { NO_PROSE } from '../number/no-prose.ts'
import { withoutCited } from './prose.ts'

export default defineRule({
  id: 'numeral/digit-width',
  severity: 'info',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '全文数字的全角、半角应一致',
      why: '半角数字中夹着全角的“２０”，多是从别处粘贴而来，检索时认不出，版面也参差不齐。',
    },
    en: {
      summary: 'All figures of a letter are of one width',
      why: 'A full-width ２０ among narrow figures was pasted in; searches miss it and it looks uneven.',
    },
    source: 'GB/T 15835—2011 5.1（同类别同形式）',
  },
  messages: {
    wide: message<{ raw: string; places: number }>({
      zh: (d) =>
        d.places > 1
          ? `“${d.raw}”等${d.places}处数字为全角，与全文半角不一致`
          : `“${d.raw}”为全角数字，与全文半角不一致`,
      en: (d) =>
        d.places > 1
          ? `“${d.raw}” and ${d.places - 1} more are full-width, the other figures are not`
          : `“${d.raw}” is full-width, the other figures are not`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      document(document) {
        if (!document.blocks.some(({ text }) => /[０-９]/u.test(text))) return
        const { wide, narrow } = figuresOf(document)
        const edit = together(
          wide.map(({ block, at, raw }) => ({
            range: block.source(at, at + raw.length),
            text: raw.normalize('NFKC'),
          })),
        )
        // A letter in full-width figures throughout is consistent.
        if (edit === undefined || narrow <= wide.length) return
        const data = { raw: wide[0]?.raw ?? '', places: wide.length }
        report(edit.range, 'wide', data, { suggestions: [edit] })
      },
    }
  },
  examples: [
    {
      bad: '2023年新建3个站点，[[２０２４]]年新建5个，2025年新建7个。',
      fixed: '2023年新建3个站点，2024年新建5个，2025年新建7个。',
    },
    {
      bad: '2023年新建[[３]]个站点，新增床位１２０张，2024年新建5个、2025年新建7个。',
      fixed: '2023年新建3个站点，新增床位120张，2024年新建5个、2025年新建7个。',
    },
    { good: '２０２３年新建３个站点，２０２４年新建５个。' },
    // Full-width throughout, but for one.
    { good: '２０２３年新建３个站点，２０２４年新建５个，共8个。' },
    {
      good: '一是摸底；（２）是投入2025万元；1）建站3个，2）建房5间。\n\n１．2025年新建3个站点，共5个。',
    },
    { good: '2023年新建3个站点，落实《２０２３年行动计划》，共5个。' },
  ],
})

/** Not the numbers of points: （１）, １．, １）. */
const WIDE =
  /(?<![（(０-９]|^)[０-９]+(?:[.．][０-９]+)?(?![）)０-９])|^[０-９]+(?![．.、）)０-９])/gu

interface WideFigure {
  readonly block: Block
  readonly at: number
  readonly raw: string
}

function figuresOf({ blocks }: ReplyDocument): { wide: WideFigure[]; narrow: number } {
  const wide: WideFigure[] = []
  let narrow = 0
  for (const block of blocks) {
    if (NO_PROSE.has(block.role)) continue
    const text = withoutCited(block.text)
    narrow += text.match(/\d+/gu)?.length ?? 0
    for (const { index, 0: raw } of findAll(text, WIDE)) wide.push({ block, at: index, raw })
  }
  return { wide, narrow }
}
