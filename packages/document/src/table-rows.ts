/** A cell of a row: its text without blanks around it, and where that stands in the row. */
export interface Cell {
  readonly text: string
  /** UTF-16 offsets in the row. */
  readonly from: number
  readonly to: number
}

const RULE = /^[\s|:：—–-]+$/u

/** True for a line that is the row of a table: cells between upright strokes, or apart by tabs. */
export function isTableRow(text: string): boolean {
  const stroke = text.indexOf('|')
  return (stroke >= 0 && text.includes('|', stroke + 1)) || text.includes('\t')
}

/** The cells of a row, empty ones included; none for the line that is ruled under a head. */
export function cellsOf(row: string): Cell[] {
  if (RULE.test(row)) return []
  const mark = row.includes('|') ? '|' : '\t'
  const cells: Cell[] = []
  let from = row.startsWith('|') ? 1 : 0
  const end = mark === '|' && row.endsWith('|') ? row.length - 1 : row.length
  for (const part of row.slice(from, end).split(mark)) {
    const text = part.trim()
    const start = from + (text === '' ? 0 : part.indexOf(text))
    cells.push({ text, from: start, to: start + text.length })
    from += part.length + 1
  }
  return cells
}
