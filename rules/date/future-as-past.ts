import type { DatedEvent, DocNumber } from '@replylint/document'
import { defineRule, letter, message, type Range } from '@replylint/engine'
import { atDate, compareDays, DATE_MESSAGE, type Signed, signedOn } from './signed-on.ts'

export default defineRule({
  id: 'date/future-as-past',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '写作已完成的事，日期不晚于成文日期',
      why: '成文以后的事不可能已经完成；多为年份写错，或成文日期沿用旧稿。',
    },
    en: {
      summary: 'What is told as done is not dated after the letter',
      why: 'Nothing after the date of the letter can be done; mostly a year is mistyped.',
    },
  },
  messages: {
    event: message<{ raw: string; date: string }>({
      zh: (d) => `“${d.raw}”写作已发生，却晚于成文日期“${d.date}”`,
      en: (d) => `“${d.raw}” is told as done, but is after the date of the letter, “${d.date}”`,
    }),
    number: message<{ raw: string; date: string }>({
      zh: (d) => `所引“${d.raw}”的年份晚于成文日期“${d.date}”`,
      en: (d) => `the cited “${d.raw}” is of a year after the letter’s date, “${d.date}”`,
    }),
    date: DATE_MESSAGE,
  },
  create({ report }) {
    let signed: readonly Signed[] = []
    const say = (kind: 'event' | 'number', place: Range, raw: string) => {
      const date = signed.at(-1)
      if (date === undefined) return
      const data = { raw, date: date.raw }
      const related = [atDate(date)]
      report(place, kind, data, { related })
    }
    return {
      document(document) {
        signed = signedOn(document)
      },
      event(event) {
        if (isAfter(event, signed)) say('event', event.range, event.raw)
      },
      docNumber(number) {
        const { at, brackets } = number
        if (at.year === undefined || !isCited(number)) return
        if (signed.some(({ year }) => year >= Number(number.year))) return
        const [open = '', close = ''] = brackets
        say('number', at.year, open + number.year + close)
      },
    }
  },
  examples: [
    {
      bad: letter({ body: '一期工程[[已于2026年3月]]建成投用。' }),
    },
    { bad: letter({ body: '[[2025年9月]]，我局召开了专题协商会。' }) },
    { bad: letter({ body: '截至[[2026年3月底]]，全市已建成社区老年食堂42家。' }) },
    { bad: letter({ body: '截至[[2025年12月]]，我市共有养老机构57家。' }) },
    { bad: letter({ body: '我局于[[2025年8月20日]]组织了现场踏勘。' }) },
    { bad: letter({ body: '今年[[10月]]，我局走访了12个社区。' }) },
    { bad: letter({ body: '自[[2026年以来]]，全市食堂逐步推开。' }) },
    {
      bad: letter({ body: '根据《关于加快发展的意见》（青政办[[〔2026〕]]3号），逐项落实。' }),
    },
    // Before the letter, and on its day.
    { good: letter({ body: '已于2025年6月17日召开推进会，截至2025年6月，已建成42家。' }) },
    // Plans.
    { good: letter({ body: '将于2026年3月建成投用，力争2025年底前完成了验收后开放。' }) },
    { good: letter({ body: '到2027年，全市已建成的食堂覆盖率达到90%以上。' }) },
    { good: letter({ body: '截至2025年底前，计划已安排的项目全部开工。' }) },
    { good: letter({ body: '已将其列入2026年计划，已纳入2026年预算，2026年项目已完成申报。' }) },
    { good: letter({ body: '许可证有效期至2026年3月31日，到期后已明确由属地续签。' }) },
    { good: letter({ body: '《实施方案（2025—2027年）》已印发，2026年3月前已签约的优先。' }) },
    // Without a date nothing can be said.
    { good: letter({ body: '一期工程已于2026年3月建成投用。', date: null }) },
    { good: letter({ body: '截至2024年底，已建成42家。去年10月，召开了座谈会。' }) },
  ],
})

function isAfter({ told, first }: DatedEvent, signed: readonly Signed[]): boolean {
  return (
    told === 'done' && signed.length > 0 && signed.every((date) => compareDays(first, date) > 0)
  )
}

/** “市政协提案〔2025〕57号” is the proposal's own. */
function isCited({ own, year, number, code }: DocNumber): boolean {
  return !own && /^20\d{2}$/u.test(year) && number !== '' && !/提案|建议|议案|人大|政协/u.test(code)
}
