import { findAll } from '../find-all.ts'
import type { Block, ReplyDocument } from '../types.ts'
import { headLength, holdsLabels } from './areas.ts'
import { type LetterAt, tickedBoxes } from './category-boxes.ts'
import { AFTER_NUMBER, BLANKED, IN_BODY, IN_TITLE, LABEL, LINE, WORD } from './category-patterns.ts'
import { groupAt, place, plainText } from './plain.ts'
import type { CategoryMark } from './types.ts'

const QUOTED = /《[^《》]{0,120}》|“[^“”]{0,120}”/gu
/** 办理类别(A、B、C):B says which letters there are. */
const LEGEND = /(?<=类\s{0,2}别|类型|分类|结果|情况)\s?[(]\s?A\s?类?\s?[、/,][^()]{1,30}[)]/gu

/** Longest line of head or tail that is read for labels. */
const LINE_LENGTH = 120

export function readCategories(document: ReplyDocument): CategoryMark[] {
  const head = headLength(document)
  return document.blocks.flatMap((block, index) => {
    const plain = plainText(block)
    if (!/[A-Fa-f]|[甲乙丙丁]\s?类/u.test(plain)) return []
    const text = plain.length <= LINE_LENGTH ? withoutLegend(plain) : plain
    const inHead = index < head || block.role === 'form'
    if (inHead && text.length <= 1000) {
      const boxes = tickedBoxes(text)
      if (boxes.length > 0) return boxes.map((box) => mark(block, box, 'box'))
    }
    if (block.role === 'title') return [...numberMarks(block, text), ...titleMarks(block, text)]
    if (offersChoice(text)) return []
    const labels =
      text.length <= LINE_LENGTH && holdsLabels(document, index, head)
        ? marks(block, text, LABEL, 'label')
        : []
    if (labels.length > 0) return labels
    if (index < head || block.role === 'category') return headMarks(block, text)
    return marks(block, text, IN_BODY, 'body')
  })
}

function withoutLegend(text: string): string {
  return text.replace(LEGEND, (legend) => BLANKED.repeat(legend.length))
}

/** “办理情况：A类 B类 C类” is a choice not made. */
function offersChoice(text: string): boolean {
  const line = text.slice(0, LINE_LENGTH)
  const letters = findAll(line, /(?<![A-Za-z\d])(?<letter>[A-F])[1-3]?(?![A-Za-z\d])/gu)
  return new Set(Array.from(letters, ({ groups }) => groups?.letter)).size > 1
}

/** Marks that only the head may carry without a label. */
function headMarks(block: Block, text: string): CategoryMark[] {
  if (text.length > LINE_LENGTH) return []
  const line = LINE.exec(text)
  if (line !== null) return read(block, line, 'line')
  const behind = numberMarks(block, text)
  if (behind.length > 0) return behind
  if (/关于|答复|复函|回复/u.test(text)) return titleMarks(block, text)
  if (NUMBERED.test(text)) return marks(block, text, WORD, 'number-line')
  return /公开|签发/u.test(text) ? marks(block, text, WORD, 'line') : []
}

/** The year of a document number. */
const NUMBERED = /[〔[【(﹝]\d{2,4}[〕\]】)﹞]?/u

function numberMarks(block: Block, text: string): CategoryMark[] {
  return NUMBERED.test(text) ? marks(block, text, AFTER_NUMBER, 'number-line') : []
}

function titleMarks(block: Block, text: string): CategoryMark[] {
  const unquoted = text
    .slice(0, LINE_LENGTH * 2)
    .replace(QUOTED, (quoted) => ' '.repeat(quoted.length))
  return marks(block, unquoted, IN_TITLE, 'title')
}

function marks(
  block: Block,
  text: string,
  expression: RegExp,
  form: CategoryMark['form'],
): CategoryMark[] {
  return findAll(text, expression).flatMap((found) => read(block, found, form))
}

function read(block: Block, found: RegExpExecArray, form: CategoryMark['form']): CategoryMark[] {
  const at = groupAt(found, 'mark')
  const { letter, grade } = found.groups ?? {}
  if (at === undefined || letter === undefined) return []
  return [mark(block, { letter, at, ...(grade === undefined ? {} : { grade }) }, form)]
}

function mark(
  block: Block,
  { letter, grade, at: [from, to] }: LetterAt,
  form: CategoryMark['form'],
): CategoryMark {
  const end = from + block.text.slice(from, to).trimEnd().length
  const marked = { form, ...place(block, from, end), letter: letter.toUpperCase() }
  return grade === undefined ? marked : { ...marked, grade }
}
