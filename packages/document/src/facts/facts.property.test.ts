import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReply } from '../parse.ts'

const FRAGMENTS = [
  '2022',
  '２０２２',
  '二〇二二',
  '年',
  '3月',
  '24月',
  '24日',
  '十二',
  '月',
  '日',
  '号',
  '底',
  '至',
  '—',
  '-',
  '次年',
  '农历',
  '〔2025〕',
  '【2024】',
  '(2017)',
  '厦湖民函',
  '第',
  '254',
  '人大',
  '政协',
  '十四届四次会议',
  '建议',
  '提案',
  '编号',
  '答复类别',
  '：',
  ':',
  'A类',
  'B',
  '（C）',
  '☑',
  '□',
  '√',
  '<input checked>',
  '《',
  '》',
  '〈',
  '一、',
  '（一）',
  '1.',
  '①',
  '联系人',
  '联系电话',
  '负责人',
  '顾明远',
  '13912345678',
  '0592-5722787',
  '尊敬的',
  '陆春禾代表：',
  '王伟、李芳等委员：',
  '收悉，现答复如下：',
  '关于',
  '的答复',
  '面商记录表',
  '\t',
  '|',
  ' ',
  '　',
  '\n',
  '\n\n',
  '\r\n',
  '，',
  '。',
  '**',
  '# ',
  '——',
  '青阳市民政局',
  '😀',
  '(',
  ')',
]

const NAMES = [
  'dates',
  'dateRanges',
  'docNumbers',
  'references',
  'categories',
  'citations',
  'headings',
  'phones',
  'addressees',
  'fields',
] as const

const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((all) => all.join(''))
/** Soft breaks, page joins and Markdown marks are left out of `raw`. */
const bare = (quoted: string) => quoted.replace(/[\s*#]/gu, '')

describe('facts of any text', () => {
  it('are read without a throw, in order, each at its place', () => {
    fc.assert(
      fc.property(text, (letter) => {
        const { facts } = parseReply(letter)
        for (const name of NAMES) {
          let last = 0
          for (const { range, raw } of facts[name]) {
            expect(range[0]).toBeGreaterThanOrEqual(last)
            last = range[0]
            expect(bare(letter.slice(...range))).toBe(bare(raw))
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})
