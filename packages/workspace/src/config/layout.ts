/** How a configuration is laid out, so that what is added looks like the rest. */
export interface Layout {
  readonly text: string
  readonly lineEnd: string
  /** One step of indentation. */
  readonly step: string
}

/** Text that goes in at an offset, in place of what stands up to `end`. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

export function layoutOf(text: string): Layout {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const step = /^(?:\t| {2,8})(?=[^\s#-])/mu.exec(text)?.[0] ?? '  '
  return { text, lineEnd, step }
}

/** The blanks at the start of the line that holds the offset. */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/u.exec(text.slice(lineStart(text, offset)))?.[0] ?? ''
}

/** `  ` and no tab: what a block collection that begins at the offset is indented by. */
export function columnOf(text: string, offset: number): string {
  return ' '.repeat(offset - lineStart(text, offset))
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Before the line's end, CR and all. */
export function lineEndAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end < 0) return text.length
  return end > offset && text[end - 1] === '\r' ? end - 1 : end
}

/** The splices must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let done = text
  for (const { start, end, text: put } of [...splices].sort((a, b) => b.start - a.start)) {
    done = done.slice(0, start) + put + done.slice(end)
  }
  return done
}
