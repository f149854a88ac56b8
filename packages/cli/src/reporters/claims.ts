import {
  CLAIM_MARKS,
  createLocator,
  describeClaim,
  type Language,
  type LintedFile,
  type Locator,
} from '@replylint/workspace'
import { Chalk, type ChalkInstance } from 'chalk'
import { printable } from '../width.ts'
import { claimObjects } from './claim-objects.ts'
import type { Reporter, ReportOptions } from './reporter.ts'

const COLORS = { holds: 'green', fails: 'red', open: 'dim' } as const

const WORDS = {
  zh: {
    line: (line: number) => `第${line}行`,
    none: '没有可以核对的数字',
    count: (checked: number, held: number) => `核对数字 ${checked} 处，${held} 处相符`,
  },
  en: {
    line: (line: number) => `line ${line}`,
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
    const mark = paint[COLORS[claim.verdict]](CLAIM_MARKS[claim.verdict])
    return `  ${mark} ${words.line(line)}  ${printable(describeClaim(claim, language))}`
  })
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
