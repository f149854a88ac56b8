import { headRole, isFormTitle, isReplyTitle, isTitleLine, tailRole } from './cues.ts'
import type { Segment } from './lines.ts'
import { findSalutation, type Salutation } from './salutation.ts'
import type { BlockRole } from './types.ts'

/** Most lines between the tail of one letter and the salutation of the next. */
const HEAD_LENGTH = 16
/** A second letter answers; a note that asks the deputy to fill in a form does not. */
const ANSWERS = /收悉|(?:答复|回复|函复|复函|函告|意见)[^。]{0,8}如下/u
/** Lines of text behind the salutation that may say so. */
const ANSWERS_WITHIN = 3

/**
 * The letters of a file, each with its segments; one list where there is one letter or none. A letter
 * begins where a salutation with its answer follows a title of its own, or the tail of the letter before.
 */
export function splitLetters(segments: readonly Segment[]): (readonly Segment[])[] {
  const letters: (readonly Segment[])[] = []
  let start = 0
  let salutation = findSalutation(segments, 0)
  while (salutation !== undefined) {
    const next = findSalutation(segments, salutation.to)
    if (next === undefined) break
    const cut = letterStart(segments, salutation.to, next)
    if (cut !== undefined) {
      letters.push(segments.slice(start, cut))
      start = cut
    }
    salutation = next
  }
  letters.push(start === 0 ? segments : segments.slice(start))
  return letters
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
