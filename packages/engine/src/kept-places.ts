import type { DocNumber, Enclosure, Quantity, Range, ReplyDocument } from '@replylint/document'
import { meetsAny } from './edits.ts'
import type { Change } from './rule.ts'

/** What `--fix` leaves as it is, whatever a rule says. */
export interface KeptPlaces {
  /** It changes a number, a date, a name, a quotation or a title, or moves text between lines. */
  meet(change: Change): boolean
}

/** Read when the first fix is met: most letters have none. */
export function keptPlaces(document: ReplyDocument): KeptPlaces {
  let known: ReturnType<typeof joined> | undefined
  return {
    meet: ({ range, text }) => {
      if (/[\n\r\p{Number}]/u.test(document.text.slice(...range) + text)) return true
      known ??= joined(placesOf(document))
      return meetsAny(range, known)
    },
  }
}

function placesOf({ text, facts, parts }: ReplyDocument): Range[] {
  return [
    ...facts.enclosures.flatMap(insideOf),
    ...[...facts.dates, ...facts.dateRanges, ...facts.times].map(({ range }) => range),
    ...[...facts.phones, ...facts.references].map(({ range }) => range),
    ...facts.docNumbers.flatMap(codeOf),
    ...facts.addressees.map(({ range }) => range),
    ...facts.quantities.map(figuresOf),
    ...facts.fields.map(({ labelRange, range }) => valuePlace(text, labelRange[1], range[1])),
    ...[parts.letterhead, parts.signature].flatMap((block) => (block ? [block.range] : [])),
  ]
}

/** The words of a title or a quotation without its marks; to the end of the block where it is open. */
function insideOf({ kind, open, close, at, block }: Enclosure): Range[] {
  if (kind === 'bracket' || open === '') return []
  const [from, to] = close === '' ? [at[0], block.text.length] : [at[0], at[1] - close.length]
  return [block.source(from + open.length, to)]
}

/** What stands behind a label and its colon, or in the cell beside it. */
function valuePlace(text: string, from: number, to: number): Range {
  return [from + (/^[\s:：|]*/u.exec(text.slice(from, to))?.[0].length ?? 0), to]
}

/** 青民函 and 18号 of 青民函【2025】18号: the brackets may change. */
function codeOf({ range: [start, end], at }: DocNumber): Range[] {
  if (at.year === undefined) return [[start, end]]
  const [from, to] = at.year
  return [
    [start, from],
    [from + 1, to - 1],
    [to, end],
  ]
}

/** “30” of 30平方米 and “三” of 三条: the unit may change. */
function figuresOf({ block, at: [from], figures, scale }: Quantity): Range {
  return block.source(from, from + figures.length + scale.length)
}

/** Disjoint and in order: those that overlap as one, those side by side as two. */
function joined(ranges: readonly Range[]): { readonly range: Range }[] {
  const kept: { range: Range }[] = []
  const filled = ranges.filter(([start, end]) => start < end)
  for (const range of filled.sort((a, b) => a[0] - b[0])) {
    const last = kept.at(-1)
    if (last !== undefined && range[0] < last.range[1])
      last.range = [last.range[0], Math.max(last.range[1], range[1])]
    else kept.push({ range })
  }
  return kept
}
