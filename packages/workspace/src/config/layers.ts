import type { AnyRule, RuleSettings } from '@replylint/engine'
import { bodySettings } from './body.ts'
import { asList, type ConfigPart } from './config.ts'
import type { RuleOverride } from './override.ts'
import { PROFILE_NAMES, PROFILE_PREFIX, PROFILES, type ProfileName } from './profiles.ts'

export interface LayerOptions {
  readonly rules: readonly AnyRule[]
  /** In place of every profile the configuration names. */
  readonly profile?: ProfileName
  readonly overrides: readonly RuleOverride[]
}

/**
 * From the weakest to the strongest. A file is judged by one choice of profile: the last part that
 * makes one. It is what everything else builds on, and once more over what earlier parts say:
 * where pages are `published`, `"section/missing-contact": "error"` for all files is meant for the rest.
 */
export function layersOf(
  parts: readonly ConfigPart[],
  { rules, overrides, profile }: LayerOptions,
): RuleSettings[] {
  const chosen = parts.findLast((part) => part.extends !== undefined)
  const named = profile ? PROFILE_PREFIX + profile : chosen?.extends
  const profiles = profilesNamed(named ?? `${PROFILE_PREFIX}draft`)
  const layers = [...profiles]
  for (const part of parts) {
    if (part === chosen) layers.push(...profiles)
    if (part.body !== undefined) layers.push(bodySettings(part.body, rules))
    if (part.rules !== undefined) layers.push(part.rules)
  }
  return [...layers, Object.fromEntries(overrides.map(({ name, level }) => [name, level]))]
}

function profilesNamed(names: string | readonly string[]): RuleSettings[] {
  const layers: RuleSettings[] = []
  for (const name of asList(names)) {
    const profile = PROFILE_NAMES.find((known) => PROFILE_PREFIX + known === name)
    if (profile !== undefined) layers.push(PROFILES[profile])
  }
  return layers
}
