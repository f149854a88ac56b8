import {
  type Counts,
  countSeverities,
  createLocator,
  type Edit,
  type Finding,
  type Language,
  type LintedFile,
  type Locator,
  type Severity,
} from '@replylint/workspace'
import { Chalk, type ChalkInstance } from 'chalk'
import { excerpt } from '../excerpt.ts'
import { printable } from '../width.ts'
import { claimLines, countedText } from './claims.ts'
import { EDIT_WORDS, SEVERITY_WORDS } from './finding-words.ts'
import { countIgnored, countKnown, type Reporter, type ReportOptions } from './reporter.ts'

const WORDS = {
  zh: {
    clean: (files: number, what: keyof typeof CLEAN) => `✔ ${files} 个文件，${CLEAN[what].zh}`,
    nothing: '没有要检查的文件',
    unchecked: (problems: number) => `另有 ${problems} 处未能检查，见“错误：”各行`,
    documents: (files: number) =>
      `另有 ${files} 个 Word、WPS 或 PDF 文件没有检查，请另存为纯文本（.txt）再查`,
    summary: (sum: number, { error, warning, info }: Counts, files: number) =>
      `✖ ${sum} 个问题（${error} 错误，${warning} 警告，${info} 提示），${files} 个文件`,
    ignored: (findings: number) => `，忽略 ${findings} 个`,
    known: (findings: number) => `，基线里已有 ${findings} 个`,
    fixable: (findings: number) => `其中 ${findings} 个可以用 --fix 自动改正`,
    fixed: (findings: number, files: number) => `已改正 ${findings} 处，${files} 个文件`,
    skipped: (files: number) => `跳过 ${files} 个不像答复函的文件（--all 也检查它们）`,
    notListed: (files: number) => `跳过 ${files} 个配置里 files 没有列出的文件（--all 也检查它们）`,
  },
  en: {
    clean: (files: number, what: keyof typeof CLEAN) =>
      `✔ ${CLEAN[what].en} in ${count(files, 'file')}`,
    nothing: 'no files to check',
    unchecked: (problems: number) =>
      `${count(problems, 'thing')} could not be checked: see the lines that begin with “error:”`,
    documents: (files: number) =>
      `${count(files, 'Word, WPS or PDF file')} not checked; save as plain text (.txt) first`,
    summary: (sum: number, { error, warning, info }: Counts, files: number) =>
      `✖ ${count(sum, 'problem')} (${count(error, 'error')}, ${count(warning, 'warning')}, ${info} info) in ${count(files, 'file')}`,
    ignored: (findings: number) => `, ${findings} ignored`,
    known: (findings: number) => `, ${findings} in the baseline`,
    fixable: (findings: number) => `${findings} of them can be put right by --fix`,
    fixed: (findings: number, files: number) =>
      `${count(findings, 'place')} put right in ${count(files, 'file')}`,
    skipped: (files: number) =>
      `${count(files, 'file')} skipped as plainly no reply letter (--all checks them too)`,
    notListed: (files: number) =>
      `${count(files, 'file')} skipped as not among “files” of the configuration (--all checks them too)`,
  },
} as const

/** What was not found, where nothing is told. */
const CLEAN = {
  anything: { zh: '未发现问题', en: 'no problems' },
  errors: { zh: '未发现错误', en: 'no errors' },
  new: { zh: '未发现新问题', en: 'no new problems' },
} as const

const COLORS = { error: 'red', warning: 'yellow', info: 'cyan' } as const

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** For people: each finding with its line, the place marked, and what to do. */
export const reportText: Reporter = (results, options) => {
  const paint = new Chalk({ level: options.color ? 1 : 0 })
  const lines: string[] = []
  for (const result of results) {
    const told = options.claims ? result.claims.length : 0
    if (result.findings.length + told === 0) continue
    const locator = createLocator(result.text)
    lines.push(paint.underline(printable(result.filePath)))
    for (const finding of result.findings) {
      lines.push(...findingLines(finding, result, locator, options, paint))
    }
    if (options.claims) lines.push(...claimLines(result, locator, options, paint))
    lines.push('')
  }
  lines.push(...summaryLines(results, options, paint))
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

function findingLines(
  finding: Finding,
  { text }: LintedFile,
  locator: Locator,
  { wording, language }: ReportOptions,
  paint: ChalkInstance,
): string[] {
  const color = paint[COLORS[finding.severity]]
  const message = printable(wording.message(finding, language))
  const severity = color(SEVERITY_WORDS[language][finding.severity])
  const place = placeText(finding.range[0], locator)
  const lines = [`  ${place}  ${severity}  ${message}  ${paint.dim(finding.ruleId)}`]
  const shown = excerpt(text, finding.range, locator)
  if (shown) {
    lines.push(`      ${shown.before}${paint.underline(shown.place)}${shown.after}`)
    lines.push(`      ${color(shown.marks)}`)
  }
  const edit = (label: string, change: Edit) =>
    lines.push(
      `      ${paint.green(label + printable(wording.edit(text, finding, change, language)))}`,
    )
  if (finding.fix) edit(EDIT_WORDS[language].fix, finding.fix)
  for (const suggestion of finding.suggestions) edit(EDIT_WORDS[language].suggestion, suggestion)
  const messages = wording.related(finding, language)
  for (const [at, related] of finding.related.entries()) {
    const where = placeText(related.range[0], locator)
    lines.push(paint.dim(`      ${where} ${printable(messages[at] ?? '')}`))
  }
  return lines
}

function placeText(offset: number, locator: Locator): string {
  const { line, column } = locator.place(offset)
  return `${line}:${column}`
}

/** What was not checked, and why. */
export function skippedLines(
  { skipped, notListed, documents }: Pick<ReportOptions, 'skipped' | 'notListed' | 'documents'>,
  language: Language,
): string[] {
  const words = WORDS[language]
  const lines: string[] = []
  if (skipped > notListed) lines.push(words.skipped(skipped - notListed))
  if (notListed > 0) lines.push(words.notListed(notListed))
  if (documents > 0) lines.push(words.documents(documents))
  return lines
}

function summaryLines(
  results: readonly LintedFile[],
  options: ReportOptions,
  paint: ChalkInstance,
): string[] {
  const { language } = options
  const words = WORDS[language]
  const counts = countSeverities(results)
  const ignored = countIgnored(results)
  const known = countKnown(results)
  const more = (ignored > 0 ? words.ignored(ignored) : '') + (known > 0 ? words.known(known) : '')
  const sum = counts.error + counts.warning + counts.info
  const lines: string[] = []
  if (sum > 0) {
    const worst: Severity = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'info'
    lines.push(paint[COLORS[worst]](words.summary(sum, counts, results.length) + more))
  } else if (results.length > 0) {
    const what = options.quiet ? 'errors' : known > 0 ? 'new' : 'anything'
    lines.push(paint.green(words.clean(results.length, what) + more))
  }
  const fixable = results.flatMap(({ findings }) => findings).filter(({ fix }) => fix).length
  if (fixable > 0) lines.push(words.fixable(fixable))
  const fixed = results.flatMap(({ fixed: places = 0 }) => (places > 0 ? [places] : []))
  if (fixed.length > 0)
    lines.push(
      words.fixed(
        fixed.reduce((sum, n) => sum + n, 0),
        fixed.length,
      ),
    )
  lines.push(...countedText(results, language), ...skippedLines(options, language))
  const unchecked = options.problems.length
  if (unchecked === 0) return lines.length === 0 ? [words.nothing] : lines
  // Their lines have long been scrolled away by the others.
  return results.length === 0 ? lines : [...lines, words.unchecked(unchecked)]
}
