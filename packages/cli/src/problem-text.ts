import { createLocator, type Language, type Problem } from '@replylint/workspace'
import { excerpt } from './excerpt.ts'
import { printable } from './width.ts'

/** A problem as shown on stderr: file, line and column, what is wrong, the line and the place in it. */
export function problemText(problem: Problem, language: Language): string {
  const label = language === 'zh' ? '错误：' : 'error: '
  const message = printable(problem.message[language])
  const { filePath, source } = problem
  if (filePath === undefined) return `${label}${message}\n`
  const file = printable(filePath)
  if (source === undefined) {
    return `${label}${file}${language === 'zh' ? '：' : ': '}${message}\n`
  }
  const locator = createLocator(source.text)
  const { line, column } = locator.place(source.range[0])
  const shown = excerpt(source.text, source.range, locator)
  const lines = [`${label}${file}:${line}:${column} ${message}`]
  if (shown)
    lines.push(`    ${shown.before}${shown.place}${shown.after}`.trimEnd(), `    ${shown.marks}`)
  return `${lines.join('\n')}\n`
}
