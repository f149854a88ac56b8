import { headRole, isFormTitle, isReplyTitle, isTitleLine, tailRole } from './cues.ts'
import type { Segment } from './lines.ts'
import type { Range } from './range.ts'
import { findSalutation, type Salutation } from './salutation.ts'
import type { BlockRole } from './types.ts'

/** Most lines between the tail of one letter and the salutation of the next. */
const HEAD_LENGTH = 16
/** A second letter answers; a note that asks the deputy to fill in a form does not. */
const ANSWERS = /收悉|(?:答复|回复|函复|复函|函告|意见)[^。]{0,8}如下/u
/** Lines of text behind the salutation that may say so. */
const ANSWERS_WITHIN = 3

/** One letter of a file. */
export interface LetterSegments {
  readonly segments: readonly Segment[]
  /** The first, counted from the first of `segments`. */
  readonly salutation: Salutation | undefined
}

/**
 * The letters of a file; one where there is one letter or none. A letter begins where a salutation
 * with its answer follows a title of its own, or the tail of the letter before.
 */
export function splitLetters(segments: readonly Segment[]): LetterSegments[] {
  const letters: LetterSegments[] = []
  let start = 0
  let own = findSalutation(segments, 0)
  let last = own
  while (last !== undefined) {
    const next = findSalutation(segments, last.to)
    if (next === undefined) break
    const cut = letterStart(segments, last.to, next)
    if (cut !== undefined) {
      letters.push(letterSegments(segments, [start, cut], own))
      start = cut
      own = next
    }
    last = next
  }
  letters.push(letterSegments(segments, [start, segments.length], own))
  return letters
}

function letterSegments(
  segments: readonly Segment[],
  [start, end]: Range,
  salutation: Salutation | undefined,
): LetterSegments {
  const own = salutation && {
    ...salutation,
    from: salutation.from - start,
    to: salutation.to - start,
  }
  return { segments: segments.slice(start, end), salutation: own }
}

/** Roles of a tail that no head has. */
const TAIL: ReadonlySet<BlockRole | undefined> = new Set<BlockRole | undefined>([
  'date',
  'contact',
  'copy-to',
  'imprint',
  'attachment',
])

/** “办复类别：B” is printed at the end; “类别：B” and others at the head. */
const TAIL_CATEGORY = /^[（(]?办复类别/u

/** “山文旅函〔2024〕27号⏎办复类别：B” is a head, whatever the label is used for elsewhere. */
function isHead(above: Segment | undefined): boolean {
  if (above === undefined) return false
  return headRole(above) === 'doc-number' || isReplyTitle(above.key)
}

function isOpenness(segment: Segment | undefined): boolean {
  return segment !== undefined && headRole(segment) === 'openness'
}

/** Where the letter of this salutation begins, or undefined when it is part of the one before. */
function letterStart(
  segments: readonly Segment[],
  floor: number,
  { from, to }: Salutation,
): number | undefined {
  const answer = segments.slice(to, to + ANSWERS_WITHIN)
  if (!answer.some(({ text }) => ANSWERS.test(text.slice(0, 400)))) return undefined
  let start = from
  let title = ''
  let letterhead = false
  let signed = false
  for (let at = from - 1; at >= Math.max(floor, from - HEAD_LENGTH); at--) {
    const segment = segments[at]
    if (segment === undefined) break
    const role = headRole(segment)
    signed =
      TAIL.has(tailRole(segment)) ||
      (TAIL_CATEGORY.test(segment.key) && !isHead(segments[at - 1])) ||
      (role === 'letterhead' && letterhead)
    if (signed || isFormTitle(segment)) break
    if (role === 'separator') continue
    if (role === undefined) {
      if (!isTitleLine(segment)) break
      title = segment.key + title
    }
    letterhead ||= role === 'letterhead'
    start = at
  }
  if (!signed && !isReplyTitle(title)) return undefined
  // “2025年6月17日⏎（此件主动公开）⏎青阳市民政局”: openness belongs to the tail above.
  while (signed && start < from && isOpenness(segments[start])) start++
  return start
}
