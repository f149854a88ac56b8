import { CRASH, type Finding } from '@replylint/engine'
import type { Ignore } from './config.ts'

/** What entries let stand, and which of them did. */
export interface Ignored {
  readonly findings: ReadonlySet<Finding>
  /** Indexes of the entries that let something stand, be it together with another; in order. */
  readonly used: readonly number[]
}

/**
 * The findings that the entries let stand. Each entry looks through the letter once, over the
 * findings it names, however often its wording occurs.
 */
export function ignoredFindings(
  entries: readonly Ignore[],
  findings: readonly Finding[],
  text: string,
): Ignored {
  const ignored = new Set<Finding>()
  const used: number[] = []
  const named = findingsByName(findings)
  let dense: Dense | undefined
  for (const [at, { rule, text: wording }] of entries.entries()) {
    const candidates = named.get(rule)
    if (candidates === undefined) continue
    dense ??= withoutBlanks(text)
    const covered = wording === undefined ? candidates : [...within(wording, candidates, dense)]
    for (const finding of covered) ignored.add(finding)
    if (covered.length > 0) used.push(at)
  }
  return { findings: ignored, used }
}

/** By id, group and `*`; each list in order of the findings' ends. A crash is no rule's finding. */
function findingsByName(findings: readonly Finding[]): Map<string, Finding[]> {
  const named = new Map<string, Finding[]>()
  for (const finding of [...findings].sort((a, b) => a.range[1] - b.range[1])) {
    const { ruleId } = finding
    if (ruleId === CRASH) continue
    const group = ruleId.slice(0, ruleId.indexOf('/'))
    for (const name of [ruleId, `${group}/*`, group, '*']) {
      const list = named.get(name)
      if (list === undefined) named.set(name, [finding])
      else list.push(finding)
    }
  }
  return named
}

interface Dense {
  readonly text: string
  /** Where what stands at an offset of the letter stands in `text`. */
  readonly offsets: Uint32Array
}

const BLANKS = /\s+/gu

function withoutBlanks(text: string): Dense {
  const offsets = new Uint32Array(text.length + 1)
  let at = 0
  let taken = 0
  for (const { index, 0: run } of text.matchAll(BLANKS)) {
    for (; at < index; at++) offsets[at] = at - taken
    for (; at < index + run.length; at++) offsets[at] = index - taken
    taken += run.length
  }
  for (; at <= text.length; at++) offsets[at] = at - taken
  return { text: text.replace(BLANKS, ''), offsets }
}

/** The candidates, in order of their ends, that an occurrence of the wording covers. */
function* within(wording: string, candidates: readonly Finding[], { text, offsets }: Dense) {
  const wanted = wording.replace(BLANKS, '')
  // The first occurrence that does not end before the finding.
  let found = -1
  for (const finding of candidates) {
    const [start = 0, end = 0] = finding.range.map((offset) => offsets[offset])
    const earliest = Math.max(0, end - wanted.length)
    if (found < earliest) {
      found = text.indexOf(wanted, earliest)
      if (found < 0) return
    }
    if (found <= start) yield finding
  }
}
