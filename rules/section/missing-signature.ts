import { defineRule, letter, message } from '@replylint/engine'
import { LETTERS, SHOWN_OPTION, type ShownOption, whenMissing } from './missing.ts'
import { blankSender, NAMES_OPTION, type NamesOption, senderOf } from './sender.ts'

type Options = ShownOption & NamesOption

export default defineRule({
  id: 'section/missing-signature',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: { summary: '答复函应有发文机关署名', why: '没有署名，答复由谁负责便不明确。' },
    en: {
      summary: 'A reply is signed by the issuing body',
      why: 'Without a signature nobody answers for the letter.',
    },
    source: 'GB/T 9704—2012 7.3.5',
  },
  options: {
    defaults: { ...SHOWN_OPTION.defaults, ...NAMES_OPTION.defaults },
    schema: { ...SHOWN_OPTION.schema, ...NAMES_OPTION.schema },
  },
  messages: {
    missing: message({
      zh: () => '缺少发文机关署名（落款）',
      en: () => 'no signature of the issuing body',
    }),
  },
  fixable: 'suggest',
  create: whenMissing<Options>('signature', {
    in: LETTERS,
    at: 'tail',
    unless: ({ parts }, { shown }) => shown && parts.date === undefined,
    write: (document, { names }) => [[senderOf(document, names) ?? blankSender(document)]],
  }),
  examples: [
    // Seed 004 has neither signature nor date.
    {
      bad: letter({ signature: null, copyTo: '[[抄送：市人大常委会代表工委，市政府督查室。]]' }),
      fixed: letter(),
    },
    {
      bad: letter({
        letterhead: null,
        signature: null,
        copyTo: '[[抄送：市人大常委会代表工委，市政府督查室。]]',
      }),
      fixed: letter({ letterhead: null, signature: '××市×××局' }),
    },
    {
      bad: letter({ signature: null, copyTo: null, openness: '[[（此件主动公开）]]' }),
      fixed: letter({ copyTo: null }),
      options: { shown: true },
    },
    // The page ends with the text: signature and date may stand in the site's own table.
    { good: letter({ signature: null, date: null }), options: { shown: true } },
    { good: letter({ signature: '青阳市民政局  2025年6月17日', date: null }) },
    { good: letter({ signature: '承办单位：青阳市民政局' }) },
    { good: letter({ signature: '青阳市民政局（盖章）' }) },
  ],
})
