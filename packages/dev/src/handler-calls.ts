import { parseReply } from '@replylint/document'
import { configureRules, letter, lintDocument } from '@replylint/engine'
import { rules } from '@replylint/rules'
import { EVERY_RULE } from './every-rule.ts'
import type { Fixture } from './fixtures.ts'

/** How often each rule is called, by handler, over all fixtures together. */
export type HandlerCalls = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Where the counts are kept for review, from the root. */
export const HANDLER_CALLS = 'fixtures/handler-calls.json'

/** Counts for the fixtures and the complete letter; ids and handlers in order. */
export function countHandlerCalls(fixtures: readonly Fixture[]): HandlerCalls {
  const counts = new Map<string, number>()
  const configured = configureRules(rules, EVERY_RULE)
  for (const text of [letter(), ...fixtures.map((fixture) => fixture.text)]) {
    lintDocument(parseReply(text), configured, {
      throws: true,
      onCall(ruleId, handler) {
        const key = `${ruleId} ${handler}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
      },
    })
  }
  const calls: Record<string, Record<string, number>> = {}
  for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [ruleId = '', handler = ''] = key.split(' ')
    calls[ruleId] = { ...calls[ruleId], [handler]: count }
  }
  return calls
}
