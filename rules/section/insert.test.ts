import { applyEdits, letter } from '@replylint/engine'
import { findingsOf } from '@replylint/tester'
import { describe, expect, it } from 'vitest'
import { rules } from '../index.ts'

/** The text with the part that the rule misses, written the first way. */
function withPart(part: string, text: string): string {
  const rule = rules.find(({ id }) => id === `section/missing-${part}`)
  const [finding] = rule === undefined ? [] : findingsOf(rule, text)
  const edit = finding?.suggestions[0]
  return edit === undefined ? '(none)' : applyEdits(text, [edit])
}

const HEAD = '关于市十六届人大四次会议第57号建议的答复\n尊敬的陆春禾代表：\n'
const TEXT = '　　您提出的建议（第57号）收悉，现答复如下：\n　　我局将增设食堂。\n'

describe('lays the part out as its neighbours are', () => {
  it.each<[string, string, string, string]>([
    [
      'with the line ends of the file',
      'openness',
      letter({ openness: null, copyTo: null }).replaceAll('\n', '\r\n'),
      letter({ copyTo: null }).replaceAll('\n', '\r\n'),
    ],
    [
      'without blank lines where the letter has none',
      'contact',
      `${HEAD}${TEXT}青阳市民政局\n2025年6月17日\n抄送：市政府办公室。\n`,
      `${HEAD}${TEXT}青阳市民政局\n2025年6月17日\n　　联系人：\n　　联系电话：\n抄送：市政府办公室。\n`,
    ],
    [
      'with the indent of a paragraph',
      'closing',
      `${HEAD}\n${TEXT}\n                青阳市民政局\n                2025年6月17日\n`,
      `${HEAD}\n${TEXT}\n　　感谢您对我局工作的关心和支持！\n\n                青阳市民政局\n                2025年6月17日\n`,
    ],
    [
      'with the blanks before the date',
      'signature',
      `青阳市民政局\n${HEAD}${TEXT}                2025年6月17日\n`,
      `青阳市民政局\n${HEAD}${TEXT}                青阳市民政局\n                2025年6月17日\n`,
    ],
    [
      'flush left where it is always so',
      'salutation',
      `　　　　关于市十六届人大四次会议第57号建议的答复\n${TEXT}青阳市民政局\n`,
      `　　　　关于市十六届人大四次会议第57号建议的答复\n尊敬的×××代表：\n${TEXT}青阳市民政局\n`,
    ],
    [
      'at the end of a file without a last line end',
      'date',
      `${HEAD}${TEXT}青阳市民政局`,
      `${HEAD}${TEXT}青阳市民政局\n　　年　月　日`,
    ],
    [
      'apart from a table',
      'closing',
      `${HEAD}${TEXT}| 街道 | 食堂 |\n| --- | --- |\n| 城东 | 12 |\n青阳市民政局\n2025年6月17日\n`,
      `${HEAD}${TEXT}| 街道 | 食堂 |\n| --- | --- |\n| 城东 | 12 |\n\n　　感谢您对我局工作的关心和支持！\n青阳市民政局\n2025年6月17日\n`,
    ],
    [
      'above a form that is sent along',
      'openness',
      `${HEAD}${TEXT}青阳市民政局\n2025年6月17日\n\n征询意见表\n代表姓名\t陆春禾\n联系电话\t8812345\n`,
      `${HEAD}${TEXT}青阳市民政局\n2025年6月17日\n\n　　（此件主动公开）\n\n征询意见表\n代表姓名\t陆春禾\n联系电话\t8812345\n`,
    ],
  ])('%s', (_, part, text, put) => {
    expect(withPart(part, text)).toBe(put)
  })

  it('cuts no line to put in an opening', () => {
    const text = `${HEAD.trim()} 关于食堂，我局已增设42家。\n青阳市民政局\n2025年6月17日\n`
    expect(withPart('opening', text)).toBe('(none)')
  })
})
