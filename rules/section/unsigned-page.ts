import { defineRule, letter, message } from '@replylint/engine'

const LEFTOVER = /^[（(【[]?(?<words>此页无正文|本页无正文|以下无正文)[）)】\]]?$/u

export default defineRule({
  id: 'section/unsigned-page',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '不得留有“此页无正文”',
      why: '排版后容不下印章时应调整行距、字距，不以“此页无正文”补救；网上发布时更无页可言。',
    },
    en: {
      summary: 'No “此页无正文” is left in the letter',
      why: 'Where the seal does not fit, spacing is adjusted; a page without text is not labelled.',
    },
    source: 'GB/T 9704—2012 7.3.5.5',
  },
  messages: {
    leftover: message<{ words: string }>({
      zh: (d) => `“${d.words}”应删去，改以调整行距、字距容下印章`,
      en: (d) => `remove “${d.words}”; adjust the spacing to fit the seal`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      block({ text, range }) {
        const words =
          text.length > 12 ? undefined : LEFTOVER.exec(text.replace(/\s/gu, ''))?.groups?.words
        if (words === undefined) return
        report(range, 'leftover', { words }, { suggestions: [{ range, text: '' }] })
      },
    }
  },
  examples: [
    {
      bad: letter({ contact: '联系人：顾明远　联系电话：8812345\n[[（此页无正文）]]' }),
      fixed: letter({ contact: '联系人：顾明远　联系电话：8812345\n' }),
    },
    {
      bad: letter({ signature: '[[(此页无正文)]]\n\n青阳市民政局' }),
      fixed: letter({ signature: '\n\n青阳市民政局' }),
    },
    {
      bad: letter({ signature: '[[【此页无正文】]]\n\n青阳市民政局' }),
      fixed: letter({ signature: '\n\n青阳市民政局' }),
    },
    { good: letter() },
    { good: letter({ body: '合同末页注明“此页无正文”，由双方签字盖章。' }) },
  ],
})
