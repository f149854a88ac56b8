import { type AnyRule, namesRule, type RuleSetting } from '@replylint/engine'
import { nearest } from '../nearest.ts'
import { type Bilingual, failure, type Outcome, success } from '../problem.ts'
import { LEVELS, type Level } from './config.ts'
import { unknownRule } from './unknown-rule.ts'

/** `'date/impossible: warning'` of the command line. */
export interface RuleOverride {
  readonly name: string
  readonly level: Level
}

// A drafter's input method writes the full-width colon.
const OVERRIDE = /^\s*([^\s:：]{1,200})\s*[:：]\s*(\S{1,200})\s*$/u

export function parseOverride(written: string, rules: readonly AnyRule[]): Outcome<RuleOverride> {
  const [, name, word] = OVERRIDE.exec(written) ?? []
  const wrong = (message: Bilingual) => failure({ message: prefixed(written, message) })
  if (name === undefined || word === undefined) {
    return wrong({
      zh: '应写作“规则: 级别”，例如“date/impossible: warning”',
      en: 'write “rule: level”, as in “date/impossible: warning”',
    })
  }
  if (!namesRule(name, rules)) return wrong(unknownRule(name, rules))
  const level = LEVELS.find((known) => known === word)
  if (level !== undefined) return success({ name, level })
  const meant = nearest(word, LEVELS)
  return wrong({
    zh: `没有级别“${word}”，${meant === undefined ? `可用：${LEVELS.join('、')}` : `最接近的是“${meant}”`}`,
    en: `unknown level “${word}”; ${meant === undefined ? `known: ${LEVELS.join(', ')}` : `did you mean “${meant}”?`}`,
  })
}

function prefixed(written: string, message: Bilingual): Bilingual {
  return { zh: `--rule '${written}'：${message.zh}`, en: `--rule '${written}': ${message.en}` }
}

/**
 * The settings with the overrides on top: an override wins over every setting of the rules it
 * names, however exact that is; a rule keeps the options the settings give it.
 */
export function overrideSettings(
  settings: Readonly<Record<string, RuleSetting>>,
  overrides: readonly RuleOverride[],
  rules: readonly AnyRule[],
): Record<string, RuleSetting> {
  const merged: Record<string, RuleSetting> = { ...settings }
  // The wider first, so that `--rule '*: off'` may stand before or after `--rule 'date/order: error'`.
  const ordered = [...overrides].sort((a, b) => breadth(b.name) - breadth(a.name))
  for (const { name, level } of ordered) {
    for (const rule of rules.filter((candidate) => namesRule(name, [candidate]))) {
      const setting = settings[rule.id]
      const options = typeof setting === 'object' ? setting[1] : undefined
      merged[rule.id] = level === 'off' || options === undefined ? level : [level, options]
    }
  }
  return merged
}

function breadth(name: string): number {
  if (name === '*') return 2
  return name.endsWith('/*') || !name.includes('/') ? 1 : 0
}
