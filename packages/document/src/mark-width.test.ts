import { expect, it } from 'vitest'
import { parseReply } from './parse.ts'

it.each([
  ['陆春禾代表：\n您提出的建议收悉，现答复如下：', 'wide'],
  ['陆春禾代表:\n您提出的建议收悉,现答复如下:', 'narrow'],
  ['全市共有食堂42家，新增12家;', 'narrow'],
  ['全市共有食堂42家，覆盖街道，新增12家;', 'wide'],
  ['每日8:30开放,1:500配备', 'narrow'],
  ['全市共有食堂42家。', 'narrow'],
  ['', 'narrow'],
])('%s is %s', (text, width) => {
  expect(parseReply(text).markWidth).toBe(width)
})
