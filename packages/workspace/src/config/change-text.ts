import { basename } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { isMap, isScalar, isSeq } from 'yaml'
import { type Bilingual, failure, type Outcome, type Problem, success } from '../problem.ts'
import type { ConfigChange } from './change.ts'
import type { Ignore } from './config.ts'
import { PACKAGE, PACKAGE_KEY } from './find.ts'
import { blockText, insertInto } from './insert.ts'
import { type Layout, layoutOf, type Splice, spliced } from './layout.ts'
import { type ConfigSource, parseConfig } from './parse.ts'

/** Keys of maps and places in lists. */
type Path = readonly (string | number)[]

/** A value put in a place of the configuration; `levels` of it get lines of their own. */
interface Put {
  readonly path: Path
  readonly value: unknown
}

/** The work of `changeConfigText`. The byte order mark and line ends stay. */
export function changeText(
  text: string | undefined,
  path: string,
  change: ConfigChange,
): Outcome<string> {
  if (change.kind === 'ignore' && change.entry.text?.trim() === '') {
    return failure({ filePath: path, message: NOTHING_QUOTED })
  }
  const mark = text?.startsWith('\uFEFF') ? '\uFEFF' : ''
  const written = (text ?? '').slice(mark.length)
  const empty = written.trim() === '' && path.endsWith('.json')
  const before = empty ? `{}${written || '\n'}` : written
  const source = parseConfig(before, path)
  if (!('value' in source)) return failure(...source)

  const put = putOf(change, source.value, basename(path) === PACKAGE ? [PACKAGE_KEY] : [])
  if (put === undefined) return success(text ?? '')
  const splices = splicesFor(put, source, layoutOf(before))
  const done = splices && spliced(before, splices)
  // Anchors, tags and other rarities: better not at all than otherwise than meant.
  if (done === undefined || !says(done, path, putInto(source.value, put.path, put.value))) {
    return failure(unusual(put, source))
  }
  return success(mark + done)
}

const NOTHING_QUOTED: Bilingual = {
  zh: '没有可引用的文字，不能只忽略这一处',
  en: 'there is no wording to quote, so that one place cannot be ignored',
}

function says(text: string, path: string, wanted: unknown): boolean {
  const source = parseConfig(text, path)
  return 'value' in source && isDeepStrictEqual(source.value, wanted)
}

/** Undefined where the configuration says so already. */
function putOf(change: ConfigChange, config: unknown, root: Path): Put | undefined {
  if (change.kind === 'ignore') {
    const path = [...root, 'ignore']
    const entries = at(config, path)
    if (!Array.isArray(entries)) return { path: [...path, 0], value: plain(change.entry) }
    if (entries.some((entry) => isSame(entry, change.entry))) return undefined
    return { path: [...path, entries.length], value: plain(change.entry) }
  }
  const path = [...root, 'rules', change.rule]
  const setting = at(config, path)
  // [level, options]
  const place = Array.isArray(setting) ? [...path, 0] : path
  return at(config, place) === change.level ? undefined : { path: place, value: change.level }
}

/** In this order, and nothing else: an entry may have come over a wire. */
function plain({ rule, text, files, reason }: Ignore): Ignore {
  return {
    rule,
    ...(text !== undefined && { text }),
    ...(files !== undefined && { files }),
    ...(reason !== undefined && { reason }),
  }
}

/** The same but for the reason, which nothing reads. */
function isSame(entry: unknown, { rule, text, files }: Ignore): boolean {
  const place = { rule, text, files }
  return isDeepStrictEqual(
    { rule: at(entry, ['rule']), text: at(entry, ['text']), files: at(entry, ['files']) },
    place,
  )
}

function at(value: unknown, path: Path): unknown {
  let found = value
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined
    found = Reflect.get(found, step)
  }
  return found
}

/** A copy that holds the value in the place; maps and lists on the way are made where missing. */
function putInto(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  const inner = putInto(at(data, [step]), rest, value)
  if (typeof step === 'string') return { ...asObject(data), [step]: inner }
  const list = Array.isArray(data) ? [...data] : []
  list[step] = inner
  return list
}

function asObject(data: unknown): object {
  return typeof data === 'object' && data !== null ? data : {}
}

/** Undefined where something else than a map or a list stands in the way. */
function splicesFor({ path, value }: Put, source: ConfigSource, layout: Layout) {
  let node: unknown = source.document.contents
  if (node === null) return appended(path, value, layout)
  for (const [depth, step] of path.entries()) {
    const isPlace = typeof step === 'number' ? isSeq(node) : isMap(node)
    if (!isPlace || (!isSeq(node) && !isMap(node))) return undefined
    const child = node.get(step, true)
    if (child === undefined) {
      const rest = path.slice(depth + 1)
      const made = { value: putInto(undefined, rest, value), levels: rest.length }
      return insertInto(node, typeof step === 'string' ? { key: step, ...made } : made, layout)
    }
    node = child
  }
  return replaced(node, value, layout)
}

/** To a file that holds nothing, or comments alone. */
function appended([key, ...rest]: Path, value: unknown, layout: Layout): Splice[] {
  const { text, lineEnd } = layout
  const made = { key: String(key), value: putInto(undefined, rest, value), levels: rest.length }
  const gap = text === '' || text.endsWith('\n') ? '' : lineEnd
  const lines = gap + blockText(made, layout, '') + lineEnd
  return [{ start: text.length, end: text.length, text: lines }]
}

/** In the same quotes. */
function replaced(node: unknown, value: unknown, { text }: Layout): Splice[] | undefined {
  if (!isScalar(node) || !node.range || typeof value !== 'string') return undefined
  const [start, end] = node.range
  const quote = /^["']/u.exec(text.slice(start, end))?.[0] ?? ''
  return [{ start, end, text: quote + value + quote }]
}

function unusual({ path }: Put, { text, filePath, place }: ConfigSource): Problem {
  const keys = path.filter((step) => typeof step === 'string')
  const key = keys.at(-1) ?? ''
  return {
    filePath,
    source: { text, range: place(keys) },
    message: {
      zh: `“${key}”的写法不便自动改动，可手工修改`,
      en: `“${key}” is written in a way that cannot be changed automatically; change it by hand`,
    },
  }
}
