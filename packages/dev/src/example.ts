import { parseReply } from '@replylint/document'
import {
  type AnyRule,
  createWording,
  type Example,
  type Finding,
  lintDocument,
} from '@replylint/engine'
import { lazySegmenter } from '@replylint/workspace'
import { excerpt } from './excerpt.ts'

/** Names of the severities in pages and tables. */
export const SEVERITY_NAMES = { error: '错误', warning: '警告', info: '提示' } as const
const segmenter = lazySegmenter('jieba-wasm')

/** An example as Markdown: its text with the marks, what is said of it, and the text after the fix. */
export function renderExample(rule: AnyRule, example: Example): string {
  const marked = 'bad' in example ? example.bad : example.good
  const parts = [block(marked)]
  if (example.options !== undefined) parts.push(`选项：\`${JSON.stringify(example.options)}\``)
  const said = findings(rule, marked, example).map((finding) => wordFinding(rule, finding))
  if (said.length > 0) parts.push([...new Set(said)].join('\n'))
  if ('bad' in example && example.fixed !== undefined)
    parts.push(`改后：\n\n${block(example.fixed)}`)
  return parts.join('\n\n')
}

function findings(rule: AnyRule, marked: string, example: Example): Finding[] {
  const document = parseReply(marked.replace(/\[\[|\]\]/gu, ''), { segmenter })
  return lintDocument(document, [
    { rule, options: { ...rule.options?.defaults, ...example.options } },
  ])
}

function wordFinding(rule: AnyRule, finding: Finding): string {
  const wording = createWording([rule])
  const english = wording.related(finding, 'en')
  return [
    `- ${SEVERITY_NAMES[finding.severity]}：${escapeHtml(wording.message(finding, 'zh'))}  `,
    `  ${escapeHtml(wording.message(finding, 'en'))}`,
    ...wording
      .related(finding, 'zh')
      .map((text, at) => `  - ${escapeHtml(text)} · ${escapeHtml(english[at] ?? '')}`),
  ].join('\n')
}

function block(marked: string): string {
  const lines = excerpt(marked).map(({ text, gone }) =>
    gone ? `<del>${escapeHtml(text)}</del>` : escapeHtml(text),
  )
  const html = lines.join('\n').replaceAll('[[', '<mark>').replaceAll(']]', '</mark>')
  return `<pre>\n${html}\n</pre>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
