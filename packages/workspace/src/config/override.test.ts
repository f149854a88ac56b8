import { describe, expect, it } from 'vitest'
import { rules } from '../testing/rules.ts'
import { parseOverride } from './override.ts'

describe('--rule', () => {
  it.each([
    ['word/wrong: off', 'word/wrong', 'off'],
    ['word/wrong:error', 'word/wrong', 'error'],
    [' word/*： info ', 'word/*', 'info'],
    ['word: on', 'word', 'on'],
    ['*: warning', '*', 'warning'],
  ])('%j', (written, name, level) => {
    expect(parseOverride(written, rules)).toEqual({ ok: true, value: { name, level } })
  })

  it.each([
    ['', '应写作'],
    ['word/wrong', '应写作'],
    ['word/wrong:', '应写作'],
    [': off', '应写作'],
    ['word/wrong: off off', '应写作'],
    ['word/rong: off', '最接近的是“word/wrong”'],
    ['zzzzzzzz/zzzz: off', '没有名为“zzzzzzzz/zzzz”的规则'],
    ['word/wrong: of', '最接近的是“off”'],
    ['word/wrong: 关', '可用：off、on、error、warning、info'],
  ])('is refused: %j', (written, message) => {
    const refused = parseOverride(written, rules)
    expect(refused.ok || refused.problems[0]?.message.zh).toContain(message)
  })
})
