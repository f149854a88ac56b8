import type { PlanMention } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { atDate, DATE_MESSAGE, type Signed, signedOn } from './signed-on.ts'

export default defineRule({
  id: 'date/plan-period',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '五年规划与所写年份相符，已结束的规划期不再写作将来',
      why: '“十四五”是2021年至2025年，起讫写错即与国家规划不符；2026年起再说“十四五”期间将如何，已无从兑现。',
    },
    en: {
      summary: 'A five-year plan has its own years, and is not ahead when it is over',
      why: 'The years of a plan are fixed; work of a plan that is over can no longer be promised.',
    },
  },
  messages: {
    span: message<{ raw: string; name: string; first: number; last: number }>({
      zh: (d) => `“${d.name}”是${d.first}—${d.last}年，与“${d.raw}”不符`,
      en: (d) => `${d.name} is ${d.first}—${d.last}, not as in “${d.raw}”`,
    }),
    year: message<{ raw: string; name: string; which: '第一' | '最后一'; right: number }>({
      zh: (d) => `“${d.name}”的${d.which}年是${d.right}年，与“${d.raw}”不符`,
      en: (d) =>
        `the ${d.which === '第一' ? 'first' : 'last'} year of ${d.name} is ${d.right}, not as in “${d.raw}”`,
    }),
    over: message<{ raw: string; name: string; last: number }>({
      zh: (d) => `“${d.raw}”写作将来，而“${d.name}”到${d.last}年已结束`,
      en: (d) => `“${d.raw}” looks ahead, but ${d.name} ended in ${d.last}`,
    }),
    ahead: message<{ raw: string; name: string; first: number }>({
      zh: (d) => `“${d.raw}”写作已完成，而“${d.name}”从${d.first}年开始`,
      en: (d) => `“${d.raw}” is told as done, but ${d.name} begins in ${d.first}`,
    }),
    date: DATE_MESSAGE,
  },
  create({ report }) {
    let signed: readonly Signed[] = []
    const checkYears = ({ raw, range, name, first, last, stated }: PlanMention) => {
      if (stated === undefined) return
      const { from, to, part } = stated
      if (part !== undefined) {
        const right = part === 'first' ? first : last
        const which = part === 'first' ? '第一' : '最后一'
        if (from !== right) report(range, 'year', { raw: inside(raw), name, which, right })
        return
      }
      // “十四五”期间（2021—2024年） tells of the years gone by.
      if (from < first || to > last) report(range, 'span', { raw: inside(raw), name, first, last })
    }
    const checkTold = ({ raw, range, name, first, last, told }: PlanMention) => {
      const date = signed.at(-1)
      if (told === undefined || date === undefined) return
      const related = [atDate(date)]
      const more = { related, severity: 'warning' } as const
      if (told === 'planned' && signed.every(({ year }) => year > last)) {
        report(range, 'over', { raw: inside(raw), name, last }, more)
      }
      if (told === 'done' && signed.every(({ year }) => year < first)) {
        report(range, 'ahead', { raw: inside(raw), name, first }, more)
      }
    }
    return {
      document(document) {
        signed = signedOn(document)
      },
      plan(plan) {
        checkYears(plan)
        checkTold(plan)
      },
    }
  },
  examples: [
    { bad: '[[“十四五”（2020—2025年）]]期间，新建食堂42家。' },
    { bad: '[[“十三五”期间（2015年至2020年）]]，全县新建公厕120座。' },
    { bad: '到[[“十四五”末（2024年）]]，实现全覆盖。' },
    { bad: '[[2026年是“十四五”规划收官]]之年。' },
    { bad: '[[2025年是“十五五”开局]]之年。' },
    {
      bad: letter({
        body: '[[“十四五”期间]]，我市将新建社区老年食堂20家。',
        date: '2026年5月20日',
      }),
    },
    {
      bad: letter({ body: '下一步，计划在[[“十四五”期间]]实施改造。', date: '2026年5月20日' }),
    },
    { bad: letter({ body: '[[“十五五”期间]]，全市已建成食堂42家。' }) },
    { good: '“十四五”（2021—2025年）期间，“十三五”（2016-2020年）时期，均有安排。' },
    // The years gone by.
    { good: '“十四五”期间（2021—2024年），全县新建公厕120座。' },
    // A title that looks further ahead.
    { good: '《青阳市“十四五”综合交通体系规划（2021—2035年）》已印发。' },
    { good: '2025年是“十四五”规划收官之年，也是谋划“十五五”的关键之年。' },
    { good: '2021年是“十四五”开局之年，到“十四五”末（2025年底）全部完成。' },
    { good: letter({ body: '“十四五”期间，我市将新建社区老年食堂20家。' }) },
    {
      good: letter({
        body: '“十四五”期间，我市将老旧小区改造列入民生实事，累计改造120个。',
        date: '2026年5月20日',
      }),
    },
    {
      good: letter({
        body: '《规划》明确，“十四五”期间将新建20家，已建成22家；“十五五”期间，将再建30家。',
        date: '2026年5月20日',
      }),
    },
    { good: letter({ body: '已列入“十五五”规划，“十五五”期间将优先安排。' }) },
  ],
})

/** A quotation inside a quotation: ‘十四五’. */
function inside(raw: string): string {
  return raw.replace(/“/gu, '‘').replace(/”/gu, '’')
}
