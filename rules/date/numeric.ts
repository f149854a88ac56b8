import { findAll } from '@replylint/engine'

/** 2023.11.31, 2023-02-30, 2023/13/05: a date in figures alone. */
export interface NumericDate {
  readonly raw: string
  readonly at: number
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * The same mark twice, and figures that are a month and a day or miss it by little: “2024-56-78” is
 * no date at all.
 */
const NUMERIC =
  /(?<![\dA-Za-z.\-/—–第号〔[])(?<y>(?:19|20)\d{2})(?<mark>[-./])(?<m>[01]?\d)\k<mark>(?<d>[0-3]?\d)(?![\dA-Za-z.\-/—–号期版])/gu
/** “编号：2024-13-05”, “GB/T 2023-02-30”, “标准2023-02-30”, “版本2023.11.31” */
const NUMBERED =
  /(?:[编批证案代文合箱图房卡账单]号|号码|编码|代码|标准|版本|第)[^，。；,;]{0,4}$|[A-Za-z] ?$/u

export function numericDates(text: string): NumericDate[] {
  const dates: NumericDate[] = []
  for (const { 0: raw, index: at, groups } of findAll(text, NUMERIC)) {
    if (NUMBERED.test(text.slice(Math.max(0, at - 10), at))) continue
    dates.push({
      raw,
      at,
      year: Number(groups?.y),
      month: Number(groups?.m),
      day: Number(groups?.d),
    })
  }
  return dates
}
