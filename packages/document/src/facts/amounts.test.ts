import { describe, expect, it } from 'vitest'
import { formatDecimal } from '../decimal.ts'
import { parseReply } from '../parse.ts'
import { parseMoneyWords } from './money-words.ts'

const WORDS: readonly (readonly [string, string | undefined])[] = [
  ['拾万元', '100000'],
  ['壹拾万元整', '100000'],
  ['壹佰贰拾万元整', '1200000'],
  ['十五万元', '150000'],
  ['三千五百元', '3500'],
  ['二百零五元', '205'],
  ['壹万零伍佰元正', '10500'],
  ['壹万伍佰元整', '10500'],
  ['一万五千元', '15000'],
  ['两千元', '2000'],
  ['叁佰贰拾壹元伍角陆分', '321.56'],
  ['伍元零捌分', '5.08'],
  ['一亿二千万元', '120000000'],
  ['贰仟零叁拾万零陆佰圆整', '20300600'],
  ['叁万零五元', '30005'],
  // Two readings, or none.
  ['三万五元', undefined],
  ['一百五元', undefined],
  ['一百五万元', undefined],
  ['二三元', undefined],
  ['百元', undefined],
  ['万元', undefined],
  ['十百元', undefined],
  ['一万二亿元', undefined],
  ['', undefined],
]

/** Verdict and arithmetic of each. */
const TABLE: readonly (readonly [string, ...string[]])[] = [
  ['决定用捐赠资金拾万元(¥:100000.00元)资助。', 'holds 拾万元＝100000元'],
  ['决定用捐赠资金拾万元（￥：1000000.00元）资助。', 'fails 拾万元＝100000元'],
  ['补助人民币壹佰贰拾万元整（120万元）。', 'holds 壹佰贰拾万元整＝120万元'],
  ['补助人民币壹佰贰拾万元整（12万元）。', 'fails 壹佰贰拾万元整＝120万元'],
  ['下拨十五万元（150000元）。', 'holds 十五万元＝150000元'],
  ['下拨十五万元（15000元）。', 'fails 十五万元＝150000元'],
  ['下拨１５，０００元（大写：壹万伍仟元整）。', 'holds 壹万伍仟元整＝15000元'],
  ['下拨15,000元（大写：壹万陆仟元整）。', 'fails 壹万陆仟元整＝16000元'],
  ['金额大写：叁拾万元整，小写：300000元。', 'holds 叁拾万元整＝300000元'],
  ['金额（大写）叁拾万元整（小写）¥30000.00。', 'fails 叁拾万元整＝300000元'],
  ['金额小写：300000元；大写：人民币叁拾伍万元整。', 'fails 叁拾伍万元整＝350000元'],
  ['合同价为人民币贰佰万元整，¥2000000元。', 'holds 贰佰万元整＝2000000元'],
  ['支付叁佰贰拾壹元伍角（321.50元）。', 'holds 叁佰贰拾壹元伍角＝321.5元'],
  // As printed, rounded.
  ['支付壹万贰仟叁佰肆拾伍元（1.23万元）。', 'holds 壹万贰仟叁佰肆拾伍元＝1.2345万元'],
  ['支付壹万贰仟叁佰肆拾伍元（1.32万元）。', 'fails 壹万贰仟叁佰肆拾伍元＝1.2345万元'],
  // Doubtful.
  ['每人每月三百元（3600元）。', 'open 三百元＝300元'],
  ['约十二万元（11.8万元）。', 'open 十二万元＝12万元'],
  // Something else in the brackets.
  ['造价二百四十元（比预算增高60%）。'],
  ['补助四千五百元（经济林6000元）。'],
  ['处二百元（不含）以上罚款。'],
  ['补助一百元（约合14美元）。'],
  ['补助一百元（含税113元）。'],
  ['补助一百元（15元/平方米）。'],
  ['补助一百元（其中现金80元）。'],
  ['补助一百元（2024年）。'],
  ['补助二十元（20元、30元）。'],
  ['补助数十万元（500000元）。'],
  ['补助十余万元（12万元）。'],
  ['补助10万元（二期）。'],
  ['补助3-6万元（六万元）。'],
]

describe('amounts', () => {
  it.each(WORDS)('%s', (text, expected) => {
    const value = parseMoneyWords(text)
    expect(value && formatDecimal(value)).toBe(expected)
  })

  it.each(TABLE)('%s', (sentence, ...expected) => {
    const { facts } = parseReply(`现答复如下：\n\n${sentence}\n`)
    expect(facts.claims.map((amount) => `${amount.verdict} ${amount.arithmetic}`)).toEqual(expected)
  })
})
