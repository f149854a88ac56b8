import type { Range } from '../range.ts'
import type { Block, ReplyDocument } from '../types.ts'
import { headLength, holdsLabels } from './areas.ts'
import { tickedBoxes } from './category-boxes.ts'
import { groupAt, place, plainText } from './plain.ts'
import type { CategoryMark } from './types.ts'

const OPEN = '[(〔\\[【“"]'
const CLOSE = '[)〕\\]】”"]'
/** A letter with 类 inside or outside its brackets: A, A类, (A)类, 〔A 类〕. The fact is what stands inside. */
const MARK = `${OPEN}?\\s?(?<mark>(?<letter>[A-D])\\s?类?)\\s?${CLOSE}?类?${CLOSE}?`
/** “A/B/C” and “A、B类” are choices not made; “C.社会建设” is the proposal's subject. */
const NOTHING_MORE =
  '(?=$|[\\s,;。)(（〕\\]】]|[/／]?(?:同意|可以?公开|公开|主动))(?!\\s?(?:[/、或](?!同意|可|公开|主动)))'

/** 答复类别：A类, 类 别:B, 办理结果:(A). Not 垃圾分类:A, not 类别:提案. */
const LABEL = new RegExp(
  `(?<!\\p{Script=Han})(?:(?:答复件?|办理|办复|承办|评价|处理|办结|回复|结果)(?:类\\s{0,2}别|类型|分类|结果|情况|性质)|解决程度|类\\s{0,2}别|分\\s{0,2}类|结果)(?:标[记识注]|分类)?[〕】]?\\s{0,2}(?::\\s{0,3}|(?=${OPEN})|(?<=[〕\\]】]\\s{0,2}))${MARK}${NOTHING_MORE}`,
  'dgiu',
)
/** A line of its own: A, A类, (A)类, 〔A 类〕. */
const LINE = new RegExp(`^\\s*[★☆]?${MARK}(?:件|答复)?\\s*$`, 'du')
/** Beside 公开 or a number on one line: “A类  主动公开”. */
const WORD = new RegExp(`(?<=^|\\s)${MARK}(?=$|\\s)`, 'dgu')
/** 澧交建复〔2023〕12号C类, 汨政字〔2021〕8号B类 同意公开, 〔2022〕号（B类）. */
const AFTER_NUMBER = new RegExp(`号\\s{0,8}${MARK}${NOTHING_MORE}`, 'dgu')
/** …办理情况(B)的函, …的函(A). */
const IN_TITLE = /[(]\s?(?<mark>(?<letter>[A-D])\s?类?)\s?[)]/dgu
const QUOTED = /《[^《》]{0,120}》|“[^“”]{0,120}”/gu
/** 此件为B类, 该建议属于“B类”件. Not “该建议属于B类地区”. */
const IN_BODY =
  /(?:此件|本件|该件|[本该]建议|[本该]提案|办理结果|[答办]复类别|办理类别)(?:的?(?:答复|办理|办复))?(?:类别|结果|类型)?(?:确?定为|列为|属于?|为|是)\s?[“"(]?(?<mark>(?<letter>[A-D])[”"]?类)(?=$|[,;。)”"]|件|建议|提案|办理|答复)/dgu

/** Longest line of head or tail that is read for labels. */
const LINE_LENGTH = 120

export function readCategories(document: ReplyDocument): CategoryMark[] {
  const head = headLength(document)
  return document.blocks.flatMap((block, index) => {
    const text = plainText(block)
    if (!/[A-Da-d]/u.test(text)) return []
    const inHead = index < head || block.role === 'form'
    if (inHead && text.length <= 1000) {
      const boxes = tickedBoxes(text)
      if (boxes.length > 0) return boxes.map(({ letter, at }) => mark(block, letter, at, 'box'))
    }
    if (block.role === 'title') return [...numberMarks(block, text), ...titleMarks(block, text)]
    if (offersChoice(text)) return []
    const labels =
      text.length <= LINE_LENGTH && holdsLabels(document, index, head)
        ? marks(block, text, LABEL, 'label')
        : []
    if (labels.length > 0) return labels
    return index < head ? headMarks(block, text) : marks(block, text, IN_BODY, 'body')
  })
}

/** “办理情况：A类 B类 C类” is a choice not made. */
function offersChoice(text: string): boolean {
  const line = text.slice(0, LINE_LENGTH)
  return new Set(Array.from(line.matchAll(/(?<![A-Za-z\d])[A-D](?![A-Za-z\d])/gu), String)).size > 1
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
  return /公开/u.test(text) ? marks(block, text, WORD, 'line') : []
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
  return Array.from(text.matchAll(expression)).flatMap((found) => read(block, found, form))
}

function read(block: Block, found: RegExpExecArray, form: CategoryMark['form']): CategoryMark[] {
  const at = groupAt(found, 'mark')
  const letter = found.groups?.letter
  return at === undefined || letter === undefined ? [] : [mark(block, letter, at, form)]
}

function mark(
  block: Block,
  letter: string,
  [from, to]: Range,
  form: CategoryMark['form'],
): CategoryMark {
  const end = from + block.text.slice(from, to).trimEnd().length
  return { ...place(block, from, end), letter: letter.toUpperCase(), form }
}
