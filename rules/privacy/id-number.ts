import { defineRule, findAll, halfWidth, letter, message } from '@replylint/engine'

/** 110105 19491231 002X, with figures of either width. */
const NUMBER =
  /[1-8１-８](?<![\p{Nd}\p{Script=Latin}].)\p{Nd}{5}[ 　-]?(?:19|20|１９|２０)\p{Nd}{6}[ 　-]?\p{Nd}{3}[\p{Nd}XxＸｘ](?![\p{Nd}\p{Script=Latin}])/gu
/** With this label even a number that does not check discloses somebody. */
const LABEL = /(?:身份证|公民身份|居民身份)(?:证)?(?:号码?)?(?:为|是)?[：:（(\s]{0,3}$/u
/** 统一社会信用代码123502004266000037 can pass for one; so can an account. */
const OTHER =
  /(?:代码|信用|[账帐卡]号|账户|编[号码]|条码|[订单]号|流水号|文号|案号)[^，,。；;]{0,6}$/u
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
        for (const found of findAll(block.text, NUMBER)) {
          const number = plain(found[0])
          const lead = before(block.text, found.index)
          if (!LABEL.test(lead) && (!isValid(number) || OTHER.test(lead))) continue
          const range = block.source(found.index, found.index + found[0].length)
          report(range, 'number', { shown: `${number.slice(0, 4)}…${number.slice(-2)}` })
        }
      },
    }
  },
  examples: [
    { bad: letter({ body: '经核实，申请人（身份证号[[11010519491231002X]]）符合补贴条件。' }) },
    { bad: letter({ body: '申请人顾明远（[[110105 19491231 002x]]）符合条件。' }) },
    { bad: letter({ body: '村民韩某某（身份证号：[[530999198703150023]]）已纳入低保。' }) },
    { bad: letter({ body: '身份证号：[[１１０１０５１９４９１２３１００２Ｘ]]。' }) },
    { bad: `面商记录表\n\n委员姓名\t陆春禾\t身份证号\t[[11010519491231002X]]\n\n${letter()}` },
    // No 30th of February; a credit code of figures alone; a masked number; one of many figures.
    { good: letter({ body: '经核实，登记号110105194902300020属误填。' }) },
    { good: letter({ body: '该单位统一社会信用代码为123502199001010034。' }) },
    { good: letter({ body: '申请人（身份证号110105********002X）符合补贴条件。' }) },
    { good: letter({ body: '设备序列号为11010519491231002X7，另一台为A11010519491231002X。' }) },
    // Its last figure does not check: another kind of number.
    { good: letter({ body: '经核实，申请人（编号110105194912310021）符合补贴条件。' }) },
    {
      good: letter({
        body: '项目代码2025110105194912310020，统一社会信用代码91350200MA2XY12345。',
      }),
    },
  ],
})

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 14), at)
}

/** Figures narrow, without blanks. */
function plain(raw: string): string {
  return raw
    .replace(/[！-～]/gu, halfWidth)
    .replace(/[^\dXx]/gu, '')
    .toUpperCase()
}

/** A day of the calendar, and the ISO 7064 MOD 11-2 check of the first seventeen. */
function isValid(number: string): boolean {
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)]
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day)) return false
  let sum = 0
  for (const [at, weight] of WEIGHTS.entries()) sum += Number(number[at]) * weight
  return CHECK[sum % 11] === number[17]
}
