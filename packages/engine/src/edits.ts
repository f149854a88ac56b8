import { byPlace } from '@replylint/document'
import type { Edit, Finding } from './rule.ts'

/** In order of place, without those that overlap an earlier one. */
export function disjointEdits(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  let at = 0
  for (const edit of [...edits].sort(byPlace)) {
    if (edit.range[0] < at) continue
    kept.push(edit)
    at = edit.range[1]
  }
  return kept
}

/** Applies the edits from front to back; one that overlaps an earlier one is left out. */
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
