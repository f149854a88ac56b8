import {
  CLAIM_MARKS,
  describeClaim,
  type Edit,
  type Finding,
  type LintedFile,
  type Locator,
} from '@replylint/workspace'
import { type Child, h } from 'hastscript'
import { printable } from '../../width.ts'
import { EDIT_WORDS, SEVERITY_WORDS } from '../finding-words.ts'
import type { ReportOptions } from '../reporter.ts'
import { pageText } from './letter-lines.ts'
import type { Mark } from './marked-text.ts'
import { PAGE_WORDS } from './words.ts'

/** A finding of the letter: its number in it, from 1, and the name by which the page knows it. */
export interface Note {
  readonly finding: Finding
  readonly number: number
  readonly name: string
}

/** Any text within the page, on one line. */
export function onOneLine(text: string): string {
  return pageText(printable(text))
}

/** The places of a finding in the letter: its own with its number, and the related ones. */
export function marksOf({ finding, number, name }: Note, options: ReportOptions): Mark[] {
  const { wording, language } = options
  const said = onOneLine(wording.message(finding, language))
  const label = h('a', {
    className: `number ${finding.severity}`,
    href: `#f${name}`,
    dataOf: name,
    dataNumber: String(number),
    ariaLabel: PAGE_WORDS[language].toNote(number),
  })
  const related = finding.related.map(
    ({ range }, at): Mark => ({
      range,
      tag: 'span',
      className: 'related',
      id: `r${name}-${at + 1}`,
      of: name,
    }),
  )
  const own: Mark = {
    range: finding.range,
    tag: 'mark',
    className: finding.severity,
    id: `m${name}`,
    of: name,
    title: `${SEVERITY_WORDS[language][finding.severity]}${language === 'zh' ? '：' : ': '}${said}`,
    label,
  }
  return [own, ...related]
}

/** What is said of a finding beside the letter, linked to its places. */
export function noteItem(
  { finding, number, name }: Note,
  text: string,
  locator: Locator,
  { wording, language }: ReportOptions,
): Child {
  const words = PAGE_WORDS[language]
  const { severity, ruleId, range, fix, suggestions, related } = finding
  const lineOf = (offset: number) => words.line(locator.place(offset).line)
  const edit = (label: string, change: Edit) =>
    h('p', { className: 'edit' }, label, onOneLine(wording.edit(text, finding, change, language)))
  const relatedSaid = wording.related(finding, language)
  const place = h(
    'a',
    { className: 'place', href: `#m${name}` },
    h('span', { className: 'number' }, String(number)),
    h('span', { className: 'severity' }, SEVERITY_WORDS[language][severity]),
    h('span', { className: 'line' }, lineOf(range[0])),
    h('code', ruleId),
    h('span', { className: 'message' }, onOneLine(wording.message(finding, language))),
  )
  return h(
    'li',
    { id: `f${name}`, className: severity, dataSeverity: severity, dataRule: ruleId },
    place,
    fix ? edit(EDIT_WORDS[language].fix, fix) : '',
    ...suggestions.map((suggestion) => edit(EDIT_WORDS[language].suggestion, suggestion)),
    ...related.map(({ range: [start] }, at) => {
      const link = h('a', { href: `#r${name}-${at + 1}` }, lineOf(start))
      return h('p', { className: 'see' }, link, ' ', onOneLine(relatedSaid[at] ?? ''))
    }),
  )
}

/** The figures that were checked, each with its arithmetic. */
export function figureList(
  { claims }: LintedFile,
  locator: Locator,
  { language }: ReportOptions,
): Child {
  const words = PAGE_WORDS[language]
  const items = claims.map((claim) => {
    const line = words.line(locator.place(claim.stated.range[0]).line)
    const said = onOneLine(describeClaim(claim, language))
    return h('li', {}, `${CLAIM_MARKS[claim.verdict]} ${line} ${said}`)
  })
  return [h('h3', words.figures), h('ul', { className: 'figures' }, ...items)]
}
