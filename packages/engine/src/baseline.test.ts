import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baselineEntries, knownFindings } from './baseline.ts'
import { letter } from './letter.ts'
import { CRASH } from './lint.ts'
import type { Finding } from './rule.ts'

/** A finding at each place of each word, which is its message. */
function findings(text: string, ...words: string[]): Finding[] {
  const found = words.flatMap((word) =>
    [...text.matchAll(new RegExp(word, 'gu'))].map(({ index, 0: found }) =>
      finding([index, index + found.length], word),
    ),
  )
  return found.sort((a, b) => a.range[0] - b.range[0])
}

function finding(range: readonly [number, number], messageId: string): Finding {
  const rest = { severity: 'error', data: {}, suggestions: [], related: [] } as const
  return { ruleId: 'word/wrong', messageId, range, ...rest }
}

const say = ({ messageId }: Finding) => `有“${messageId}”`

function entries(text: string, found: readonly Finding[]) {
  return baselineEntries(text, found, say)
}

const BODY =
  '一、已开展的工作\n全市共有食堂42家，同事，我们启动了医疗结构的改造，办法印发至各街道。医疗结构须于年底前报备；逾期不予受理。\n二、下一步打算\n我局将聚集群众需求，逐家核查。'
const DRAFT = letter({ body: BODY })
const WORDS = ['同事', '医疗结构', '聚集', '顾明远', '关于市']

/** As much as a hard wrap leaves in a line. */
const LINE = '近年来我局认真落实上级各项部署要求，'

describe('an entry', () => {
  it('holds the rule, the message, the clause and what was said', () => {
    const [first, second] = entries(DRAFT, findings(DRAFT, '结构的', '结构须'))
    expect(first).toEqual({
      rule: 'word/wrong',
      message: '结构的',
      text: '我们启动了医疗结构的改造',
      count: 1,
      note: '有“结构的”',
    })
    expect(second?.text).toBe('医疗结构须于年底前报备')
  })

  it('leaves out blanks and line breaks, and stays in its paragraph', () => {
    const text = letter({ body: `　　${LINE}全市共有养 老机构\n75家。\n　　${LINE}另有\n一家。` })
    expect(entries(text, findings(text, '75')).map((entry) => entry.text)).toEqual([
      '全市共有养老机构75家',
    ])
    expect(entries(text, findings(text, '一家')).map((entry) => entry.text)).toEqual(['另有一家'])
  })

  it('counts what is alike, and says each thing once', () => {
    const text = letter({ body: '全市共有有有食堂42家。' })
    expect(entries(text, findings(text, '有'))).toMatchObject([{ count: 3, note: '有“有”' }])
  })

  it('holds the words of the places that belong to the finding', () => {
    const text = letter({ body: `${LINE}全市75家，其中公办\n36家。` })
    const [total, part] = findings(text, '75家', '36家')
    const related = [{ range: part?.range ?? [0, 0], messageId: 'part', data: {} }] as const
    const found = total === undefined ? [] : [{ ...total, related }]
    expect(entries(text, found)).toMatchObject([{ text: '全市75家', related: ['36家'] }])
    const other = text.replace('36', '20')
    expect(knownFindings(other, found, entries(text, found)).size).toBe(0)
  })

  it('shortens what is long', () => {
    const text = letter({ body: `${'甲'.repeat(300)}${'乙'.repeat(300)}。` })
    const [entry] = entries(text, findings(text, '甲+乙+'))
    expect(entry?.text).toBe(`${'甲'.repeat(100)}…${'乙'.repeat(100)}`)
  })

  it('is made for a place without words, too', () => {
    expect(entries('', [finding([0, 0], 'missing')])).toMatchObject([{ text: '' }])
    expect(entries('\n\n', [finding([1, 1], 'missing')])).toMatchObject([{ text: '' }])
    expect(entries('\n\n答复。\n', [finding([0, 0], 'missing')])).toMatchObject([{ text: '答复' }])
    expect(entries('答复。\n\n', [finding([5, 5], 'missing')])).toMatchObject([{ text: '' }])
  })

  it('tells of a place over several paragraphs where it begins and ends', () => {
    const text = letter()
    const [from, to] = [text.indexOf('青民函'), text.indexOf('A类') + 2]
    expect(entries(text, [finding([from, to], 'far')])[0]?.text).toContain('18号…答复类别：A类')
  })

  it('is not made for a rule that crashed', () => {
    const crash = { ...finding([0, 0], 'crash'), ruleId: CRASH }
    expect(entries(DRAFT, [crash])).toEqual([])
    const entry = { rule: CRASH, message: 'crash', text: '青阳市民政局', count: 1, note: '' }
    expect(knownFindings(DRAFT, [crash], [entry]).size).toBe(0)
  })
})

describe('a finding is known', () => {
  const held = entries(DRAFT, findings(DRAFT, ...WORDS))
  const unknown = (text: string) => {
    const found = findings(text, ...WORDS)
    const known = knownFindings(text, found, held)
    return found.filter((each) => !known.has(each)).map(({ messageId }) => messageId)
  }

  it.each([
    ['in the same letter', DRAFT],
    ['with other line ends', DRAFT.replaceAll('\n', '\r\n')],
    ['behind a new paragraph', DRAFT.replace('一、', '现将有关情况说明于后。\n\n一、')],
    ['in a letter with more in its head', `特急\n\n${DRAFT}`],
    ['in indented paragraphs', DRAFT.replaceAll('\n全市', '\n　　全市')],
    ['where its paragraph goes on', DRAFT.replace('不予受理。', '不予受理。特此说明。')],
    ['where another clause was changed', DRAFT.replace('食堂42家', '食堂43家')],
  ])('%s', (_, text) => {
    expect(unknown(text)).toEqual([])
  })

  it('not where its words were changed', () => {
    expect(unknown(DRAFT.replace('医疗结构须于年底前', '医疗结构须于月底前'))).toEqual(['医疗结构'])
  })

  it('not where it occurs once more', () => {
    expect(unknown(DRAFT.replace('同事，', '同事，同事，'))).toEqual(['同事'])
  })

  it('not by another rule or message', () => {
    const found = findings(DRAFT, '同事')
    const by = (change: object) => held.map((entry) => ({ ...entry, ...change }))
    expect(knownFindings(DRAFT, found, held).size).toBe(1)
    expect(knownFindings(DRAFT, found, by({ rule: 'word/other' })).size).toBe(0)
    expect(knownFindings(DRAFT, found, by({ message: 'other' })).size).toBe(0)
    expect(knownFindings(DRAFT, found, by({ note: '另一种说法' })).size).toBe(1)
  })
})

describe('for any letter', () => {
  const piece = fc.constantFrom(
    '同事',
    '的',
    '，',
    '。',
    ' ',
    '\n',
    '\r\n',
    '　　',
    '一、',
    '2025年',
    '甲',
    '𠮷',
  )
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

  it('what was written down is known again, no more and no less', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (said, whole) => {
        const draft = whole ? letter({ body: said }) : said
        const found = findings(draft, '同事', '的')
        const held = entries(draft, found)
        expect(knownFindings(draft, found, held).size).toBe(found.length)
        expect(held.reduce((sum, { count }) => sum + count, 0)).toBe(found.length)
        for (const { text: words } of held) expect(words).not.toMatch(/\s/u)
        const [first, ...rest] = held
        const less = first === undefined ? [] : [{ ...first, count: first.count - 1 }, ...rest]
        expect(knownFindings(draft, found, less).size).toBe(Math.max(0, found.length - 1))
      }),
    )
  })

  it('a hard wrap at any width changes nothing', () => {
    const clause = fc.constantFrom(
      '我们同事启动了工作',
      '医疗结构须于年底前报备',
      '聚集群众需求',
      '逐家核查',
    )
    const sentence = fc.array(clause, { minLength: 1, maxLength: 4 })
    const body = fc
      .array(sentence, { minLength: 4, maxLength: 9 })
      .map((sentences) => sentences.map((clauses) => `${clauses.join('，')}。`).join(''))
    fc.assert(
      fc.property(body, fc.integer({ min: 24, max: 44 }), (said, width) => {
        const wrapped = said.replace(new RegExp(`.{${width}}(?=.)`, 'gu'), '$&\n')
        const [before, after] = [said, wrapped].map((each) => letter({ body: `　　${each}` }))
        const held = entries(before ?? '', findings(before ?? '', ...WORDS))
        // A word over a line end is not found by this test.
        const found = findings(after ?? '', ...WORDS)
        expect(knownFindings(after ?? '', found, held).size).toBe(found.length)
      }),
    )
  })
})
