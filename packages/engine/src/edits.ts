import { byPlace } from '@replylint/document'
import type { Edit } from './rule.ts'

/** Applies the edits from front to back; one that overlaps an earlier one is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = ''
  let at = 0
  for (const edit of [...edits].sort(byPlace)) {
    if (edit.range[0] < at) continue
    done += text.slice(at, edit.range[0]) + edit.text
    at = edit.range[1]
  }
  return done + text.slice(at)
}
