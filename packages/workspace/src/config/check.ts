import type { AnyRule } from '@replylint/engine'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { nearest } from '../nearest.ts'
import { type Bilingual, failure, type Outcome, type Problem, success } from '../problem.ts'
import { checkMeaning } from './check-meaning.ts'
import { type Config, isSharedFile } from './config.ts'
import type { ConfigSource } from './parse.ts'
import { PROFILE_PREFIX } from './profiles.ts'
import { configSchema } from './schema.ts'
import { unknownRule } from './unknown-rule.ts'

const TYPES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  object: ['对象（键和值）', 'an object'],
  array: ['列表', 'a list'],
  string: ['字符串', 'a string'],
  integer: ['整数', 'an integer'],
  number: ['数', 'a number'],
  boolean: ['true 或 false', 'true or false'],
}

/** Each is told with the text of the file: 20,000 of them took minutes and gigabytes. */
const MOST_TOLD = 50

/** The configuration at `path` of the file (`[]`, or `['replylint']` of package.json), or what is wrong. */
export function checkConfig(
  source: ConfigSource,
  path: readonly string[],
  rules: readonly AnyRule[],
): Outcome<Config> {
  const isConfig = validatorFor(rules)
  let value: unknown = source.value
  for (const name of path) value = Object.entries(value ?? {}).find(([key]) => key === name)?.[1]
  if (isConfig(value)) {
    const problems = checkMeaning(value, source, path)
    return problems.length === 0 ? success(value) : failure(...problems.slice(0, MOST_TOLD))
  }
  const all = (isConfig.errors ?? []).filter((error) => error.keyword !== 'if')
  const errors = all.slice(0, MOST_TOLD)
  const problems = errors.map((error) => wordError(error, source, path, rules))
  problems.sort((a, b) => (a.source?.range[0] ?? 0) - (b.source?.range[0] ?? 0))
  return failure(...problems)
}

const validators = new WeakMap<readonly AnyRule[], ValidateFunction<Config>>()

/** Made once for the rules: an editor asks again at each key, and one needs 100 ms. */
function validatorFor(rules: readonly AnyRule[]): ValidateFunction<Config> {
  const known = validators.get(rules)
  if (known !== undefined) return known
  // The schema is ours and tested; checking it against its own schema would double the time.
  const trusted = { meta: false, validateSchema: false, strict: false }
  const ajv = new Ajv({ allErrors: true, verbose: true, ...trusted })
  const made = ajv.compile<Config>(configSchema(rules))
  validators.set(rules, made)
  return made
}

function wordError(
  error: ErrorObject,
  source: ConfigSource,
  root: readonly string[],
  rules: readonly AnyRule[],
): Problem {
  const steps = error.instancePath.split('/').slice(1)
  const path = [...root, ...steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))]
  const { text, filePath } = source
  const unknown: unknown = error.params.additionalProperty
  const wrong = wordExtends(error)
  if (wrong !== undefined) {
    return { filePath, source: { text, range: source.place(path) }, message: wrong }
  }
  if (/^\/ignore\/\d+\/rule$/u.test(error.instancePath)) {
    const message = unknownRule(String(error.data), rules)
    return { filePath, source: { text, range: source.place(path) }, message }
  }
  if (typeof unknown !== 'string') {
    return { filePath, source: { text, range: source.place(path) }, message: wordValue(error) }
  }
  const range = source.place([...path, unknown], true)
  const isRule = /^(?:\/overrides\/\d+)?\/rules$/u.test(error.instancePath)
  const message = isRule ? unknownRule(unknown, rules) : unknownKey(unknown, knownKeys(error))
  return { filePath, source: { text, range }, message }
}

/** Of a configuration that is shared, or seems to be meant. */
function wordExtends({ instancePath, data, params }: ErrorObject): Bilingual | undefined {
  if (typeof data !== 'string' || !Array.isArray(params.allowedValues)) return undefined
  if (/^\/overrides\/\d+\/extends(?:\/\d+)?$/u.test(instancePath) && isSharedFile(data)) {
    return {
      zh: 'overrides 里只能写口径；共用的配置文件写在最外层的 extends',
      en: 'overrides extend profiles only; shared files belong into “extends” at the top',
    }
  }
  if (!/^\/extends(?:\/\d+)?$/u.test(instancePath)) return undefined
  const profiles = params.allowedValues.map(String)
  // “strict” is meant for a profile, “./rules.js” for a file.
  if (!/[/\\.@~]/u.test(data) && meantBy(data, profiles) !== undefined) return undefined
  const shown = data.length > 40 ? `${data.slice(0, 40)}…` : data
  return {
    zh: `“${shown}”不可用：写口径（${profiles.join('、')}），或以 .json、.yaml、.yml 结尾的文件路径`,
    en: `“${shown}” is not allowed: name a profile (${profiles.join(', ')}) or a file that ends in .json, .yaml or .yml`,
  }
}

function knownKeys(error: ErrorObject): string[] {
  const properties: unknown = error.parentSchema?.properties
  return Object.keys(properties ?? {})
}

function unknownKey(name: string, known: readonly string[]): Bilingual {
  if (/^(?:\/\/|\/\*|#)/u.test(name.trimStart())) {
    return { zh: 'JSON 里不能写注释', en: 'JSON has no comments' }
  }
  const meant = nearest(name, known)
  const list = known.length === 0 ? '' : `，可用：${known.join('、')}`
  const listed = known.length === 0 ? '' : `; known: ${known.join(', ')}`
  return {
    zh: `没有“${name}”这一项${meant === undefined ? list : `，最接近的是“${meant}”`}`,
    en: `unknown key “${name}”${meant === undefined ? listed : `; did you mean “${meant}”?`}`,
  }
}

function wordValue(error: ErrorObject): Bilingual {
  const written = JSON.stringify(error.data) ?? ''
  const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written
  const { allowedValues, type } = error.params
  if (Array.isArray(allowedValues)) {
    const known = allowedValues.map(String)
    const meant = typeof error.data === 'string' ? meantBy(error.data, known) : undefined
    return {
      zh: `${shown} 不可用，可用：${known.join('、')}${meant === undefined ? '' : `；最接近的是“${meant}”`}`,
      en: `${shown} is not allowed; allowed: ${known.join(', ')}${meant === undefined ? '' : `; did you mean “${meant}”?`}`,
    }
  }
  const [zh, en] = TYPES[String(type)] ?? []
  if (zh !== undefined) return { zh: `${shown} 应为${zh}`, en: `${shown} should be ${en}` }
  return wordLimit(error, shown)
}

/** What a drafter calls the parts of a letter. */
const PARTS: Readonly<Record<string, string>> = {
  联系人: 'contact',
  联系电话: 'contact',
  署名: 'signature',
  落款: 'signature',
  日期: 'date',
  成文日期: 'date',
  标题: 'title',
  称谓: 'salutation',
  引语: 'opening',
  结尾: 'closing',
  类别: 'category',
  答复类别: 'category',
  文号: 'doc-number',
  发文字号: 'doc-number',
  公开属性: 'openness',
  抄送: 'copy-to',
}

/** `draft` is near to `replylint:draft`, too. */
function meantBy(name: string, known: readonly string[]): string | undefined {
  const prefixed = known.filter((candidate) => candidate.startsWith(PROFILE_PREFIX))
  const part = PARTS[name] ?? name.replace(/^(?:section\/)?missing-/u, '')
  if (known.includes(part)) return part
  return nearest(name, known) ?? nearest(PROFILE_PREFIX + name, prefixed)
}

function wordLimit({ keyword, message, params }: ErrorObject, shown: string): Bilingual {
  const limit = String(params.limit)
  const en = `${shown} ${message ?? keyword}`
  switch (keyword) {
    case 'required':
      return {
        zh: `缺少“${params.missingProperty}”一项`,
        en: `the key “${params.missingProperty}” is missing`,
      }
    case 'pattern':
      return {
        zh: `${shown} 的写法不对，类别只写字母，如 A、B、A1`,
        en: `${shown} is no category; write the letter alone, as in A, B, A1`,
      }
    case 'minLength':
      return { zh: limit === '1' ? '不能为空' : `${shown} 太短，至少${limit}个字符`, en }
    case 'maxLength':
      return { zh: `${shown} 太长，至多${limit}个字符`, en }
    case 'minItems':
      return { zh: `${shown} 至少要有${limit}项`, en }
    case 'maxItems':
      return { zh: `${shown} 至多有${limit}项`, en }
    default:
      return { zh: `${shown} 不合要求（${message ?? keyword}）`, en }
  }
}
