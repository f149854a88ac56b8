import { parseReply } from '@replylint/document'
import { letter } from '@replylint/engine'
import { describe, expect, it } from 'vitest'

/** Sentences with a figure that cannot stand, or that nothing proves: no reader may say that all is well. */
const SENTENCES = [
  // A prefix of the list comes out; the list does not.
  '登记社会组织560家，其中社会团体230家、民办非企业单位330家、基金会10家。',
  '共有医疗机构100家，其中公立40家、民营60家、诊所20家。',
  '共承办议案建议提案100件，其中建议60件、提案40件、议案5件。',
  '开通公交线路56条，其中城区32条，城乡24条，夜间6条。',
  // Percentages that differ by percentage points.
  '群众满意率由92%提升到98%，提升6%。',
  '自来水普及率由95%提高到98%，提高3%。',
  // Only the rounding of the wholes lets these through.
  '全县应参保13万人，实际参保12.5万人，参保率98.2%。',
  '应接种12万人，已接种11.2万人，接种率90%。',
  // One figure counts another thing.
  '全市有学生12万人，其中小学7万人、初中3万人、高中2万人，教师1.8万人，比例合理。',
  '一百三个项目，分别是甲河治理、乙河治理、丙河治理。',
]

describe('what does not hold is never said to', () => {
  it.each(SENTENCES)('%s', (sentence) => {
    const { claims } = parseReply(letter({ body: sentence })).facts
    // That a part is smaller than its whole proves nothing of the others.
    const held = claims.filter(({ kind, verdict }) => verdict === 'holds' && kind !== 'part')
    // Twelve is made of seven, three and two; the teachers are no part of it.
    const wrong = held.filter(({ arithmetic }) => arithmetic !== '7＋3＋2＝12')
    expect(wrong.map(({ arithmetic, stated }) => `${arithmetic} ${stated.raw}`)).toEqual([])
  })
})
