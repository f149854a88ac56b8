import type { AnyRule } from '@replylint/workspace'

/** Rules that hang on one word each, so that tests of the command do not move with the real ones. */
export const rules: readonly AnyRule[] = [
  wordRule('word/wrong', 'error', '错字', (at) => ({
    suggestions: [{ range: [at, at + 1], text: '对' }],
  })),
  wordRule('word/doubled', 'warning', '的的', (at) => ({
    fix: { range: [at, at + 1], text: '' },
  })),
  wordRule('note/hint', 'info', '大概'),
  wordRule('note/total', 'warning', '合计9', (at) => ({
    related: [{ range: [at, at + 2], messageId: 'found', data: { raw: '合计' } }],
  })),
  {
    ...wordRule('trouble/crash', 'error', '的'),
    status: 'nursery',
    create: () => ({
      document() {
        throw new TypeError('planted')
      },
    }),
  },
  missingRule('section/missing-contact', 'warning', '联系电话'),
  missingRule('section/missing-closing', 'info', '感谢'),
  {
    ...wordRule('own/name', 'warning', ''),
    options: { defaults: { names: [] }, schema: { names: { type: 'array' } } },
    create: ({ options, report }) => ({
      block(block) {
        for (const raw of options.names) {
          const at = block.text.indexOf(raw)
          if (at >= 0) report(block.source(at, at + raw.length), 'found', { raw })
        }
      },
    }),
  },
]

/** Reports at the start of a letter that the word does not occur. */
function missingRule(id: string, severity: 'warning' | 'info', word: string): AnyRule {
  return {
    ...wordRule(id, severity, word),
    create: ({ report }) => ({
      document({ text }) {
        if (!text.includes(word)) report([0, 1], 'found', { raw: word })
      },
    }),
  }
}

type Place = readonly [start: number, end: number]

function wordRule(
  id: string,
  severity: 'error' | 'warning' | 'info',
  word: string,
  more: (at: number) => object = () => ({}),
): AnyRule {
  const docs = { summary: `“${word}”`, why: '' }
  return {
    id,
    severity,
    since: '0.0.0',
    docs: { zh: docs, en: docs },
    options: { defaults: { ignore: [] }, schema: { ignore: { type: 'array' } } },
    messages: {
      found: {
        zh: (data: { raw: string }) => `发现“${data.raw}”`,
        en: (data: { raw: string }) => `found “${data.raw}”`,
      },
    },
    create: ({ options, report }) => ({
      block(block) {
        if (options.ignore.includes(word)) return
        for (let at = block.text.indexOf(word); at >= 0; at = block.text.indexOf(word, at + 1)) {
          const range: Place = block.source(at, at + word.length)
          report(range, 'found', { raw: word }, more(range[0]))
        }
      },
    }),
    examples: [],
  }
}
