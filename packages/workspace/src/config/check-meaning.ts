import type { Bilingual, Problem } from '../problem.ts'
import { asList, type Config, type ConfigPart, type Ignore, isSharedFile } from './config.ts'
import { isTooWild } from './glob.ts'
import type { ConfigSource } from './parse.ts'

/** From the root, from a drive, by way of another folder, or all but. */
const STRAY_GLOB = /^(?:!|[/\\]|[A-Za-z]:[/\\])|(?:^|[/\\{,])\.\.(?:$|[/\\},])/u

/** What a configuration of the right shape says that cannot be meant. */
export function checkMeaning(
  config: Config,
  source: ConfigSource,
  root: readonly string[],
): Problem[] {
  const problems = [...strayFiles(config, source, root), ...contradictions(config, source, root)]
  for (const [at, override] of (config.overrides ?? []).entries()) {
    const path = [...root, 'overrides', String(at)]
    problems.push(...globProblems(override.files, source, [...path, 'files']))
    problems.push(...contradictions(override, source, path))
  }
  if (config.files !== undefined) {
    problems.push(...globProblems(config.files, source, [...root, 'files']))
  }
  for (const [at, entry] of (config.ignore ?? []).entries()) {
    problems.push(...ignoreProblems(entry, source, [...root, 'ignore', String(at)]))
  }
  return problems
}

/** A URL (a drive has one letter) or somebody's home: a shared file lies where a path leads. */
const NO_PATH = /^(?:[A-Za-z][A-Za-z\d+.-]+:|~)/u

function strayFiles(config: Config, source: ConfigSource, root: readonly string[]): Problem[] {
  const { text, filePath, place } = source
  const problems: Problem[] = []
  for (const [at, name] of asList(config.extends ?? []).entries()) {
    if (!isSharedFile(name) || !(NO_PATH.test(name) || name.includes('\0'))) continue
    const range = place([...root, 'extends', String(at)])
    const message = {
      zh: `“${name}”应写作文件路径，如 ../共用/replylint.yaml；不联网，也不展开“~”`,
      en: `write “${name}” as a path, as in ../shared/replylint.yaml; no URLs, and no “~”`,
    }
    problems.push({ filePath, source: { text, range }, message })
  }
  return problems
}

function ignoreProblems(entry: Ignore, source: ConfigSource, path: readonly string[]): Problem[] {
  const { text, filePath, place } = source
  const problems = entry.files ? globProblems(entry.files, source, [...path, 'files']) : []
  // Of “ ” nothing is left to look for.
  if (entry.text !== undefined && entry.text.trim() === '') {
    const range = place([...path, 'text'])
    const message = { zh: '不能为空', en: '“text” must not be blank' }
    problems.push({ filePath, source: { text, range }, message })
  }
  return problems
}

function globProblems(
  files: string | readonly string[],
  { text, filePath, place }: ConfigSource,
  path: readonly string[],
): Problem[] {
  const problems: Problem[] = []
  for (const [at, glob] of asList(files).entries()) {
    const message = globMistake(glob)
    if (message === undefined) continue
    const range = place(typeof files === 'string' ? path : [...path, String(at)])
    problems.push({ filePath, source: { text, range }, message })
  }
  return problems
}

function globMistake(glob: string): Bilingual | undefined {
  if (STRAY_GLOB.test(glob)) {
    return {
      zh: `“${glob}”应从配置文件所在的文件夹写起，不用“/”“!”开头，也不含“..”`,
      en: `write “${glob}” from the folder of the configuration file on, without “..” or “!”`,
    }
  }
  if (!isTooWild(glob)) return undefined
  return { zh: '通配符过多，请写得具体些', en: 'too many wildcards; be more specific' }
}

function contradictions(
  { body }: ConfigPart,
  { text, filePath, place }: ConfigSource,
  path: readonly string[],
): Problem[] {
  const { required = [], optional = [] } = body?.sections ?? {}
  const problems: Problem[] = []
  for (const [at, part] of optional.entries()) {
    if (!required.includes(part)) continue
    const range = place([...path, 'body', 'sections', 'optional', String(at)])
    const message = {
      zh: `“${part}”已列入 required，不能又列入 optional`,
      en: `“${part}” is “required” already, it cannot be “optional” too`,
    }
    problems.push({ filePath, source: { text, range }, message })
  }
  return problems
}
