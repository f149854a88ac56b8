import { describe, expect, it } from 'vitest'
import { parseReply } from '../parse.ts'

const HEAD =
  '关于市十六届人大四次会议第57号建议的答复\n\n陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n\n我局将增设食堂，服务更多老人。\n\n'

/** Lines of the tail, with “label=value” for each field. */
const TAILS: readonly (readonly [string, ...string[]])[] = [
  ['负责人：', '负责人='],
  ['负责人：\n承办人：\n联系电话：2566249', '负责人=', '承办人=', '联系电话=2566249'],
  ['联系人：顾明远', '联系人=顾明远'],
  ['联系人:李晓毅   联系电话:18165053858', '联系人=李晓毅', '联系电话=18165053858'],
  ['（联系人：顾明远；联系电话：67210092）', '联系人=顾明远', '联系电话=67210092'],
  ['联系人及电话:尹定超 7122804', '联系人及电话=尹定超 7122804'],
  ['联系人/电话:苗强伟 /67524680', '联系人/电话=苗强伟 /67524680'],
  ['经 办 人: 王石罗 联系电话: 2261277', '经办人=王石罗', '联系电话=2261277'],
  ['区政府分管领导：焦 杨', '区政府分管领导=焦 杨'],
  ['承办单位联系人：王雪', '承办单位联系人=王雪'],
  ['联系人：   联系电话：8812345', '联系人=', '联系电话=8812345'],
  [
    '承办单位:青阳市民政局 单位负责人: 二〇二二年八月三十日',
    '承办单位=青阳市民政局',
    '单位负责人=',
  ],
  ['联系人：\n顾明远', '联系人=顾明远'],
  ['联系电话：\n0599-8812345', '联系电话=0599-8812345'],
  ['联系人：\n顾明远（13812345678）', '联系人=顾明远（13812345678）'],
  ['分管负责人：顾明远　咨询电话：8812345', '分管负责人=顾明远', '咨询电话=8812345'],
  ['联系人:李晓毅联系电话:8053021', '联系人=李晓毅', '联系电话=8053021'],
  ['承办单位：\n青阳市民政局', '承办单位=青阳市民政局'],
  // A signature, a date and a mark of the tail are nobody's name.
  ['承办人：\n青阳市民政局\n2025年6月17日', '承办人='],
  ['领导签发：\n2025年6月17日', '领导签发='],
  ['联系人：\n（此件主动公开）', '联系人='],
  ['联系人：____', '联系人=____'],
  ['联系人：***\n**负责人：**', '负责人='],
]

/** Rows of a form before the letter. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  [
    '委员姓名\t茹菊霞\t工作单位\t\t联系电话\t8812345',
    '委员姓名=茹菊霞',
    '工作单位=',
    '联系电话=8812345',
  ],
  ['面商人\t孙雪斌\t联系电话', '面商人=孙雪斌', '联系电话='],
  ['| 提案编号 | 254 | 承办单位 | |', '提案编号=254', '承办单位='],
  ['提案编号：第 254 号', '提案编号=第 254 号'],
  ['承办人\t', '承办人='],
  ['| 负责人 | |', '负责人='],
  ['承办人\t\n联系电话\t8812345', '承办人=', '联系电话=8812345'],
  // A column of one: the value stands below.
  ['承办人\t\n顾明远'],
  // The head of a table: the values stand in the rows below.
  ['委员姓名\t工作单位\t联系电话'],
]

function read(text: string): string[] {
  return parseReply(text).facts.fields.map(({ label, value }) => `${label}=${value}`)
}

describe('fields', () => {
  it.each(TAILS)('tail: %s', (tail, ...expected) => {
    expect(read(`${HEAD}${tail}\n`)).toEqual(expected)
  })

  it.each(ROWS)('row: %s', (row, ...expected) => {
    expect(read(`市政协委员提案面商记录表\n\n${row}\n`)).toEqual(expected)
  })

  it('leaves prose alone', () => {
    const prose = '各社区要明确专人，并在公示栏写明负责人：社区书记为第一责任人。'
    expect(read(`${HEAD}可以变更时间、地点，并及时通知其负责人：\n\n青阳市民政局\n`)).toEqual([])
    expect(read(`${HEAD}${prose}\n\n青阳市民政局\n2025年6月17日\n`)).toEqual([])
  })

  it('says where the label stands', () => {
    const text = `${HEAD}经 办 人: 王石罗\n`
    const [field] = parseReply(text).facts.fields
    expect(field && text.slice(...field.labelRange)).toBe('经 办 人')
    expect(field && text.slice(...field.range)).toBe('经 办 人: 王石罗')
  })
})
