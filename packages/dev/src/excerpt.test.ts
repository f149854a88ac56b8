import { letter } from '@replylint/engine'
import { expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'

function shown(text: string): string[] {
  return excerpt(text).map(({ text: line, gone }) => `${gone ? '-' : ''}${line}`)
}

it('shows a short text as it is', () => {
  expect(shown('甲\n\n[[乙]]\n')).toEqual(['甲', '', '[[乙]]'])
})

it('shows what a letter lacks', () => {
  expect(shown(letter({ salutation: null }))).toEqual(['……', '-尊敬的陆春禾代表：', '……'])
  expect(shown(letter({ copyTo: null }))).toEqual([
    '……',
    '-抄送：市人大常委会代表工委，市政府督查室。',
  ])
})

it('shows what a letter says otherwise', () => {
  expect(shown(letter({ date: '[[2025年6月31日]]' }))).toEqual([
    '……',
    '[[2025年6月31日]]',
    '-2025年6月17日',
    '……',
  ])
})

it('shows a line that differs only by its marks once', () => {
  expect(shown(letter({ date: '[[2025年6月17日]]' }))).toEqual(['……', '[[2025年6月17日]]', '……'])
})

it('shows a whole letter that is complete', () => {
  expect(shown(letter())).toEqual(['……'])
})
