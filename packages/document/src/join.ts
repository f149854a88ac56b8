import { type Classified, goesOn, wrapColumn } from './classify.ts'
import { type Segment, withoutNumberBlanks } from './lines.ts'
import type { Piece } from './passage.ts'
import { isTableRow } from './table-rows.ts'
import type { Block, BlockRole } from './types.ts'

/** A block before its role is final. */
export interface BlockDraft {
  role: BlockRole
  readonly range: Block['range']
  readonly pieces: readonly Piece[]
  /** The first 400 characters of its text, for cues. */
  readonly start: string
}

/** Roles in which blanks beside figures are layout, not separators of cells or labels. */
const PROSE: ReadonlySet<BlockRole> = new Set([
  'title',
  'salutation',
  'opening',
  'heading',
  'paragraph',
  'closing',
  'doc-number',
  'date',
  'category',
])
/** Roles whose neighbouring lines are one block. */
const JOINED: ReadonlySet<BlockRole> = new Set(['salutation', 'copy-to'])

/** Joins the lines of each paragraph, title and list of copies to one block. */
export function joinSegments(
  file: string,
  segments: readonly Segment[],
  { roles, body }: Classified,
): BlockDraft[] {
  const wrap = wrapColumn(segments.slice(...body))
  const drafts: BlockDraft[] = []
  let group: Segment[] = []
  let role: BlockRole | undefined
  const close = () => {
    if (role !== undefined) drafts.push(draftOf(file, role, group))
    group = []
  }
  for (const [at, segment] of segments.entries()) {
    const next = roles[at] ?? 'note'
    const last = group.at(-1)
    if (last !== undefined && role !== undefined && belongs(role, last, next, segment, wrap)) {
      group.push(segment)
      continue
    }
    close()
    role = next
    group = [segment]
  }
  close()
  return drafts
}

function belongs(
  role: BlockRole,
  last: Segment,
  next: BlockRole,
  segment: Segment,
  wrap: number | undefined,
): boolean {
  if (role === 'title' && next === 'title')
    return !/答复$|复函$|的函$|回复$/u.test(last.key) || /^答\s?复/u.test(segment.key)
  if (JOINED.has(role) && next === role) return true
  if (role === 'heading' && next === 'paragraph')
    return wrap !== undefined && goesOn(last, segment, wrap)
  if (role !== 'paragraph' || next !== 'paragraph') return false
  // Each row of a table stands for itself.
  if (isTableRow(last.text) || isTableRow(segment.text)) return false
  return goesOn(last, segment, wrap)
}

const BLANK = /\s/u

function draftOf(file: string, role: BlockRole, group: readonly Segment[]): BlockDraft {
  const first = group[0] as Segment
  const range = [first.range[0], (group.at(-1) as Segment).range[1]] as const
  const whole = group.length === 1 ? first.pieces : group.flatMap((segment) => segment.pieces)
  const joinedRole = role === 'heading' && group.length > 1 ? 'paragraph' : role
  const blanks = PROSE.has(joinedRole) && group.some(({ text }) => BLANK.test(text))
  const pieces = blanks ? whole.flatMap((piece) => withoutNumberBlanks(file, piece)) : whole
  let start = ''
  for (const segment of group) {
    start += segment.text.slice(0, 400)
    if (start.length >= 400) break
  }
  return { role: joinedRole, range, pieces, start }
}
