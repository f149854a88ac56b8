import type { Range } from '@replylint/engine'
import { type HeadingMark, markOf, nextMarks, renumbered } from './numbered.ts'
import { PHRASES, type Phrase } from './phrases.ts'

export interface Completion {
  /** A heading has the number that is due at the offset, or that was typed. */
  readonly phrase: Phrase
  /** What is replaced: the characters typed so far, on one line, up to the offset. UTF-16. */
  readonly range: Range
}

/** More than any label has; a line that is longer holds no beginning of a line phrase. */
const LONGEST = 80
/** Indentation, and the # of a heading in Markdown. */
const LEAD = /^\s{0,40}(?:#{1,6}\s{1,4})?/u
/** Letters typed without an input method: “（第57号）sxx”, but not “example.cn/sx”. */
const LETTERS = /(?<=^\s{0,40}|[\p{Script=Han}》）)”，。；：])[A-Za-z]{2,20}$/u

/**
 * The phrases that fit at a UTF-16 offset: on an empty line all that begin a line, else those whose
 * label or initials begin with what stands on it; behind other words, those of which at least two
 * characters end the line so far. Nothing where the line goes on with a word. Never throws.
 */
export function completePhrases(text: string, offset: number): Completion[] {
  const before = text.slice(0, Math.max(0, offset))
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const typed = before.slice(start)
  const behind = /^[^\n\r]{0,4}/u.exec(text.slice(before.length))?.[0] ?? ''
  if (/^[\p{L}\p{N}]/u.test(behind)) return []
  return [
    ...(behind.trim() === '' ? lineCompletions(before, typed) : []),
    ...tailCompletions(before.length, typed),
  ]
}

function lineCompletions(before: string, line: string): Completion[] {
  if (line.length > LONGEST) return []
  const lead = LEAD.exec(line)?.[0] ?? ''
  const typed = folded(line.slice(lead.length))
  const range: Range = [before.length - typed.length, before.length]
  const own = markOf(typed)
  const next =
    own === undefined ? nextMarks(before.slice(0, before.length - line.length)) : undefined
  return PHRASES.flatMap((phrase): Completion[] => {
    if (phrase.place !== 'line') return []
    const mark = markOf(phrase.label)
    if (mark === undefined) return begins(phrase, typed) ? [{ phrase, range }] : []
    const due = own ?? next?.[mark.level]
    return due === undefined || due.level !== mark.level
      ? []
      : headingCompletion(renumbered(phrase, mark, due), due, typed, range)
  })
}

/** “二、gzkz” and “二、工作” go on with a heading behind its number. */
function headingCompletion(
  phrase: Phrase,
  due: HeadingMark,
  typed: string,
  range: Range,
): Completion[] {
  const words = typed.slice(due.text.length)
  const spelt = typed.startsWith(folded(due.text)) && beginsInitials(phrase, words)
  return spelt || begins(phrase, typed) ? [{ phrase, range }] : []
}

function begins(phrase: Phrase, typed: string): boolean {
  const label = folded(phrase.label)
  if (typed.length >= label.length) return false
  if (label.startsWith(typed) || beginsInitials(phrase, typed)) return true
  // “此件” goes on as “（此件主动公开）”.
  return label.startsWith('(') && typed.length > 1 && label.startsWith(typed, 1)
}

function beginsInitials({ initials }: Phrase, typed: string): boolean {
  return typed !== '' && initials.startsWith(typed.toLowerCase())
}

function tailCompletions(offset: number, line: string): Completion[] {
  const tail = folded(line.slice(-LONGEST))
  const letters = LETTERS.exec(tail)?.[0] ?? ''
  return PHRASES.flatMap((phrase): Completion[] => {
    if (phrase.place !== 'anywhere') return []
    const spelt = letters !== '' && beginsInitials(phrase, letters)
    const length = spelt ? letters.length : overlap(tail, folded(phrase.label))
    return length < 2 ? [] : [{ phrase, range: [offset - length, offset] }]
  })
}

/** How many characters of the beginning of the label end the line; 0 where all of it does. */
function overlap(line: string, label: string): number {
  if (line.endsWith(label)) return 0
  for (let length = Math.min(line.length, label.length - 1); length > 1; length--) {
    if (line.endsWith(label.slice(0, length))) return length
  }
  return 0
}

const HALF: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '：': ':',
  '！': '!',
}

/** With half-width marks: drafters type either. As long as the text. */
function folded(text: string): string {
  return text.replace(/[（），：！]/gu, (mark) => HALF[mark] ?? mark)
}
