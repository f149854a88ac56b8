import { findAll } from '../find-all.ts'
import type { Range } from '../range.ts'
import type { Block, ReplyDocument } from '../types.ts'
import { headLength, holdsLabels } from './areas.ts'
import { type FieldKind, isLabelCell, kindOfLabel, labelStart } from './field-labels.ts'
import { plainText } from './plain.ts'
import type { Field } from './types.ts'

/** Longest line that is read for labels: a paragraph may say “联系人：” of something else. */
const LINE_LENGTH = 160
/** “单位负责人: 二〇二二年八月三十日”: the date is the letter's, not the leader's. */
const DATE = /(?:\d{4}|[一二][〇○零一二三四五六七八九0O]{3}) ?年[^年]{1,6}月[^月]{1,4}日 ?$/u

export function readFields(document: ReplyDocument): Field[] {
  const head = headLength(document)
  return document.blocks.flatMap((block, index) => {
    const text = plainText(block)
    if (text.length > LINE_LENGTH || !holdsLabels(document, index, head)) return []
    const below = document.blocks[index + 1]
    if (/[\t|]/u.test(text) || isOpenCell(document.text, block))
      return cellFields(block, text, below)
    return labelFields(block, text, below).filter(
      (field) => field.value !== '' || !isHidden(document.text, field.range[1]),
    )
  })
}

/** “联系人：***”: hidden for the web. The parser takes the asterisks for marks; “**负责人：**” has two. */
function isHidden(file: string, end: number): boolean {
  return /^[ \t\u3000]{0,4}\*{3}/u.test(file.slice(end, end + 8))
}

/** “承办人⇥”: the tab at the end of a line is no part of its text. */
function isOpenCell(file: string, { range: [, end] }: Block): boolean {
  return /^ {0,4}\t/u.test(file.slice(end, end + 6))
}

interface Label {
  /** Offsets of the label without its colon. */
  readonly at: Range
  /** Offset behind the colon. */
  readonly end: number
}

function labelFields(block: Block, text: string, below: Block | undefined): Field[] {
  if (!text.includes(':')) return []
  const labels = labelsOf(text)
  return labels.map((label, index) => {
    const next = labels[index + 1]
    const value = valueIn(text, label, next?.at[0] ?? text.length)
    const name = compact(text.slice(...label.at))
    if (value[0] < value[1] || next !== undefined || below === undefined)
      return field(block, label.at, value, label.end)
    const line = plainText(below)
    const [from, to] = trimmed(line, 0, line.length)
    if (!answers(kindOfLabel(name), line.slice(from, to)))
      return field(block, label.at, value, label.end)
    // 联系人：⏎张三: the value stands on the line below.
    const range = [block.source(...label.at)[0], below.source(from, to)[1]] as const
    return {
      range,
      raw: block.text.slice(label.at[0]) + below.text.slice(0, to),
      block,
      label: name,
      value: below.text.slice(from, to),
      labelRange: block.source(...label.at),
    }
  })
}

/** Labels at the start of the line, or behind a blank, a bracket or a value. */
function labelsOf(text: string): Label[] {
  const labels: Label[] = []
  for (const { index } of findAll(text, /:/gu)) {
    const end = text.slice(0, index).trimEnd().length
    const start = labelStart(text, end)
    if (start !== undefined) labels.push({ at: [start, end], end: index + 1 })
  }
  const first = labels[0]
  if (first === undefined) return []
  const before = text.slice(0, first.at[0]).trim()
  // A sentence before the label makes it part of the prose: “请各地按时上报，联系人：……”.
  const apart =
    first.at[0] > 0 && /\s/u.test(text.charAt(first.at[0] - 1)) && !/[,;。]/u.test(before)
  return before.length > 12 && !apart ? [] : labels
}

function valueIn(text: string, label: Label, end: number): Range {
  const [from, to] = trimmed(text, label.end, end)
  const value = text.slice(from, to)
  if (kindOfLabel(compact(text.slice(...label.at))) !== 'person') return [from, to]
  const date = DATE.exec(value)
  return date === null ? [from, to] : trimmed(text, from, from + date.index)
}

const SIDE = /[\s,;。、)(（]/u

/** Without blanks and separators at either end; an empty value is an empty range at its start. */
function trimmed(text: string, start: number, stop: number): [number, number] {
  let from = start
  let to = stop
  while (from < to && SIDE.test(text.charAt(from))) from++
  while (to > from && SIDE.test(text.charAt(to - 1)) && !closes(text, from, to)) to--
  return from < to ? [from, to] : [start, start]
}

/** The bracket of “顾明远（13812345678）” belongs to the value, that of “（联系人：顾明远）” does not. */
function closes(text: string, from: number, to: number): boolean {
  return /[)）]/u.test(text.charAt(to - 1)) && /[(（]/u.test(text.slice(from, to))
}

const ORGANISATION_END = /(?:局|委|办|室|府|厅|院|会|处|所|站|中心|公司|队|部|街道|镇|乡|科|股)$/u

/** True when the line below can be the value of a label of this kind. */
function answers(kind: FieldKind, line: string): boolean {
  if (line === '' || line.length > 40 || /[:。\t|]/u.test(line) || isLabelCell(line)) return false
  if (kind === 'phone') return /\d{5}/u.test(line) && !/[年月]/u.test(line)
  if (kind === 'organisation') return ORGANISATION_END.test(line)
  if (kind === 'number') return /\d/u.test(line)
  if (kind === 'other') return true
  // “承办人：⏎青阳市民政局” is followed by the letter's signature.
  const name = NAME_LINE.exec(line)?.groups?.name
  return name !== undefined && !ORGANISATION_END.test(name) && !/公开|附件|抄送|月/u.test(line)
}

/** 顾明远, 焦 杨, 顾明远 0599-8812345, 顾明远（13812345678）. */
const NAME_LINE =
  /^(?<name>\p{Script=Han}(?: {0,3}[\p{Script=Han}·]){1,11})(?:[\s(,;、/]{1,4}[\d()转,;、\s\p{Script=Han}—-]{0,30})?$/u
/**
 * A row `委员姓名⇥茹菊霞⇥工作单位⇥⇥联系电话⇥…`. Labels alone are the head of a table, but `承办人⇥`
 * is a field that nobody filled in.
 */
function cellFields(block: Block, text: string, below: Block | undefined): Field[] {
  const cells: Range[] = []
  let start = 0
  for (const { index } of findAll(text, /[\t|]/gu)) {
    cells.push([start, index])
    start = index + 1
  }
  cells.push([start, text.length])
  const isLabel = cells.map(([from, to]) => isLabelCell(text.slice(from, to)))
  const filled = cells.filter(
    ([from, to], index) => !isLabel[index] && text.slice(from, to).trim() !== '',
  )
  const label = cells.find((_, index) => isLabel[index])
  if (filled.length === 0 && label !== undefined) {
    const kind = kindOfLabel(compact(text.slice(...label)))
    const isHead = isLabel.filter(Boolean).length > 1
    if (isHead || (below && answers(kind, plainText(below).trim()))) return []
  }
  return cells.flatMap((cell, index) => {
    if (!isLabel[index]) return []
    const at = trimmed(text.replaceAll(':', ' '), ...cell)
    const next = cells[index + 1]
    const none: Range = [cell[1], cell[1]]
    const value = next === undefined || isLabel[index + 1] ? none : trimmed(text, ...next)
    return field(block, at, value[0] < value[1] ? value : none, cell[1])
  })
}

function field(block: Block, labelAt: Range, [from, to]: Range, labelEnd: number): Field {
  const end = Math.max(labelEnd, to)
  const stop = labelAt[0] + block.text.slice(labelAt[0], end).trimEnd().length
  return {
    range: block.source(labelAt[0], stop),
    raw: block.text.slice(labelAt[0], stop),
    block,
    label: compact(plainText(block).slice(...labelAt)),
    value: block.text.slice(from, to),
    labelRange: block.source(...labelAt),
  }
}

function compact(label: string): string {
  return label.replace(/\s+/gu, '')
}
