import { type AnyRule, defineRule, message } from '@replylint/engine'

const docs = { zh: { summary: '测试', why: '' }, en: { summary: 'test', why: '' } }

/** Two rules of one group and one of another, which throws. */
export const rules: readonly AnyRule[] = [
  defineRule({
    id: 'word/wrong',
    severity: 'error',
    since: '0.0.0',
    docs,
    options: { defaults: { word: '错字' }, schema: { word: { type: 'string', minLength: 2 } } },
    messages: { found: message({ zh: () => '错字', en: () => 'wrong' }) },
    create: ({ options, report }) => ({
      block(block) {
        const at = block.text.indexOf(options.word)
        if (at >= 0) report(block.source(at, at + options.word.length), 'found', {})
      },
    }),
    examples: [],
  }),
  defineRule({
    id: 'word/never',
    severity: 'info',
    since: '0.0.0',
    docs,
    messages: {},
    create: () => ({}),
    examples: [],
  }),
  defineRule({
    id: 'trouble/crash',
    severity: 'error',
    status: 'nursery',
    since: '0.0.0',
    docs,
    messages: {},
    create: () => {
      throw new RangeError('planted')
    },
    examples: [],
  }),
]
