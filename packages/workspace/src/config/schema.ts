import type { AnyRule } from '@replylint/engine'
import { LEVELS } from './config.ts'

const LEVEL = {
  enum: LEVELS,
  description: 'off 关闭，on 按规则自己的级别，error 错误，warning 警告，info 提示',
}

const LEVEL_REF = { $ref: '#/definitions/level' }

/** Every name a configuration may use for rules: ids, groups, and `*`. */
export function ruleNames(rules: readonly AnyRule[]): string[] {
  const groups = new Set(rules.map((rule) => rule.id.slice(0, rule.id.indexOf('/'))))
  const sorted = [...groups].sort()
  return [
    ...rules.map((rule) => rule.id).sort(),
    ...sorted.flatMap((group) => [`${group}/*`, group]),
    '*',
  ]
}

/** JSON schema (draft-07) of a configuration with these rules; the same for the same rules. */
export function configSchema(rules: readonly AnyRule[]): Record<string, unknown> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const settings: Record<string, object> = {}
  for (const name of ruleNames(rules)) {
    const rule = byId.get(name)
    settings[name] = rule === undefined ? LEVEL_REF : ruleSetting(rule)
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'replylint',
    description: '.replylintrc.json、.replylintrc.yaml，或 package.json 的 replylint 一项',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      language: { enum: ['zh', 'en'], description: '报告的语言' },
      rules: { type: 'object', additionalProperties: false, properties: settings },
    },
    definitions: {
      level: LEVEL,
      setting: listOr([LEVEL_REF, { type: 'object', additionalProperties: false }]),
    },
  }
}

/** A level, or a level and the rule's options. What is alike stands under `definitions`, once. */
function ruleSetting({ docs, options }: AnyRule): object {
  const description = `${docs.zh.summary} / ${docs.en.summary}`
  // draft-07 passes over what stands beside a $ref, hence the list of one.
  if (options === undefined) return { description, allOf: [{ $ref: '#/definitions/setting' }] }
  const given = { type: 'object', additionalProperties: false, properties: options.schema }
  return { description, ...listOr([LEVEL_REF, given]) }
}

/** Written as if/else so that only the branch that was meant complains. */
function listOr(items: readonly object[]): object {
  return {
    if: { type: 'array' },
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON schema.
    then: { items, minItems: 1, maxItems: 2, additionalItems: false },
    else: LEVEL_REF,
  }
}
