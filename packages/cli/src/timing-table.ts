import type { Language, RuleTimes } from '@replylint/workspace'

const WORDS = {
  zh: { head: '各条规则用时（毫秒；含首次读取所需的日期、数量等）', sum: '合计' },
  en: {
    head: 'time of each rule (ms; with the facts it was the first to ask for)',
    sum: 'all rules',
  },
} as const

/** The rules by what they took, the slowest first: milliseconds and share. */
export function timingTable(times: RuleTimes, language: Language): string {
  const words = WORDS[language]
  const slowest = [...times].sort(([a, time], [b, other]) => other - time || (a < b ? -1 : 1))
  const sum = slowest.reduce((total, [, time]) => total + time, 0)
  const rows = [...slowest, [words.sum, sum] as const].map(([name, time]) => {
    const share = sum > 0 ? (time / sum) * 100 : 0
    return `  ${name.padEnd(36)}${time.toFixed(1).padStart(10)}${share.toFixed(1).padStart(8)}%`
  })
  return `${[words.head, ...rows].join('\n')}\n`
}
