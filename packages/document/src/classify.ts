import {
  FINISHED,
  headingLevel,
  headRole,
  isFormRow,
  isFormTitle,
  isReplyTitle,
  isTitleLine,
  OPENING,
  STARTER,
  tailRole,
} from './cues.ts'
import type { Segment } from './lines.ts'
import { findSalutation, type Salutation } from './salutation.ts'
import type { BlockRole, DocumentKind } from './types.ts'

export interface Classified {
  /** One role a segment. */
  readonly roles: BlockRole[]
  readonly kind: DocumentKind
  /** First and one past the last segment of the letter's text, between salutation and tail. */
  readonly body: readonly [number, number]
  /** The first segment of the letter; before it stands a form or nothing. */
  readonly start: number
}

/** Most segments a head can have between form and salutation. */
const HEAD_LENGTH = 16

/** Says what each segment is. Decided by place first (head, text, tail), then by its own words. */
export function classify(segments: readonly Segment[]): Classified {
  const salutation = findSalutation(segments, 0)
  const start =
    salutation === undefined ? headStartWithout(segments) : headStart(segments, salutation.from)
  const headEnd = salutation?.from ?? headEndWithout(segments, start)
  const textStart = salutation?.to ?? headEnd
  const end = formAfter(segments, textStart)
  const tail = tailStart(segments, textStart, end)
  const roles = segments.map((segment, at): BlockRole => {
    if (at < start || at >= end) return isFormLike(segments, at, start, end) ? 'form' : 'note'
    if (at < headEnd) return headRoleOf(segment)
    if (at < textStart) return 'salutation'
    return at < tail ? textRole(segment) : 'paragraph'
  })
  labelTail(segments, roles, tail, end)
  return {
    roles,
    kind: kindOf(segments, roles, salutation, [textStart, tail]),
    body: [textStart, tail],
    start,
  }
}

function isFormLike(segments: readonly Segment[], at: number, start: number, end: number): boolean {
  const [from, to] = at < start ? [0, start] : [end, segments.length]
  for (let each = from; each < to; each++) {
    const segment = segments[each] as Segment
    if (isFormTitle(segment) || isFormRow(segment)) return true
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
  return segments.slice(0, start).some((segment) => isFormTitle(segment) || isFormRow(segment))
    ? start
    : 0
}

/** Without a salutation the letter begins at its first line, or after a form at its title. */
function headStartWithout(segments: readonly Segment[]): number {
  if (!segments.slice(0, 10).some((segment) => isFormTitle(segment))) return 0
  const title = segments.findIndex(
    (segment) => isReplyTitle(segment.key) && !isFormTitle(segment) && !isFormRow(segment),
  )
  return title < 0 ? segments.length : title
}

function headEndWithout(segments: readonly Segment[], start: number): number {
  let end = start
  for (let at = start; at < Math.min(segments.length, start + HEAD_LENGTH); at++) {
    const segment = segments[at] as Segment
    if (headRole(segment) !== undefined || isReplyTitle(segment.key)) end = at + 1
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

function textRole(segment: Segment): BlockRole {
  if (segment.pieces.length === 0) return 'separator'
  if (segment.hashes > 0) return 'heading'
  const role = headRole(segment)
  if (role === 'separator' || role === 'note') return role
  if (headingLevel(segment.key) > 0 && segment.key.length <= 50 && !/[。！？]./u.test(segment.key))
    return 'heading'
  return 'paragraph'
}

/** Longest line without 。 that may stand in a tail unlabelled. */
const TAIL_LINE = 40

/** Walks up from the end over lines that can be tail. Prose and headings end it. */
function tailStart(segments: readonly Segment[], from: number, end: number): number {
  let start = end
  for (let at = end - 1; at >= from; at--) {
    const segment = segments[at] as Segment
    if (tailRole(segment) !== undefined) start = at
    else if (!mayBeTail(segment, segments[at - 1])) break
  }
  return start > from && isSignedAbove(segments, start) ? start - 1 : start
}

const HAN_ONLY = /^[\p{Script=Han}（）()·]{4,36}$/u

/** “国网青阳供电公司营销专班⏎2025年6月17日”: whatever stands alone above the date signs the letter. */
function isSignedAbove(segments: readonly Segment[], dateAt: number): boolean {
  const [above, date] = [segments[dateAt - 1], segments[dateAt]]
  if (above === undefined || date === undefined || above.hashes > 0) return false
  return tailRole(date) === 'date' && HAN_ONLY.test(above.key) && headingLevel(above.key) === 0
}

/** A short line that says nothing by itself, or the second line of 抄送. */
function mayBeTail(segment: Segment, before: Segment | undefined): boolean {
  if (segment.key.length > TAIL_LINE || segment.hashes > 0 || headingLevel(segment.key) > 0)
    return false
  if (before !== undefined && tailRole(before) === 'copy-to') return true
  return !FINISHED.test(segment.text) && !/[，,。；]/u.test(segment.key)
}

/** “昆明市人力资源和社会保障局⏎2022年5月9日印发” under the copies is who printed it, not who signs. */
function printedBy(segments: readonly Segment[], roles: readonly BlockRole[], at: number): boolean {
  const next = segments[at + 1]
  return (
    next !== undefined && tailRole(next) === 'imprint' && roles.slice(0, at).includes('copy-to')
  )
}

function labelTail(
  segments: readonly Segment[],
  roles: BlockRole[],
  start: number,
  end: number,
): void {
  for (let at = start; at < end; at++) {
    const role = tailRole(segments[at] as Segment)
    // “抄送：市人大常委会，⏎观山湖区人大常委会”: the second line still says who gets a copy.
    const copied = roles[at - 1] === 'copy-to' && (role === undefined || role === 'signature')
    if (role === 'signature' && printedBy(segments, roles, at)) roles[at] = 'imprint'
    else if (copied && roles.slice(start, at).some((known) => SIGNED.has(known)))
      roles[at] = 'copy-to'
    else roles[at] = role ?? (isSignedAbove(segments, at + 1) ? 'signature' : 'note')
  }
}

const SIGNED: ReadonlySet<BlockRole> = new Set(['date', 'signature'])

function kindOf(
  segments: readonly Segment[],
  roles: readonly BlockRole[],
  salutation: Salutation | undefined,
  [from, to]: readonly [number, number],
): DocumentKind {
  const form = roles.includes('form')
  const titled = segments.some((segment, at) => roles[at] === 'title' && isReplyTitle(segment.key))
  const opened = segments
    .slice(from, Math.min(to, from + 4))
    .some((segment) => isProposalOpening(segment.text.slice(0, 400)))
  if (salutation === undefined && !titled && !opened) return form ? 'form' : 'other'
  if (form) return 'form-and-reply'
  return salutation?.kind === 'body' ? 'co-handling' : 'reply'
}

function isProposalOpening(text: string): boolean {
  return OPENING.test(text) && /建议|提案|议案/u.test(text) && /[您你]/u.test(text)
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
  if (full) return true
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
  const near = widths.filter((width) => width >= wide - 8 && width <= wide + 8).length
  return near >= 6 && near * 2 >= widths.length ? wide : undefined
}
