import type { Language, RuleSetting, Severity } from '@replylint/engine'

/** What a configuration file says. */
export interface Config {
  readonly $schema?: string
  /** Language of the messages. */
  readonly language?: Language
  /** By id, group (`section` or `section/*`) or `*`; the key that names a rule most exactly wins. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
}

export const LEVELS = ['off', 'on', 'error', 'warning', 'info'] as const satisfies readonly (
  | 'off'
  | 'on'
  | Severity
)[]
export type Level = (typeof LEVELS)[number]
