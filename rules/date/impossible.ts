import type { ClockTime, DateFact } from '@replylint/document'
import { defineRule, message, type Range } from '@replylint/engine'
import { numericDates } from './numeric.ts'

export default defineRule({
  id: 'date/impossible',
  severity: 'error',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '日期必须真实存在',
      why: '日期有误，答复便失去依据，群众也无从核对。',
    },
    en: {
      summary: 'Dates must exist',
      why: 'A date that no calendar has leaves the reply without its ground.',
    },
    source: 'GB/T 9704—2012 7.3.5.4',
  },
  messages: {
    unit: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”末尾的“月”应为“日”`,
      en: (d) => `“${d.raw}” ends in 月 where 日 is meant`,
    }),
    year: message<{ raw: string; year: string }>({
      zh: (d) => `“${d.raw}”中“${d.year}”的“月”应为“年”`,
      en: (d) => `“${d.year}” in “${d.raw}” has 月 where 年 is meant`,
    }),
    monthUnit: message<{ raw: string; month: string }>({
      zh: (d) => `“${d.raw}”中的“${d.month}”应以“月”为单位`,
      en: (d) => `“${d.month}” in “${d.raw}” should have 月`,
    }),
    unfinished: message<{ raw: string }>({
      zh: (d) => `“${d.raw}”末尾缺“日”`,
      en: (d) => `“${d.raw}” lacks its 日`,
    }),
    month: message<{ raw: string; month: number }>({
      zh: (d) => `“${d.raw}”不存在，没有${d.month}月`,
      en: (d) => `“${d.raw}” does not exist: there is no month ${d.month}`,
    }),
    day: message<{ raw: string; month: number; last: number }>({
      zh: (d) => `“${d.raw}”不存在，${d.month}月只有1日至${d.last}日`,
      en: (d) => `“${d.raw}” does not exist: month ${d.month} has days 1 to ${d.last}`,
    }),
    time: message<{ raw: string }>({
      zh: (d) => `时刻“${d.raw}”不存在，时为0至24，分、秒为0至59`,
      en: (d) => `there is no time of day “${d.raw}”`,
    }),
  },
  fixable: 'suggest',
  create({ report }) {
    const checkPoint = (point: Point, range: Range, raw: string) => {
      const { month, day } = point
      if (month === undefined) return
      if (month < 1 || month > 12) return report(range, 'month', { raw, month })
      const last = lastDay(point.year, month)
      if (day !== undefined && (day < 1 || day > last)) {
        report(range, 'day', { raw, month, last })
      }
    }
    const checkUnits = (date: DateFact): boolean => {
      const { raw, range, at } = date
      const place = wrongUnit(date)
      if (place === undefined) return false
      const [, end] = place.range
      if (place.kind === 'unfinished') {
        report(range, 'unfinished', { raw }, { suggestions: [{ range: [end, end], text: '日' }] })
        return true
      }
      const suggestions = [{ range: [end - 1, end] as const, text: place.right }]
      if (place.kind === 'unit') report(range, 'unit', { raw }, { suggestions })
      if (place.kind === 'year') {
        report(range, 'year', { raw, year: `${date.year}月` }, { suggestions })
      }
      if (place.kind === 'monthUnit' && at.month !== undefined) {
        const month = `${date.month}${date.monthUnit}`
        report(range, 'monthUnit', { raw, month }, { suggestions })
      }
      return true
    }
    return {
      date(date) {
        if (checkUnits(date)) return
        // “8月31号文件” is one day; “2月48号” may be the 48th of anything.
        if (date.unit === '号' && date.year === undefined && (date.day ?? 0) > 31) return
        checkPoint(date, date.range, date.raw)
      },
      dateRange({ from, to, at, raw }) {
        checkPoint(from, at.from, raw)
        checkPoint(to, at.to, raw)
      },
      sentence(sentence) {
        for (const { at, raw, ...point } of numericDates(sentence.text)) {
          checkPoint(point, sentence.source(at, at + raw.length), raw)
        }
      },
      time(time) {
        if (!isTimeOfDay(time)) report(time.range, 'time', { raw: time.raw })
      },
    }
  },
  examples: [
    // Seed 004: “2022年3月24月，我市发布了…”
    {
      bad: '[[2022年3月24月]]，我市发布了4项市级地方标准。',
      fixed: '2022年3月24日，我市发布了4项市级地方标准。',
    },
    { bad: '我局于[[3 月 24 月]]召开了推进会。', fixed: '我局于3 月 24 日召开了推进会。' },
    { bad: '青阳市民政局\n[[2019月6月11日]]', fixed: '青阳市民政局\n2019年6月11日' },
    { bad: '通知于[[2019年6日11日]]印发。', fixed: '通知于2019年6月11日印发。' },
    { bad: '青阳市民政局\n[[2020年4月27]]', fixed: '青阳市民政局\n2020年4月27日' },
    { bad: '该项目于[[2019年13月]]竣工。' },
    { bad: '请于[[2月30日]]前报送材料。' },
    { bad: '文件于[[6月31日]]印发，[[2023年2月29日]]起施行。' },
    { bad: '[[二〇二二年九月三十一日]]' },
    { bad: '活动定于2月27日至[[2月30日]]举办。' },
    { bad: '会议定于[[6月0日]]召开。' },
    { bad: '验收时间：[[2023.2.29]]，公示期自[[2024/13/05]]起，[[2024-11-31]]止。' },
    { bad: '今年[[15月]]份组织验收。' },
    {
      good: '2024.2.29验收，2024-11-30公示，编号2024-13-05，版本2023.11.31，第2024-13-05号，服务15月。',
    },
    { bad: '活动定于6月17日[[25时]]开始。' },
    { bad: '窗口每天[[8时61分]]开门。' },
    { bad: '开放时间为9:00—[[17:75]]。' },
    { bad: '自6月17日上午[[24:30]]起停水。' },
    // Midnight, a length of time, a ratio.
    { good: '自6月17日0时至24时、每天8:30—24:00开放，末班车23：59。' },
    { good: '服务25小时，历时8时61分，考试得61分，比例为1:75，满25时发证，共100分。' },
    // A leap year, and a year not named.
    { good: '文件于2024年2月29日印发，每逢2月29日开展活动。' },
    { good: '2022年3月24日，我市发布了标准。' },
    // Months side by side, not a day with a wrong unit.
    { good: '1、2月为旺季，3月4月为淡季，2022年11月12月施工。' },
    { good: '活动于10月23至24日举行，6—24月龄婴幼儿、13月龄幼儿参加体检。' },
    // The lunar second month can have thirty days.
    { good: '农历二月三十日举行庙会。' },
    { good: '2019年8月103号建议、5月12号线开通、年均13.5月。' },
    { good: '提供24小时服务，2035年基本建成，工期24个月。' },
    // A line of ages: 18 is no day of December.
    { good: '按3月6月8月12月18月24月30月的月龄开展体检。' },
  ],
})

/** 24时 and 24:00 end the day. */
function isTimeOfDay({ hour, minute = 0, second = 0 }: ClockTime): boolean {
  if (hour === 24) return minute === 0 && second === 0
  return hour < 24 && minute < 60 && second < 60
}

interface Point {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

interface WrongUnit {
  readonly kind: 'unit' | 'year' | 'monthUnit' | 'unfinished'
  readonly range: Range
  readonly right: string
}

function wrongUnit({ unit, yearUnit, monthUnit, day, at }: DateFact): WrongUnit | undefined {
  if (yearUnit !== undefined && at.year !== undefined)
    return { kind: 'year', range: at.year, right: '年' }
  if (monthUnit !== undefined && at.month !== undefined)
    return { kind: 'monthUnit', range: at.month, right: '月' }
  if (day === undefined || at.day === undefined) return undefined
  if (unit === '月') return { kind: 'unit', range: at.day, right: '日' }
  return unit === '' ? { kind: 'unfinished', range: at.day, right: '日' } : undefined
}

/** 29 for a February whose year is not known. */
function lastDay(year: number | undefined, month: number): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
