import type { AnyRule, RuleSetting, RuleSettings } from '@replylint/engine'
import type { Body, Sections } from './config.ts'

const MISSING = 'section/missing-'

/** The parts of a letter that some rule asks for: `contact` of `section/missing-contact`. */
export function sectionNames(rules: readonly AnyRule[]): string[] {
  const asked = rules.filter(({ id }) => id.startsWith(MISSING))
  return asked.map(({ id }) => id.slice(MISSING.length)).sort()
}

/** What the body's settings mean for each rule. */
export function bodySettings(body: Body, rules: readonly AnyRule[]): RuleSettings {
  const { sections = {}, ...lists } = body
  const settings: Record<string, RuleSetting> = {}
  for (const rule of rules) {
    const declared: object = rule.options?.defaults ?? {}
    const given = Object.entries(lists).filter(([name]) => Object.hasOwn(declared, name))
    const level = sectionLevel(rule, sections)
    if (given.length > 0 || level !== undefined) {
      settings[rule.id] = [level, Object.fromEntries(given)]
    }
  }
  return settings
}

/** A required part is missed with a warning at least: what is an `info` elsewhere counts here. */
function sectionLevel(
  { id, severity }: AnyRule,
  { required = [], optional = [] }: Sections,
): 'off' | 'on' | 'warning' | undefined {
  if (optional.some((part) => id === MISSING + part)) return 'off'
  if (!required.some((part) => id === MISSING + part)) return undefined
  return severity === 'info' ? 'warning' : 'on'
}
