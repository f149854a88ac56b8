import type { Block, Range, ReplyDocument } from '@replylint/document'
import { findAll } from '@replylint/engine'

/** One of the things that the proposal asks for, as the file lists them. */
export interface Point {
  readonly text: string
  readonly range: Range
}

/** 提案主要内容：, 建议内容, above the list or in the cell before it. */
const LABEL =
  /^[\s|]*[一二三四五]?、?(?:提案|建议)?(?:的)?(?:主要)?(?:内容|建议|诉求)(?:摘要|和要求|及要求)?\s*(?:[：:\t|]|$)/u
/** 1. 2、 （3） ① 一、 at the start of a point. */
const ITEM =
  /(?:^|[\s。；;：:|])(?:\d{1,2}[.、．](?!\d)|[（(]\d{1,2}[)）]|[①-⑨]|[一二三四五六七八九]、)/gu
/** “您提出的一是…；二是…；三是…”. */
const ORDINAL = /(?<=^|[，,。；;：:“"])[一二三四五六七八九]是/gu
/** Where the quoted points end: “……的建议收悉，现答复如下：”. */
const LEAD_IN =
  /等?的?(?:建议|提案|意见|问题)?[^，,。；;“”"]{0,6}(?:收悉|悉[，,])|[，,。]现|如下[:：。]/u
/** Most blocks that a list can take. */
const LIST_LENGTH = 12
const TRIMMED = /^[\s。；;：:|\d.、．（()）①-⑨]+|[\s。；;，,”"|]+$/gu

/** The points of a form's 提案主要内容, or those that the opening quotes; three at least. */
export function listedPoints(document: ReplyDocument): Point[] {
  const points = ofForm(document.blocks) ?? ofOpening(document.parts.opening)
  return points !== undefined && points.length >= 3 ? points : []
}

function ofForm(blocks: readonly Block[]): Point[] | undefined {
  const at = blocks.findIndex(({ role, text }) => role === 'form' && LABEL.test(text.slice(0, 40)))
  const label = blocks[at]
  if (label === undefined) return undefined
  const points = itemsOf(label, ITEM)
  for (const block of blocks.slice(at + 1, at + LIST_LENGTH)) {
    const items = block.role === 'form' ? itemsOf(block, ITEM) : []
    if (items.length === 0) break
    points.push(...items)
  }
  return points
}

function ofOpening(opening: Block | undefined): Point[] | undefined {
  if (opening === undefined || !/[您你]们?.{0,30}(?:提出|建议)/u.test(opening.text))
    return undefined
  const end = opening.text.search(LEAD_IN)
  return itemsOf(opening, ORDINAL, Math.max(end, 0))
}

/** The points between one mark and the next; each ends with its own sentence. */
function itemsOf(block: Block, mark: RegExp, end = block.text.length): Point[] {
  const text = block.text.slice(0, Math.min(end, 1200))
  const starts = findAll(text, mark)
  return starts.flatMap((found, index) => {
    const from = found.index + found[0].length
    const whole = text.slice(from, starts[index + 1]?.index ?? text.length)
    const words = whole.split(/[。；;”"\t|]/u, 1)[0] ?? ''
    const bare = words.slice(0, 200).replace(TRIMMED, '')
    if (bare.length < 4) return []
    const start = from + words.indexOf(bare)
    return [{ text: bare, range: block.source(start, start + bare.length) }]
  })
}
