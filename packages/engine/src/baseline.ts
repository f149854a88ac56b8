import { clauseAround } from './clause.ts'
import { type LetterWords, letterWords } from './letter-words.ts'
import type { Finding } from './rule.ts'

/**
 * What a baseline knows a finding by: the rule, the message, and the words of the letter. No line and
 * no offset, so that it is known again in a letter that is wrapped anew or has got more paragraphs.
 */
export interface KnownWords {
  readonly rule: string
  readonly message: string
  /** The clause around the finding, without blanks. */
  readonly text: string
  /** The words of the places that belong to it; left out where there are none. */
  readonly related?: readonly string[]
}

/** An entry of a baseline: what is alike stands once, with its number. */
export interface BaselineEntry extends KnownWords {
  readonly count: number
  /** What was said, for people; a message that is worded better later brings nothing back. */
  readonly note: string
}

/** Our own mistakes are no findings in the letter: never known, never hidden. */
function isInternal({ ruleId }: Finding): boolean {
  return ruleId.startsWith('internal/')
}

/** The entries for these findings of the letter, in order of place; `say` words one. */
export function baselineEntries(
  text: string,
  findings: readonly Finding[],
  say: (finding: Finding) => string,
): BaselineEntry[] {
  const entries = new Map<string, { words: KnownWords; count: number; notes: Set<string> }>()
  const words = letterWords(text)
  for (const finding of findings) {
    if (isInternal(finding)) continue
    const known = knownWords(finding, words)
    const key = keyOf(known)
    const entry = entries.get(key) ?? { words: known, count: 0, notes: new Set() }
    entry.count++
    entry.notes.add(say(finding))
    entries.set(key, entry)
  }
  return [...entries.values()].map(({ words: known, count, notes }) => {
    return { ...known, count, note: [...notes].join('；') }
  })
}

/**
 * The findings that the entries know: as many of those that are alike as the entry counts, the first
 * of them. The letter is not read where no entry names the rule of a finding.
 */
export function knownFindings(
  text: string,
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
): ReadonlySet<Finding> {
  const left = new Map<string, number>()
  for (const entry of entries) {
    const key = keyOf(entry)
    left.set(key, (left.get(key) ?? 0) + entry.count)
  }
  const rules = new Set(entries.map(({ rule }) => rule))
  const known = new Set<Finding>()
  let words: LetterWords | undefined
  for (const finding of findings) {
    if (!rules.has(finding.ruleId) || isInternal(finding)) continue
    words ??= letterWords(text)
    const key = keyOf(knownWords(finding, words))
    const count = left.get(key) ?? 0
    if (count === 0) continue
    left.set(key, count - 1)
    known.add(finding)
  }
  return known
}

/** The ids of an entry go through here and nowhere else: where one is renamed, the old one is read here. */
function keyOf({ rule, message, text, related = [] }: KnownWords): string {
  return JSON.stringify([rule, message, text, ...related])
}

/** Longest wording that is kept whole, in UTF-16 units. */
const WHOLE = 200

function knownWords(
  { ruleId, messageId, range, related }: Finding,
  words: LetterWords,
): KnownWords {
  const { before, within, after } = words.around(range)
  const clause = clauseAround(before + within + after, before.length, before.length + within.length)
  const others = related.map((place) => inShort(words.around(place.range).within))
  return {
    rule: ruleId,
    message: messageId,
    text: inShort(clause),
    ...(others.length > 0 && { related: others }),
  }
}

function inShort(words: string): string {
  if (words.length <= WHOLE) return words
  return `${words.slice(0, WHOLE / 2)}…${words.slice(-WHOLE / 2)}`
}
