import { type Decimal, parseDecimal, ZERO } from '../../decimal.ts'
import type { Claim, Quantity } from '../../facts/types.ts'
import { type Cell, cellsOf, isTableRow } from '../../table-rows.ts'
import type { Block, ReplyDocument } from '../../types.ts'
import { additionOf, intervalOfParts } from '../arithmetic.ts'
import { intervalInSum, meet } from '../intervals.ts'
import { explainsMismatch } from '../slips.ts'

/** Longer tables are taken as they stand. */
const MOST_ROWS = 500

const TOTAL = /^(?:合|总|共)\s*计$|^(?:合计|总计|共计)数?$/u
/** Rows that are parts of other rows. */
const NESTED = /小\s*计|其中|^[—–-]+[^—–-]/u
/** Columns that are not added up: rates, prices, numbers and years. */
const NO_SUM = /率|%|％|比|均|单价|标准|序号|编号|年份|年度|时间|电话|排名|得分|每/u
const FIGURE =
  /^(?<figures>\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?)(?<unit>\p{Script=Han}{0,4})$/u
const NOTHING = /^[-—–/／]*$/u

interface Row {
  readonly block: Block
  readonly cells: readonly Cell[]
}

/** A row that ends in empty cells may have lost them: 合计, nothing, 530万元. */
function continues(table: readonly Row[], block: Block, cells: readonly Cell[]): boolean {
  const [head] = table
  if (head === undefined || head.block.text.startsWith('|') !== block.text.startsWith('|')) {
    return false
  }
  const isShort = cells.length < head.cells.length && !block.text.startsWith('|')
  return cells.length === head.cells.length || isShort
}

/** Runs of rows with as many cells as the first. */
function tablesOf(blocks: readonly Block[]): Row[][] {
  const tables: Row[][] = []
  let table: Row[] = []
  for (const block of blocks) {
    if (!isTableRow(block.text) && block.role !== 'separator') {
      table = []
      continue
    }
    const cells = cellsOf(block.text)
    if (cells.length < 2) continue
    if (!continues(table, block, cells)) {
      table = []
      tables.push(table)
    }
    table.push({ block, cells })
  }
  return tables.filter(({ length }) => length >= 3 && length <= MOST_ROWS)
}

function figureIn({ block, cells }: Row, column: number): Quantity | undefined {
  const cell = cells[column]
  const found = cell && FIGURE.exec(cell.text.normalize('NFKC'))
  const figures = found?.groups?.figures?.replaceAll(',', '')
  const value = figures === undefined ? undefined : parseDecimal(figures)
  if (cell === undefined || value === undefined || figures === undefined) return undefined
  return {
    range: block.source(cell.from, cell.to),
    raw: cell.text,
    block,
    value,
    tolerance: slackOf(value),
    figures,
    scale: '',
    unit: found?.groups?.unit ?? '',
    at: [cell.from, cell.to],
  }
}

/** Half of the last printed digit; none for whole numbers. */
function slackOf({ scale }: Decimal): Decimal {
  return scale === 0 ? ZERO : { units: 5n, scale: scale + 1 }
}

/** What a column says: its total and its figures; undefined where one of them is no figure. */
function columnOf(items: readonly Row[], total: Row, column: number) {
  const stated = figureIn(total, column)
  if (stated === undefined) return undefined
  const figures: Quantity[] = []
  for (const row of items) {
    const figure = figureIn(row, column)
    if (figure !== undefined) figures.push(figure)
    else if (!NOTHING.test(row.cells[column]?.text ?? '')) return undefined
  }
  if (figures.length < 2) return undefined
  const units = new Set([stated, ...figures].map(({ unit }) => unit))
  if (units.size > 1) return undefined
  return { stated, parts: figures.map((quantity) => ({ quantity, times: 1 })) }
}

type Column = NonNullable<ReturnType<typeof columnOf>>

function comesOut({ stated, parts }: Column): boolean {
  return meet(intervalOfParts(parts), intervalInSum(stated))
}

function claimOf(column: Column, total: Row, isConfirmed: boolean): Claim {
  const { stated, parts } = column
  const isWrong = isConfirmed || explainsMismatch(stated, parts)
  return {
    range: stated.range,
    raw: stated.raw,
    block: total.block,
    kind: 'sum',
    stated,
    operands: parts.map(({ quantity }) => quantity),
    verdict: comesOut(column) ? 'holds' : isWrong ? 'fails' : 'open',
    certain: isConfirmed,
    arithmetic: additionOf(stated, parts),
  }
}

function claimsIn(table: readonly Row[]): Claim[] {
  const [head, ...rows] = table
  const totals = rows.filter(({ cells }) => cells.some(({ text }) => TOTAL.test(text)))
  const [total] = totals
  if (head === undefined || total === undefined || totals.length > 1) return []
  const items = rows.filter((row) => row !== total)
  // The total stands first or last; between the rows it is one of several.
  if (total !== rows[0] && total !== rows.at(-1)) return []
  if (items.some(({ cells }) => cells.some(({ text }) => NESTED.test(text)))) return []
  const columns = head.cells.flatMap(({ text }, at) => {
    const column = NO_SUM.test(text) ? undefined : columnOf(items, total, at)
    return column === undefined ? [] : [{ column, subject: text }]
  })
  // Where one column comes out, the rows are all there.
  const confirmed = columns.some(({ column }) => comesOut(column))
  return columns.map(({ column, subject }) => ({
    ...claimOf(column, total, confirmed),
    ...(subject === '' ? {} : { subject }),
  }))
}

/** The columns of a table against its row 合计. */
export function readTableSums({ blocks }: ReplyDocument): Claim[] {
  return tablesOf(blocks).flatMap(claimsIn)
}
