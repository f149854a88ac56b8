import { byPlace, type Range } from '@replylint/document'
import type { Change, Edit, Finding } from './rule.ts'

/** One edit for all these places; undefined where there is none. */
export function together(changes: readonly Change[]): Edit | undefined {
  const [first, ...also] = changes
  return first === undefined || also.length === 0 ? first : { ...first, also }
}

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

interface Placed {
  readonly range: Range
}

/** Where the range belongs among these, which stand in order: the first that is not before it. */
function placeOf([start, end]: Range, places: readonly Placed[]): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    const [from, to] = places[middle]?.range ?? [0, 0]
    if (from < start || (from === start && to < end)) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the range meets one of these, which are disjoint and in order of place. */
export function meetsAny(range: Range, places: readonly Placed[]): boolean {
  const at = placeOf(range, places)
  return [places[at - 1], places[at]].some((other) => other && meets(range, other.range))
}

/** Side by side is not met, but two insertions at one place are: their order is unknown. */
function meets([start, end]: Range, [from, to]: Range): boolean {
  if (start === end && from === to) return start === from
  return start < to && from < end
}

/** The smallest one edit that makes `after` of `before`; never between the halves of a character. */
export function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  if (isSplit(before, start) || isSplit(after, start)) start--
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  if (isSplit(before, before.length - end) || isSplit(after, after.length - end)) end--
  return {
    range: [start, before.length - end],
    text: after.slice(start, after.length - end),
  }
}

/** Between the halves of a character (a surrogate pair), or between CR and LF. */
function isSplit(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  return (text.codePointAt(at - 1) ?? 0) > 0xffff || text.slice(at - 1, at + 1) === '\r\n'
}
