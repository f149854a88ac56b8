import type { AnyRule } from '@replylint/engine'
import { nearest } from '../nearest.ts'
import type { Bilingual } from '../problem.ts'
import { ruleNames } from './schema.ts'

/** Says which rule, group or `*` the unknown name comes nearest to. */
export function unknownRule(name: string, rules: readonly AnyRule[]): Bilingual {
  const meant = nearest(name, ruleNames(rules))
  return {
    zh: `没有名为“${name}”的规则${meant === undefined ? '' : `，最接近的是“${meant}”`}`,
    en: `unknown rule “${name}”${meant === undefined ? '' : `; did you mean “${meant}”?`}`,
  }
}
