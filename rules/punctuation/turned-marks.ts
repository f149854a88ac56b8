import type { Enclosure } from '@replylint/document'
import { sameFamily } from './mark-names.ts'

/** Two neighbours of a family around a few words, of which at least one looks the wrong way. */
export function turnedMarks(lone: readonly Enclosure[]): (readonly [Enclosure, Enclosure])[] {
  const turned: (readonly [Enclosure, Enclosure])[] = []
  let free: Enclosure | undefined
  for (const mark of lone) {
    if (free !== undefined && areTurned(free, mark)) {
      turned.push([free, mark])
      free = undefined
    } else free = mark
  }
  return turned
}

/** Words that marks stand around, or that only stand between two that are well marked. */
const QUOTED = /^[^\s，,。；;：:、！!？?]{2,20}$/u
const BETWEEN = /[和与及或的为是在对据按将]$|^(?:以及|等)/u

function areTurned(first: Enclosure, second: Enclosure): boolean {
  if (first.block !== second.block || !sameFamily(first.raw, second.raw)) return false
  // “《办法（试行》）”: an opening mark before a closing one is as it should be.
  if (first.close === '' && second.open === '') return false
  const words = first.block.text.slice(first.at[1], second.at[0])
  if (!QUOTED.test(words) || BETWEEN.test(words)) return false
  // “（试行（，”, but not “(联系人顾明远(电话8812345)”.
  const behind = first.block.text.slice(second.at[1], second.at[1] + 1)
  if (first.kind === 'bracket' && !/^[，,。；;、》]?$/u.test(behind)) return false
  // “）卫生部也应改名（” runs over lines before and behind.
  const [start, end] = [first.at[0], first.block.text.trimEnd().length]
  return second.open === '' || first.close === '' || (start > 0 && second.at[1] < end)
}
