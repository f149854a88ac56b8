import { CRASH, type Finding, type Range } from '@replylint/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ignore } from './config.ts'
import { ignoredFindings } from './ignore.ts'
import { ignoreText } from './ignore-text.ts'

function finding(range: Range, ruleId = 'word/wrong'): Finding {
  const rest = {
    messageId: 'found',
    severity: 'error',
    data: {},
    suggestions: [],
    related: [],
  } as const
  return { ruleId, range, ...rest }
}

/** Ranges of what is ignored, in order. */
function ignored(text: string, findings: readonly Finding[], ...entries: Ignore[]): Range[] {
  const { findings: set } = ignoredFindings(entries, findings, text)
  return findings.filter((each) => set.has(each)).map(({ range }) => range)
}

describe('the rule of an entry', () => {
  const findings = [
    finding([0, 1]),
    finding([1, 2], 'word/never'),
    finding([2, 3], 'date/order'),
    finding([0, 0], CRASH),
  ]

  it.each([
    ['word/wrong', [[0, 1]]],
    [
      'word/*',
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'word',
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      '*',
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    ],
    ['wor', []],
    // That a rule threw is not for a configuration to hide.
    ['internal', []],
    [CRASH, []],
  ])('%s', (rule, ranges) => {
    expect(ignored('甲乙丙', findings, { rule })).toEqual(ranges)
    expect(ignored('甲乙丙', findings, { rule, text: '甲 乙丙' })).toEqual(ranges)
  })
})

describe('the text of an entry', () => {
  const rule = 'word'
  const TEXT = '单位同事，我们一起下乡。\n单位同\n  事，他们一起下乡。'
  const FIRST: Range = [2, 4]
  const SECOND: Range = [15, 20]
  const both = [finding(FIRST), finding(SECOND)]

  it.each([
    ['同事', [FIRST, SECOND]],
    ['同事，我们', [FIRST]],
    ['单位同事，我', [FIRST]],
    ['同 事，\n他', [SECOND]],
    ['乡。单位同事', [SECOND]],
    ['同', []],
    ['事，我们', []],
    ['单位同志', []],
  ])('%s', (text, ranges) => {
    expect(ignored(TEXT, both, { rule, text })).toEqual(ranges)
  })

  it('counts every occurrence, and those that overlap', () => {
    const text = '天天天天。天天'
    const all = [0, 1, 2, 5].map((at) => finding([at, at + 2]))
    expect(ignored(text, all, { rule, text: '天天' })).toEqual(all.map(({ range }) => range))
    expect(ignored(text, all, { rule, text: '天天天天' })).toHaveLength(3)
  })

  it('may be found at places without width, where a part is missing', () => {
    expect(ignored('甲\n\n乙', [finding([2, 2])], { rule, text: '乙' })).toHaveLength(1)
    expect(ignored('甲\n\n乙', [finding([2, 2])], { rule, text: '甲' })).toHaveLength(1)
    expect(ignored('甲\n\n乙丙', [finding([2, 2])], { rule, text: '丙' })).toHaveLength(0)
  })

  it('ignores what lies within some occurrence, and nothing else', () => {
    const unit = fc.constantFrom('天', '下', ' ', '\n', '。')
    const letter = fc.string({ unit, minLength: 1, maxLength: 30 })
    const places = fc.array(fc.tuple(fc.nat(29), fc.nat(5)), { maxLength: 6 })
    const wordings = fc.array(fc.string({ unit, minLength: 1, maxLength: 4 }), { maxLength: 3 })
    fc.assert(
      fc.property(letter, places, wordings, (text, at, texts) => {
        const sound = texts.filter((wording) => wording.trim() !== '')
        const findings = at.map(([start, length]) => {
          const from = Math.min(start, text.length)
          return finding([from, Math.min(from + length, text.length)])
        })
        const plain = findings.filter(({ range }) =>
          sound.some((each) => covers(each, text, range)),
        )
        const entries = sound.map((each) => ({ rule, text: each }))
        expect(ignored(text, findings, ...entries)).toEqual(plain.map(({ range }) => range))
      }),
    )
  })
})

/** The definition, without any care for time. */
function covers(wording: string, text: string, [start, end]: Range): boolean {
  const dense = (part: string) => part.replace(/\s+/gu, '')
  const wanted = dense(wording)
  const [from, to] = [dense(text.slice(0, start)).length, dense(text.slice(0, end)).length]
  for (let at = 0; at <= from; at++) {
    if (at + wanted.length >= to && dense(text).startsWith(wanted, at)) return true
  }
  return false
}

it('takes its time from the letter and the list, not from both together', () => {
  const clause = '的同事，我们一起下乡，的的的的的的的的的的的的的的的的的的的的的的的的的的的的。'
  const text = clause.repeat(5000)
  const findings = Array.from({ length: 5000 }, (_, at) => {
    const start = at * clause.length + 1
    return finding([start, start + 2], at % 2 === 0 ? 'word/wrong' : 'date/order')
  })
  const entries = Array.from({ length: 1000 }, (_, at) => ({
    rule: ['word/wrong', 'word', '*'][at % 3] ?? '*',
    text: '的'.repeat(at % 60) + (at % 2 === 0 ? '甲' : '同事，他'),
  }))
  const start = performance.now()
  expect(ignored(text, findings, ...entries)).toEqual([])
  expect(performance.now() - start).toBeLessThan(5000)
})

describe('what an entry should quote', () => {
  const quoted = (text: string, part: string) => {
    const at = text.indexOf(part)
    return ignoreText(text, [at, at + part.length])
  }

  it.each([
    ['甲方。单位同事，我们一起下乡。', '同事', '单位同事'],
    ['一、已开展的工作\n二、下一步打算\n', '下一步', '二、下一步打算'],
    ['　　联系人：陆春禾\r\n', '陆春禾', '陆春禾'],
    ['下降了12.5%;同比', '12.5', '下降了12.5%'],
    ['全市共有食堂1,234家', '1,234', '全市共有食堂1,234家'],
    ['我们\n  一起下乡', '们\n  一起', '我们一起下乡'],
    ['按 GB/T 9704 办理', '9704', '按 GB/T 9704 办理'],
    [
      `${'很'.repeat(100)}同事${'好'.repeat(100)}`,
      '同事',
      `${'很'.repeat(19)}同事${'好'.repeat(19)}`,
    ],
    [`${'很'.repeat(100)}同事。`, '同事', `${'很'.repeat(38)}同事`],
    ['长'.repeat(50), '长'.repeat(45), '长'.repeat(45)],
    // Half of a character outside the basic plane is none.
    [
      `${'𠮷'.repeat(30)}同事a${'𠮷'.repeat(30)}`,
      '同事a',
      `${'𠮷'.repeat(9)}同事a${'𠮷'.repeat(9)}`,
    ],
  ])('%j, %j: %j', (text, part, quote) => {
    expect(quoted(text, part)).toBe(quote)
  })

  it.each([
    ['甲\n\n乙，丙', [2, 2], '乙'],
    ['甲。乙\n\n', [4, 4], '乙'],
    ['\n', [0, 0], ''],
  ] as const)('%j has nothing at %j: %j', (text, range, quote) => {
    expect(ignoreText(text, range)).toBe(quote)
  })

  it('ignores the finding, in any letter', () => {
    const unit = fc.constantFrom('天', '，', ' ', '\n', '\r\n', '𠮷', 'a')
    const text = fc.string({ unit, minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(text, fc.nat(120), fc.nat(60), (letter, start, length) => {
        const from = Math.min(start, letter.length)
        const range: Range = [from, Math.min(from + length, letter.length)]
        const quote = ignoreText(letter, range)
        expect(quote).not.toMatch(/[\n\r]/u)
        expect(quote.length).toBeLessThanOrEqual(Math.max(40, range[1] - range[0]))
        if (letter.trim() === '') return
        expect(ignored(letter, [finding(range)], { rule: '*', text: quote })).toEqual([range])
      }),
      { numRuns: 300 },
    )
  })
})

it('quotes what stands in Markdown without its comments, so that the entry holds', () => {
  const text = '我市<!-- 甲，乙。 -->养老服务的<!-- 丙 -->的工作，已经启动。'
  const at = text.indexOf('的<!--')
  const range = [at, text.indexOf('的工作') + 1] as const
  expect(ignoreText(text, range, 'a.md')).toBe('我市养老服务的的工作')
  expect(ignoreText(text, range, 'a.txt')).toContain('<!--')
})
