import { CRASH, type Finding, type Range } from '@replylint/engine'
import type { Directive } from './directives.ts'

/** What comments let stand, and which of them do not. */
export interface Disabled {
  readonly findings: ReadonlySet<Finding>
  /** Comments that hide nothing, and names in them that hide nothing; places in the file, in order. */
  readonly unused: readonly Range[]
}

/** One name of one directive; the same name of `enable` ends what it begins. */
interface Entry {
  readonly from: number
  readonly to: number
  readonly range: Range
  readonly ends: boolean
  used: boolean
}

type Entries = Map<string, Entry[]>

/**
 * The findings, whose places count in the text without comments, that comments let stand. That a rule
 * threw is not for a comment to hide.
 */
export function disabledFindings(
  directives: readonly Directive[],
  findings: readonly Finding[],
  text: string,
): Disabled {
  const { file, lines, regions, all } = entriesOf(directives, text)
  const disabled = new Set<Finding>()
  for (const finding of findings) {
    if (finding.ruleId === CRASH) continue
    // What lacks at the very end lies in the last line, not behind the comment that follows it.
    const at = Math.max(0, Math.min(finding.range[0], text.length - 1))
    const names = namesOf(finding)
    const hiding = [
      ...names.flatMap((name) => file.get(name) ?? []),
      ...names
        .flatMap((name) => lastBefore(at, lines.get(name)) ?? [])
        .filter(({ to }) => at <= to),
      ...lastOf(names.flatMap((name) => lastBefore(at, regions.get(name)) ?? [])),
    ].filter(({ ends }) => !ends)
    for (const entry of hiding) entry.used = true
    if (hiding.length > 0) disabled.add(finding)
  }
  return { findings: disabled, unused: unusedOf(directives, all) }
}

function namesOf({ ruleId }: Finding): string[] {
  const group = ruleId.slice(0, ruleId.indexOf('/'))
  return [ruleId, `${group}/*`, group, '*']
}

function entriesOf(directives: readonly Directive[], text: string) {
  const file: Entries = new Map()
  const lines: Entries = new Map()
  const regions: Entries = new Map()
  const all = new Map<Directive, Entry[]>()
  const nextLine = nextLines(text)
  for (const directive of directives) {
    const { kind, at, names } = directive
    const byName = kind === 'disable-file' ? file : kind === 'disable-next-line' ? lines : regions
    const [from, to] = kind === 'disable-next-line' ? nextLine(at) : [at, text.length]
    for (const { name, range } of names) {
      const entry = { from, to, range, ends: kind === 'enable', used: false }
      // For the whole file one is as good as many.
      if (kind !== 'disable-file' || !file.has(name)) push(byName, name, entry)
      push(all, directive, entry)
    }
  }
  return { file, lines, regions, all }
}

function push<Key>(lists: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [entry])
  else list.push(entry)
}

/** The line after the one that holds the offset, blank ones passed over; beyond the text where none is left. */
function nextLines(text: string): (at: number) => Range {
  let lines: Range[] | undefined
  return (at) => {
    lines ??= [...text.matchAll(/[^\r\n]+/gu)]
      .filter(([line]) => line.trim() !== '')
      .map(({ index, 0: line }): Range => [index, index + line.length])
    let low = 0
    let high = lines.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((lines[middle]?.[0] ?? 0) <= at) low = middle + 1
      else high = middle
    }
    return lines[low] ?? [text.length + 1, text.length + 1]
  }
}

/** The last of these, which stand in order, that begins at the offset or before it. */
function lastBefore(at: number, entries: readonly Entry[] = []): Entry | undefined {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.from ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return entries[low - 1]
}

/** The one that has the last word. */
function lastOf(entries: readonly Entry[]): Entry[] {
  const [first, ...rest] = entries
  if (first === undefined) return []
  return [rest.reduce((last, entry) => (entry.range[0] > last.range[0] ? entry : last), first)]
}

function unusedOf(
  directives: readonly Directive[],
  all: ReadonlyMap<Directive, readonly Entry[]>,
): Range[] {
  return directives.flatMap((directive) => {
    const entries = all.get(directive) ?? []
    const unused = entries.filter(({ used, ends }) => !used && !ends)
    if (unused.length === 0) return []
    return unused.length === entries.length ? [directive.range] : unused.map(({ range }) => range)
  })
}
