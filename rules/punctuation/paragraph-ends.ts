import type { Block, BlockRole, ReplyDocument } from '@replylint/document'

/** A paragraph whose last mark is missing, or is one that lets expect more. */
export interface OpenEnd {
  readonly block: Block
  /** UTF-16 offset of the end in the block's text: behind its last character. */
  readonly end: number
  /** The comma, semicolon or 、 that stands there, in either width; '' where nothing does. */
  readonly mark: string
  /** What follows cannot be the rest of the sentence. */
  readonly sure: boolean
}

/** Shorter ones are labels, headings and names. */
const SHORTEST = 20
/** 感谢您对养老工作的支持 */
const SHORTEST_THANKS = 10
const FINISHED = /[。！？!?：:…][”’"』」）)》】]*$|[）)】〕]$/u
const OPEN = /[\p{Script=Han}\d%％”》]([，,；;、]?)$/u
/** More than a heading: two clauses and more. */
const CLAUSES = /[。；;]|[，,].{4,}[，,]/u
/** （一）, 1., 一是: a point of a list; its siblings may do without a mark as well. */
const POINT =
  /^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]|[①-⑳]|第?[一二三四五六七八九十]是|[第其][一二三四五六七八九十][，,、])/u
/** A heading, or the next point of a list. */
const NUMBERED =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[①-⑳]|[一二三四五六七八九十]是)/u
/** Begins a paragraph and no clause in the middle of a sentence. */
const STARTER =
  /^\s*(?:下一?步[，,]|(?:再次|衷心|非常|最后|在此)?感谢|最后[，,]|同时[，,]|目前[，,]|近年来[，,]|首先[，,]|其次[，,]|以上(?:答复|意见|回复|内容)|特此|此复|专此)/u
/** The points of a list, parted by ；. */
const NEXT_POINT =
  /^\s*(?:其次|再次[，,]|最后[，,]|同时|此外|另外|第[一二三四五六七八九十]|[一二三四五六七八九十]是)/u
/** How thanks, wishes and invitations begin. */
const FAREWELL = /^\s*(?:再次|衷心|欢迎|希望|恳请|敬请|[顺谨敬恭]?祝|此致|如[有对您你果]|若)/u
/** Behind the last paragraph. */
const SIGNED: ReadonlySet<BlockRole> = new Set<BlockRole>([
  ...(['signature', 'date', 'contact', 'copy-to', 'openness', 'imprint'] as const),
])
/** 在抓好巡查的⏎同时, 截至⏎目前, 表示⏎感谢: the sentence goes on in the next line. */
const DANGLING =
  /(?:[的和与及对在为将把向从由被至到此并且也更再先、]|表示|深表|衷心|非常|十分|特别|再次|最后|真诚|由衷|诚挚)$/u

/**
 * “……总投资：320万元，建设单位：县水利局” is a row of labels, “……承办人：顾明远 电话：0599-8812345” the tail of a page
 * in one line, and “现答复如下” lacks a colon instead.
 */
const LABELLED = /[\p{Script=Han}）)]{1,8}[：:][^，,。；;：:]{1,20}$|\d{7,}$|如下[，,；;]?$/u

/** 祝您身体健康，工作顺利 may stand without a mark, as 此致敬礼 does. */
const WISHES = /(?:^|[\s，,。！!])(?:[顺谨敬恭衷心]{0,2}祝|此致|[顺敬]颂)[^。！!；;：:]{0,60}$/u

/** Paragraphs between the salutation and the signature that do not end, in order. */
export function openEnds(document: ReplyDocument): OpenEnd[] {
  const { blocks, kind } = document
  if (kind === 'other' || kind === 'form') return []
  const found: OpenEnd[] = []
  let ended = 0
  for (const [at, block] of blocks.entries()) {
    if (block.role !== 'paragraph' && block.role !== 'opening' && block.role !== 'closing') continue
    const text = block.text.trimEnd()
    if (FINISHED.test(text)) ended++
    else {
      const open = openEnd(block, text, blocks[at - 1], blocks[at + 1])
      if (open !== undefined) found.push(open)
    }
  }
  // A letter that goes without marks at the ends of its paragraphs has another trouble.
  return found.length * 2 > ended ? [] : found
}

function openEnd(
  block: Block,
  text: string,
  last: Block | undefined,
  next: Block | undefined,
): OpenEnd | undefined {
  // The end of the file: cut off, or still being written.
  if (next === undefined || text.length < (isClosing(block, next) ? SHORTEST_THANKS : SHORTEST))
    return undefined
  const mark = OPEN.exec(text)?.[1]
  if (mark === undefined || (mark === '' && DANGLING.test(text))) return undefined
  if (LABELLED.test(text) || WISHES.test(text)) return undefined
  if (isPoint(text, last) || isSplit(text, next.text)) return undefined
  if (!isClosing(block, next) && !CLAUSES.test(text)) return undefined
  // “……根据需求和建设紧迫性，⏎首先将其纳入规划”: a page broke the sentence.
  const comma = /[，,、]/u.test(mark)
  if (comma && !isSigned(next) && !isHeading(next)) return undefined
  const sure = comma || isNextThought(next) || (mark === '' && isHeading(next))
  // “首先，……；⏎其次，……；⏎最后，……。”, “（一）……现场检查；⏎（二）……”: the next point follows.
  const semicolon = /[；;]/u.test(mark)
  if (semicolon && NEXT_POINT.test(next.text)) return undefined
  if (semicolon && !sure && (NUMBERED.test(next.text) || !isLastOfRow(last, next))) return undefined
  return { block, end: text.length, mark, sure }
}

/** “比上年增长⏎8.8％” is no heading: only 一、 and （一） are. */
function isHeading({ text }: Block): boolean {
  return /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u.test(text)
}

/** “……边防检查机⏎关负责人批准，可以延长。” has a word of the tail, but goes on. */
function isSigned({ role, text }: Block): boolean {
  return SIGNED.has(role) && !text.includes('。') && /^[^，,]*$|^[^，,]{1,16}[:：]/u.test(text)
}

/** What follows cannot be the rest of the sentence. */
function isNextThought(next: Block): boolean {
  const { role, text } = next
  return isSigned(next) || STARTER.test(text) || (role === 'closing' && FAREWELL.test(text))
}

/** Neither the one before it nor the one behind it ends in ； or ：. */
function isLastOfRow(last: Block | undefined, next: Block): boolean {
  const open = /[：:；;]\s*$/u
  return !open.test(next.text) && (last?.role === 'opening' || !open.test(last?.text ?? ''))
}

/** A title or a quotation goes on in the next line: 发布了《⏎……行动》. */
function isSplit(text: string, next: string): boolean {
  if (/^\s*[》”’）)，,。；;、：:]/u.test(next)) return true
  return ['《》', '“”'].some(
    (pair) => text.lastIndexOf(pair[0] ?? '') > text.lastIndexOf(pair[1] ?? ''),
  )
}

/** The last words before the signature. */
function isClosing(block: Block, next: Block): boolean {
  return block.role === 'closing' && (isSigned(next) || next.role === 'closing')
}

/** In a list, led in by a colon or parted by ；. */
function isPoint(text: string, last: Block | undefined): boolean {
  if (POINT.test(text) && !text.includes('。')) return true
  // 现答复如下： leads in the whole letter.
  if (last === undefined || last.role === 'opening') return false
  return /[：:；;]\s*$/u.test(last.text) && !text.includes('。')
}
