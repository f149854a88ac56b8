import {
  FINISHED,
  headingLevel,
  headRole,
  isFormRow,
  isFormTitle,
  isNote,
  isReplyTitle,
  isSeparator,
  isTitleLine,
  STARTER,
} from './cues.ts'
import { kindOf } from './kind.ts'
import type { LetterSegments } from './letters.ts'
import type { Segment } from './lines.ts'
import { isTableRow } from './table-rows.ts'
import { labelTail, tailStart } from './tail.ts'
import type { BlockRole, DocumentKind } from './types.ts'

export interface Classified {
  /** One role a segment. */
  readonly roles: BlockRole[]
  readonly kind: DocumentKind
  /** First and one past the last segment of the letter's text, between salutation and tail. */
  readonly body: readonly [number, number]
}

/** Most segments a head can have between form and salutation. */
const HEAD_LENGTH = 16

/** Says what each segment is. Decided by place first (head, text, tail), then by its own words. */
export function classify({ segments, salutation }: LetterSegments): Classified {
  const start =
    salutation === undefined ? headStartWithout(segments) : headStart(segments, salutation.from)
  const headEnd = salutation?.from ?? headEndWithout(segments, start)
  const textStart = salutation?.to ?? headEnd
  const end = formAfter(segments, textStart)
  const tail = tailStart(segments, textStart, end)
  const before = hasForm(segments, 0, start) ? 'form' : 'note'
  const after = hasForm(segments, end, segments.length) ? 'form' : 'note'
  const roles = segments.map((segment, at): BlockRole => {
    if (at < start) return before
    if (at >= end) return after
    if (at < headEnd) return headRoleOf(segment)
    if (at < textStart) return 'salutation'
    // “林之远代表：⏎青交函〔2025〕7号”: a number that has slipped below the salutation.
    if (at === textStart && at < tail && isNumberLine(segment)) return 'doc-number'
    return at < tail ? textRole(segment) : 'paragraph'
  })
  labelTail(segments, roles, tail, end)
  return {
    roles,
    kind: kindOf({ segments, roles, salutation, body: [textStart, tail] }),
    body: [textStart, tail],
  }
}

function hasForm(segments: readonly Segment[], from: number, to: number): boolean {
  let rows = 0
  for (let at = from; at < to; at++) {
    const segment = segments[at] as Segment
    if (isFormTitle(segment)) return true
    // “建议编号：第0047号” alone above the letter is no form.
    if (isFormRow(segment) && ++rows > 1) return true
  }
  return false
}

/** Walks up from the salutation over lines that can be head. */
function headStart(segments: readonly Segment[], salutationAt: number): number {
  let start = salutationAt
  for (let at = salutationAt - 1; at >= 0 && salutationAt - at <= HEAD_LENGTH; at--) {
    const segment = segments[at] as Segment
    const role = headRole(segment)
    if (
      role === undefined &&
      (isFormTitle(segment) || isFormRow(segment) || !isTitleLine(segment))
    ) {
      // A line of the head that says nothing by itself (an issue of a gazette, “第 1 页”) is passed over.
      if (segment.key.length > 30 || isFormTitle(segment) || isFormRow(segment)) break
      continue
    }
    start = at
  }
  // A rule between a form and the letterhead belongs to neither.
  while (start < salutationAt && headRole(segments[start] as Segment) === 'separator') start++
  const above = segments.slice(0, start)
  // “关于…第31号提案的答复⏎提案内容：……” is a head with the proposal copied in, not a form.
  const titled = above.some((segment) => isReplyTitle(segment.key) && !isFormTitle(segment))
  if (titled && !above.some((segment) => isFormTitle(segment) || isTableRow(segment.text))) return 0
  return above.some((segment) => isFormTitle(segment) || isFormRow(segment)) ? start : 0
}

/** Without a salutation the letter begins at its first line, or after a form at its title. */
function headStartWithout(segments: readonly Segment[]): number {
  const form = segments.slice(0, 10).findIndex((segment) => isFormTitle(segment))
  if (form < 0) return 0
  const title = segments.findIndex(
    (segment) => isReplyTitle(segment.key) && !isFormTitle(segment) && !isFormRow(segment),
  )
  // “附件：征询意见表” below a short letter is no form above it.
  if (title >= 0 && title < form) return 0
  return title < 0 ? segments.length : title
}

/** “关于…第17号建议的⏎答 复” */
const REST_OF_TITLE = /^(?:办理情况)?的?(?:答复|复函|回复|答复函)的?函?$/u

function headEndWithout(segments: readonly Segment[], start: number): number {
  let end = start
  for (let at = start; at < Math.min(segments.length, start + HEAD_LENGTH); at++) {
    const segment = segments[at] as Segment
    if (headRole(segment) !== undefined || isReplyTitle(segment.key)) end = at + 1
    else if (isTitleLine(segment) && REST_OF_TITLE.test(segments[at + 1]?.key ?? '')) end = at + 2
    else if (FINISHED.test(segment.text) || segment.key.length > 60) break
  }
  return end
}

/** A 征询意见表 that follows the letter in the same file. */
function formAfter(segments: readonly Segment[], from: number): number {
  for (let at = from + 2; at < segments.length; at++) {
    const segment = segments[at] as Segment
    if (!isFormTitle(segment) || /^附/u.test(segment.key)) continue
    if (segments.slice(at + 1, at + 6).some((row) => isFormRow(row))) return at
  }
  return segments.length
}

function headRoleOf(segment: Segment): BlockRole {
  return headRole(segment) ?? (isTitleLine(segment) ? 'title' : 'note')
}

const NUMBER_LINE = /^[^。，]{4,24}号(?:[A-D]类?)?$/u

function isNumberLine(segment: Segment): boolean {
  return headRole(segment) === 'doc-number' && NUMBER_LINE.test(segment.key)
}

function textRole(segment: Segment): BlockRole {
  if (segment.pieces.length === 0) return 'separator'
  if (segment.hashes > 0) return 'heading'
  if (isSeparator(segment)) return 'separator'
  if (isNote(segment) && headRole(segment) === 'note') return 'note'
  if (headingLevel(segment.key) > 0 && segment.key.length <= 50 && !/[。！？]./u.test(segment.key))
    return 'heading'
  return 'paragraph'
}

/** True when the second of two neighbouring segments goes on with the paragraph of the first. */
export function goesOn(first: Segment, second: Segment, wrap: number | undefined): boolean {
  if (second.indented && !first.indented) return false
  if (second.hashes > 0 || first.hashes > 0) return false
  const full = wrap !== undefined && first.width >= wrap - 8
  const finished = FINISHED.test(first.text)
  if (headingLevel(second.key) > 0 && !(full && !finished)) return false
  // “……现答复如下：” at the end of a full line leads in a new paragraph.
  if (/[：:]$/u.test(first.text)) return false
  // A paragraph may end where the line does: “……多提宝贵意见。⏎最后，感谢您……”.
  if (full) return !(finished && STARTER.test(second.key))
  if (finished || STARTER.test(second.key)) return false
  // A short heading stands alone: 一、基本情况.
  if (headingLevel(first.key) > 0 && first.key.length <= 50 && !/[。；]/u.test(first.key))
    return false
  return first.key.length >= 12
}

/**
 * The column at which a hard-wrapped text breaks its lines, or undefined when lines are paragraphs:
 * many lines of nearly the greatest width, none much wider than a page.
 */
export function wrapColumn(segments: readonly Segment[]): number | undefined {
  const widths = segments.map((segment) => segment.width).filter((width) => width >= 24)
  if (widths.length < 6) return undefined
  const sorted = [...widths].sort((a, b) => a - b)
  const wide = sorted[Math.floor(sorted.length * 0.9)] ?? 0
  if ((sorted.at(-1) ?? 0) > 140) return undefined
  const near = segments.filter(({ width }) => width >= wide - 8 && width <= wide + 8)
  // Of lines that are paragraphs nearly all end a sentence; a wrap cuts most in the middle.
  const cut = near.filter((segment) => !FINISHED.test(segment.text)).length
  return near.length >= 6 && near.length * 2 >= widths.length && cut * 3 >= near.length
    ? wide
    : undefined
}
