import type { ConfiguredRule } from './configure.ts'
import type { AnyRule, Handlers } from './rule.ts'

/** Milliseconds by rule id. */
export type RuleTimes = Map<string, number>

/**
 * The same rules, each adding to `times` what it takes. A fact is read when it is first heard of:
 * the rule that does so is charged for it.
 */
export function timedRules(
  rules: readonly ConfiguredRule[],
  times: RuleTimes,
  now: () => number,
): ConfiguredRule[] {
  return rules.map((configured) => ({ ...configured, rule: timed(configured.rule, times, now) }))
}

function timed(rule: AnyRule, times: RuleTimes, now: () => number): AnyRule {
  const measure = <Result>(run: () => Result): Result => {
    const start = now()
    try {
      return run()
    } finally {
      times.set(rule.id, (times.get(rule.id) ?? 0) + now() - start)
    }
  }
  return {
    ...rule,
    create(context): Handlers {
      const handlers = measure(() => rule.create(context))
      const wrapped = Object.entries(handlers).map(([name, hear]) => [
        name,
        (...heard: unknown[]) => measure(() => hear(...heard)),
      ])
      return Object.fromEntries(wrapped)
    },
  }
}
