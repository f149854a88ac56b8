import type { Range } from '@replylint/workspace'
import { type Child, h } from 'hastscript'
import { type LetterLine, letterLines, pageText, wholeCharacters } from './letter-lines.ts'

/** A place in the letter that the page shows: of a finding, or related to one. */
export interface Mark {
  readonly range: Range
  /** `span` for what is only related. */
  readonly tag: 'mark' | 'span'
  readonly className: string
  /** What links to the place name; its first piece bears it. */
  readonly id: string
  /** The finding it belongs to; every piece bears it. */
  readonly of: string
  readonly title?: string
  /** Stands behind the place. */
  readonly label?: Child
}

/** Marks within marks; what lies deeper is only a point, so that no letter makes the page explode. */
const DEEPEST = 8

/** The lines of the letter as elements; the text in them is the letter's, whatever is marked. */
export function markedLines(text: string, marks: readonly Mark[]): Child[] {
  const waiting = marks
    .map((mark) => ({ ...mark, range: wholeCharacters(text, mark.range) }))
    .sort((one, other) => one.range[0] - other.range[0] || other.range[1] - one.range[1])
    // The next one stands last.
    .reverse()
  const shown = new Set<Mark>()
  let goingOn: readonly Mark[] = []
  return letterLines(text).flatMap((line) => {
    const pen = createPen(shown, goingOn)
    goingOn = fillLine(pen, text, line, waiting)
    // Behind the last line end nothing stands, unless a mark does.
    if (line.start === text.length && pen.children.length === 0) return []
    return h('div', {}, ...pen.children, line.end < line.next ? '\n' : '')
  })
}

/** Goes to where a mark ends or begins, until there is none; the marks that go on are returned. */
function fillLine(pen: Pen, text: string, line: LetterLine, waiting: Mark[]): readonly Mark[] {
  let at = line.start
  const writeTo = (offset: number) => {
    const to = Math.min(offset, line.end)
    if (to > at) pen.put(pageText(text.slice(at, to)))
    at = Math.max(at, to)
  }
  for (;;) {
    const ends = pen.firstToEnd()
    const due = ends && ends.range[1] <= line.next ? ends : undefined
    const mark = waiting.at(-1)
    const begins = mark && (mark.range[0] < line.next || line.end === text.length)
    if (due && !(begins && mark.range[0] < due.range[1])) {
      writeTo(due.range[1])
      pen.close(due)
    } else if (begins) {
      writeTo(mark.range[0])
      pen.open(mark, !isSeen(line, mark))
      waiting.pop()
    } else {
      writeTo(line.end)
      return pen.closeAll()
    }
  }
}

/** Whether there is a character of it to be underlined; a line end is none. */
function isSeen(line: LetterLine, { range: [start, end] }: Mark): boolean {
  return start < end && (start < line.end || end > line.next)
}

/** Writes one line, with marks in it that nest; those that overlap are cut. */
interface Pen {
  readonly children: readonly Child[]
  put(child: Child): void
  open(mark: Mark, point: boolean): void
  /** Of the open marks, the outermost where several end at the same place. */
  firstToEnd(): Mark | undefined
  /** Ends the mark; what stands within it and goes on is cut. */
  close(mark: Mark): void
  /** The marks that were open, the outermost first. */
  closeAll(): readonly Mark[]
}

/** `shown`: the marks of which a piece is on the page already. */
function createPen(shown: Set<Mark>, goingOn: readonly Mark[]): Pen {
  const children: Child[] = []
  const pieces: { readonly mark: Mark; readonly children: Child[] }[] = []
  const put = (child: Child) => (pieces.at(-1)?.children ?? children).push(child)
  const start = (mark: Mark) => pieces.push({ mark, children: [] })
  const putPiece = (mark: Mark, content: readonly Child[]) => {
    put(pieceElement(mark, content, !shown.has(mark)))
    shown.add(mark)
  }
  const closeTop = () => {
    const top = pieces.pop()
    if (top && top.children.length > 0) putPiece(top.mark, top.children)
  }
  const finish = (mark: Mark) => {
    if (!shown.has(mark)) putPiece(mark, [])
    if (mark.label) put(mark.label)
  }
  goingOn.forEach(start)
  return {
    children,
    put,
    open(mark, point) {
      if (point || pieces.length >= DEEPEST) finish(mark)
      else start(mark)
    },
    firstToEnd() {
      let first: Mark | undefined
      for (const { mark } of pieces) if (!first || mark.range[1] < first.range[1]) first = mark
      return first
    },
    close(mark) {
      const from = pieces.findIndex((piece) => piece.mark === mark)
      const cut = pieces.slice(from + 1).map((piece) => piece.mark)
      while (pieces.length > from) closeTop()
      finish(mark)
      cut.forEach(start)
    },
    closeAll() {
      const open = pieces.map(({ mark }) => mark)
      while (pieces.length > 0) closeTop()
      return open
    },
  }
}

function pieceElement(mark: Mark, content: readonly Child[], first: boolean): Child {
  const { tag, id, of, title } = mark
  const className = content.length > 0 ? mark.className : `${mark.className} point`
  return h(tag, { ...(first && { id }), className, dataOf: of, title }, ...content)
}
