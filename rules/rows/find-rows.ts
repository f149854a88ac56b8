import { halfWidth } from '@replylint/engine'
import { filedUnder, indexPairs, type PairIndex, pairAt } from './pair.ts'
import type { ConfusionRow, Context } from './row.ts'

/** A row that matched. All offsets are UTF-16 offsets in the text that was searched. */
export interface Found {
  readonly row: ConfusionRow
  /** Where the quotation begins: at `at`, or earlier where the context before it makes the word plain. */
  readonly start: number
  readonly at: number
  readonly end: number
}

/** The row of a word that is kept elsewhere and stands at this place; `pair` is that of the place. */
export type RowAt = (text: string, at: number, pair: number) => ConfusionRow | undefined

type RowIndex = PairIndex<readonly ConfusionRow[]>

/** How far a context may look. Keeps the search linear. */
const REACH = 30

/** Context that is quoted with the word: “医疗” of “医疗结构”, “4” of “4公路”. */
const LEAD = /^[\p{Script=Han}\d]{1,6}$/u

const FOLDED: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
}

/** Half-width marks to full-width, full-width digits to half-width; the length stays. */
export function fold(text: string): string {
  return text.replace(/[,;:()!?０-９]/gu, (mark) =>
    mark >= '０' ? halfWidth(mark) : (FOLDED[mark] ?? mark),
  )
}

/** Files the rows under their first two characters, the longest first. Rows that are off stay out. */
export function indexRows(rows: Iterable<ConfusionRow>): RowIndex {
  const index = new Map<number, ConfusionRow[]>()
  for (const row of rows) {
    if (row.off !== undefined) continue
    const at = pairAt(row.wrong, 0)
    const filed = index.get(at)
    if (filed === undefined) index.set(at, [row])
    else filed.push(row)
  }
  for (const filed of index.values()) filed.sort((a, b) => b.wrong.length - a.wrong.length)
  return indexPairs(index)
}

/** One pass over the text; at most one row that holds for each place, the leftmost, then the longest. */
export function findRows(
  text: string,
  index: RowIndex,
  more?: RowAt,
  holds: (found: Found) => boolean = () => true,
): Found[] {
  const found: Found[] = []
  let folded: string | undefined
  let free = 0
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = pairAt(text, at)
    const filed = filedUnder(index, pair)
    const close = more?.(text, at, pair)
    if (filed === undefined && close === undefined) continue
    for (const row of close === undefined ? (filed ?? []) : [...(filed ?? []), close]) {
      if (!text.startsWith(row.wrong, at)) continue
      folded ??= fold(text)
      const lead = leadOf(row, folded, at)
      if (lead === undefined) continue
      const end = at + row.wrong.length
      const confusion = { row, start: Math.max(free, at - lead), at, end }
      if (!holds(confusion)) continue
      found.push(confusion)
      free = end
      at = end - 1
      break
    }
  }
  return found
}

/** How many characters before the word belong to the quotation; undefined where the row does not hold. */
function leadOf(row: ConfusionRow, text: string, at: number): number | undefined {
  const end = at + row.wrong.length
  const left = text.slice(Math.max(0, at - REACH), at)
  const right = text.slice(end, end + REACH)
  if (row.notBefore !== undefined && endOf(left, row.notBefore) !== undefined) return undefined
  if (row.notAfter !== undefined && begins(right, row.notAfter)) return undefined
  if (row.across !== undefined && isAcross(row.across, left, right)) return undefined
  if (row.after !== undefined && !begins(right, row.after)) return undefined
  if (row.before === undefined) return 0
  const context = endOf(left, row.before)
  if (context === undefined) return undefined
  return LEAD.test(context) ? context.length : 0
}

/** The context as it stands at the end of the text, the longest. */
function endOf(text: string, context: Context): string | undefined {
  if (typeof context !== 'string') return context.exec(text)?.[0]
  let longest: string | undefined
  for (const word of context.split('|'))
    if (text.endsWith(word) && word.length > (longest?.length ?? 0)) longest = word
  return longest
}

function begins(text: string, context: Context): boolean {
  if (typeof context !== 'string') return context.test(text)
  return context.split('|').some((word) => text.startsWith(word))
}

/** The word is only the end of one and the beginning of another. */
function isAcross(across: string, left: string, right: string): boolean {
  const bar = across.indexOf('|')
  const last = left.at(-1)
  const next = right[0]
  const before = across.slice(0, bar)
  const after = across.slice(bar + 1)
  return (
    (before === '*' || (last !== undefined && before.includes(last))) &&
    (after === '*' || (next !== undefined && after.includes(next)))
  )
}
