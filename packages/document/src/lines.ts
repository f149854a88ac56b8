import { findAll } from './find-all.ts'
import type { Piece } from './passage.ts'
import type { Range } from './range.ts'
import { halfWidth } from './width.ts'

/** One non-blank line of the file, or a part of one, without its Markdown and HTML marks. */
export interface Segment {
  /** From its first to its last non-blank character. */
  readonly range: Range
  /** What is left of it without marks; in order, inside `range`. Empty for a line of marks only. */
  readonly pieces: readonly Piece[]
  /** The pieces joined. */
  readonly text: string
  /** `text` without blanks, figures and Latin letters narrow, 80 characters at most: for cues. */
  readonly key: string
  /** Columns of the text, Chinese characters counting two. */
  readonly width: number
  /** The line begins with two wide blanks, or four narrow ones: a paragraph begins. */
  readonly indented: boolean
  /** Level of a Markdown heading, 0 for none. */
  readonly hashes: number
}

const LINE = /[^\r\n\f\v\u2028\u2029]+/gu
/** Bold marks, zero-width characters, HTML tags but <input>, whose tick boxes are read. */
const MARKS =
  /\*{2,}|[\u00ad\u200b-\u200f\u2060\ufeff\ufffe]+|<(?!input\b)\/?[a-zA-Z][^<>]{0,200}>|&nbsp;/gu
/** Whether a line has any mark at all; most have none. */
const MARKED = /[*<&#>\u00ad\u200b-\u200f\u2060\ufeff\ufffe]/u
const HASHES = /^(#{1,6})\s+|^>\s+/u
const BLANKS = /\s+/gu
const KEY_LENGTH = 80

/** The non-blank lines of the text, in order. Linear in its size. */
export function readSegments(text: string): Segment[] {
  const segments: Segment[] = []
  for (const line of findAll(text, LINE)) {
    const trimmed = line[0].trim()
    if (trimmed === '') continue
    const start = line.index + line[0].indexOf(trimmed)
    const lead = line[0].slice(0, start - line.index)
    segments.push(createSegment(text, [start, start + trimmed.length], isIndent(lead)))
  }
  return segments
}

function isIndent(lead: string): boolean {
  return lead.includes('\u3000\u3000') || lead.includes('\t') || /^[ \u00a0]{4,}/u.test(lead)
}

/** A segment over the given range of the text. */
export function createSegment(text: string, range: Range, indented: boolean): Segment {
  const raw = text.slice(...range)
  const marked = MARKED.test(raw)
  const hashes = marked ? HASHES.exec(raw) : null
  const pieces = marked ? withoutMarks(raw, range[0], hashes?.[0].length ?? 0) : [range]
  const bare =
    pieces.length === 1
      ? text.slice(...(pieces[0] as Piece))
      : pieces.map((piece) => text.slice(...piece)).join('')
  return {
    range,
    pieces,
    text: bare,
    key: keyOf(bare),
    width: columns(bare),
    indented,
    hashes: hashes?.[1]?.length ?? 0,
  }
}

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/gu

/** What a key is without; a line that has none of it is its own key. */
const NOT_OF_KEY = /[\s０-９Ａ-Ｚａ-ｚ]/u

function keyOf(text: string): string {
  if (text.length <= KEY_LENGTH && !NOT_OF_KEY.test(text)) return text
  const start = text
    .slice(0, 3 * KEY_LENGTH)
    .replace(BLANKS, '')
    .slice(0, KEY_LENGTH)
  return start.replace(FULL_WIDTH, halfWidth)
}

function withoutMarks(raw: string, offset: number, from: number): Piece[] {
  const kept: Piece[] = []
  let at = from
  for (const mark of findAll(raw, MARKS)) {
    if (mark.index > at) kept.push([at, mark.index])
    at = Math.max(at, mark.index + mark[0].length)
  }
  if (raw.length > at) kept.push([at, raw.length])
  return trimEnds(raw, kept).map(([start, end]) => [start + offset, end + offset])
}

/** No blanks at the two ends of the whole. */
function trimEnds(raw: string, pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex((piece) => raw.slice(...piece).trim() !== '')
  const last = pieces.findLastIndex((piece) => raw.slice(...piece).trim() !== '')
  return pieces.slice(Math.max(0, first), last + 1).map(([start, end], at) => {
    const text = raw.slice(start, end)
    const lead = at === 0 ? text.length - text.trimStart().length : 0
    const trail = at === last - first ? text.length - text.trimEnd().length : 0
    return [start + lead, end - trail]
  })
}

/** Columns on a terminal, wide characters counting two. */
function columns(text: string): number {
  let width = text.length
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x2e80) width++
  return width
}

const FIGURE = /[0-9０-９%％]/u
const DIGIT = /[0-9０-９]/u
const HAN = /\p{Script=Han}/u
const ANY_BLANK = /[ \u00a0\u3000]/u
const NARROW_BLANKS = /[ \u00a0\u3000]+/gu

/** 12 月, 占 20, 20 %. */
function besideFigure(before: string, after: string): boolean {
  if (FIGURE.test(before)) return HAN.test(after) || (DIGIT.test(before) && /[%％]/u.test(after))
  return HAN.test(before) && DIGIT.test(after)
}

/** The piece without the blanks between a figure and a Han character: 2021 年 12 月. */
export function withoutNumberBlanks(text: string, piece: Piece): Piece[] {
  const [start, end] = piece
  const part = text.slice(start, end)
  if (!ANY_BLANK.test(part)) return [piece]
  const pieces: Piece[] = []
  let at = start
  for (const blank of findAll(part, NARROW_BLANKS)) {
    const from = start + blank.index
    const to = from + blank[0].length
    const before = text[from - 1] ?? ''
    const after = text[to] ?? ''
    if (from === start || to === end || blank[0].length > 2) continue
    if (!besideFigure(before, after)) continue
    pieces.push([at, from])
    at = to
  }
  pieces.push([at, end])
  return pieces
}
