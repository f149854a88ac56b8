import { letter } from '@replylint/tester'
import { expect, it } from 'vitest'
import { CLAIM_MARKS, describeClaim } from './claim-text.ts'
import { lintText } from './lint-text.ts'

/** Marks and descriptions of the claims of a sentence. */
function described(body: string, language: 'zh' | 'en' = 'zh'): string[] {
  return lintText(letter({ body }), []).claims.map(
    (claim) => `${CLAIM_MARKS[claim.verdict]} ${describeClaim(claim, language)}`,
  )
}

it('says what follows from the figures, and of what', () => {
  const right = '全市共有养老机构125个，其中敬老院30个、公办机构14个、民办机构81个。'
  expect(described(right)).toEqual(['✓ 30＋14＋81＝125（养老机构，个）'])
  expect(described(right, 'en')).toEqual(['✓ 30＋14＋81＝125 (养老机构, 个)'])
  const wrong = right.replace('125', '126')
  expect(described(wrong)).toEqual(['✗ 30＋14＋81＝125，与“126个”不符'])
  expect(described(wrong, 'en')).toEqual(['✗ 30＋14＋81＝125, but the text says “126个”'])
})

it('says where a part is greater than its whole', () => {
  expect(described('全市建成公厕86座，其中城关镇92座、北坪镇9座等。')).toContain(
    '✗ 92＞86，部分大于总数',
  )
})
