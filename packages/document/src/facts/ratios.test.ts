import { describe, expect, it } from 'vitest'
import { claimsOf } from '../testing/claims.ts'

function reckoned(sentence: string): string[] {
  return claimsOf(`现答复如下：\n\n${sentence}\n`, 'ratio', 'rate')
}

const RATIOS: readonly (readonly [string, ...string[]])[] = [
  [
    '老年人5.9万人，配备助老员104名，平均约每567名老年人配备1名助老员。',
    'holds 5.9万÷104＝567.3 567名',
  ],
  [
    '老年人5.9万人，配备助老员104名，平均约每657名老年人配备1名助老员。',
    'fails? 5.9万÷104＝567.3 657名',
  ],
  ['现有学生2.4万人、教师1800人，平均每13名学生配备1名教师。', 'holds 2.4万÷1800＝13.3 13名'],
  ['现有学生2.4万人、教师1800人，相当于每18名学生配有一名教师。', 'fails? 2.4万÷1800＝13.3 18名'],
  // Two groups of old people: one of them fits.
  [
    '常住老年人10.2万人，户籍老年人5.9万人，助老员104名，平均每567名老年人配备1名助老员。',
    'holds 5.9万÷104＝567.3 567名',
  ],
  // A standard, not reckoned.
  ['老年人5.9万人，配备助老员104名，按照每500名老年人配备1名助老员的标准。'],
  ['老年人5.9万人，配备助老员104名，与规定的每500名老年人配备1名助老员有差距。'],
  // Other things are counted.
  ['老年人5.9万人，护理员104名，平均每567名老年人配备1名助老员。'],
  ['平均每567名老年人配备1名助老员。'],
  // Far off: something else was meant.
  ['学生2.4万人，教师20人，平均每13名学生配备1名教师。', 'open 2.4万÷20＝1200 13名'],
]

const RATES: readonly (readonly [string, ...string[]])[] = [
  [
    '可享受3-6万元的一次性入职奖励。首批14人申请的一次性入职奖励共11.19万元。',
    'fails? 14×3万～14×6万＝42万～84万 11.19万元',
  ],
  [
    '可享受3万元—6万元的一次性入职奖励。首批14人申请的一次性入职奖励共56万元。',
    'holds 14×3万～14×6万＝42万～84万 56万元',
  ],
  ['给予每人800元的职业培训补贴，50人领取职业培训补贴共4万元。', 'holds 50×800＝4万 4万元'],
  ['给予每人800元的职业培训补贴，50人领取职业培训补贴共4.5万元。', 'fails? 50×800＝4万 4.5万元'],
  // Another payment.
  ['可享受3-6万元的一次性入职奖励。首批14人申请的岗位津贴共11.19万元。'],
  // Only part of it, or month by month.
  ['可享受3-6万元的一次性入职奖励。14人申请的一次性入职奖励首期共11.19万元。'],
  ['每月可享受300-600元的护理岗位补贴。14人申请的护理岗位补贴共11.19万元。'],
  ['可享受最高6万元的一次性入职奖励。14人申请的一次性入职奖励共11.19万元。'],
  // No number of receivers to reckon with.
  ['可享受3-6万元的一次性入职奖励。约14人申请的一次性入职奖励共11.19万元。'],
  ['可享受3-6万元的一次性入职奖励。一次性入职奖励共11.19万元，惠及14人。'],
]

describe('ratios', () => {
  it.each(RATIOS)('%s', (sentence, ...expected) => {
    expect(reckoned(sentence)).toEqual(expected)
  })
})

describe('rates', () => {
  it.each(RATES)('%s', (sentence, ...expected) => {
    expect(reckoned(sentence)).toEqual(expected)
  })
})
