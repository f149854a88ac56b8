import type { Range } from '../range.ts'
import type { Block, ReplyDocument } from '../types.ts'
import { headLength, holdsLabels } from './areas.ts'
import { LABEL_WORD } from './category-patterns.ts'
import { place, plainText } from './plain.ts'
import type { CategoryBlank } from './types.ts'

/** Longest line that is read; a line of the head with number and 公开 beside it. */
const LINE_LENGTH = 60
const END = '\\s*(?:[/]?(?:同意|主动|依申请|不予|可以?)?公开)?\\s*$'
/** 分类A/B/C, 答复类别：A、B、C类, （A/B/C类）. Three letters at least: “A/B类” may be meant. */
const CHOICE = new RegExp(
  `^\\s*(?<blank>(?:${LABEL_WORD}\\s?:?\\s?)?[(〔【[]?A\\s?类?\\s?[/、|或]\\s?B\\s?类?\\s?[/、|或]\\s?C\\s?类?(?:\\s?[/、|或]\\s?D\\s?类?)?[)〕】\\]]?类?)${END}`,
  'du',
)
/** 答复类别：□A类 □B类 □C类. */
const BOXES = new RegExp(
  `^\\s*(?<blank>${LABEL_WORD}\\s?:?\\s?(?:[□☐○]\\s?[A-D]\\s?类?\\s{0,4}){3,4})${END}`,
  'du',
)
/** 答复类别：×类, （X）类. */
const CROSS = new RegExp(
  `^\\s*(?<blank>(?:${LABEL_WORD}\\s?:\\s?)?[(〔【[]?\\s?(?:[×xX]{1,3}|[_]{1,12})\\s?[)〕】\\]]?类|${LABEL_WORD}\\s?:\\s?_{2,12})[)〕】\\]]?${END}`,
  'du',
)
/** Of the labels only those that mean nothing else: “类别：”, “办理结果：” may head a page's own field. */
const EMPTY_LABEL =
  /^\s*[(〔【[]?\s?(?<blank>(?:(?:建议|提案)?(?:答复[件函]?|办复|办理|承办|结果)类\s{0,2}别|(?:答复|办理)(?:结果)?分类|(?:办理|答复)结果(?=\s?:\s{0,8}[(〔【[]\s{0,6}[)〕】\]]类))\s?(?::|(?=[〕】\]]))\s{0,8}[(〔【[]?\s{0,6}[)〕】\]]?类?[)〕】\]]?)\s*$/du
/** （　）类 on a line of its own. */
const EMPTY_LINE =
  /^\s*(?<blank>[(〔【[]\s{0,6}[)〕】\]]\s?类|[(〔【[]\s{1,6}类\s?[)〕】\]]|类)\s*$/du
/** 〔2019〕12号 类 同意公开. */
const AFTER_NUMBER = new RegExp(
  `(?<=[〔[【(]\\d{4}[〕\\]】)][^号]{0,12}号\\s{0,8})(?<blank>(?:[(〔【[]\\s{0,6}[)〕】\\]]?)?类[)〕】\\]]?)${END}`,
  'du',
)

/** Marks of the category that were left open. A mark that is made elsewhere fills them all. */
export function readCategoryBlanks(document: ReplyDocument): CategoryBlank[] {
  if (document.kind === 'other' || document.kind === 'form') return []
  const head = headLength(document)
  const found = document.blocks.flatMap((block, index) => {
    if (block.role === 'form' || block.role === 'paragraph') return []
    if (block.text.length > LINE_LENGTH || !/[A类×xX_＿]/u.test(block.text)) return []
    if (!holdsLabels(document, index, head)) return []
    return blanksOf(block, document.blocks[index + 1], index < head)
  })
  return found.length > 0 && document.facts.categories.length === 0 ? found : []
}

function blanksOf(block: Block, below: Block | undefined, inHead: boolean): CategoryBlank[] {
  const text = plainText(block)
  const choice = at(CHOICE, text) ?? at(BOXES, text) ?? at(CROSS, text)
  if (choice !== undefined) return [{ ...place(block, ...choice), kind: 'choice' }]
  // 答复类别：⏎已解决: the value stands on the line below.
  const answered = below !== undefined && VALUE.test(below.text)
  const empty =
    (answered ? undefined : at(EMPTY_LABEL, text)) ??
    (inHead ? (at(EMPTY_LINE, text) ?? at(AFTER_NUMBER, text)) : undefined)
  return empty === undefined ? [] : [{ ...place(block, ...empty), kind: 'empty' }]
}

const VALUE =
  /^\s*[（(〔【[]?\s*(?:[A-Za-zＡ-Ｚ甲乙丙丁□☐☑√✓]|已|基本|正在|部分|列入|解决|采纳|留作)/u

function at(expression: RegExp, text: string): Range | undefined {
  const range = expression.exec(text)?.indices?.groups?.blank
  if (range === undefined) return undefined
  const [from, to] = range
  return [from, from + text.slice(from, to).trimEnd().length]
}
