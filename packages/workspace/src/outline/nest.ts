import type { Range } from '@replylint/engine'
import type { OutlineItem } from './outline.ts'

/** How deep a heading stands: by its number (一、 is 1), by its # in Markdown, or by both. */
export interface Depth {
  readonly level?: number
  readonly hashes: number
}

/** An item while what belongs to it is still being read. */
export interface Branch {
  readonly item: Omit<OutlineItem, 'children'>
  /** Of a heading. */
  readonly depth: Depth | undefined
  /** Where its passage ends, so far. */
  end: number
  readonly children: Branch[]
}

export function branch(item: Branch['item'], depth?: Depth): Branch {
  return { item, depth, end: item.range[1], children: [] }
}

/** Puts each heading under the one above it; a part ends them all. */
export function nest(branches: readonly Branch[]): OutlineItem[] {
  const top: Branch[] = []
  const open: Branch[] = []
  for (const each of branches) {
    while (open.length > 0 && !isAbove(open.at(-1)?.depth, each.depth)) open.pop()
    const parent = open.at(-1)
    if (parent === undefined) top.push(each)
    else parent.children.push(each)
    open.push(each)
  }
  return top.map(finished)
}

/** True where the second stands under the first. */
function isAbove(first: Depth | undefined, second: Depth | undefined): boolean {
  if (first === undefined || second === undefined) return false
  if (first.level !== undefined && second.level !== undefined) return first.level < second.level
  // “## 办理情况⏎一、现状”: without a # it stands under whatever has one.
  if (second.hashes === 0) return first.hashes > 0
  return first.hashes > 0 && first.hashes < second.hashes
}

/** There are five levels and six #: as deep as that, whatever is written. */
function finished({ item, end, children }: Branch): OutlineItem {
  const inside = children.map(finished)
  const range: Range = [item.range[0], Math.max(end, inside.at(-1)?.range[1] ?? 0)]
  return { ...item, range, children: inside }
}
