import type { Language } from '@replylint/engine'
import type { CheckedClaim } from './checked-claims.ts'

/** What stands before a claim, by its verdict. */
export const CLAIM_MARKS = { holds: '✓', fails: '✗', open: '？' } as const

const WORDS = {
  zh: {
    about: (words: readonly string[]) => (words.length === 0 ? '' : `（${words.join('，')}）`),
    fails: (stated: string) => `，与“${stated}”不符`,
    part: '，部分大于总数',
    shares: '，应为100%',
    open: (stated: string) => `，文中为“${stated}”：未列全或另有读法，不下结论`,
    rounded: (stated: string) => `，文中“${stated}”在取舍之内`,
  },
  en: {
    about: (words: readonly string[]) => (words.length === 0 ? '' : ` (${words.join(', ')})`),
    fails: (stated: string) => `, but the text says “${stated}”`,
    part: ': a part greater than its whole',
    shares: ', not 100%',
    open: (stated: string) =>
      `; the text says “${stated}”: incomplete or read in another way, no verdict`,
    rounded: (stated: string) => `; “${stated}” is within rounding`,
  },
} as const

/** 30＋14＋81＝125（养老机构，个）: the arithmetic of a claim and what it comes to, without its mark. */
export function describeClaim(claim: CheckedClaim, language: Language): string {
  const { kind, verdict, arithmetic, stated } = claim
  const words = WORDS[language]
  if (verdict === 'fails' && (kind === 'part' || kind === 'shares')) {
    return `${arithmetic}${words[kind]}`
  }
  if (verdict !== 'holds') return `${arithmetic}${words[verdict](stated.text)}`
  const rounded = isRounded(claim) ? words.rounded(stated.text) : ''
  return `${arithmetic}${words.about(aboutClaim(claim))}${rounded}`
}

/** “20＋15＋2＝37” of 36万吨: what the arithmetic gives is not what the letter prints. */
function isRounded({ expected, stated }: CheckedClaim): boolean {
  const result = /^[\d.]+/u.exec(expected ?? '')?.[0]
  const printed = printedFigure(stated.text)
  if (result === undefined || printed === undefined || stated.value === result) return false
  return Number(result) !== Number(printed.figure)
}

/** The first figure of a text, without its commas, and what stands behind it. */
function printedFigure(text: string): { figure: string; behind: string } | undefined {
  const found = /\d[\d,]*(?:\.\d+)?/u.exec(text)
  if (found === null) return undefined
  const [raw] = found
  return { figure: raw.replaceAll(',', ''), behind: text.slice(found.index + raw.length) }
}

/** What is spoken of, and the unit of the result where the arithmetic does not say it. */
function aboutClaim({ subject, arithmetic, stated }: CheckedClaim): string[] {
  const { text, unit, value } = stated
  const result = /[\d.]+$/u.exec(arithmetic)?.[0]
  const printed = printedFigure(text)
  const words = subject === undefined ? [] : [subject]
  if (unit === '' || result === undefined || printed === undefined) return words
  // “2450＋750＝3200” is in 万元, “86×2000＝172000” in 元.
  if (result !== printed.figure) return result === value ? [...words, unit] : words
  const scale = /^\s?[余多]?([百千万亿]*)/u.exec(printed.behind)?.[1]
  return [...words, `${scale ?? ''}${unit}`]
}
