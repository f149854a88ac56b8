import type { Block, ReplyDocument } from '@replylint/document'

/** A sentence of the answer, as the verdict on the whole proposal is looked for in it. */
export interface AnswerSentence {
  /** Quotations and titles are filled with `FILLER`: they are other people's words. */
  readonly text: string
  readonly block: Block
  /** UTF-16 offset of `text` in `block.text`. */
  readonly at: number
  /** Answers one point of several: under “（三）关于医保定点”, behind “二是”. */
  readonly ofOnePoint: boolean
}

export const FILLER = '＿'
const QUOTED = /《[^《》]{0,120}》|“[^“”]{0,200}”/gu
/** 一、基本情况, 二、存在的困难, 三、下一步打算: one answer told in parts, not an answer to each point. */
const GENERAL =
  /^(?:关于)?(?:.{0,4}(?:基本|办理|工作|有关|相关|目前|现实|实际|总体|前期|调查|调研|核查|推进|进展|开展|落实|主要|项目)){1,2}(?:背景|情况|现状|工作|做法|进展|成效|过程|结果|措施)|困难|原因|^.{0,6}问题(?:和|及|与|$)|不足|下一步|下步|今后|打算|计划$|^(?:答复|办理|回复)意见|意见$|现状$|背景$|^措施/u
/** 一是…；二是…, 第一，…, 其二. */
const ENUMERATED = /(?:^|[，,。；;：:])(?:[一二三四五六七八]是|第[一二三四五六七八]|其[一二三四])/u
const ABOUT = /^\s*(?:关于|针对|对于|就)/u
/** The words of the deputy are copied in before each “答复意见：”. */
const COPIED = /^\s*(?:答复意见|办理意见|答复|回复)[：:]/u
const TEXT: ReadonlySet<Block['role']> = new Set(['opening', 'heading', 'paragraph', 'closing'])

/** The sentences behind “现答复如下：”, in order. */
export function answerOf(document: ReplyDocument): AnswerSentence[] {
  const { salutation, opening } = document.parts
  const start = (opening ?? salutation)?.range[0] ?? 0
  const blocks = document.blocks.filter(({ role, range }) => TEXT.has(role) && range[0] >= start)
  const copied = blocks.filter(({ text }) => COPIED.test(text)).length
  const topics = blocks.filter(({ text }) => ABOUT.test(text)).length
  const titles = new Map(document.facts.headings.map(({ block, title }) => [block, title]))
  let underTopic = false
  return blocks.flatMap((block) => {
    const title = titles.get(block) ?? (block.role === 'heading' ? block.text : undefined)
    if (title !== undefined) underTopic = !GENERAL.test(title)
    const apart = underTopic || copied > 0 || (topics > 1 && ABOUT.test(block.text))
    return sentencesOf(block, block === opening ? leadIn(block.text) : 0, apart)
  })
}

function sentencesOf(block: Block, from: number, apart: boolean): AnswerSentence[] {
  const enumerated = ENUMERATED.exec(block.text)?.index ?? Number.POSITIVE_INFINITY
  const text = block.text.replace(QUOTED, (quoted) => FILLER.repeat(quoted.length))
  return block.sentences.flatMap((sentence) => {
    const at = Math.max(sentence.at, from)
    const end = sentence.at + sentence.text.length
    if (at >= end) return []
    return [{ text: text.slice(at, end), block, at, ofOnePoint: apart || end > enumerated }]
  })
}

/** Offset behind 答复如下：, or of the end of an opening without it. */
function leadIn(text: string): number {
  const found = /如下[:：。]/u.exec(text)
  return found === null ? text.length : found.index + found[0].length
}
