import { defineRule, type Edit, findAll, message, type Range } from '@replylint/engine'
import { NO_PROSE } from '../number/no-prose.ts'
import { withoutCited } from './prose.ts'

export default defineRule({
  id: 'numeral/thousands',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '千分撇用半角逗号，三位一节',
      why: '“1，234”用了全角逗号，像是两个数；“12,34,567”分节不足三位，数额便不能确定。千分撇本可不用：“12345”也规范。',
    },
    en: {
      summary: 'A thousands separator is a half-width comma before every three digits',
      why: '1，234 looks like two numbers, and the amount of 12,34,567 cannot be told. No separator at all is fine, too.',
    },
    source: 'GB/T 15835—2011 5.1.1',
  },
  messages: {
    wide: message<{ raw: string; right: string }>({
      zh: (d) => `“${d.raw}”中的千分撇应为半角：“${d.right}”`,
      en: (d) => `The separator in “${d.raw}” should be half-width: “${d.right}”`,
    }),
    several: message<{ raw: string; count: number }>({
      zh: (d) => `“${d.raw}”等${d.count}处千分撇应为半角`,
      en: (d) => `The separators in “${d.raw}” and others, ${d.count} in all, should be half-width`,
    }),
    groups: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”未按三位分节，或为两个数`,
      en: (d) => `“${d.raw}” is not in groups of three digits`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      document({ blocks }) {
        const wide: Grouped[] = []
        for (const block of blocks) {
          if (NO_PROSE.has(block.role) || !/\d[,，]\d/u.test(block.text)) continue
          for (const { index, 0: raw } of findAll(withoutCited(block.text), GROUPED)) {
            const place = { range: block.source(index, index + raw.length), raw }
            const [first = '', ...rest] = raw.split(/[,，]/u)
            if (rest.every(isWhole)) {
              if (raw.includes('，')) wide.push(place)
            } else if (rest.length > 1 ? rest.some(isWhole) : isLong(first, rest))
              report(place.range, 'groups', { raw }, { severity: 'info' })
          }
        }
        reportWide(wide)
      },
    }

    function reportWide(figures: readonly Grouped[]): void {
      const [first, ...others] = figures
      if (first === undefined) return
      if (others.length + 1 >= HABIT) {
        const suggestions = [{ ...narrow(first), also: others.map(narrow) }]
        const data = { raw: first.raw, count: figures.length }
        report(first.range, 'several', data, { suggestions })
        return
      }
      for (const figure of figures) {
        const edit = narrow(figure)
        const data = { raw: figure.raw, right: edit.text }
        report(figure.range, 'wide', data, { suggestions: [edit] })
      }
    }
  },
  examples: [
    // As a report of 1981 was printed: “粮食产量33，212万吨”.
    { bad: '粮食产量[[33，212]]万吨。', fixed: '粮食产量33,212万吨。' },
    { bad: '拨付补助[[1，250，000]]元。', fixed: '拨付补助1,250,000元。' },
    // One finding for the habit.
    {
      bad: '总投资[[3，500]]万元，占地12，000平方米，惠及1，200户。',
      fixed: '总投资3,500万元，占地12,000平方米，惠及1,200户。',
    },
    { bad: '拨付补助[[12,34,567]]元，发放[[1,2345]]户。' },
    { good: '拨付补助1,234,567元，发放12345户，共 12 345 户。' },
    // Two numbers.
    { good: '拨打12345，24小时受理；全市已建成15，2024年再建120个。' },
    { good: '考核得分98，100个村达标；空气质量指数为85，300天以上优良；拨打119，120人参加。' },
    { good: '床位分别为120,15,8张，人数为2023,2024年各30人。' },
    { good: '统一编号012，345户已核实；第12，345户待核。' },
  ],
})

/** “得分98，100个村”, “拨打119，120人参加”: a sentence may end in a bare number of such a kind. */
const GROUPED =
  /(?<![\d０-９.,，、:：第号])(?<!(?:[值分率名级比至]|指数|热线|电话|编码|代码|拨打)[为达是到至]?\s?)[1-9]\d{0,2}(?:[,，]\d{1,7}){1,5}(?![\d,，])(?=(?:\.\d{1,4})?\s?[余多]?[万亿元人户个家名亩吨件条张辆台套份公平立米斤株头只座棵%])/gu

/** So many are one habit: one finding for all. */
const HABIT = 3

interface Grouped {
  readonly range: Range
  readonly raw: string
}

function narrow({ range, raw }: Grouped): Edit {
  return { range, text: raw.replaceAll('，', ',') }
}

/** One of several groups is a true one, so that the others are no list. */
function isWhole(group: string): boolean {
  return group.length === 3
}

/** “1,2345户”: four figures, not three. */
function isLong(first: string, [group = '']: readonly string[]): boolean {
  return first.length < 3 && group.length === 4 && !/^(?:19|20)/u.test(group)
}
