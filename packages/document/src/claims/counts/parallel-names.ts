import { findAll } from '../../find-all.ts'
import { NAME_KINDS } from './name-kinds.ts'
import type { Span } from './stated-counts.ts'

/** The common ending of all names. */
function commonEnding(names: readonly string[]): string {
  let ending = names[0] ?? ''
  for (const name of names) while (!name.endsWith(ending)) ending = ending.slice(1)
  return ending
}

/**
 * How it can be told that the names are all of one sort: `kind` when they end like what is counted
 * is called, `alike` when they end alike or, in a list that is plainly closed, have one length.
 */
export function areParallel(
  names: readonly string[],
  counted: string,
  persons: boolean,
  closed: boolean,
): 'kind' | 'alike' | undefined {
  const kinds = NAME_KINDS.filter(([, noun]) => noun.test(counted))
  if (kinds.some(([end]) => names.every((name) => end.test(name)))) return 'kind'
  // “3个乡镇12个村，分别是河东镇、石桥镇”: those are no villages.
  const others = NAME_KINDS.filter((kind) => !kinds.includes(kind))
  const isOther = names.some((name) => others.some(([end]) => end.test(name)))
  if (kinds.length > 0 && isOther) return undefined
  const ending = commonEnding(names)
  const long = names.every((name) => name.length > ending.length)
  // “青岭柑橘产业园” ends like 产业园, “长岭路” like 路.
  if (ending.length >= 2 && long) return 'alike'
  if (!closed) return undefined
  if (ending.length === 1 && long && /[路村镇乡县区市局河桥站园院校楼]/u.test(ending))
    return 'alike'
  const length = names[0]?.length ?? 0
  const isShort = names.every((name) => /^[\p{Script=Han}·]{2,4}$/u.test(name))
  if (isShort && persons) return 'kind'
  return isShort && names.every((name) => name.length === length) ? 'alike' : undefined
}

/**
 * Splits the last name at its 和 where both sides end like the others; each other 和 may stand
 * between two names or within one (教育和体育局): those are the joints.
 */
export function joinedWithin(
  text: string,
  names: readonly Span[],
): { items: readonly Span[]; joints: number } {
  const items = [...names]
  const last = items.at(-1)
  const others = commonEnding(names.slice(0, -1).map(({ from, to }) => text.slice(from, to)))
  if (last !== undefined && others !== '' && others.length < 8) {
    const words = text.slice(last.from, last.to)
    const found = /以及|[和及与]/u.exec(words)
    const at = found?.index ?? -1
    if (found && at > 1 && text.slice(last.from, last.from + at).endsWith(others.slice(-2))) {
      const from = last.from + at + found[0].length
      items.splice(-1, 1, { from: last.from, to: last.from + at }, { from, to: last.to })
    }
  }
  let joints = 0
  for (const { from, to } of items) joints += findAll(text.slice(from, to), /[和及与]/gu).length
  return { items, joints }
}
