import { defineRule, findAll, message, parseNumeral } from '@replylint/engine'

export default defineRule({
  id: 'date/weekday',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '星期与日期相符',
      why: '日期与星期对不上，代表、委员不知以哪个为准，容易误了会议和活动。',
    },
    en: {
      summary: 'A weekday fits its date',
      why: 'Where the two differ nobody knows which one to keep to.',
    },
  },
  messages: {
    weekday: message<{ date: string; written: string; right: string }>({
      zh: (d) => `${d.date}是星期${d.right}，不是“${d.written}”`,
      en: (d) => `${d.date} is a 星期${d.right}, not “${d.written}”`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    return {
      sentence(sentence) {
        if (!/星期|周|礼拜/u.test(sentence.text)) return
        for (const found of findAll(sentence.text, DATED)) {
          const { date = '', y, m, d, word = '', w = '', behind = '' } = found.groups ?? {}
          const right = weekdayOf(figure(y), figure(m), figure(d))
          const written = word + w
          if (right === undefined || right === (w === '天' ? '日' : w)) continue
          const end = found.index + found[0].length - behind.length
          const suggestions = [{ range: sentence.source(end - 1, end), text: right }]
          const range = sentence.source(found.index, end)
          report(range, 'weekday', { date, written, right }, { suggestions })
        }
      },
    }
  },
  examples: [
    {
      bad: '座谈会于[[2025年6月17日（星期三]]）召开。',
      fixed: '座谈会于2025年6月17日（星期二）召开。',
    },
    { bad: '[[2025年6月17日(周四]])上午，我局登门走访。' },
    { bad: '[[2024年2月29日星期五]]，我局召开推进会。' },
    { bad: '活动定于[[2024 年 9 月 1 日 周六]]上午举办。' },
    { bad: '接待日为[[2025年5月12日（星期天]]）。' },
    { bad: '座谈会于[[2025年6月17日星期五]]召开，[[二〇二五年六月十七日（星期三]]）公布。' },
    { bad: '座谈会于[[2025年6月17日下午（星期三]]）召开，[[2025.6.17（周一]]）报名。' },
    { good: '2025年6月17日星期二召开，二〇二五年六月十七日（星期二），2025-6-17（周二）。' },
    { good: '座谈会于2025年6月17日（星期二）、2025年6月18日（周三）召开。' },
    { good: '2024年9月1日（星期天）和2024年9月8日（周日）照常开放。' },
    // Weekdays of opening hours, not of the date.
    { good: '自2025年6月17日，周一至周五开放。2025年6月17日起，每周三休馆。' },
    { good: '自2025年6月17日（周一、周三、周五）起夜间开放。' },
    { good: '自2025年6月17日，周六上午免费开放。' },
    // A name, a week, and a date without its year.
    { good: '2025年6月17日周三元到访，2025年6月17日周一鸣参加座谈。' },
    { good: '2025年6月17日周五村开工，会议于6月17日（星期五）召开。' },
    // 2月30日 is not this rule's.
    { good: '活动于2023年2月30日（星期四）举办。' },
  ],
})

const YEAR = '(?:(?:19|20|１９|２０)[\\d０-９]{2}|二[〇○零][〇○零一二三四五六七八九]{2})'
const FIGURE = '[\\d０-９一二三四五六七八九十]{1,3}'
/**
 * A whole date with the weekday that belongs to it: in brackets that close behind it, or followed by
 * a time of day or a mark. “周一至周五” and “周三元” go on otherwise, “星期五” is no name.
 */
const DATED = new RegExp(
  `(?<![\\d０-９])(?<date>(?<y>${YEAR}) ?[年./-] ?(?<m>${FIGURE}) ?[月./-] ?(?<d>${FIGURE}) ?[日号]?)\\s?(?:[上下]午|晚上?|早上)?[（(]?\\s?(?<word>星期|周|礼拜)(?<w>[一二三四五六日天])(?<behind>\\s?(?:[）)]|[上下]午|早上|晚上|凌晨|中午)|[，,。；;](?!\\s?(?:星期|周|礼拜))|$|(?<=星期.)(?=召开|举[行办]|组织|开展|我局|赴|在))`,
  'gu',
)

function figure(text = ''): number {
  return parseNumeral(text) ?? Number.NaN
}

const WEEKDAYS = '日一二三四五六'
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** How far the first of each month is from that of January in the week, of a year from March on. */
const SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]

/** Undefined for a date that no calendar has. */
function weekdayOf(year: number, month: number, day: number): string | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = (DAYS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0)
  if (!(day >= 1 && day <= last)) return undefined
  const y = month < 3 ? year - 1 : year
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return WEEKDAYS[(y + leaps + (SHIFTS[month - 1] ?? 0) + day) % 7]
}
