import type { AnyRule } from '@replylint/engine'
import { sectionNames } from './body.ts'
import { LEVELS, SHARED_FILE } from './config.ts'
import { PROFILE_NAMES, PROFILE_PREFIX } from './profiles.ts'

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
  const part = {
    extends: oneOrMore(PROFILE, PROFILE_TEXT),
    body: { $ref: '#/definitions/body' },
    rules: { $ref: '#/definitions/rules' },
  }
  const globs = oneOrMore({ ...TEXT, maxLength: 500 }, GLOB)
  const override = object({ files: globs, ...part })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'replylint',
    description: '.replylintrc.json、.replylintrc.yaml，或 package.json 的 replylint 一项',
    ...object({
      $schema: { type: 'string' },
      language: { enum: ['zh', 'en'], description: '报告的语言' },
      files: { ...globs, description: `哪些文件是答复函，不写则按文字识别；${GLOB}` },
      ...part,
      extends: oneOrMore(PROFILE_OR_FILE, `${PROFILE_TEXT}；${SHARED_TEXT}`),
      overrides: {
        type: 'array',
        items: { ...override, required: ['files'] },
        description: '只对一部分文件生效的设置，后面的优先',
      },
      ignore: {
        type: 'array',
        items: ignoreSchema(globs),
        description: '看过而不必改的发现，不再报告',
      },
    }),
    definitions: {
      level: LEVEL,
      ruleName: { enum: ruleNames(rules) },
      setting: settingOr([LEVEL_REF, object({})]),
      rules: object(ruleSettings(rules)),
      body: bodySchema(sectionNames(rules)),
    },
  }
}

const PROFILE = { enum: PROFILE_NAMES.map((name) => PROFILE_PREFIX + name) }
const PROFILE_TEXT = '口径：draft 草稿（默认），published 网页，strict 按 GB/T 9704 从严'

/** Written as if/else so that only the branch that was meant complains. */
const PROFILE_OR_FILE = {
  if: { type: 'string', pattern: SHARED_FILE },
  // biome-ignore lint/suspicious/noThenProperty: the word of JSON schema.
  then: { maxLength: 500 },
  else: PROFILE,
}
const SHARED_TEXT =
  '或共用的配置文件的路径（.json、.yaml、.yml），从本文件所在的文件夹算起，如 ../共用/replylint.yaml；可写一个或一列，后面的优先，本文件又优先于它们'

const TEXT = { type: 'string', minLength: 1 }
const GLOB = '通配符，从配置文件所在的文件夹算起，如 网页/**、*.md；可写一个或一列'

function ignoreSchema(globs: object): object {
  const described = (description: string) => ({ ...TEXT, description })
  const entry = object({
    // draft-07 passes over what stands beside a $ref, hence the list of one.
    rule: { description: '规则、组或 *', allOf: [{ $ref: '#/definitions/ruleName' }] },
    text: described('只是信中这段文字里的；空白和换行不计'),
    files: { ...globs, description: `只是这些文件里的；${GLOB}` },
    reason: { type: 'string', description: '为什么不必改' },
  })
  return { ...entry, required: ['rule'] }
}

function bodySchema(sections: readonly string[]): object {
  const texts = (description: string) => ({ type: 'array', items: TEXT, description })
  const parts = (description: string) => ({ type: 'array', items: { enum: sections }, description })
  const asked = object({
    required: parts('不可少的部分，缺了至少警告'),
    optional: parts('可有可无的部分，缺了不报'),
  })
  return object({
    names: texts('本单位的全称、简称和自称，如 青阳市民政局、我局'),
    docNumberCodes: texts('本单位的发文机关代字，如 青民函'),
    categories: {
      ...texts('使用的答复类别，如 A、B、C'),
      items: { type: 'string', pattern: '^[A-F][1-3]?$|^[甲乙丙丁]$' },
    },
    closings: texts('认可的结束语'),
    // An `enum` of nothing is no schema.
    ...(sections.length > 0 ? { sections: asked } : {}),
  })
}

function ruleSettings(rules: readonly AnyRule[]): Record<string, object> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const settings: Record<string, object> = {}
  for (const name of ruleNames(rules)) {
    const rule = byId.get(name)
    settings[name] = rule === undefined ? LEVEL_REF : ruleSetting(rule)
  }
  return settings
}

/** A level, or a level and the rule's options. What is alike stands under `definitions`, once. */
function ruleSetting({ docs, options }: AnyRule): object {
  const description = `${docs.zh.summary} / ${docs.en.summary}`
  if (options === undefined) return { description, allOf: [{ $ref: '#/definitions/setting' }] }
  return { description, ...settingOr([LEVEL_REF, object(options.schema)]) }
}

function settingOr(items: readonly object[]): object {
  return listOr({ items, minItems: 1, maxItems: 2, additionalItems: false }, LEVEL_REF)
}

/** One value, or a list that holds at least one. */
function oneOrMore(value: object, description: string): object {
  return { description, ...listOr({ items: value, minItems: 1 }, value) }
}

/** Written as if/else so that only the branch that was meant complains. */
function listOr(list: object, other: object): object {
  // biome-ignore lint/suspicious/noThenProperty: the word of JSON schema.
  return { if: { type: 'array' }, then: list, else: other }
}

function object(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', additionalProperties: false, properties }
}
