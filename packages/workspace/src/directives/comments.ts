import { type Change, changesOf, type Edit, type Finding, type Range } from '@replylint/engine'

const OPEN = '<!--'
const CLOSE = '-->'

/** A text without its comments, and the way back. Offsets count UTF-16 units. */
export interface Uncommented {
  readonly text: string
  /** In the file with its comments; in order of place, disjoint. */
  readonly comments: readonly Range[]
  /** The mark that begins a comment without end: it and what follows it are text. */
  readonly unclosed?: Range
  /** Where the comment was taken out of the text. */
  cutOf(comment: number): number
  /** The finding in the file; without the edits that would reach over a comment. */
  restored(finding: Finding): Finding
  /** A range of the text in the file. It spans a comment only where it holds text on both sides. */
  source(range: Range): Range
  /** A range of the file in the text; what lies in a comment is where it was taken out. */
  within(range: Range): Range
}

/**
 * Undefined where there is none, or the format has none: in a .txt it would be printed with the letter.
 */
export function withoutCommentsIn(path: string, text: string): Uncommented | undefined {
  if (!/\.(?:md|markdown)$/iu.test(path) || !text.includes(OPEN)) return undefined
  return withoutComments(text)
}

/**
 * Takes out comments and nothing else: what is left of a line of its own is blank, as if it were not
 * there. Linear in the size of the text.
 */
export function withoutComments(file: string): Uncommented {
  const { comments, unclosed } = readComments(file)
  const cuts: number[] = []
  const ends: number[] = []
  let text = ''
  let at = 0
  for (const [start, end] of comments) {
    text += file.slice(at, start)
    cuts.push(text.length)
    ends.push(end)
    at = end
  }
  text += file.slice(at)

  /** How many comments were taken out before the offset; those at it count where `through` is set. */
  const cutsBefore = (offset: number, through: boolean) => {
    let low = 0
    let high = cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      const cut = cuts[middle] ?? 0
      if (cut < offset || (through && cut === offset)) low = middle + 1
      else high = middle
    }
    return low
  }
  const placeOf = (offset: number, through: boolean) => {
    const before = cutsBefore(offset, through)
    return before === 0 ? offset : (ends[before - 1] ?? 0) + offset - (cuts[before - 1] ?? 0)
  }
  const source = ([start, end]: Range): Range => {
    if (start < end) return [placeOf(start, true), placeOf(end, false)]
    const place = placeOf(start, false)
    return [place, place]
  }
  const below = (offset: number) => {
    const before = comments.findLastIndex(([start]) => start < offset)
    if (before < 0) return offset
    return (cuts[before] ?? 0) + Math.max(0, offset - (ends[before] ?? 0))
  }
  const spans = ([start, end]: Range) => cutsBefore(start, true) < cutsBefore(end, false)
  return {
    text,
    comments,
    ...(unclosed && { unclosed }),
    cutOf: (comment) => cuts[comment] ?? 0,
    restored: (finding) => restored(finding, source, spans),
    source,
    within: ([start, end]) => [below(start), below(end)],
  }
}

function readComments(file: string): { comments: Range[]; unclosed?: Range } {
  const comments: Range[] = []
  for (let start = file.indexOf(OPEN); start >= 0; ) {
    // `<!-->` is one, whole.
    const close = file.indexOf(CLOSE, start + 2)
    // Markdown shows nothing of the rest, which makes it the more worth reading.
    if (close < 0) return { comments, unclosed: [start, start + OPEN.length] }
    const end = close + CLOSE.length
    comments.push([start, end])
    start = file.indexOf(OPEN, end)
  }
  return { comments }
}

function restored(
  { fix, suggestions, related, ...finding }: Finding,
  source: (range: Range) => Range,
  spans: (range: Range) => boolean,
): Finding {
  const moved = ({ range, text }: Change): Change => ({ range: source(range), text })
  const edit = (written: Edit): Edit[] => {
    if (changesOf(written).some(({ range }) => spans(range))) return []
    const { also } = written
    return [{ ...moved(written), ...(also && { also: also.map(moved) }) }]
  }
  const [mended] = fix === undefined ? [] : edit(fix)
  return {
    ...finding,
    range: source(finding.range),
    ...(mended && { fix: mended }),
    suggestions: suggestions.flatMap(edit),
    related: related.map((place) => ({ ...place, range: source(place.range) })),
  }
}
