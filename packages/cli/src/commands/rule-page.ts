import type { Language } from '@replylint/workspace'

/** A piece of a line of an example; `marked` is where the finding stands. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** A line of an example; `gone` where the faulty letter lacks it. */
export interface ExampleLine {
  readonly pieces: readonly Piece[]
  readonly gone: boolean
}

/** What a finding of an example says, and what belongs to it. */
export interface Said {
  readonly severity: string
  readonly message: Bilingual
  readonly related: readonly Bilingual[]
}

export type PageBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'summary'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'example'; readonly lines: readonly ExampleLine[] }
  | { readonly kind: 'said'; readonly said: readonly Said[] }

type Bilingual = Readonly<Record<Language, string>>

/** The page of a rule, taken apart: what is said of it in either language, and the examples. */
export interface RulePage {
  readonly about: Readonly<Record<Language, readonly PageBlock[]>>
  readonly examples: readonly PageBlock[]
}

const ENGLISH = 'English'
const EXAMPLES = '会报告的写法'

/** Reads the Markdown that our rule pages are generated in, and no other. */
export function readRulePage(markdown: string): RulePage {
  const about: Record<Language, PageBlock[]> = { zh: [], en: [] }
  const examples: PageBlock[] = []
  let part: PageBlock[] = about.zh
  for (const block of blocksOf(markdown)) {
    if (block.kind === 'heading' && block.text === ENGLISH) part = about.en
    else {
      if (block.kind === 'heading' && block.text === EXAMPLES) part = examples
      part.push(block)
    }
  }
  return { about, examples }
}

/** The summary of the rule, which stands alone in bold. */
export function summaryOf({ about }: RulePage, language: Language): string {
  const block = about[language].find(({ kind }) => kind === 'summary')
  return block?.kind === 'summary' ? block.text : ''
}

/** Blocks are parted by blank lines; an example may hold such lines. */
function* blocksOf(markdown: string): Generator<PageBlock> {
  let example: string[] | undefined
  let lines: string[] = []
  for (const line of [...markdown.split(/\r?\n/u), '']) {
    if (line === '<pre>') example = []
    else if (line === '</pre>') {
      yield { kind: 'example', lines: exampleLines((example ?? []).join('\n')) }
      example = undefined
    } else if (example !== undefined) example.push(line)
    else if (line.trim() !== '') lines.push(line)
    else {
      const block = blockOf(lines)
      if (block !== undefined) yield block
      lines = []
    }
  }
}

function blockOf(lines: readonly string[]): PageBlock | undefined {
  const [first = ''] = lines
  // The name of the rule is known; the mark of generated pages is for no reader.
  if (first === '' || first.startsWith('<!--') || first.startsWith('# ')) return undefined
  if (first.startsWith('#')) return { kind: 'heading', text: first.replace(/^#+ /u, '') }
  if (first.startsWith('| ')) {
    return { kind: 'table', rows: lines.filter((line) => !/^\|[ -]+-/u.test(line)).map(cellsOf) }
  }
  if (first.startsWith('- ')) return { kind: 'said', said: saidIn(lines) }
  const bold = /^\*\*(.*)\*\*$/u.exec(first)
  if (bold !== null) return { kind: 'summary', text: plain(bold[1] ?? '') }
  return { kind: 'paragraph', text: plain(lines.join('\n')) }
}

function cellsOf(line: string): string[] {
  const cells = line.slice(1).match(/(?:[^|\\]|\\.)*(?=\|)/gu) ?? []
  return cells
    .map((cell) => plain(cell.trim().replaceAll('\\|', '|')))
    .filter((cell) => cell !== '')
}

/** `- 错误：…`, the same in English on the next line, then the places that belong to it. */
function saidIn(lines: readonly string[]): Said[] {
  const said: { severity: string; message: Bilingual; related: Bilingual[] }[] = []
  for (const [at, line] of lines.entries()) {
    const [, severity = '', zh = ''] = /^- ([^：]*)：(.*)$/u.exec(line) ?? []
    if (severity !== '') {
      const message = { zh: unescaped(zh.trim()), en: unescaped((lines[at + 1] ?? '').trim()) }
      said.push({ severity, message, related: [] })
    } else if (line.startsWith('  - ')) {
      const [first = '', ...rest] = line.slice(4).split(' · ')
      said.at(-1)?.related.push({ zh: unescaped(first), en: unescaped(rest.join(' · ')) })
    }
  }
  return said
}

function exampleLines(html: string): ExampleLine[] {
  let marked = false
  return html.split('\n').map((line) => {
    const pieces: Piece[] = []
    for (const part of line.replace(/<\/?del>/gu, '').split(/(<\/?mark>)/u)) {
      if (part === '<mark>') marked = true
      else if (part === '</mark>') {
        // What is to be put in stands nowhere yet.
        if (pieces.at(-1)?.marked !== true) pieces.push({ text: '', marked })
        marked = false
      } else if (part !== '') pieces.push({ text: unescaped(part), marked })
    }
    return { pieces, gone: line.startsWith('<del>') }
  })
}

/** Code is told by what it says; of a link the words are kept, and where it leads. */
function plain(text: string): string {
  const linked = text.replace(/\[([^\]\n]{1,200})\]\(([^)\n]{1,500})\)/gu, '$1（$2）')
  return unescaped(linked.replace(/`([^`\n]*)`/gu, '$1'))
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
