import { type AnyRule, namesRule } from '@replylint/engine'
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
