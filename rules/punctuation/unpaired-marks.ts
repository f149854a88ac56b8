import type { BlockRole, Enclosure, Range, ReplyDocument } from '@replylint/document'
import { type Edit, type Severity, together } from '@replylint/engine'
import { shortened } from './around.ts'
import { isLone, loneMarks } from './lone-marks.ts'
import { nameOf, pairOf, sameFamily } from './mark-names.ts'
import { partnerPlace } from './partner-place.ts'
import { joinsTwo } from './quoted-pairs.ts'

/** A mark without its partner, or a pair that is none. */
export interface MarkFault {
  readonly id: 'close' | 'open' | 'extra' | 'turned' | 'different' | 'crossed'
  /** From one mark to the other; to where the other is likely missing, if that can be told. */
  readonly range: Range
  /** `words` stand beside or between the marks; `zh` names the marks. */
  readonly data: { readonly words: string; readonly zh: string; readonly marks: string }
  readonly severity: Severity
  readonly suggestions: readonly Edit[]
}

/** A page that lost so many marks was damaged in copying. */
const DAMAGED = 6

export function unpairedMarks(document: ReplyDocument): MarkFault[] {
  const { missing, turned, crossed, mixed } = loneMarks(document)
  const faults = missing.filter((mark) => !isCut(mark, document)).map(missingPartner)
  return [
    ...faults.map((fault): MarkFault => {
      return missing.length < DAMAGED ? fault : { ...fault, severity: 'info' }
    }),
    ...turned.map(turnedMarks),
    ...crossed.map(crossedMarks),
    ...mixed.map(mixedMarks),
    ...document.facts.enclosures.flatMap((pair) => (isLone(pair) ? [] : differentMarks(pair))),
  ]
}

function missingPartner(mark: Enclosure): MarkFault {
  const { block, open, range, raw } = mark
  const id = open === '' ? 'open' : 'close'
  const data = { words: beside(mark), zh: kindName(raw), marks: raw }
  const severity = severityOf(mark)
  if (isExtra(mark))
    return { id: 'extra', range, data, severity, suggestions: [{ range, text: '' }] }
  const place = partnerPlace(mark)
  if (place === undefined) return { id, range, data, severity, suggestions: [] }
  const suggestions = [{ range: block.source(place, place), text: pairOf(raw)?.[id] ?? '' }]
  const [from, to] = mark.at
  const whole = block.source(Math.min(from, place), Math.max(to, place))
  return { id, range: whole, data, severity, suggestions }
}

function turnedMarks([first, second]: readonly [Enclosure, Enclosure]): MarkFault {
  const { block, raw } = first
  const faults = [...(first.open === '' ? [first] : []), ...(second.close === '' ? [second] : [])]
  const edit = together(faults.map(turn))
  const words = shortened(block.text.slice(first.at[1], second.at[0]), 14, 6)
  return {
    id: 'turned',
    range: block.source(first.at[0], second.at[1]),
    data: { words, zh: kindName(raw), marks: raw + second.raw },
    severity: severityOf(first),
    suggestions: edit === undefined ? [] : [edit],
  }
}

function crossedMarks([open, close]: readonly [Enclosure, Enclosure]): MarkFault {
  const { block } = open
  const last = block.text.charAt(close.at[0] - 1)
  // “《办法（试行》）”: the two last marks change places.
  const swap = { range: block.source(close.at[0] - 1, close.at[1]), text: close.raw + last }
  const words = shortened(block.text.slice(open.at[1], close.at[0]), 14, 6)
  return {
    id: 'crossed',
    range: block.source(open.at[0], close.at[1]),
    data: { words, zh: kindName(open.raw), marks: open.raw + close.raw },
    severity: severityOf(open),
    suggestions: CLOSING.includes(last) ? [swap] : [],
  }
}

function mixedMarks([open, close]: readonly [Enclosure, Enclosure]): MarkFault {
  const { block } = open
  const words = shortened(block.text.slice(open.at[1], close.at[0]), 14, 6)
  const zh = `${nameOf(open.raw)}与${nameOf(close.raw)}`
  return {
    id: 'different',
    range: block.source(open.at[0], close.at[1]),
    data: { words, zh, marks: open.raw + close.raw },
    severity: severityOf(open),
    suggestions: [
      { range: close.range, text: pairOf(open.raw)?.close ?? close.raw },
      { range: open.range, text: pairOf(close.raw)?.open ?? open.raw },
    ],
  }
}

const CLOSING = '》〉”’）)〕】'

function differentMarks(pair: Enclosure): MarkFault[] {
  const { open, close, block, at, raw, range } = pair
  if (joinsTwo(pair)) {
    const edit = { ...replaced(pair, 'first', close), also: [replaced(pair, 'last', open)] }
    const words = block.text.slice(Math.max(0, at[0] - 3), at[1] + 3)
    const data = { words, zh: kindName(open), marks: open + close }
    return [{ id: 'turned', range, data, severity: severityOf(pair), suggestions: [edit] }]
  }
  const [left, right] = [pairOf(open), pairOf(close)]
  if (left === undefined || right === undefined || sameFamily(open, close)) return []
  if (FIGURES.test(raw)) return []
  const zh = `${nameOf(open)}与${nameOf(close)}`
  const data = { words: shortened(raw.slice(1, -1), 14, 6), zh, marks: open + close }
  const suggestions = [replaced(pair, 'last', left.close), replaced(pair, 'first', right.open)]
  return [{ id: 'different', range, data, severity: severityOf(pair), suggestions }]
}

/** “[0,100)” is an interval; the year of “〔2023)18号” belongs to the number of its paper. */
const FIGURES = /^.[\d\s,，.%～~—-]{1,20}.$/u
/** Running text, and the lines whose marks are the drafter's. */
const SURE: ReadonlySet<BlockRole> = new Set<BlockRole>([
  ...(['title', 'opening', 'heading', 'paragraph', 'closing'] as const),
  ...(['contact', 'openness', 'attachment'] as const),
])
/** Footnotes, links and code have square brackets of their own. */
const DOUBTFUL = '[]［］【】「」『』‘’'

function severityOf({ block, at, raw, open, close }: Enclosure): Severity {
  const row = block.text.slice(Math.max(0, at[0] - 60), at[1] + 60)
  if (!SURE.has(block.role) || /[|\t]/u.test(row)) return 'info'
  if (open !== '' && close !== '') return 'warning'
  // “青教〔202218”: the page lost what stood between the figures.
  const lost = raw === '〔' && /^\d{5}/u.test(block.text.slice(at[1], at[1] + 5))
  return lost || DOUBTFUL.includes(raw) ? 'info' : 'warning'
}

/** “《《养老服务办法》”, “停车难””: typed twice. */
function isExtra({ kind, raw, open, at, block }: Enclosure): boolean {
  const neighbour = open === '' ? block.text.charAt(at[0] - 1) : block.text.charAt(at[1])
  return neighbour === raw && kind !== 'bracket'
}

const LONGEST_SENTENCE = 200

/** The text ends before its quotation does: the rest was cut off. */
function isCut(mark: Enclosure, { blocks, parts }: ReplyDocument): boolean {
  const { block, at, close } = mark
  if (close !== '' || isExtra(mark)) return false
  const end = block.text.slice(Math.max(at[1], block.text.length - 8)).trimEnd()
  if (/(?:…|\.{3})$/u.test(end)) return true
  if (block.role === 'title') return !/(?:答\s?复|回复|函|意见)[）)]?$/u.test(end)
  // A title and a bracket end within their sentence; a quotation may hold several.
  const ended =
    mark.kind !== 'quotation' && block.text.slice(at[1], at[1] + LONGEST_SENTENCE).includes('。')
  const isSigned = parts.signature !== undefined || parts.date !== undefined
  // “《条例》规定：“民政部门应当会同…”: a long quotation may begin a page before the text ends.
  if (
    !isSigned &&
    mark.kind === 'quotation' &&
    /[：:]\s*$/u.test(block.text.slice(Math.max(0, at[0] - 3), at[0]))
  )
    return blocks.slice(-LAST_BLOCKS).includes(block)
  if (ended || block !== blocks.at(-1)) return false
  const place = partnerPlace(mark)
  if (place === undefined) return !isSigned
  // “(联系人:顾” and “(此件公开发布” are last lines, too: only the second is whole.
  return block.text.length - place < REST && !WHOLE.test(block.text.slice(at[1]))
}

const LAST_BLOCKS = 3
/** So little behind the place of the missing mark is what is left of a clause that was cut off. */
const REST = 16
/** The end of a sentence, of a telephone number, of the openness note. */
const WHOLE = /(?:[。！？!?]|如下[：:]|\d{7,}|公开(?:发布)?)\s*$/u

function beside({ block: { text }, at, open }: Enclosure): string {
  if (open === '') return (at[0] > 8 ? '…' : '') + text.slice(Math.max(0, at[0] - 8), at[0]).trim()
  const words = text.slice(at[1], at[1] + 8).trim()
  return at[1] + 8 < text.length ? `${words}…` : words
}

function kindName(mark: string): string {
  return pairOf(mark)?.zh ?? '标号'
}

function turn({ range, raw, open }: Enclosure): Edit {
  const pair = pairOf(raw)
  return { range, text: (open === '' ? pair?.open : pair?.close) ?? raw }
}

/** The opening or the closing mark of the pair, replaced. */
function replaced({ block, at }: Enclosure, side: 'first' | 'last', text: string): Edit {
  const from = side === 'first' ? at[0] : at[1] - 1
  return { range: block.source(from, from + 1), text }
}
