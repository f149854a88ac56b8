import { CRASH, createWording, type Finding, type Range } from '@replylint/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ruleNames } from '../config/schema.ts'
import { rules } from '../testing/rules.ts'
import { withoutComments } from './comments.ts'
import { readDirectives } from './directives.ts'
import { disabledFindings } from './disabled.ts'

const names = ruleNames(rules)
const wording = createWording(rules)

function finding(range: Range, ruleId: string): Finding {
  const rest = { messageId: 'found', severity: 'error', data: {} } as const
  return { ruleId, range, suggestions: [], related: [], ...rest }
}

/** What is hidden of “甲”, a finding of word/wrong, and “乙”, one of word/never; and what is of no use. */
function hidden(file: string) {
  const plain = withoutComments(file)
  const findings = [...plain.text.matchAll(/[甲乙]/gu)].map(({ index, 0: sign }) =>
    finding([index, index + 1], sign === '甲' ? 'word/wrong' : 'word/never'),
  )
  const { directives } = readDirectives(file, plain, names)
  const { findings: set, unused } = disabledFindings(directives, findings, plain.text)
  const places = findings.filter((each) => set.has(each)).map(({ range }) => plain.source(range)[0])
  // The second 甲 of a file is 甲2.
  const signs = [
    ...file.replace(/<!--.*?-->/gsu, (all) => ' '.repeat(all.length)).matchAll(/[甲乙]/gu),
  ]
  return {
    hidden: signs.flatMap(({ index }, at) => (places.includes(index) ? [at + 1] : [])),
    unused: unused.map((range) => file.slice(...range)),
  }
}

const D = '<!-- replylint-disable'
const E = '<!-- replylint-enable'

describe('what a comment hides', () => {
  it.each([
    // From here to the end, or to where it is taken back.
    [`甲\n${D} -->\n甲乙\n乙`, [2, 3, 4], []],
    [`${D} -->甲\n${E} -->\n乙`, [1], []],
    [`${D} word/wrong -->甲乙`, [1], []],
    [`${D} word -->甲乙`, [1, 2], []],
    [`${D} word/* -->甲乙`, [1, 2], []],
    [`${D} * -- 已核实 word/never -->甲乙`, [1, 2], []],
    [`${D} word/wrong，word/never -->甲乙`, [1, 2], []],
    [`${D} word/wrong、word/never——已核实 -->甲乙`, [1, 2], []],
    [`${D}\n  word/wrong\n  word/never\n  -- 已核实\n-->甲乙`, [1, 2], []],
    // A group is hidden but for the rule that is taken back, and the other way round.
    [`${D} word -->甲乙${E} word/wrong -->甲乙`, [1, 2, 4], []],
    [`${D} word/wrong -->甲乙${E} word -->甲乙`, [1], []],
    [`${D} word/wrong -->甲${E} word/never -->甲`, [1, 2], []],
    [`${D} -->甲${E} -->甲${D} -->甲`, [1, 3], []],
    [`${E} -->甲`, [], []],
    // One line, blank ones and other comments passed over.
    [`${D}-next-line -->\n甲\n甲`, [1], []],
    [`甲${D}-next-line -->甲\r\n\r\n　\r\n甲甲\r\n甲`, [3, 4], []],
    [`${D}-next-line word/wrong -->\n${D}-next-line word/never -->\n甲乙\n甲乙`, [1, 2], []],
    [`甲\n${D}-next-line -->`, [], [`${D}-next-line -->`]],
    [`  ${D}-next-line -->甲\n甲`, [2], []],
    // All of it, wherever that stands.
    [`甲乙\n${D}-file word/wrong -- 样稿 -->`, [1], []],
    // What is of no use, whole or in part.
    [`${D} -->`, [], [`${D} -->`]],
    [`${D} word/never -->甲`, [], [`${D} word/never -->`]],
    [`${D} word/wrong word/never -->甲`, [1], ['word/never']],
    [`${D}-file word -->甲${D}-file word -->`, [1], [`${D}-file word -->`]],
    // Comments without end, and those that only look like ours.
    [`${D}\n甲`, [], []],
    ['<!-- replylintdisable -->甲<!-- 说明 replylint-disable -->', [], []],
    // Of names that are none the others stand; with none left nothing is hidden.
    [`${D} word/wrng word/never -->甲乙`, [2], []],
    [`${D} word/wrng -->甲乙`, [], []],
  ])('%j', (file, signs, unused) => {
    expect(hidden(file)).toEqual({ hidden: signs, unused })
  })

  it('hides no crash, and what lacks at the end of the region it ends with', () => {
    const file = `${D} -->\n甲${E} -->`
    const plain = withoutComments(file)
    const [crash, missing] = [finding([0, 0], CRASH), finding([2, 2], 'word/wrong')]
    const { directives } = readDirectives(file, plain, names)
    const { findings } = disabledFindings(directives, [crash, missing], plain.text)
    expect([...findings]).toEqual([missing])
  })

  it.each([
    ['', 20_000],
    ['-next-line', 1],
    ['-file', 20_000],
  ])('takes time in step with the number of comments: disable%s', (kind, count) => {
    const file = `${D}${kind} word/wrong, word -->\n`.repeat(20_000) + '甲\n'.repeat(20_000)
    const start = performance.now()
    const plain = withoutComments(file)
    const findings = [...plain.text.matchAll(/甲/gu)].map(({ index }) =>
      finding([index, index + 1], 'word/wrong'),
    )
    const { directives } = readDirectives(file, plain, names)
    const disabled = disabledFindings(directives, findings, plain.text)
    expect(disabled.findings.size).toBe(count)
    // Each with each would be 400,000,000 steps.
    expect(performance.now() - start).toBeLessThan(2500)
  })
})

describe('a mistake in a comment', () => {
  it.each([
    [
      `${D}d -->`,
      '没有“replylint-disabled”这种注释，最接近的是“replylint-disable”',
      'replylint-disable',
    ],
    [
      `${D}-nextline -->`,
      '没有“replylint-disable-nextline”这种注释，最接近的是“replylint-disable-next-line”',
      'replylint-disable-next-line',
    ],
    [
      '<!-- replylint disable -->',
      '没有“replylint disable”这种注释，最接近的是“replylint-disable”',
      'replylint-disable',
    ],
    [
      '<!-- Replylint-Disable -->',
      '没有“Replylint-Disable”这种注释，最接近的是“replylint-disable”',
      'replylint-disable',
    ],
    [
      '<!-- replylint：enable -->',
      '没有“replylint：enable”这种注释，最接近的是“replylint-enable”',
      'replylint-enable',
    ],
    ['<!-- replylint-关闭 -->', '没有“replylint-”这种注释', undefined],
    [`${D} word/wrng -->`, '没有名为“word/wrng”的规则，最接近的是“word/wrong”', 'word/wrong'],
    [`${D} 已核实 -->`, '没有名为“已核实”的规则；说明写在“--”之后', undefined],
    [`${D} ${'x'.repeat(200)} -->`, `没有名为“${'x'.repeat(40)}…”的规则`, undefined],
    ['甲<!-- 说明', '注释没有结束，缺少“-->”，其后的文字网页上不显示', undefined],
  ])('%s', (file, message, put) => {
    const { mistakes } = readDirectives(file, withoutComments(file), names)
    const [first] = mistakes
    expect(mistakes).toHaveLength(1)
    expect(first && wording.message(first, 'zh')).toBe(message)
    expect(first && wording.message(first, 'en')).not.toMatch(/undefined/u)
    expect(first?.suggestions[0]?.text).toBe(put)
    expect(first?.severity).toBe('warning')
  })

  it.each(['<!-- replylint 出具的意见 -->', '<!-- replylint -->', '<!-- 已校 -->', '<!---->'])(
    'is none in %s',
    (file) => {
      expect(readDirectives(file, withoutComments(file), names).mistakes).toEqual([])
    },
  )

  it('stands at the word that is wrong', () => {
    const file = `甲\n${D} word/wrng, word/nevr -->`
    const { mistakes } = readDirectives(file, withoutComments(file), names)
    expect(mistakes.map(({ range }) => file.slice(...range))).toEqual(['word/wrng', 'word/nevr'])
  })
})

it('reads any comment, and points into it', () => {
  const parts = fc.constantFrom(
    ...[
      '<!--',
      '-->',
      ' ',
      '\n',
      'replylint',
      '-',
      '：',
      'disable',
      'enable',
      '-next-line',
      '-file',
    ],
    ...['word/wrong', 'word', '/*', '*', '，', '--', '—', '甲', '乙', '😀', 'x'.repeat(100)],
  )
  const texts = fc.oneof(
    fc.array(parts, { maxLength: 30 }).map((words) => words.join('')),
    fc.array(parts, { maxLength: 12 }).map((words) => `${D} ${words.join('')} -->甲乙`),
  )
  fc.assert(
    fc.property(texts, (file) => {
      const plain = withoutComments(file)
      const { directives, mistakes } = readDirectives(file, plain, names)
      const comments = [...plain.comments, ...(plain.unclosed ? [plain.unclosed] : [])]
      const places = [
        ...mistakes.map(({ range }) => range),
        ...directives.flatMap((each) => each.names.map(({ range }) => range)),
        ...disabledFindings(directives, [], plain.text).unused,
      ]
      for (const [start, end] of places) {
        expect(comments.some(([from, to]) => from <= start && start < end && end <= to)).toBe(true)
      }
    }),
  )
})
