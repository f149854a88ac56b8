import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { letter } from '@replylint/tester'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindName } from './names.ts'
import { type OutlineItem, readOutline } from './outline.ts'

const FOLDER = path.join(import.meta.dirname, '..', '..', '..', '..', 'fixtures', 'letters')
const LETTERS = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(path.join(FOLDER, name, 'letter.txt'), 'utf8')] as const,
)
const TEXTS = [letter(), letter().replaceAll('\n', '\r\n'), ...LETTERS.map(([, text]) => text)]

/** Names with their depth, as the outline of an editor shows them. */
function shown(text: string, language: 'zh' | 'en' = 'zh'): string[] {
  const lines = (items: readonly OutlineItem[], depth: number): string[] =>
    items.flatMap(({ name, children }) => [
      `${'　'.repeat(depth)}${name}`,
      ...lines(children, depth + 1),
    ])
  return readOutline(text, language).flatMap(({ items }) => lines(items, 0))
}

/** The text under the item of that name. */
function passage(text: string, name: string): string | undefined {
  const find = (items: readonly OutlineItem[]): OutlineItem | undefined =>
    items.find((item) => item.name === name) ??
    items.map(({ children }) => find(children)).find((item) => item !== undefined)
  const found = find(readOutline(text, 'zh').flatMap(({ items }) => items))
  return found && text.slice(...found.range)
}

describe('the outline of a letter', () => {
  it('names its parts and headings in reading order', () => {
    expect(shown(letter())).toEqual([
      '版头：青阳市民政局',
      '发文字号：青民函〔2025〕18号',
      '答复类别：A类',
      '标题：关于市十六届人大四次会议第57号建议的答复',
      '称谓：尊敬的陆春禾代表',
      '引语：您提出的《关于加快社区老年食堂建设的建议》（第57号）收悉…',
      '一、已开展的工作',
      '二、下一步打算',
      '结尾：感谢您对我市养老工作的关心和支持！',
      '联系人：顾明远 联系电话：0599-8812345',
      '署名：青阳市民政局',
      '日期：2025年6月17日',
      '公开属性：此件主动公开',
      '抄送：市人大常委会代表工委，市政府督查室',
    ])
    expect(shown(letter(), 'en').slice(2, 5)).toEqual([
      'Category: 答复类别：A类',
      'Title: 关于市十六届人大四次会议第57号建议的答复',
      'Salutation: 尊敬的陆春禾代表',
    ])
  })

  it('says what it is, its category and where its title stands', () => {
    const text = letter()
    const [only, ...more] = readOutline(text, 'zh')
    expect(more).toEqual([])
    expect(only).toMatchObject({ kind: 'deputy-reply', category: 'A' })
    expect(text.slice(...(only?.title ?? []))).toBe('关于市十六届人大四次会议第57号建议的答复')
    const [bare] = readOutline(letter({ category: null, title: null }), 'zh')
    expect(bare).not.toHaveProperty('category')
    expect(text.slice(...(bare?.title ?? []))).toBe('青阳市民政局')
    const [graded] = readOutline(letter({ category: '答复类别：A1类' }), 'zh')
    expect(graded?.category).toBe('A1')
  })

  it('reads the label of a part where it has one', () => {
    const text = letter({ contact: '（联 系 人：顾明远　电话：8812345）', category: '〔A 类〕' })
    expect(shown(text)).toEqual(
      expect.arrayContaining(['联系人：顾明远 电话：8812345', '类别：A 类']),
    )
  })

  it('puts headings under headings, down to the next of their level or the next part', () => {
    const body =
      '一、已开展的工作\n（一）建设食堂。已建成42家。\n1.选址。已完成。\n继续推进。\n（二）加强监管\n每季度检查一次。\n二、下一步打算\n我局将扩大范围。'
    const text = letter({ body })
    expect(shown(text).slice(6, 11)).toEqual([
      '一、已开展的工作',
      '　（一）建设食堂',
      '　　1.选址',
      '　（二）加强监管',
      '二、下一步打算',
    ])
    expect(passage(text, '（一）建设食堂')).toBe(
      '（一）建设食堂。已建成42家。\n1.选址。已完成。\n继续推进。',
    )
    expect(passage(text, '二、下一步打算')).toBe('二、下一步打算\n我局将扩大范围。')
  })

  it('nests Markdown by its marks where there are no numbers', () => {
    const body =
      '## 办理情况\n\n一、建设食堂\n\n已建成。\n\n### 监管\n\n每季度检查。\n\n## 打算\n\n扩大范围。'
    expect(shown(letter({ body })).slice(6, 10)).toEqual([
      '办理情况',
      '　一、建设食堂',
      '　监管',
      '打算',
    ])
  })

  it('takes the rows of a form as one, and each of several letters by itself', () => {
    const of = (name: string) => LETTERS.find(([each]) => each === name)?.[1] ?? ''
    expect(shown(of('talk-record'))).toEqual(['表格：青阳市人大代表建议办理面商记录表'])
    expect(shown(of('form-and-letter')).slice(0, 2)).toEqual([
      '表格：临澜市政协委员提案面商记录表',
      '版头：临澜市林业局',
    ])
    const outlines = readOutline(of('several-letters'), 'zh')
    expect(outlines.map(({ kind, category }) => `${kind} ${category}`)).toEqual([
      'deputy-reply B',
      'deputy-reply A',
      'member-reply B',
    ])
    expect(outlines.map(({ items }) => items.map(({ kind }) => kind))).toEqual([
      ['letter'],
      ['letter'],
      ['letter'],
    ])
  })

  it('cuts what is long, between characters', () => {
    const [title] = shown(letter({ body: `一、${'𠀀'.repeat(40)}` })).filter((name) =>
      name.startsWith('一、'),
    )
    expect(title).toBe(`一、${'𠀀'.repeat(28)}…`)
  })

  it('is empty where there is no letter', () => {
    for (const text of ['', '\n\n', '购物清单\n\n苹果 3 斤。\n', '# README\n\nRun `npm test`.\n']) {
      expect(readOutline(text, 'zh')).toEqual([])
    }
  })
})

describe('the outline of any text', () => {
  it('is nested, sorted and disjoint', () => {
    for (const text of TEXTS) expectSound(text)
  })

  it('is so for a letter half written, or spliced from two', () => {
    const piece = fc.constantFrom(...TEXTS)
    const at = fc.nat(2000)
    fc.assert(
      fc.property(piece, at, piece, at, fc.string(), (first, end, second, start, between) => {
        expectSound(first.slice(0, end))
        expectSound(first.slice(0, end) + between + second.slice(start))
      }),
      { numRuns: 150 },
    )
  })

  it('is so for headings in any order', () => {
    const lines = fc.array(
      fc.constantFrom(
        '一、甲',
        '（一）乙。丙。',
        '1.丁',
        '（1）戊',
        '①己',
        '## 庚',
        '### 一、辛',
        '壬。',
      ),
    )
    fc.assert(fc.property(lines, (body) => expectSound(letter({ body: body.join('\n') }))))
  })
})

function expectSound(text: string): void {
  for (const { title, items } of readOutline(text, 'zh')) {
    expectInside([0, text.length], title)
    expectNested([0, text.length], items)
  }
}

function expectNested(outer: readonly [number, number], items: readonly OutlineItem[]): void {
  let at = outer[0]
  for (const { name, range, selection, children } of items) {
    expect(name).toMatch(/^\S.{0,50}$/u)
    expectInside([at, outer[1]], range)
    expectInside(range, selection)
    expectNested(range, children)
    at = range[1]
  }
}

function expectInside([from, to]: readonly [number, number], range: readonly [number, number]) {
  expect(range[0]).toBeGreaterThanOrEqual(from)
  expect(range[1]).toBeGreaterThanOrEqual(range[0])
  expect(range[1]).toBeLessThanOrEqual(to)
}

it('has a name for every kind', () => {
  expect(kindName('member-reply', 'zh')).toBe('答复政协提案')
  expect(kindName('co-handling', 'en')).toBe('opinion to the lead body')
})

it('passes over comments of a Markdown letter', () => {
  const text = letter({ body: '一、工作\n\n全市共有食堂42家。' })
  const at = text.indexOf('一、工作') + 2
  const file = `<!-- 说明 -->\n${text.slice(0, at)}<!-- 待核 -->${text.slice(at)}`
  const names = (written: string, path: string) =>
    readOutline(written, 'zh', path).flatMap(({ items }) => items.map(({ name }) => name))
  expect(names(file, 'a.md')).toEqual(names(text, 'a.md'))
  expect(names(file, 'a.txt')).not.toEqual(names(text, 'a.txt'))
  const heading = readOutline(file, 'zh', 'a.md')[0]?.items.find(({ kind }) => kind === 'heading')
  expect(file.slice(...(heading?.selection ?? []))).toBe('一、<!-- 待核 -->工作')
})
