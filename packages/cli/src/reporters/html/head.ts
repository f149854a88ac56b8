import {
  countSeverities,
  createLocator,
  type Language,
  type LintedFile,
  type Problem,
} from '@replylint/workspace'
import { type Child, h } from 'hastscript'
import { SEVERITY_WORDS } from '../finding-words.ts'
import { countIgnored, countKnown, type ReportOptions } from '../reporter.ts'
import { skippedLines } from '../text.ts'
import { SEVERITIES } from './letter.ts'
import { onOneLine } from './notes.ts'
import { PAGE_WORDS } from './words.ts'

/** What was checked, what was found, and what could not be checked. */
export function headElement(results: readonly LintedFile[], options: ReportOptions): Child {
  const { language, problems } = options
  const words = PAGE_WORDS[language]
  const clean = results.filter(({ findings }) => findings.length === 0).length
  const ignored = countIgnored(results)
  const known = countKnown(results)
  let fixed = 0
  for (const result of results) fixed += result.fixed ?? 0
  const more = [
    ...(ignored > 0 ? [words.ignored(ignored)] : []),
    ...(known > 0 ? [words.known(known)] : []),
    ...(fixed > 0 ? [words.fixed(fixed)] : []),
    ...skippedLines(options, language),
  ]
  return h(
    'header',
    {},
    h('h1', words.title),
    h('p', { className: 'found' }, words.found(countSeverities(results))),
    h('p', words.checked(results.length, clean)),
    ...more.map((line) => h('p', line)),
    problems.length > 0 ? problemList(problems, options) : '',
  )
}

function problemList(problems: readonly Problem[], { language }: ReportOptions): Child {
  return h(
    'section',
    { className: 'unchecked' },
    h('h2', PAGE_WORDS[language].unchecked),
    h('ul', {}, ...problems.map((problem) => h('li', problemLine(problem, language)))),
  )
}

/** Where and what, without the line of the file that a terminal quotes. */
function problemLine({ message, filePath, source }: Problem, language: Language): string {
  const said = onOneLine(message[language])
  if (filePath === undefined) return said
  const place = source && createLocator(source.text).place(source.range[0])
  const file = onOneLine(filePath)
  return place ? `${file}:${place.line}:${place.column} ${said}` : `${file}  ${said}`
}

/** Which findings are shown, by severity and rule; without script there is nothing to choose. */
export function filterElement(results: readonly LintedFile[], options: ReportOptions): Child {
  const { language } = options
  const words = PAGE_WORDS[language]
  const counts = countSeverities(results)
  const sum = counts.error + counts.warning + counts.info
  if (sum === 0) return ''
  const [before, after] = words.shown(sum)
  const rules = countRules(results)
  return h(
    'section',
    { className: 'filter', hidden: true, ariaLabel: words.filter },
    h(
      'form',
      { autocomplete: 'off' },
      h(
        'fieldset',
        {},
        h('legend', words.severities),
        ...SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
          choice('severity', severity, SEVERITY_WORDS[language][severity], counts[severity]),
        ),
      ),
      h(
        'details',
        { className: 'rules' },
        h('summary', `${words.rules} (${rules.length})`),
        h('p', button('all', words.all), button('none', words.none)),
        h('div', {}, ...rules.map(([rule, count]) => choice('rule', rule, rule, count))),
      ),
      h('p', button('open', words.openAll), button('close', words.closeAll)),
    ),
    h('p', { className: 'shown', role: 'status' }, before, h('b', String(sum)), after),
  )
}

function choice(name: string, value: string, words: string, count: number): Child {
  return h(
    'label',
    { className: name },
    h('input', { type: 'checkbox', name, value, checked: true }),
    h('span', words),
    h('small', String(count)),
  )
}

function button(task: string, words: string): Child {
  return h('button', { type: 'button', dataTask: task }, words)
}

/** How often each rule was heard, by name. */
function countRules(results: readonly LintedFile[]): (readonly [rule: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const { findings } of results) {
    for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1))
}
