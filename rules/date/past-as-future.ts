import type { DatedEvent } from '@replylint/document'
import { defineRule, letter, message } from '@replylint/engine'
import { atDate, compareDays, DATE_MESSAGE, type Signed, signedOn } from './signed-on.ts'

export default defineRule({
  id: 'date/past-as-future',
  severity: 'warning',
  since: '0.1.0',
  docs: {
    zh: {
      summary: '写作将要做的事，日期不早于成文日期',
      why: '成文时早已过去的日期不能再“将于”“预计”；多为套用旧稿未改，代表、委员会追问结果。',
    },
    en: {
      summary: 'What is announced is not dated before the letter',
      why: 'A day long past cannot be announced; mostly an old text was not brought up to date.',
    },
  },
  messages: {
    event: message<{ raw: string; date: string }>({
      zh: (d) => `“${d.raw}”写作将来，却早于成文日期“${d.date}”`,
      en: (d) => `“${d.raw}” looks ahead, but is before the date of the letter, “${d.date}”`,
    }),
    date: DATE_MESSAGE,
  },
  create({ report }) {
    let signed: readonly Signed[] = []
    return {
      document(document) {
        signed = signedOn(document)
      },
      event(event) {
        const date = signed.at(-1)
        if (date === undefined || !isBefore(event, signed)) return
        const data = { raw: event.raw, date: date.raw }
        report(event.range, 'event', data, { related: [atDate(date)] })
      },
    }
  },
  examples: [
    { bad: letter({ body: '二期工程[[将于2024年9月]]开工建设。' }) },
    { bad: letter({ body: '目前正在施工，[[预计2024年底]]投入使用。' }) },
    { bad: letter({ body: '下一步，我局[[拟于2025年3月]]组织培训。' }) },
    { bad: letter({ body: '项目[[计划于2025年4月底]]前完成验收。' }) },
    { bad: letter({ body: '正在开展招标，[[力争2024年12月]]开工。' }) },
    { bad: letter({ body: '正在开展招标，[[预计今年3月]]动工。' }) },
    { good: letter({ body: '二期工程将于2025年9月开工，预计2026年底投用。' }) },
    // Drafted a little earlier than signed.
    { good: letter({ body: '二期工程预计2025年5月底开工，拟于2025年6月10日招标。' }) },
    // What was planned once.
    { good: letter({ body: '该项目原计划于2024年9月完工，因资金未到位，工期顺延。' }) },
    { good: letter({ body: '2023年启动改造，计划于2024年底完成，现已交付使用。' }) },
    { good: letter({ body: '《实施方案》提出，将于2024年底前实现全覆盖。' }) },
    { good: letter({ body: '2021年，我局计划在2022年底前建成10家，2023年实际建成12家。' }) },
    { good: letter({ body: '项目计划于2024年9月完工。受疫情影响，2025年2月完成。' }) },
    { good: letter({ body: '计划从2023年起连续三年安排资金，预计2024年至2026年投入5亿元。' }) },
    { good: letter({ body: '项目预计于2024年10月完工，但由于征地困难，进度滞后。' }) },
    { good: letter({ body: '二期工程将于2024年9月开工建设。', date: null }) },
  ],
})

/** A draft lies for some weeks before it is signed. */
const MONTHS_LYING = 1

function isBefore({ told, last }: DatedEvent, signed: readonly Signed[]): boolean {
  if (told !== 'planned' || signed.length === 0) return false
  return signed.every((date) => {
    const turned = date.month <= MONTHS_LYING
    const month = turned ? date.month + 12 - MONTHS_LYING : date.month - MONTHS_LYING
    return (
      compareDays(
        { year: date.year, ...last },
        { ...date, year: date.year - Number(turned), month },
      ) < 0
    )
  })
}
