import type { ReplyDocument } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { LETTERS, whenMissing } from './missing.ts'

interface Options {
  readonly docNumberCodes: readonly string[]
}
const NO_CODES: Options = { docNumberCodes: [] }
/** More would fill the menu. */
const MOST = 5

export default defineRule({
  id: 'section/missing-doc-number',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: { summary: '答复函应有发文字号', why: '没有发文字号的函无法登记、引用和归档。' },
    en: {
      summary: 'A reply carries a document number',
      why: 'A letter without a number cannot be filed or cited.',
    },
    source: 'GB/T 9704—2012 7.2.5；《党政机关公文处理工作条例》第九条',
  },
  options: {
    defaults: NO_CODES,
    schema: {
      docNumberCodes: {
        type: 'array',
        items: { type: 'string' },
        description: '本单位的机关代字，如“青民函”；缺少发文字号时用它补写',
      },
    },
  },
  messages: {
    missing: message({
      zh: () => '缺少发文字号（如“×民函〔2025〕3号”）',
      en: () => 'no document number (such as ×民函〔2025〕3号)',
    }),
  },
  fixable: 'suggest',
  create: whenMissing<Options>('docNumber', {
    in: LETTERS,
    at: 'head',
    unless: (document) => document.facts.docNumbers.some((number) => number.own),
    write: writeNumber,
  }),
  examples: [
    // Seed 003 has no 发文字号.
    {
      bad: letter({ docNumber: null, title: '[[关于市十六届人大四次会议第57号建议的答复]]' }),
      fixed: letter({ docNumber: '×函〔2025〕×号' }),
    },
    {
      bad: letter({
        letterhead: null,
        docNumber: null,
        title: '[[关于市十六届人大四次会议第57号建议的答复]]',
        date: null,
      }),
      fixed: letter({ letterhead: null, docNumber: '青民函〔××××〕×号', date: null }),
      options: { docNumberCodes: ['青民函', '青民复'] },
    },
    { good: letter({ docNumber: '青民函[2025]18号' }) },
    { good: letter({ docNumber: '青民函2025年第18号' }) },
    {
      good: letter({
        docNumber: null,
        title: '青阳市民政局关于市十六届人大四次会议第57号建议的答复【青民函〔2025〕18号】',
      }),
    },
    { good: '# 政协委员提案面商记录表\n\n委员姓名\t陆春禾\t联系电话\t8812345\n' },
  ],
})

/** 青民函〔2025〕×号: the year is that of the signature; the number is given when the letter is entered. */
function writeNumber({ facts, parts }: ReplyDocument, { docNumberCodes }: Options): string[][] {
  const year = facts.dates.find(({ block }) => block === parts.date)?.year
  const codes = docNumberCodes.filter((code) => code.trim() !== '').slice(0, MOST)
  return (codes.length > 0 ? codes : ['×函']).map((code) => [`${code}〔${year ?? '××××'}〕×号`])
}
