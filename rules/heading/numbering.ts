import type { Block, Heading, ReplyDocument } from '@replylint/document'
import { findAll } from '@replylint/engine'
import { countedIn } from './counted.ts'

/** What is wrong with a heading's number, and the heading against which it is wrong. */
export interface Slip {
  readonly kind: 'gap' | 'repeat' | 'first' | 'level'
  readonly heading: Heading
  /** The number that is due; missing where either neighbour could be the wrong one. */
  readonly due?: number
  /** The heading before it in its row; for `level`, one beside it in the row it should stand in. */
  readonly previous: Heading
}

interface Row {
  last: Heading
  /** True after 1, 1: a list and its answers, in which each number comes twice. */
  readonly paired: boolean
  /** A number has come twice, and what follows may count on from either. */
  readonly slipped: boolean
  /** Its items are quoted from a law, with the numbers they have there. */
  readonly quoted: boolean
}

/** The slips in the numbers of a letter's own headings, in order, one for each. */
export function numberingSlips(document: ReplyDocument): Slip[] {
  const headings = ownHeadings(document)
  const marks = new Map<Block, string>()
  const text = createCounter(document, marks)
  const rows = new Map<number, Row>()
  const latest = new Map<number, Heading>()
  const slips: Slip[] = []
  for (const [at, heading] of headings.entries()) {
    const { level } = heading
    const row = rows.get(level)
    for (const deeper of rows.keys()) if (deeper > level) rows.delete(deeper)
    const slip =
      row === undefined
        ? firstSlip(heading, neighboursOf(headings, at), rows, latest.get(level))
        : nextSlip(heading, nextOf(headings, at)?.number, row)
    const quoted = row?.quoted ?? text.quotes(heading)
    if (slip !== undefined && !quoted && !text.explains(slip))
      slips.push(misnumbered(headings, at, slip) ?? slip)
    if (row !== undefined || heading.number === 1) marks.set(heading.block, heading.mark)
    const paired = heading.number === 1 ? row?.last.number === 1 : row?.paired === true
    // 二、 counted as （二） has no row of its own: 三、 goes on with the row above.
    const misplaced = slip?.kind === 'level' ? rows.get(slip.previous.level) : undefined
    if (misplaced) misplaced.last = { ...heading, level: slip?.previous.level ?? level }
    else rows.set(level, { last: heading, paired, slipped: slip?.kind === 'repeat', quoted })
    latest.set(level, heading)
  }
  return slips
}

/** A list in a form or an attachment, and what follows the letter, counts for itself. */
function ownHeadings({ blocks, facts }: ReplyDocument): Heading[] {
  const end = blocks.findIndex(
    ({ role, text }) => role === 'attachment' || /^附(?:件|表)\d{0,2}[:：]?/u.test(text),
  )
  const own = new Set(end < 0 ? blocks : blocks.slice(0, end))
  return facts.headings.filter(
    ({ block }) => own.has(block) && (block.role === 'heading' || block.role === 'paragraph'),
  )
}

/** The next heading of the same row, before any higher one. */
function nextOf(headings: readonly Heading[], at: number): Heading | undefined {
  const level = headings[at]?.level ?? 0
  for (let next = at + 1; next < headings.length; next++) {
    const heading = headings[next]
    if (heading !== undefined && heading.level <= level)
      return heading.level === level ? heading : undefined
  }
  return undefined
}

/** What stands around a heading, of any level; `next` is the next of its row. */
interface Neighbours {
  readonly above: Heading | undefined
  readonly below: Heading | undefined
  readonly next: Heading | undefined
}

function neighboursOf(headings: readonly Heading[], at: number): Neighbours {
  return { above: headings[at - 1], below: headings[at + 1], next: nextOf(headings, at) }
}

function nextSlip(heading: Heading, next: number | undefined, row: Row): Slip | undefined {
  const { last: previous } = row
  const { number } = heading
  if (number === 1) {
    // 一、一、三、: one list, of which the second point has the first one's number.
    return previous.number === 1 && next === 3
      ? { kind: 'repeat', heading, previous, due: 2 }
      : undefined
  }
  const step = number - previous.number
  if (step === 0 && !row.paired) {
    const due = next === number + 1 ? {} : { due: number + 1 }
    return { kind: 'repeat', heading, previous, ...due }
  }
  if (step < 2 || step > 3 || (step === 2 && row.slipped)) return undefined
  const due = next === undefined || next === number ? { due: previous.number + 1 } : {}
  return { kind: 'gap', heading, previous, ...due }
}

function firstSlip(
  heading: Heading,
  { above: last, below: after, next }: Neighbours,
  rows: ReadonlyMap<number, Row>,
  latest: Heading | undefined,
): Slip | undefined {
  const { level, number } = heading
  // Points may be counted through, over the headings between them.
  if (number === 1 || number > 4 || latest?.number === number - 1) return undefined
  const above = Math.max(...[...rows.keys()].filter((row) => row < level))
  const parent = rows.get(above)?.last
  if (parent === undefined) return undefined
  // 一、 二、 （三） 四、
  if (
    level === above + 1 &&
    parent.number === number - 1 &&
    next === undefined &&
    (after === undefined
      ? latest === undefined && !isFirstBelow(last, heading)
      : after.level === above && after.number === number + 1)
  )
    return { kind: 'level', heading, previous: parent, due: number }
  if (latest !== undefined && latest.number >= number) return undefined
  // “二、打算⏎（1）加强巡查⏎（2）配送到户⏎（二）强化执法”: （一） is left out, or （1） is （一）.
  const direct = last !== undefined && last.level < level
  const due = next === undefined && direct ? { due: 1 } : {}
  return { kind: 'first', heading, previous: parent, ...due }
}

/** “（1）加强巡查⏎（二）强化执法”: the one before is counted with the wrong marks, not this one. */
function isFirstBelow(last: Heading | undefined, { level, number }: Heading): boolean {
  return last !== undefined && last.level > level && last.number === 1 && number === 2
}

/** The slip of （1） between 二、 and （二）, for that of （二）. */
function misnumbered(headings: readonly Heading[], at: number, slip: Slip): Slip | undefined {
  const [parent, last, after] = [headings[at - 2], headings[at - 1], headings[at + 1]]
  if (slip.kind !== 'first' || last === undefined || parent !== slip.previous) return undefined
  if (!isFirstBelow(last, slip.heading)) return undefined
  // “（1）加强巡查⏎（二）强化执法⏎（3）公布结果”: which of them is wrong?
  if (after?.level === last.level) return undefined
  // “一、打算⏎1.加强巡查⏎（二）强化执法”, where （二） may be 二、.
  if (after === undefined && parent.number === 1) return undefined
  return { kind: 'level', heading: last, previous: slip.heading, due: 1 }
}

/** “《条例》第十条规定：⏎（三）对……”: an item of a law is quoted with its own number. */
const QUOTES_LAW =
  /第[一二三四五六七八九十百\d]{1,5}[条款项]|[规约]定[:：，,]|情形|下列[^。]{0,16}(?:之一|[:：]$)/u
/** “现就涉及我局的第2、3点答复如下”: the deputy's numbers are kept, and others answer the rest. */
const ANSWERS_SOME =
  /涉及我[局委办厅院镇乡县区市]|第[一二三四五六七八九\d]{1,2}(?:[、，,和及与]第?[一二三四五六七八九\d]{1,2}){0,5}[点条项个]/u

/** `marks`: the headings that count rightly in their own rows, so that they count for no other. */
function createCounter(
  { blocks, parts, kind: letterKind }: ReplyDocument,
  marks: ReadonlyMap<Block, string>,
) {
  const places = new Map(blocks.map((block, at) => [block, at]))
  const between = (slip: Slip): Block[] => {
    const from = places.get(slip.previous.block) ?? 0
    return blocks.slice(from, places.get(slip.heading.block) ?? from)
  }
  const opening = parts.opening === undefined ? 0 : (places.get(parts.opening) ?? 0)
  const first = blocks.slice(opening, opening + 3)
  const some = letterKind === 'co-handling' || first.some(({ text }) => ANSWERS_SOME.test(text))
  return {
    /** True for the first item of a list that is quoted. */
    quotes({ block }: Heading): boolean {
      const before = blocks[(places.get(block) ?? 0) - 1]?.text ?? ''
      return QUOTES_LAW.test(before) || isQuoted([before])
    },
    /** True where a missing number stands in the text, so that only its line break is lost. */
    explains(slip: Slip): boolean {
      const { heading, previous, kind } = slip
      if (some && (kind === 'gap' || kind === 'first')) return true
      const texts = between(slip).map(({ text }) => text)
      if (kind === 'level' || isQuoted(texts)) return isQuoted(texts)
      // “应当提交下列材料：⏎（三）身份证明”: a list of its own, of which the beginning is left out.
      if (texts.length > 1 && /[:：]$/u.test(texts.at(-1)?.trimEnd() ?? '')) return true
      const [from, to] =
        kind === 'repeat'
          ? [1, 1]
          : [kind === 'first' ? 1 : previous.number + 1, heading.number - 1]
      return between(slip).some((block) => {
        const mark = (block === previous.block ? previous.mark : marks.get(block))?.length ?? 0
        const found = countedIn(block.text.trimStart().slice(mark), heading.level)
        for (let left = from; left <= to; left++) if (found.has(left)) return true
        return false
      })
    },
  }
}

/** A quotation is open where the heading begins. */
function isQuoted(texts: readonly string[]): boolean {
  let open = 0
  for (const text of texts)
    for (const { 0: mark } of findAll(text, /[“”]/gu)) open += mark === '“' ? 1 : -1
  return open > 0
}
