import { defineRule, letter, message } from '@replylint/engine'
import { LETTERS, whenMissing } from './missing.ts'

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
  messages: {
    missing: message({
      zh: () => '缺少发文字号（如“×民函〔2025〕3号”）',
      en: () => 'no document number (such as ×民函〔2025〕3号)',
    }),
  },
  create: whenMissing('docNumber', {
    in: LETTERS,
    at: 'head',
    unless: (document) => document.facts.docNumbers.some((number) => number.own),
  }),
  examples: [
    // Seed 003 has no 发文字号.
    { bad: letter({ docNumber: null, title: '[[关于市十六届人大四次会议第57号建议的答复]]' }) },
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
