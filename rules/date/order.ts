import type { CalendarPoint, DateRange } from '@replylint/document'
import { defineRule, message } from '@replylint/engine'

export default defineRule({
  id: 'date/order',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '起讫时间不得颠倒',
      why: '起讫颠倒的时间段无法理解，多为录入时年份或日期写错。',
    },
    en: {
      summary: 'A span of time must not end before it begins',
      why: 'A reversed span cannot be understood; mostly a year or day is mistyped.',
    },
    source: 'GB/T 15834—2011 4.13.3.2',
  },
  messages: {
    reversed: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”的起点晚于终点`,
      en: (d) => `“${d.raw}” begins after it ends`,
    }),
  },
  create({ report }) {
    return {
      dateRange(range) {
        if (isReversed(range)) report(range.range, 'reversed', { raw: range.raw })
      },
    }
  },
  examples: [
    { bad: '编制《养老服务设施布局规划（[[2035—2025年]]）》。' },
    { bad: '“十四五”期间（[[2025年至2021年]]），投入逐年增加。' },
    { bad: '培训于[[10月24日至23日]]举办。' },
    { bad: '培训于[[2021年10月24至23日]]举办。' },
    { bad: '工程于[[2025年3月至2024年11月]]实施。' },
    { bad: '检查于[[5月20日至5月10日]]开展。' },
    { bad: '[[2025年6月至3月]]开展试点。' },
    { good: '编制《养老服务设施布局规划（2025—2035年）》。' },
    // Winters run over the turn of the year.
    { good: '每年11月至次年3月为供暖期，11月15日至3月15日不停暖。' },
    { good: '供暖期为2024年11月至3月，学年为9月至6月。' },
    { good: '2024年12月28日至2025年1月3日开展检查。' },
    { good: '市民政函〔2025〕2024号，电话2025-2021，公元前3000—2000年。' },
    // The last three years, the newest first, and a span of one day are no error to be sure of.
    { good: '分别于2023年、2022年、2021年实施，2025年6月1日至6月1日为值班期。' },
  ],
})

function isReversed({ from, to, endYear, raw }: DateRange): boolean {
  // “(2050-1980)” without 年 may be anything.
  if (!raw.includes('年') && !raw.includes('月')) return false
  if (endYear === 'written') return compare(from, to) > 0
  if (endYear === 'next') return false
  if (from.month === undefined || to.month === undefined) return false
  if (from.month === to.month) return (from.day ?? 0) > (to.day ?? 32)
  if (endYear === 'same') return from.month > to.month
  // “2024年11月至3月”, “2024年9月至6月”: a season or a school year goes on into the next year.
  return endYear === 'taken' && from.month > to.month && from.month < FIRST_SEASON_MONTH
}

/** Spans that begin from here on may end in the next year without saying so. */
const FIRST_SEASON_MONTH = 7

/** Compares as far as both ends go. */
function compare(from: CalendarPoint, to: CalendarPoint): number {
  for (const part of ['year', 'month', 'day'] as const) {
    const [a, b] = [from[part], to[part]]
    if (a === undefined || b === undefined) return 0
    if (a !== b) return a - b
  }
  return 0
}
