import { byPlace, type Range } from '@replylint/document'
import type { Edit, Finding } from './rule.ts'

/** A change in one place. */
export type Change = Omit<Edit, 'also'>

/** All places that the edit changes, each by itself. */
export function changesOf({ range, text, also = [] }: Edit): readonly Change[] {
  return also.length === 0 ? [{ range, text }] : [{ range, text }, ...also]
}

/**
 * What the edits change, in order of place. An edit that meets an earlier one in any of its places is
 * left out whole; so is a second insertion at one place.
 */
export function disjointEdits(edits: readonly Edit[]): Change[] {
  const kept: Change[] = []
  for (const edit of [...edits].sort(byPlace)) {
    const changes = changesOf(edit)
    if (changes.some((change) => meetsAny(change.range, kept))) continue
    for (const change of changes) kept.splice(placeOf(change.range, kept), 0, change)
  }
  return kept
}

/** Applies the edits from front to back; one that meets an earlier one is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = ''
  let at = 0
  for (const { range, text: put } of disjointEdits(edits)) {
    done += text.slice(at, range[0]) + put
    at = range[1]
  }
  return done + text.slice(at)
}

/** Each way to put the finding right; the one that cannot be wrong comes first. */
export function editsOf({ fix, suggestions }: Finding): readonly Edit[] {
  return fix === undefined ? suggestions : [fix, ...suggestions]
}

/** Where the range belongs among the changes, which stand in order: the first that is not before it. */
function placeOf([start, end]: Range, changes: readonly Change[]): number {
  let low = 0
  let high = changes.length
  while (low < high) {
    const middle = (low + high) >> 1
    const [from, to] = changes[middle]?.range ?? [0, 0]
    if (from < start || (from === start && to < end)) low = middle + 1
    else high = middle
  }
  return low
}

function meetsAny(range: Range, changes: readonly Change[]): boolean {
  const at = placeOf(range, changes)
  return [changes[at - 1], changes[at]].some((other) => other && meets(range, other.range))
}

/** Side by side is not met, but two insertions at one place are: their order is unknown. */
function meets([start, end]: Range, [from, to]: Range): boolean {
  if (start === end && from === to) return start === from
  return start < to && from < end
}
