import { letter } from '@replylint/engine'

const COMPLETE = letter().trimEnd().split('\n')
/** Stands for lines of the complete letter. */
const GAP = '……'
const WHOLE_LETTER_LINES = 10

/** A line of an example as its page shows it; `gone` stands in the complete letter and not here. */
export interface ExcerptLine {
  readonly text: string
  readonly gone: boolean
}

/**
 * A whole letter cut down to what differs from the complete one, so that the page shows the point
 * of the example; short texts come back as they are. Marks `[[…]]` are kept.
 */
export function excerpt(marked: string): ExcerptLine[] {
  const lines = marked.trimEnd().split('\n')
  if (lines.length < WHOLE_LETTER_LINES) return lines.map((text) => ({ text, gone: false }))
  const shown: ExcerptLine[] = []
  let at = 0
  for (const text of lines) {
    if (text === '') continue
    const plain = text.replace(/\[\[|\]\]/gu, '')
    const known = COMPLETE.indexOf(plain, at)
    if (known >= 0) {
      showGone(shown, at, known)
      at = known + 1
    }
    if (known < 0 || plain !== text) shown.push({ text, gone: false })
    else if (shown.at(-1)?.text !== GAP) shown.push({ text: GAP, gone: false })
  }
  showGone(shown, at, COMPLETE.length)
  return shown
}

function showGone(shown: ExcerptLine[], from: number, to: number): void {
  for (const text of COMPLETE.slice(from, to)) if (text !== '') shown.push({ text, gone: true })
}
