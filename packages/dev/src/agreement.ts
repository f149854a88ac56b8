import type { CategoryMark, Parts, ReplyDocument } from '@replylint/document'

/** Columns of sections.tsv that say a part is there, and the part. */
const SECTIONS: readonly (readonly [column: string, part: keyof Parts])[] = [
  ['title_form', 'title'],
  ['doc_number', 'docNumber'],
  ['category', 'category'],
  ['salutation_form', 'salutation'],
  ['opening', 'opening'],
  ['closing', 'closing'],
  ['signoff_org', 'signature'],
  ['signoff_date', 'date'],
  ['contact', 'contact'],
  ['publicity', 'openness'],
  ['cc', 'copyTo'],
]

const ABSENT = new Set(['', 'none'])

export interface Letter {
  readonly id: string
  readonly document: ReplyDocument
}

/** What the file says of a part, as sections.tsv words it; undefined where the label says nothing of it. */
type Reading = (letter: ReplyDocument, label: string) => string | undefined

/** Columns that hold more than whether the part is there. */
const VALUES: readonly (readonly [column: string, read: Reading])[] = [
  ['kind', ({ kind }) => ({ 'deputy-reply': '人大', 'member-reply': '政协' })[String(kind)]],
  ['doc_number', ({ facts }, label) => (/号/u.test(label) ? ownNumber(facts) : undefined)],
  ['category', ({ facts }) => facts.categories[0]?.letter ?? ''],
  ['category_pos', ({ facts, parts }) => categoryPlace(facts.categories[0], parts)],
  [
    'salutation_colon',
    ({ parts }) => (/[：:]\s*$/u.test(parts.salutation?.text ?? '') ? 'Y' : 'N'),
  ],
  ['opening_pronoun', ({ parts }) => /[您你]们|您|你/u.exec(parts.opening?.text ?? '')?.[0] ?? ''],
  [
    'signoff_date',
    ({ parts }, label) =>
      /^(?:arabic|hanzi)$/u.test(label) ? numerals(parts.date?.text ?? '') : undefined,
  ],
]

function ownNumber({ docNumbers }: ReplyDocument['facts']): string {
  return docNumbers.find(({ own }) => own)?.raw.replace(/\s/gu, '') ?? ''
}

function categoryPlace(
  mark: CategoryMark | undefined,
  { title, salutation, opening }: Parts,
): string {
  if (mark === undefined) return ''
  if (mark.block === title) return 'title'
  const [text] = (salutation ?? opening)?.range ?? [0]
  return mark.range[0] < text ? 'head' : 'tail'
}

function numerals(date: string): string {
  if (date === '') return ''
  return /\d/u.test(date.normalize('NFKC')) ? 'arabic' : 'hanzi'
}

/** Lines that tell how often the parser and whoever labelled the letters agree on what is there. */
export function describeAgreement(letters: readonly Letter[], tsv: string): string[] {
  const [head = [], ...rows] = tsv.split('\n').map((line) => line.split('\t'))
  const labelled = new Map(rows.map((row) => [row[0] ?? '', row]))
  const lines = ['部件：一致的格；+多认，-漏认，≠认作他值（件）']
  const cells = { same: 0, all: 0 }
  const compare = (column: string, differs: (document: ReplyDocument, label: string) => string) => {
    const at = head.indexOf(column)
    if (at < 0) return
    const marks: string[] = []
    let all = 0
    for (const { id, document } of letters) {
      const row = labelled.get(id)
      if (row === undefined) continue
      const mark = differs(document, (row[at] ?? '').trim())
      if (mark === SKIPPED) continue
      all += 1
      if (mark !== '') marks.push(`${mark}${id}`)
    }
    cells.same += all - marks.length
    cells.all += all
    lines.push(`  ${column.padEnd(18)}${all - marks.length}/${all}  ${marks.join(' ')}`)
  }
  for (const [column, part] of SECTIONS) {
    compare(column, ({ parts }, label) => {
      const there = !ABSENT.has(label)
      if (there === (parts[part] !== undefined)) return ''
      return there ? '-' : '+'
    })
  }
  for (const [column, read] of VALUES) {
    compare(column, (document, label) => {
      const value = read(document, label)
      return value === undefined ? SKIPPED : value === label ? '' : '≠'
    })
  }
  lines.push(`  合计 ${cells.same}/${cells.all}，${((cells.same * 100) / cells.all).toFixed(1)}%`)
  return lines
}

const SKIPPED = 'skipped'
