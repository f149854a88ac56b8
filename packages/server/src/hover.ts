import {
  type CheckedClaim,
  CLAIM_MARKS,
  describeClaim,
  type Finding,
  type Language,
  type Range,
} from '@replylint/workspace'
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver'
import { RULES, rangeOf, type Showing } from './diagnostics.ts'
import type { Letter } from './letters.ts'
import { TEXTS } from './texts.ts'

/** The arithmetic of the figure at the place, and the reasons of the rules that have found something there. */
export function hoverAt(letter: Letter, position: Position, showing: Showing): Hover | null {
  const { document, linted, language } = letter
  if (linted === undefined) return null
  const offset = document.offsetAt(position)
  const claims = linted.claims.filter((claim) =>
    figuresOf(claim).some((range) => holds(range, offset)),
  )
  const findings = linted.findings.filter(({ range }) => holds(range, offset))
  const reasons = new Map(findings.map((finding) => [finding.ruleId, finding]))
  const parts = [
    ...claims.map(
      (claim) => `${inCode(describeClaim(claim, language))} ${CLAIM_MARKS[claim.verdict]}`,
    ),
    ...[...reasons.values()].map((finding) => reason(finding, language, showing)),
  ]
  if (parts.length === 0) return null
  const range = innermost(
    [...claims.flatMap(figuresOf), ...findings.map((found) => found.range)],
    offset,
  )
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n') },
    ...(range === undefined ? {} : { range: rangeOf(document, range) }),
  }
}

function figuresOf({ stated, operands }: CheckedClaim): Range[] {
  return [stated.range, ...operands.map(({ range }) => range)]
}

function reason({ ruleId }: Finding, language: Language, { rulePage }: Showing): string {
  const rule = RULES.get(ruleId)
  if (rule === undefined) return inCode(ruleId)
  const { summary, why } = rule.docs[language]
  const { source } = rule.docs
  const words = TEXTS[language]
  const page = rulePage(ruleId)
  const name = page === undefined ? inCode(ruleId) : `[${inCode(ruleId)}](${page})`
  const lines = [`**${escaped(summary)}** · ${name}`, escaped(why)]
  if (source !== undefined) lines.push(`${words.source}：${escaped(source)}`)
  return lines.join('\n\n')
}

function holds([start, end]: Range, offset: number): boolean {
  return start <= offset && offset < end
}

function innermost(ranges: readonly Range[], offset: number): Range | undefined {
  const around = ranges.filter((range) => holds(range, offset))
  return around.sort((a, b) => a[1] - a[0] - (b[1] - b[0]))[0]
}

/** What a letter or a rule says is text, not Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/gu, '\\$&')
}

/** A code span; a backtick inside would end it. */
function inCode(text: string): string {
  return `\`${text.replaceAll('`', '‵')}\``
}
