import { type Counts, countSeverities, createLocator, type LintedFile } from '@replylint/workspace'
import { type Child, h } from 'hastscript'
import { SEVERITY_WORDS } from '../finding-words.ts'
import type { ReportOptions } from '../reporter.ts'
import { markedLines } from './marked-text.ts'
import { figureList, marksOf, type Note, noteItem, onOneLine } from './notes.ts'
import { PAGE_WORDS } from './words.ts'

/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const

/** A letter with its text and what is said of it; collapsed where nothing is. `number` from 1. */
export function letterElement(result: LintedFile, number: number, options: ReportOptions) {
  const { filePath, text, findings } = result
  const words = PAGE_WORDS[options.language]
  const notes = findings.map(
    (finding, at): Note => ({ finding, number: at + 1, name: `${number}-${at + 1}` }),
  )
  const marks = notes.flatMap((note) => marksOf(note, options))
  const aside = notesElement(result, notes, options)
  const found = findings.length > 0
  return h(
    'details',
    { className: found ? 'letter found' : 'letter', open: found },
    h(
      'summary',
      {},
      h('h2', onOneLine(filePath)),
      found
        ? tallies(countSeverities([result]), options)
        : h('span', { className: 'tally' }, words.clean),
    ),
    h(
      'div',
      { className: aside ? 'proof' : 'proof alone' },
      h('div', { className: 'text', lang: 'zh-CN' }, ...markedLines(text, marks)),
      aside ?? '',
    ),
  )
}

/** How many findings there are of each severity. */
function tallies(counts: Counts, { language }: ReportOptions): Child {
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    h(
      'span',
      { className: `tally ${severity}`, dataTally: severity },
      h('b', String(counts[severity])),
      ` ${SEVERITY_WORDS[language][severity]}`,
    ),
  )
}

function notesElement(
  result: LintedFile,
  notes: readonly Note[],
  options: ReportOptions,
): Child | undefined {
  const told = options.claims && result.claims.length > 0
  if (notes.length === 0 && !told) return undefined
  const locator = createLocator(result.text)
  const items = notes.map((note) => noteItem(note, result.text, locator, options))
  return h(
    'div',
    { className: 'notes' },
    items.length > 0 ? h('h3', PAGE_WORDS[options.language].notes) : '',
    items.length > 0 ? h('ol', {}, ...items) : '',
    told ? figureList(result, locator, options) : '',
  )
}
