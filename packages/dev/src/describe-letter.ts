import type { Range, ReplyDocument } from '@replylint/document'
import { type AnyRule, createWording, type Finding } from '@replylint/engine'
import { createLocator } from '@replylint/workspace'

/**
 * Everything said of a letter, for a person to read as a diff: kind and parts, then a line for each
 * finding and under it its other places and what may be put instead.
 */
export function describeLetter(
  document: ReplyDocument,
  rules: readonly AnyRule[],
  findings: readonly Finding[],
): string {
  const { text } = document
  const wording = createWording(rules)
  const locator = createLocator(text)
  const place = (range: Range) => {
    const { line, column } = locator.place(range[0])
    return `${line}:${column}`
  }
  const lines = [`${document.kind}: ${Object.keys(document.parts).sort().join(' ')}`]
  for (const finding of findings) {
    const { ruleId, severity, range, fix, suggestions, related } = finding
    const said = wording.message(finding, 'zh')
    lines.push(`${place(range)} ${severity} ${ruleId} ${quote(text, range)} ${said}`)
    const words = wording.related(finding, 'zh')
    for (const [at, other] of related.entries()) {
      lines.push(`    ${place(other.range)} ${quote(text, other.range)} ${words[at] ?? ''}`)
    }
    if (fix !== undefined) lines.push(`    改正：${wording.edit(text, finding, fix, 'zh')}`)
    for (const edit of suggestions)
      lines.push(`    建议：${wording.edit(text, finding, edit, 'zh')}`)
  }
  return `${lines.join('\n')}\n`
}

function quote(text: string, range: Range): string {
  return `“${text.slice(...range).replace(/\r?\n|\r/gu, '⏎')}”`
}
