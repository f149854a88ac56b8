import { parseReply } from '@replylint/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AnyRule,
  applyEdits,
  configureRules,
  createWording,
  defineRule,
  type Edit,
  lintDocument,
  message,
} from './index.ts'

/** Reports every 误 it hears, and mends it. */
const wrong = defineRule({
  id: 'demo/wrong',
  severity: 'warning',
  since: '0.1.0',
  docs: { zh: { summary: '', why: '' }, en: { summary: '', why: '' } },
  messages: {
    found: message<{ at: number }>({ zh: (d) => `第${d.at}字有误`, en: (d) => `wrong at ${d.at}` }),
  },
  fixable: 'fix',
  create({ report }) {
    return {
      sentence(sentence) {
        for (const hit of sentence.text.matchAll(/误\s*字/gu)) {
          const range = sentence.source(hit.index, hit.index + hit[0].length)
          report(
            range,
            'found',
            { at: hit.index },
            { fix: { range, text: '正字' }, severity: 'info' },
          )
        }
      },
    }
  },
  examples: [],
})
const throwing: AnyRule = {
  ...wrong,
  id: 'demo/throwing',
  create: () => ({
    block: () => {
      throw new TypeError('secret text')
    },
  }),
}
/** Puts another text where the first of these stands. */
function replacing(part: string, text: string): AnyRule {
  return {
    ...wrong,
    create: ({ report }) => ({
      document(document) {
        const at = document.text.indexOf(part)
        const range = [at, at + part.length] as const
        report(range, 'found', { at }, { fix: { range, text } })
      },
    }),
  }
}
const nursery: AnyRule = { ...wrong, id: 'other/young', status: 'nursery' }

const lint = (text: string, rules: readonly AnyRule[], settings = {}) =>
  lintDocument(parseReply(text), configureRules(rules, settings))

describe('lintDocument', () => {
  it('reports findings in order of place with what the rule said of each', () => {
    expect(lint('误字，误字。', [wrong])).toEqual([
      {
        ruleId: 'demo/wrong',
        messageId: 'found',
        severity: 'info',
        range: [0, 2],
        data: { at: 0 },
        fix: { range: [0, 2], text: '正字' },
        suggestions: [],
        related: [],
      },
      {
        ruleId: 'demo/wrong',
        messageId: 'found',
        severity: 'info',
        range: [3, 5],
        data: { at: 3 },
        fix: { range: [3, 5], text: '正字' },
        suggestions: [],
        related: [],
      },
    ])
  })

  it('makes a suggestion of a fix over a line break', () => {
    const [finding] = lint('近年来本市持续推进各项改革工作并取得误\n字，成效明显。', [wrong])
    expect(finding?.fix).toBeUndefined()
    expect(finding?.suggestions).toHaveLength(1)
  })

  it.each([
    ['a title', '按照《关于加强误字管理的通知》办理。'],
    ['a quotation', '他说：“误字要改。”大家同意。'],
    ['a quotation left open', '打造“误字治理省级样板。'],
    ['the name of an addressee', '误字代表：\n您提出的建议收悉，现答复如下：'],
    ['the name of whom to ask', '青阳市民政局\n2025年6月17日\n联系人：误字'],
  ])('makes a suggestion of a fix in %s', (_, text) => {
    const [finding] = lint(text, [wrong])
    expect(finding?.fix).toBeUndefined()
    expect(finding?.suggestions).toHaveLength(1)
  })

  it.each([
    ['a date', '2025年6月17日', '月'],
    ['a Chinese year', '二〇二五年', '〇'],
    ['a figure', '投入30万元', '0'],
    ['a scale', '投入30万元', '万'],
    ['a figure in words', '治理三条河道', '三'],
    ['a 文号', '青民函〔2025〕3号', '函'],
    ['a phone number', '电话0592-5722787', '-'],
  ])('makes a suggestion of a fix that changes %s', (_, text, part) => {
    expect(lint(`今年以来，${text}。`, [replacing(part, '〇')])[0]?.fix).toBeUndefined()
  })

  it.each([
    ['beside a title', '《通知》误字', '误字'],
    ['of a unit', '占地30平米。', '平米'],
    ['in brackets', '（误字）', '误字'],
    ['of the marks of a quotation', '推进‘互联网+’服务。', '‘'],
  ])('keeps a fix %s', (_, text, part) => {
    expect(lint(text, [replacing(part, '正')])[0]?.fix).toBeDefined()
  })

  it('mends the other places of a fix whose places stand apart', () => {
    const text = '误，误，“误，误”。'
    const ranges = [1, 3, 6].map((at) => [at, at + 1] as const)
    const [first = [0, 0] as const, ...others] = ranges
    const edit = { range: first, text: '、', also: others.map((range) => ({ range, text: '、' })) }
    const rule = (apart: boolean): AnyRule => ({
      ...wrong,
      create: ({ report }) => ({
        document: () => report(first, 'found', { at: 1 }, { fix: edit, apart }),
      }),
    })
    const [together] = lint(text, [rule(false)])
    expect(together?.fix).toBeUndefined()
    expect(together?.suggestions).toEqual([edit])
    const [apart] = lint(text, [rule(true)])
    expect(apart?.fix && applyEdits(text, [apart.fix])).toBe('误、误、“误，误”。')
    expect(apart?.suggestions).toEqual([edit])
  })

  it('goes on after a rule that throws, and says which without a word of the letter', () => {
    const findings = lint('误字。\n误字。', [throwing, wrong])
    expect(findings.map((finding) => finding.ruleId)).toEqual([
      'internal/crash',
      'demo/wrong',
      'demo/wrong',
    ])
    const crash = findings[0]
    expect(crash && createWording([wrong]).message(crash, 'zh')).toBe(
      '规则 demo/throwing 运行出错（TypeError），该规则对本文件未作检查',
    )
    expect(JSON.stringify(crash)).not.toContain('secret')
  })

  it('throws on in tests', () => {
    expect(() =>
      lintDocument(parseReply('误字。'), configureRules([throwing]), { throws: true }),
    ).toThrow(TypeError)
  })
})

describe('configureRules', () => {
  const on = (settings: Parameters<typeof configureRules>[1]) =>
    configureRules([wrong, nursery], settings).map((each) => each.rule.id)

  it.each([
    [{}, ['demo/wrong']],
    [{ 'other/young': 'on' }, ['demo/wrong', 'other/young']],
    // A group weighs what runs; a rule that is off by itself takes its own name.
    [{ other: 'error', 'other/*': 'on', '*': 'on' }, ['demo/wrong']],
    [{ '*': 'off' }, []],
    [{ 'demo/*': 'off' }, []],
    [{ demo: 'off' }, []],
    [{ 'demo/wrong': 'error', 'demo/*': 'off', '*': 'off' }, ['demo/wrong']],
    [{ '*': 'off', 'demo/*': 'on' }, ['demo/wrong']],
  ] as const)('%j runs %j', (settings, ids) => {
    expect(on(settings)).toEqual(ids)
  })

  it.each([
    [[{ 'demo/wrong': 'off' }, { 'demo/wrong': 'info' }], 'info'],
    [[{ 'demo/wrong': 'error' }, { '*': 'off' }], 'off'],
    [[{ 'demo/*': 'off' }, { demo: 'error' }], 'error'],
    [[{ 'demo/wrong': 'error' }, { 'demo/*': 'info' }], 'info'],
    // A group says how much its findings weigh, not that what was turned off by name is wanted.
    [[{ 'demo/wrong': 'off' }, { 'demo/*': 'error' }], 'off'],
    [[{ 'demo/wrong': 'off' }, { '*': 'on' }, { 'demo/wrong': 'on' }], 'on'],
    [[{ 'demo/wrong': 'off' }, { '*': 'off' }, { 'demo/*': 'on' }], 'off'],
    [[{ 'demo/wrong': 'error' }, { 'demo/wrong': [undefined, {}] }], 'error'],
  ] as const)('with the layers %j: %s', (layers, level) => {
    const [configured] = configureRules([wrong], ...layers)
    expect(configured === undefined ? 'off' : (configured.severity ?? 'on')).toBe(level)
  })

  it('adds the options of each layer to those before', () => {
    const layers = [
      { '*': 'off', demo: ['on', { a: 1, b: 1 }] },
      { 'demo/wrong': [undefined, { b: 2 }] },
      { '*': 'error' },
    ] as const
    expect(configureRules([wrong], ...layers)[0]?.options).toEqual({ a: 1, b: 2 })
  })

  it('puts the set severity over what the rule says of one finding', () => {
    expect(lint('误字。', [wrong], { 'demo/wrong': 'error' })[0]?.severity).toBe('error')
    expect(lint('误字。', [wrong], { 'demo/wrong': ['warning', {}] })[0]?.severity).toBe('warning')
  })
})

describe('wording', () => {
  it('says what an edit does in the words around it', () => {
    const text = '2022年3月24月，我市发布了标准。'
    const wording = createWording([wrong])
    const finding = {
      ruleId: 'x',
      messageId: 'y',
      severity: 'error',
      range: [0, 10],
      data: {},
      suggestions: [],
      related: [],
    } as const
    const edit = { range: [9, 10], text: '日' } as const
    expect(wording.edit(text, finding, edit, 'zh')).toBe('把“2022年3月24月”改为“2022年3月24日”')
    expect(wording.edit(text, finding, edit, 'en')).toBe(
      'Change “2022年3月24月” to “2022年3月24日”',
    )
    expect(
      wording.edit('的的', { ...finding, range: [1, 2] }, { range: [1, 2], text: '' }, 'zh'),
    ).toBe('删去“的”')
    expect(
      wording.edit('甲', { ...finding, range: [1, 1] }, { range: [1, 1], text: '。' }, 'zh'),
    ).toBe('插入“。”')
    const blank = { range: [2, 3], text: '' } as const
    expect(wording.edit('待遇 应当', { ...finding, range: [2, 3] }, blank, 'zh')).toBe('删去空白')
  })

  it('says what an edit does in all its places, or in how many', () => {
    const text = '推进‘互联网+’服务,加强培训,'
    const wording = createWording([wrong])
    const finding = {
      ruleId: 'x',
      messageId: 'y',
      severity: 'info',
      data: {},
      related: [],
    } as const
    const pair: Edit = { range: [2, 3], text: '“', also: [{ range: [7, 8], text: '”' }] }
    const quotation = { ...finding, range: [2, 8] as const, suggestions: [pair] }
    expect(wording.edit(text, quotation, pair, 'zh')).toBe('把“‘互联网+’”改为““互联网+””')
    const commas: Edit = { range: [10, 11], text: '，', also: [{ range: [15, 16], text: '，' }] }
    const narrow = { ...finding, range: [10, 11] as const, suggestions: [commas] }
    expect(wording.edit(text, narrow, commas, 'zh')).toBe('把“,”改为“，”，共2处')
    expect(wording.edit(text, narrow, commas, 'en')).toBe('Change “,” to “，” (2 places)')
  })

  it.each([
    ['\n\n（此件主动公开）', '插入“（此件主动公开）”', 'Insert “（此件主动公开）”'],
    [
      '　　联系人：\r\n　　联系电话：\r\n',
      '插入“联系人：　联系电话：”',
      'Insert “联系人：　联系电话：”',
    ],
    ['\n　　年　月　日', '插入“年　月　日”', 'Insert “年　月　日”'],
    [`\n${'甲'.repeat(37)}`, `插入“${'甲'.repeat(35)}…”`, `Insert “${'甲'.repeat(35)}…”`],
  ])('shows lines that are put in by themselves, in one line: %j', (put, zh, en) => {
    const wording = createWording([wrong])
    const finding = {
      ruleId: 'x',
      messageId: 'y',
      severity: 'error',
      range: [0, 7],
      data: {},
      suggestions: [],
      related: [],
    } as const
    // Within the finding or behind it.
    for (const at of [0, 7, 8]) {
      const edit = { range: [at, at], text: put } as const
      expect(wording.edit('青阳市民政局。\n', finding, edit, 'zh')).toBe(zh)
      expect(wording.edit('青阳市民政局。\n', finding, edit, 'en')).toBe(en)
    }
  })
})

describe('applyEdits', () => {
  const edits = fc.array(
    fc.record({ start: fc.nat(30), length: fc.nat(5), text: fc.string({ maxLength: 4 }) }),
    { maxLength: 8 },
  )

  it('changes only what is inside the edits it applies', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 36, maxLength: 60 }), edits, (text, given) => {
        const all: Edit[] = given.map(({ start, length, text: put }) => ({
          range: [start, start + length],
          text: put,
        }))
        const done = applyEdits(text, all)
        const first = Math.min(text.length, ...all.map((edit) => edit.range[0]))
        const last = Math.max(0, ...all.map((edit) => edit.range[1]))
        expect(done.startsWith(text.slice(0, first))).toBe(true)
        expect(done.endsWith(text.slice(last))).toBe(true)
      }),
    )
  })

  it('leaves out the later of two that overlap', () => {
    expect(
      applyEdits('abcdef', [
        { range: [2, 4], text: 'X' },
        { range: [1, 3], text: 'Y' },
      ]),
    ).toBe('aYdef')
  })

  it('changes all places of an edit, or none', () => {
    const pair: Edit = { range: [0, 1], text: '(', also: [{ range: [4, 5], text: ')' }] }
    expect(applyEdits('<bcd>f', [pair])).toBe('(bcd)f')
    expect(applyEdits('<bcd>f', [{ range: [3, 6], text: 'X' }, pair])).toBe('(bcd)f')
    expect(applyEdits('a<cd>f', [{ range: [0, 2], text: 'X' }, shifted(pair)])).toBe('Xcd>f')
  })

  it('puts in only one of two texts for one place', () => {
    expect(
      applyEdits('ab', [
        { range: [1, 1], text: '。' },
        { range: [1, 1], text: '，' },
      ]),
    ).toBe('a。b')
  })
})

/** One character to the right. */
function shifted({ range, text, also = [] }: Edit): Edit {
  const [start, end] = range
  return { range: [start + 1, end + 1], text, also }
}
