import type { Language } from '@replylint/workspace'
import { Chalk, type ChalkInstance } from 'chalk'
import { printable } from '../width.ts'
import { alignedRows } from './columns-text.ts'
import type { ExampleLine, PageBlock, RulePage, Said } from './rule-page.ts'
import { summaryOf } from './rule-page.ts'

/** What the Chinese part of a page is called in English. */
const ENGLISH: Readonly<Record<string, string>> = {
  会报告的写法: 'What it reports',
  不会报告的写法: 'What it does not report',
  '改后：': 'Put right:',
  错误: 'error',
  警告: 'warning',
  提示: 'info',
}

const GONE = { zh: '〔缺〕', en: '[missing] ' } as const

/** The page as it is read in a terminal. Without colours the places are marked with 【】. */
export function rulePageText(
  id: string,
  page: RulePage,
  { language, color }: { readonly language: Language; readonly color: boolean },
): string {
  const paint = new Chalk({ level: color ? 1 : 0 })
  const lines = [`${paint.bold(id)}  ${summaryOf(page, language)}`]
  for (const block of [...page.about[language], ...page.examples]) {
    const text = blockLines(block, language, paint)
    if (text.length > 0) lines.push('', ...text)
  }
  return `${lines.join('\n')}\n`
}

function blockLines(block: PageBlock, language: Language, paint: ChalkInstance): string[] {
  switch (block.kind) {
    case 'heading':
      return [paint.bold(worded(block.text, language))]
    case 'paragraph':
      return worded(block.text, language)
        .split('\n')
        .map((line) => `  ${line}`)
    case 'table':
      return alignedRows(block.rows).map((line) => `  ${line}`)
    case 'example':
      return block.lines.map((line) => exampleLine(line, language, paint))
    case 'said':
      return block.said.flatMap((said) => saidLines(said, language, paint))
    default:
      return []
  }
}

function worded(text: string, language: Language): string {
  if (language === 'zh') return text
  const more = /^……另有 (\d+) 例，见规则文件。$/u.exec(text)
  if (more !== null) return `… and ${more[1]} more, in the file of the rule.`
  return ENGLISH[text] ?? text.replace(/^选项：/u, 'Options: ')
}

function exampleLine(
  { pieces, gone }: ExampleLine,
  language: Language,
  paint: ChalkInstance,
): string {
  const shown = pieces.map(({ text, marked }) => {
    const words = printable(text)
    if (!marked) return words
    // An underline that underlines nothing is not seen.
    return paint.level > 0 && words !== '' ? paint.red.underline(words) : `【${words}】`
  })
  const line = shown.join('')
  return `    │ ${gone ? paint.dim(`${GONE[language]}${line}`) : line}`.trimEnd()
}

function saidLines(
  { severity, message, related }: Said,
  language: Language,
  paint: ChalkInstance,
): string[] {
  const level = language === 'zh' ? `${severity}：` : `${worded(severity, language)}: `
  return [
    `    ${paint.yellow(level)}${printable(message[language])}`,
    ...related.map((place) => paint.dim(`      ${printable(place[language])}`)),
  ]
}
