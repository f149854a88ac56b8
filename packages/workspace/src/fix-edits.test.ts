import { applyEdits, configureRules, difference, type Finding } from '@replylint/engine'
import { rules } from '@replylint/rules'
import { letter } from '@replylint/tester'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixEdits } from './fix-edits.ts'
import { lintText } from './lint-text.ts'

const configured = configureRules(rules)
const lint = (text: string) => lintText(text, configured).findings
const fixesIn = (text: string, read: typeof lint = lint, rule?: string) =>
  fixEdits({ text, findings: read(text) }, read, rule)
const fixed = (text: string, rule?: string) => applyEdits(text, fixesIn(text, lint, rule))

describe('fixEdits', () => {
  it('puts right what cannot be wrong, and leaves what a person decides', () => {
    const text = letter({ body: '28家医疗结构签约。截止2025年3月底，市市民政局已核查。' })
    const right = text.replace('医疗结构', '医疗机构').replace('市市民政局', '市民政局')
    expect(fixed(text)).toBe(right)
    expect(fixesIn(text)).toHaveLength(2)
  })

  it('keeps to one rule where one is named', () => {
    const text = letter({ body: '28家医疗结构签约，市市民政局已核查。' })
    expect(fixed(text, 'typo/repeated-word')).toBe(text.replace('市市民政局', '市民政局'))
    expect(fixesIn(text, lint, 'date/order')).toEqual([])
  })

  it('goes on with what a fix uncovers, and ends where fixes undo each other', () => {
    const replace = (from: string, to: string) => (text: string) =>
      text.includes(from) ? [finding(text.indexOf(from), from.length, to)] : []
    const chain = (text: string) => [...replace('甲', '乙')(text), ...replace('乙', '丙')(text)]
    expect(applyEdits('一甲二', fixesIn('一甲二', chain))).toBe('一丙二')
    expect(fixesIn('一甲二', chain)).toEqual([{ range: [1, 2], text: '丙' }])
    const swap = (text: string) =>
      text.includes('甲') ? replace('甲', '乙')(text) : replace('乙', '甲')(text)
    expect(fixesIn('一甲二', swap).length).toBeLessThan(2)
  })

  it('leaves nothing to fix in what it has fixed', { timeout: 60_000 }, () => {
    const crumb = fc.constantFrom(
      '医疗结构',
      '市市民政局',
      '专项基资金',
      '，',
      '。',
      '甲',
      '2-4万元',
    )
    fc.assert(
      fc.property(fc.array(crumb, { maxLength: 30 }), (crumbs) => {
        const once = fixed(letter({ body: `现${crumbs.join('')}。` }))
        expect(fixed(once)).toBe(once)
      }),
      { numRuns: 60 },
    )
  })
})

function finding(at: number, length: number, text: string): Finding {
  return {
    ruleId: 'a/b',
    messageId: 'c',
    severity: 'error',
    range: [at, at + length],
    data: {},
    fix: { range: [at, at + length], text },
    suggestions: [],
    related: [],
  }
}

describe('difference', () => {
  it('is the smallest edit that does not cut a character or a line end', () => {
    expect(difference('甲乙丙', '甲丁丙')).toEqual({ range: [1, 2], text: '丁' })
    expect(difference('甲丙', '甲乙丙')).toEqual({ range: [1, 1], text: '乙' })
    expect(difference('😀', '😁')).toEqual({ range: [0, 2], text: '😁' })
    expect(difference('甲\r\n', '甲\n')).toEqual({ range: [1, 3], text: '\n' })
  })

  it('makes the one text of the other, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '😀', '😁', '\r', '\n') })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { range, text: put } = difference(before, after)
        expect(applyEdits(before, [{ range, text: put }])).toBe(after)
        const [start, end] = range
        expect(before.slice(0, start) + before.slice(end)).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })
})
