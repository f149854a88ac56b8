import { defineRule, letter, message } from '@replylint/engine'

const NUMBER =
  /(?<![\dA-Za-z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK = '10X98765432'

export default defineRule({
  id: 'privacy/id-number',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '答复中不得出现公民身份号码',
      why: '公民身份号码是个人信息，答复公开即泄露。',
    },
    en: {
      summary: 'No citizen identity number stands in a reply',
      why: 'The number is personal data; a public reply would disclose it.',
    },
    source: 'GB 11643—1999；《政府信息公开条例》第十五条',
  },
  messages: {
    number: message<{ shown: string }>({
      zh: (d) => `出现公民身份号码“${d.shown}”，应删去`,
      en: (d) => `remove the citizen identity number “${d.shown}”`,
    }),
  },
  create({ report }) {
    return {
      block(block) {
        for (const found of block.text.matchAll(NUMBER)) {
          const number = found[0]
          if (!isValid(number)) continue
          const range = block.source(found.index, found.index + number.length)
          report(range, 'number', { shown: `${number.slice(0, 4)}…${number.slice(-2)}` })
        }
      },
    }
  },
  examples: [
    { bad: letter({ body: '经核实，申请人（身份证号[[11010519491231002X]]）符合补贴条件。' }) },
    // Its last figure does not check: another kind of number.
    { good: letter({ body: '经核实，申请人（编号110105194912310021）符合补贴条件。' }) },
    {
      good: letter({
        body: '项目代码2025110105194912310020，统一社会信用代码91350200MA2XY12345。',
      }),
    },
  ],
})

/** The last character is the ISO 7064 MOD 11-2 check of the first seventeen. */
function isValid(number: string): boolean {
  let sum = 0
  for (const [at, weight] of WEIGHTS.entries()) sum += Number(number[at]) * weight
  return CHECK[sum % 11] === number[17]?.toUpperCase()
}
