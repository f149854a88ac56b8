import type { AnyRule, Severity } from './rule.ts'

/** A level, or a level with options; `undefined` in its place leaves the level as it was set before. */
export type RuleSetting =
  | Severity
  | 'off'
  | 'on'
  | readonly [level: Severity | 'off' | 'on' | undefined, options: object]

/** By id, group (`section` or `section/*`) or `*`; within one, the key that names a rule most exactly wins. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** A rule with what the configuration says of it; `severity` only where it was set. */
export interface ConfiguredRule {
  readonly rule: AnyRule
  readonly severity?: Severity
  readonly options: object
}

const OWN_ID = 3

/** `*`, a group (`section/*` or `section`) or an id: how exactly a key names a rule, 0 when it does not. */
function exactness(key: string, id: string): number {
  if (key === id) return OWN_ID
  const group = id.slice(0, id.indexOf('/'))
  if (key === group || key === `${group}/*`) return 2
  return key === '*' ? 1 : 0
}

/** True when the key names at least one of the rules. */
export function namesRule(key: string, rules: readonly AnyRule[]): boolean {
  return rules.some((rule) => exactness(key, rule.id) > 0)
}

/**
 * The rules that run under these settings, each layer over those before it: its level takes the
 * place of theirs, its options are added to theirs. A group or `*` does not turn on again what an
 * earlier layer turned off more exactly: `section/*: warning` says how much a missing part weighs,
 * not that a page has to show its number. A rule with a status runs only
 * when a setting names it by its id.
 */
export function configureRules(
  rules: readonly AnyRule[],
  ...layers: readonly RuleSettings[]
): ConfiguredRule[] {
  const configured: ConfiguredRule[] = []
  for (const rule of rules) {
    let level: Severity | 'off' | 'on' = rule.status === undefined ? 'on' : 'off'
    // Only its own id turns on a rule that is off by itself.
    let levelExact = rule.status === undefined ? 0 : OWN_ID
    let options: object = { ...rule.options?.defaults }
    for (const layer of layers) {
      const { setting, exact } = settingOf(rule, layer)
      const [set, given] = typeof setting === 'object' ? setting : [setting, {}]
      options = { ...options, ...given }
      if (set === undefined || (level === 'off' && exact < levelExact)) continue
      level = set
      levelExact = exact
    }
    if (level === 'off') continue
    configured.push(level === 'on' ? { rule, options } : { rule, severity: level, options })
  }
  return configured
}

/** What the key says that names the rule most exactly; among equals, the later. */
function settingOf(
  { id }: AnyRule,
  layer: RuleSettings,
): { readonly setting?: RuleSetting; readonly exact: number } {
  let found: { setting?: RuleSetting; exact: number } = { exact: 1 }
  for (const [key, setting] of Object.entries(layer)) {
    const exact = exactness(key, id)
    if (exact >= found.exact) found = { setting, exact }
  }
  return found
}
