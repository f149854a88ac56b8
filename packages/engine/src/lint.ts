import { type Block, byPlace, type Facts, type ReplyDocument } from '@replylint/document'
import type { ConfiguredRule } from './configure.ts'
import { changesOf, together } from './edits.ts'
import { type KeptPlaces, keptPlaces } from './kept-places.ts'
import type { Finding, Handlers, Messages, Report } from './rule.ts'

/** What is heard of the text itself; all else is heard of its facts. */
type TextPart = 'document' | 'block' | 'sentence' | 'word'

/** The fact lists of the document, by the handler that hears them. */
const FACTS = {
  date: 'dates',
  dateRange: 'dateRanges',
  time: 'times',
  event: 'events',
  session: 'sessions',
  plan: 'plans',
  quantity: 'quantities',
  docNumber: 'docNumbers',
  reference: 'references',
  category: 'categories',
  citation: 'citations',
  heading: 'headings',
  seriesItem: 'series',
  phone: 'phones',
  addressee: 'addressees',
  field: 'fields',
  claim: 'claims',
  enclosure: 'enclosures',
} as const satisfies Record<Exclude<keyof Handlers, TextPart>, keyof Facts>

type Heard = { [Name in keyof Handlers]-?: NonNullable<Handlers[Name]>[] }

export interface LintOptions {
  /** A rule that throws becomes `internal/crash`; with `throws` it throws on (tests). */
  readonly throws?: boolean
  /** Told for every call of a handler (benchmarks). */
  readonly onCall?: (ruleId: string, handler: string) => void
}

/** `ruleId` of the finding that stands for a rule that threw; its data name the rule. */
export const CRASH = 'internal/crash'

/**
 * Runs the rules over the document in one pass, over each letter of a file that holds several.
 * Findings come in order of place. Throws nothing.
 */
export function lintDocument(
  document: ReplyDocument,
  rules: readonly ConfiguredRule[],
  options: LintOptions = {},
): Finding[] {
  const findings: Finding[] = []
  const running = rules.map((configured) => ({ configured, crashed: false }))
  for (const letter of document.letters) hearLetter(letter, running, findings, options)
  return findings.sort(
    (a, b) => byPlace(a, b) || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  )
}

/** Where the findings of a letter go, and what its fixes leave alone. */
interface Noted {
  readonly findings: Finding[]
  readonly kept: KeptPlaces
}

/** After its first throw a rule is silent: one crash is one finding. */
interface RunningRule {
  readonly configured: ConfiguredRule
  crashed: boolean
}

function hearLetter(
  document: ReplyDocument,
  rules: readonly RunningRule[],
  findings: Finding[],
  options: LintOptions,
): void {
  const heard = fileHandlers(rules, { findings, kept: keptPlaces(document) }, options)
  for (const hear of heard.document) hear(document)
  for (const block of document.blocks) {
    for (const hear of heard.block) hear(block)
    if (heard.sentence.length > 0 || heard.word.length > 0) hearSentences(block, heard)
  }
  for (const name of Object.keys(FACTS) as (keyof typeof FACTS)[]) {
    const hearers = heard[name] as ((fact: unknown) => void)[]
    if (hearers.length === 0) continue
    for (const fact of document.facts[FACTS[name]]) for (const hear of hearers) hear(fact)
  }
}

function hearSentences(block: Block, heard: Heard): void {
  for (const sentence of block.sentences) {
    for (const hear of heard.sentence) hear(sentence)
    if (heard.word.length === 0) continue
    for (const word of sentence.words) for (const hear of heard.word) hear(word, sentence)
  }
}

function fileHandlers(rules: readonly RunningRule[], noted: Noted, options: LintOptions): Heard {
  const heard: Heard = {
    document: [],
    block: [],
    sentence: [],
    word: [],
    date: [],
    dateRange: [],
    time: [],
    event: [],
    session: [],
    plan: [],
    quantity: [],
    docNumber: [],
    reference: [],
    category: [],
    citation: [],
    heading: [],
    seriesItem: [],
    phone: [],
    addressee: [],
    field: [],
    claim: [],
    enclosure: [],
  }
  for (const rule of rules) {
    for (const [name, handler] of Object.entries(handlersOf(rule, noted, options))) {
      const guarded = guard(rule, name, handler, noted.findings, options)
      ;(heard[name as keyof Heard] as unknown[]).push(guarded)
    }
  }
  return heard
}

function handlersOf(rule: RunningRule, noted: Noted, { throws }: LintOptions): Handlers {
  if (rule.crashed) return {}
  try {
    return createHandlers(rule.configured, noted)
  } catch (error) {
    if (throws) throw error
    noteCrash(rule, noted.findings, error)
    return {}
  }
}

/** Called for every sentence and every rule that hears it: no more than one call around the handler. */
function guard(
  rule: RunningRule,
  name: string,
  handler: (thing: unknown, around: unknown) => void,
  findings: Finding[],
  { throws, onCall }: LintOptions,
) {
  return (thing: unknown, around: unknown) => {
    onCall?.(rule.configured.rule.id, name)
    if (rule.crashed) return
    try {
      handler(thing, around)
    } catch (error) {
      if (throws) throw error
      noteCrash(rule, findings, error)
    }
  }
}

function noteCrash(running: RunningRule, findings: Finding[], error: unknown): void {
  running.crashed = true
  const reason = error instanceof Error ? error.name : 'Error'
  findings.push({
    ruleId: CRASH,
    messageId: 'crash',
    severity: 'error',
    range: [0, 0],
    data: { rule: running.configured.rule.id, reason },
    suggestions: [],
    related: [],
  })
}

function createHandlers(
  { rule, severity, options }: ConfiguredRule,
  { findings, kept }: Noted,
): Handlers {
  return rule.create({
    options,
    report(
      range: readonly [number, number],
      messageId: string,
      data: object,
      more: Report<Messages> = {},
    ) {
      const { fix, suggestions } = settleEdits(more, kept)
      findings.push({
        ruleId: rule.id,
        messageId,
        severity: severity ?? more.severity ?? rule.severity,
        range,
        data,
        ...(fix === undefined ? {} : { fix }),
        suggestions,
        related: more.related ?? [],
      })
    },
  })
}

/** Where `--fix` must not reach, a person decides. */
function settleEdits({ fix, apart, suggestions = [] }: Report<Messages>, kept: KeptPlaces) {
  if (fix === undefined) return { suggestions }
  const changes = changesOf(fix)
  const free = changes.filter((change) => !kept.meet(change))
  if (free.length === changes.length) return { fix, suggestions }
  const rest = apart ? together(free) : undefined
  return { ...(rest && { fix: rest }), suggestions: [fix, ...suggestions] }
}
