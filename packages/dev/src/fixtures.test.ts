import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseReply, type Segmenter } from '@replylint/document'
import { configureRules, type Finding, letter, lintDocument } from '@replylint/engine'
import { replyLint, retextReply, toPlugin } from '@replylint/retext'
import { rules } from '@replylint/rules'
import { installedSegmenter, lazySegmenter } from '@replylint/workspace'
import { type Processor, unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { describeLetter } from './describe-letter.ts'
import { EVERY_RULE } from './every-rule.ts'
import { readFixtures } from './fixtures.ts'

const ROOT = path.join(import.meta.dirname, '..', '..', '..')
/** Set by `npm run fixtures:update`; read the diff line by line before accepting it. */
const UPDATE = process.env.UPDATE_FIXTURES !== undefined

/** Every rule, the nursery too. */
const configured = configureRules(rules, EVERY_RULE)
const segmenter = lazySegmenter('jieba-wasm')
const letters = readFixtures(ROOT)

function findingsOf(text: string, words: Segmenter): Finding[] {
  return lintDocument(parseReply(text, { segmenter: words }), configured, { throws: true })
}

describe.each(letters)('letter $name', ({ text, expected, expectedPath }) => {
  it('is told what is expected', () => {
    const document = parseReply(text, { segmenter })
    const said = describeLetter(document, rules, lintDocument(document, configured))
    if (UPDATE) writeFileSync(expectedPath, said)
    else expect(said).toBe(expected)
  })
})

// The complete letter stands for the fixtures where there are none.
describe.each([{ name: '(complete)', text: letter() }, ...letters])(
  'paths of $name',
  ({ text }) => {
    const together = findingsOf(text, segmenter)

    it('hears from all rules together what each says alone', () => {
      const alone = configured.map((rule) => {
        const document = parseReply(text, { segmenter })
        return [rule.rule.id, lintDocument(document, [rule], { throws: true })]
      })
      expect(alone).toEqual(byRule(together))
    })

    it('hears from a unified plugin what the visitor says', async () => {
      const alone = rules.map(async (rule) => {
        const file = await reader().use(toPlugin(rule), 'on').use(withoutOutput).process(text)
        return [rule.id, file.data.replylint]
      })
      expect(await Promise.all(alone)).toEqual(byRule(together))
      const file = await reader().use(replyLint, configured).use(withoutOutput).process(text)
      expect(file.data.replylint).toEqual(together)
    })
  },
)

describe('segmenters', () => {
  const skipped = installedSegmenter() !== 'nodejieba'
  if (skipped) console.warn('nodejieba cannot be loaded here: findings are not compared with it')

  it.skipIf(skipped).each(letters)('find the same in $name', ({ text }) => {
    const native = findingsOf(text, lazySegmenter('nodejieba'))
    expect(native).toEqual(findingsOf(text, segmenter))
  })
})

function byRule(findings: readonly Finding[]): [string, Finding[]][] {
  return rules.map((rule) => [rule.id, findings.filter(({ ruleId }) => ruleId === rule.id)])
}

function reader() {
  return unified().use(retextReply, { segmenter })
}

function withoutOutput(this: Processor): void {
  this.compiler = () => ''
}
