import type { RuleSettings } from '@replylint/engine'
import { rules } from '@replylint/rules'

/** Every rule on, those with a status too, which only their own id turns on. */
export const EVERY_RULE: RuleSettings = Object.fromEntries(rules.map(({ id }) => [id, 'on']))
