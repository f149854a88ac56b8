import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DOUBLED_AT_END, DOUBLED_DATE, DOUBLED_WORD } from './data/repetition.ts'
import { holdsTwins, repetitionSeeker } from './may-repeat.ts'

const crumb = fc.constantFrom(
  '我',
  '市',
  '研究',
  '建设',
  '2024年',
  '12月',
  '31日',
  '，',
  '。',
  '𠀀',
)
const sentence = fc.array(crumb, { maxLength: 40 }).map((crumbs) => crumbs.join(''))

describe('repetitionSeeker', () => {
  it('says yes wherever an expression finds something twice', () => {
    const mayRepeat = repetitionSeeker()
    fc.assert(
      fc.property(sentence, (text) => {
        const found = [DOUBLED_WORD, DOUBLED_DATE, DOUBLED_AT_END].some((each) =>
          text.match(each)?.some((raw) => raw !== '商商'),
        )
        expect(mayRepeat(text) || !found).toBe(true)
      }),
    )
  })

  it.each([
    ['2024年12月31日，2024年12月31日，我局召开推进会。', true],
    ['推进基础设施建设建设。', true],
    ['𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇𠀈𠀉𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇𠀈𠀉', true],
    ['我市市民和我县县城', false],
    ['养老机构125个，养老床位2.89万张。', false],
    ['', false],
  ])('%s', (text, expected) => {
    expect(repetitionSeeker()(text)).toBe(expected)
  })
})

describe('holdsTwins', () => {
  it.each([
    ['厦门市市民政局', true],
    ['投入2200万元', false],
    ['', false],
  ])('%s', (text, expected) => {
    expect(holdsTwins(text)).toBe(expected)
  })
})
