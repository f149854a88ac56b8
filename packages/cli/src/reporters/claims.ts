import {
  type CheckedClaim,
  createLocator,
  type Language,
  type LintedFile,
  type Locator,
} from '@replylint/workspace'
import { Chalk, type ChalkInstance } from 'chalk'
import { printable } from '../width.ts'
import { claimObjects } from './claim-objects.ts'
import type { Reporter, ReportOptions } from './reporter.ts'

const MARKS = { holds: '✓', fails: '✗', open: '？' } as const
const COLORS = { holds: 'green', fails: 'red', open: 'dim' } as const

const WORDS = {
  zh: {
    line: (line: number) => `第${line}行`,
    about: (words: readonly string[]) => (words.length === 0 ? '' : `（${words.join('，')}）`),
    fails: (stated: string) => `，与“${stated}”不符`,
    part: '，部分大于总数',
    shares: '，应为100%',
    open: (stated: string) => `，文中为“${stated}”：未列全或另有读法，不下结论`,
    rounded: (stated: string) => `，文中“${stated}”在取舍之内`,
    none: '没有可以核对的数字',
    count: (checked: number, held: number) => `核对数字 ${checked} 处，${held} 处相符`,
  },
  en: {
    line: (line: number) => `line ${line}`,
    about: (words: readonly string[]) => (words.length === 0 ? '' : ` (${words.join(', ')})`),
    fails: (stated: string) => `, but the text says “${stated}”`,
    part: ': a part greater than its whole',
    shares: ', not 100%',
    open: (stated: string) =>
      `; the text says “${stated}”: incomplete or read in another way, no verdict`,
    rounded: (stated: string) => `; “${stated}” is within rounding`,
    none: 'no figures that can be checked',
    count: (checked: number, held: number) =>
      `${checked} ${checked === 1 ? 'figure' : 'figures'} checked, ${held} hold`,
  },
} as const

/** For people: every claim of each letter with its arithmetic, in reading order. */
export const explainText: Reporter = (results, options) => {
  const paint = new Chalk({ level: options.color ? 1 : 0 })
  const lines: string[] = []
  for (const result of results) {
    lines.push(paint.underline(printable(result.filePath)))
    const claims = claimLines(result, createLocator(result.text), options, paint)
    lines.push(...(claims.length === 0 ? [`  ${WORDS[options.language].none}`] : claims), '')
  }
  lines.push(...countedText(results, options.language))
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** An array with one object a file and line: its path, kind and claims. */
export const explainJson: Reporter = (results) => {
  const files = results.map((result) => {
    const { filePath, kind } = result
    return JSON.stringify({
      filePath,
      kind,
      claims: claimObjects(result, createLocator(result.text)),
    })
  })
  return files.length === 0 ? '[]\n' : `[\n${files.join(',\n')}\n]\n`
}

/** A line for each claim of the file. */
export function claimLines(
  { claims }: LintedFile,
  locator: Locator,
  { language }: Pick<ReportOptions, 'language'>,
  paint: ChalkInstance,
): string[] {
  const words = WORDS[language]
  return claims.map((claim) => {
    const { line } = locator.place(claim.stated.range[0])
    const mark = paint[COLORS[claim.verdict]](MARKS[claim.verdict])
    return `  ${mark} ${words.line(line)}  ${printable(claimText(claim, language))}`
  })
}

function claimText(claim: CheckedClaim, language: Language): string {
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

/** How many claims were checked and how many hold; nothing where there are none. */
export function countedText(results: readonly LintedFile[], language: Language): string[] {
  let checked = 0
  let held = 0
  for (const { claims } of results) {
    for (const { verdict } of claims) {
      if (verdict !== 'open') checked++
      if (verdict === 'holds') held++
    }
  }
  return checked === 0 ? [] : [WORDS[language].count(checked, held)]
}
