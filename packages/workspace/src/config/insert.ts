import type { Range } from '@replylint/engine'
import { isMap, isNode, isPair, stringify, type YAMLMap, type YAMLSeq } from 'yaml'
import { columnOf, indentAt, type Layout, lineEndAfter, type Splice } from './layout.ts'

/** What goes into a collection: a pair of a map or an item of a list. */
export interface Addition {
  /** Of the pair; the item of a list has none. */
  readonly key?: string
  readonly value: unknown
  /** How many of the outermost maps and lists of `value` get lines of their own. */
  readonly levels: number
}

export type Collection = YAMLMap | YAMLSeq

/** Adds at the end of a collection, laid out like it. */
export function insertInto(node: Collection, added: Addition, layout: Layout): Splice[] {
  return node.flow === true ? insertFlow(node, added, layout) : insertBlock(node, added, layout)
}

/** Into `{…}` or `[…]`, as all of JSON is. */
function insertFlow(node: Collection, added: Addition, layout: Layout): Splice[] {
  const { text, lineEnd, step } = layout
  const [start, end] = rangeOf(node)
  const inside = text.slice(start + 1, end - 1)
  const last = endOfLast(node)
  if (last === undefined) {
    const filled = start + 1 + inside.trimEnd().length
    const indent = indentAt(text, start)
    const alone = start === 0 || inside.includes('\n')
    const shown = flowText(added, alone ? layout : undefined, indent + step)
    const space = isMap(node) ? ' ' : ''
    const put = alone
      ? `${lineEnd}${indent}${step}${shown}${lineEnd}${indent}`
      : space + shown + space
    return [{ start: filled, end: end - 1, text: put }]
  }
  const first = startOfFirst(node)
  if (!text.slice(start, first).includes('\n')) {
    return [{ start: last, end: last, text: `, ${flowText(added)}` }]
  }
  const indent = indentAt(text, first)
  const line = `${lineEnd}${indent}${flowText(added, layout, indent)}`
  const rest = text.slice(last, end - 1)
  const lastLine = lineEndAfter(text, last)
  if (lastLine >= end) return [{ start: last, end: last, text: `,${line}` }]
  // “"a": 1 # why”: the comment stays with what it is about.
  const comma = /^\s*,/u.test(rest) ? '' : ','
  if (lastLine === last) return [{ start: last, end: last, text: comma + line }]
  return [
    { start: last, end: last, text: comma },
    { start: lastLine, end: lastLine, text: line },
  ]
}

/** On lines of its own, below the last item and the comment on its line. */
function insertBlock(node: Collection, added: Addition, layout: Layout): Splice[] {
  const { text, lineEnd } = layout
  const [start, end] = rangeOf(node)
  const lines = blockText(added, layout, columnOf(text, start))
  if (text[end - 1] === '\n') return [{ start: end, end, text: lines + lineEnd }]
  const at = lineEndAfter(text, end)
  return [{ start: at, end: at, text: lineEnd + lines }]
}

/** Lines in YAML, without the last line end. */
export function blockText(
  { key, value }: Addition,
  { lineEnd, step }: Layout,
  indent: string,
): string {
  const indented = { lineWidth: 0, blockQuote: false, indent: step.length }
  return stringify(key === undefined ? [value] : { [key]: value }, indented)
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : indent + line))
    .join(lineEnd)
}

/** In JSON, which YAML reads, too; on one line unless a layout is given. */
function flowText({ key, value, levels }: Addition, layout?: Layout, indent = ''): string {
  const shown = layout === undefined ? oneLine(value) : onLines(value, levels, layout, indent)
  return key === undefined ? shown : `${JSON.stringify(key)}: ${shown}`
}

function onLines(value: unknown, levels: number, layout: Layout, indent: string): string {
  if (levels === 0 || typeof value !== 'object' || value === null) return oneLine(value)
  const { lineEnd, step } = layout
  const inner = indent + step
  const open = Array.isArray(value) ? '[]' : '{}'
  const items = Object.entries(value).map(([key, item]) => {
    const shown = onLines(item, levels - 1, layout, inner)
    return Array.isArray(value) ? inner + shown : `${inner}${JSON.stringify(key)}: ${shown}`
  })
  return `${open[0]}${lineEnd}${items.join(`,${lineEnd}`)}${lineEnd}${indent}${open[1]}`
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const pairs = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`,
  )
  return `{ ${pairs.join(', ')} }`
}

function rangeOf(node: unknown): Range {
  const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, 0]
  return [start, end]
}

function startOfFirst({ items: [first] }: Collection): number {
  return rangeOf(isPair(first) ? first.key : first)[0]
}

/** Undefined where nothing is in it. */
function endOfLast({ items }: Collection): number | undefined {
  const last: unknown = items.at(-1)
  if (last === undefined) return undefined
  if (!isPair(last)) return rangeOf(last)[1]
  return rangeOf(last.value ?? last.key)[1]
}
