import { parseReply } from '@replylint/document'
import { configureRules, createWording, letter, lintDocument } from '@replylint/engine'
import { rules } from '@replylint/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const CONFIGURED = configureRules(rules)
const WORDING = createWording(rules)

/** Thousandths, so that sums are reckoned in whole numbers. */
const amounts = fc.integer({ min: 1, max: 9_999_999 })

/** 1234 thousandths as 1.234, without trailing zeros. */
function printed(thousandths: number): string {
  const digits = String(thousandths).padStart(4, '0')
  const fraction = digits.slice(-3).replace(/0+$/u, '')
  return fraction === '' ? digits.slice(0, -3) : `${digits.slice(0, -3)}.${fraction}`
}

function messagesOf(body: string): string[] {
  const findings = lintDocument(parseReply(letter({ body })), CONFIGURED)
  return findings.flatMap((finding) => [
    WORDING.message(finding, 'zh'),
    ...WORDING.related(finding, 'zh'),
  ])
}

function arithmeticOf(body: string) {
  return parseReply(letter({ body })).facts.claims.map(
    ({ verdict, arithmetic }) => `${verdict} ${arithmetic}`,
  )
}

describe('values are exact from the letter to the message', () => {
  it('0.1 and 0.2 are 0.3', () => {
    expect(arithmeticOf('铺设北街管道0.1公里，东街0.2公里，共计0.3公里。')).toEqual([
      'holds 0.1＋0.2＝0.3',
    ])
    expect(messagesOf('铺设北街管道0.10公里，东街0.20公里，共计0.34公里。')).toContain(
      '0.10＋0.20＝0.3，与“0.34公里”不符',
    )
  })

  it('a sum is the one that is reckoned in whole numbers', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const [x, y, sum] = [printed(a), printed(b), printed(a + b)]
        expect(arithmeticOf(`投入北街改造${x}亩，东街改造${y}亩，合计${sum}亩。`)).toEqual([
          `holds ${x}＋${y}＝${sum}`,
        ])
      }),
    )
  })

  it('no message holds a figure with digits that nobody printed', () => {
    const bodies = fc.tuple(amounts, amounts, amounts).map(([a, b, c]) => {
      const [x, y, z] = [printed(a), printed(b), printed(c)]
      return `铺设北街${x}公里，东街${y}公里，共计${z}公里。发现隐患${a}处，已整改${b}处，整改率${c % 100}.${a % 10}%。每人补助${x}万元，为${b}人发放补助，共计${z}万元。由${x}万元增加到${y}万元，增长${z}%。`
    })
    let read = 0
    fc.assert(
      fc.property(bodies, (body) => {
        for (const text of messagesOf(body)) {
          read++
          expect(text).not.toMatch(/\d\.\d{7}|\de[+-]?\d|NaN|Infinity/u)
        }
      }),
      { numRuns: 60 },
    )
    expect(read).toBeGreaterThan(60)
  })
})
