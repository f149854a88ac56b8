import type { AnyRule, Severity } from './rule.ts'

export type RuleSetting = Severity | 'off' | 'on' | readonly [Severity | 'on', object]

/** A rule with what the configuration says of it; `severity` only where it was set. */
export interface ConfiguredRule {
  readonly rule: AnyRule
  readonly severity?: Severity
  readonly options: object
}

/** `*`, a group (`section/*` or `section`) or an id: how exactly a key names a rule, 0 when it does not. */
function exactness(key: string, id: string): number {
  if (key === id) return 3
  const group = id.slice(0, id.indexOf('/'))
  if (key === group || key === `${group}/*`) return 2
  return key === '*' ? 1 : 0
}

/** True when the key names at least one of the rules. */
export function namesRule(key: string, rules: readonly AnyRule[]): boolean {
  return rules.some((rule) => exactness(key, rule.id) > 0)
}

/**
 * The rules that run under these settings. The key that names a rule most exactly wins; among
 * equals, the later. A nursery rule runs only when a setting turns it on.
 */
export function configureRules(
  rules: readonly AnyRule[],
  settings: Readonly<Record<string, RuleSetting>> = {},
): ConfiguredRule[] {
  const configured: ConfiguredRule[] = []
  for (const rule of rules) {
    let best = 0
    let setting: RuleSetting = rule.status === 'nursery' ? 'off' : 'on'
    for (const [key, value] of Object.entries(settings)) {
      const exact = exactness(key, rule.id)
      if (exact === 0 || exact < best) continue
      best = exact
      setting = value
    }
    const [level, given] = typeof setting === 'string' ? [setting, {}] : setting
    if (level === 'off') continue
    const options = { ...rule.options?.defaults, ...given }
    configured.push(level === 'on' ? { rule, options } : { rule, severity: level, options })
  }
  return configured
}
