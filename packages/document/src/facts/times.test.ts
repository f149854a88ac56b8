import { expect, it } from 'vitest'
import { parseReply } from '../parse.ts'

const TABLE: readonly (readonly [text: string, ...times: string[]])[] = [
  ['窗口每天8:30开放。', '8:30 8/30'],
  [
    '开放时间：8：30-12：00，14:00—17:30。',
    '8：30 8/30',
    '12：00 12/0',
    '14:00 14/0',
    '17:30 17/30',
  ],
  ['于6月17日14时30分召开。', '14时30分 14/30'],
  ['自6月17日0时至24时停水。', '0时 0/', '24时 24/'],
  ['每日二十二时至次日六时禁止施工。', '二十二时 22/', '六时 6/'],
  ['会议于5月6日下午3点召开。', '3点 3/'],
  ['停水至5月6日25时。', '25时 25/'],
  ['末班车25：10发车。', '25：10 25/10'],
  ['于5月6日8时61分恢复供电。', '8时61分 8/61'],
  ['比例1:75，图纸1:500，比分98:95。'],
  ['服务24小时，满25时停工，学时25分，考核90分。'],
  ['历时8时61分，每日30点位，每天25时段。'],
]

it.each(TABLE)('reads the times of day in %s', (text, ...expected) => {
  const { times } = parseReply(text).facts
  expect(times.map(({ raw, hour, minute }) => `${raw} ${hour}/${minute ?? ''}`)).toEqual(expected)
  for (const { range, raw } of times) expect(text.slice(...range)).toBe(raw)
})
