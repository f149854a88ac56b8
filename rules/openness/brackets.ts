import { defineRule, letter, message } from '@replylint/engine'

/** (此件主动公开), (此件公开发布）: the note with a narrow bracket on either side. */
const NOTE = /^\s*[(（][^()（）]{2,20}公开[^()（）]{0,8}[)）]\s*$/u

export default defineRule({
  id: 'openness/brackets',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '公开属性用全角圆括号括住',
      why: '附注加圆括号，中文公文用全角；半角括号多是从表格、网页粘贴来的。',
    },
    en: {
      summary: 'The openness note stands in full-width brackets',
      why: 'Chinese official papers use full-width brackets; narrow ones come from pasting.',
    },
    source: 'GB/T 9704—2012 7.3.6（附注）；GB/T 15834—2011 4.9',
  },
  messages: {
    narrow: message<{ raw: string; right: string }>({
      zh: (d) => `“${d.raw}”应用全角括号：“${d.right}”`,
      en: (d) => `“${d.raw}” belongs in full-width brackets: “${d.right}”`,
    }),
  },
  fixable: 'fix',
  create({ report }) {
    return {
      document(document) {
        if (document.markWidth === 'narrow') return
        for (const block of document.blocks) {
          if (block.role !== 'openness' || !NOTE.test(block.text)) continue
          const raw = block.text.trim()
          const right = `（${raw.slice(1, -1)}）`
          if (raw === right) continue
          const at = block.text.indexOf(raw)
          const range = block.source(at, at + raw.length)
          report(range, 'narrow', { raw, right }, { fix: { range, text: right } })
        }
      },
    }
  },
  examples: [
    // Seed 000: “(此件主动公开)” in a letter that has full-width marks everywhere else.
    {
      bad: letter({ openness: '[[(此件主动公开)]]' }),
      fixed: letter({ openness: '（此件主动公开）' }),
    },
    {
      bad: letter({ openness: '[[(此件公开发布）]]' }),
      fixed: letter({ openness: '（此件公开发布）' }),
    },
    { good: letter() },
    { good: letter({ openness: '注：此件主动公开' }) },
    { good: letter({ openness: '公开属性：主动公开（全文）' }) },
    // A page that is half-width throughout lost its width in copying.
    {
      good: letter({ openness: '(此件主动公开)' })
        .replaceAll('，', ',')
        .replaceAll('：', ':')
        .replaceAll('（', '(')
        .replaceAll('）', ')'),
    },
  ],
})
