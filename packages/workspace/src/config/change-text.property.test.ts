import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { rules } from '../testing/rules.ts'
import { type ConfigChange, changeConfigText } from './change.ts'
import { checkConfigText } from './check-text.ts'
import { LEVELS } from './config.ts'

const name = fc.constantFrom('word/wrong', 'word/never', 'trouble/*', 'word', '*')
const level = fc.constantFrom(...LEVELS)
const wording = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[“”：，#'"{[&*!|>%@`\-? a同事]{1,12}$/u),
  )
  .filter((text) => text.trim() !== '' && !/[\n\r\u2028\u2029\uFEFF]/u.test(text))
const glob = fc.constantFrom('*.md', '网页/**', '[甲]?.txt')
const entry = fc.record(
  {
    rule: name,
    text: wording,
    files: fc.oneof(glob, fc.array(glob, { minLength: 1, maxLength: 3 })),
    reason: wording,
  },
  { requiredKeys: ['rule'] },
)
// Only a rule has options.
const own = fc.oneof(level, fc.tuple(level), fc.tuple(level, fc.constant({})))
const settings = fc.record(
  { 'word/wrong': own, 'word/never': own, 'trouble/*': level, word: level, '*': level },
  { requiredKeys: [] },
)
const config = fc.record(
  {
    language: fc.constantFrom('zh', 'en'),
    files: glob,
    body: fc.record(
      { names: fc.array(wording, { maxLength: 3 }), closings: fc.array(wording, { maxLength: 3 }) },
      { requiredKeys: [] },
    ),
    rules: settings,
    overrides: fc.array(fc.record({ files: glob, rules: settings }), { maxLength: 2 }),
    ignore: fc.array(entry, { maxLength: 3 }),
  },
  { requiredKeys: [] },
)
const change: fc.Arbitrary<ConfigChange> = fc.oneof(
  fc.record({ kind: fc.constant('ignore' as const), entry }),
  fc.record({ kind: fc.constant('level' as const), rule: name, level }),
)

/** The configuration after the change, the plain way. */
function after(before: Record<string, unknown>, made: ConfigChange): unknown {
  const { ignore = [], rules: levels = {} } = parsedShape(before)
  if (made.kind === 'ignore') {
    const same = ignore.some(
      (one) => JSON.stringify(placed(one)) === JSON.stringify(placed({ ...made.entry })),
    )
    return { ...before, ...(!same && { ignore: [...ignore, made.entry] }) }
  }
  const old = levels[made.rule]
  const now = Array.isArray(old) ? [made.level, ...old.slice(1)] : made.level
  return { ...before, rules: { ...levels, [made.rule]: now } }
}

function parsedShape(value: object): {
  ignore?: Record<string, unknown>[]
  rules?: Record<string, unknown>
} {
  return value
}

const placed = ({ rule, text, files }: Record<string, unknown>) => [rule, text, files]

/** How many lines of the old text the new one has not kept, at its start and at its end. */
function linesLost(before: string, now: string): number {
  const [old, made] = [before.split('\n'), now.split('\n')]
  let head = 0
  while (head < old.length && old[head] === made[head]) head++
  let tail = 0
  while (tail < old.length - head && old.at(-1 - tail) === made.at(-1 - tail)) tail++
  return old.length - head - tail
}

/** A comment in the wrong place makes something else of it. */
function isStill(text: string, value: object): boolean {
  try {
    return JSON.stringify(parse(text) ?? {}) === JSON.stringify(value)
  } catch {
    return false
  }
}

async function holds(before: string, path: string, made: ConfigChange) {
  const bare = before.replace(/^\uFEFF/u, '')
  const value = parse(bare) ?? {}
  expect(await checkConfigText(bare, path, rules)).toEqual([])
  const outcome = await changeConfigText(before, path, made)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  const now = outcome.value.replace(/^\uFEFF/u, '')
  expect(parse(now)).toEqual(after(value, made))
  expect(await checkConfigText(now, path, rules)).toEqual([])
  expect(await changeConfigText(outcome.value, path, made)).toEqual(outcome)
  expect(outcome.value.startsWith('\uFEFF')).toBe(before.startsWith('\uFEFF'))
  expect(linesLost(before, outcome.value)).toBeLessThanOrEqual(1)
  if (/\r\n/u.test(before)) expect(now).not.toMatch(/[^\r]\n/u)
  return now
}

const spacing = fc.constantFrom(undefined, 1, 2, 4, '\t')
const ends = fc.record({
  mark: fc.constantFrom('', '\uFEFF'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  last: fc.boolean(),
})

it('makes the change, and nothing else, in any JSON', async () => {
  await fc.assert(
    fc.asyncProperty(
      config,
      spacing,
      ends,
      change,
      async (value, space, { mark, lineEnd, last }, made) => {
        const text = (JSON.stringify(value, null, space) + (last ? '\n' : '')).replaceAll(
          '\n',
          lineEnd,
        )
        const now = await holds(mark + text, '/x/.replylintrc.json', made)
        expect(() => JSON.parse(now)).not.toThrow()
      },
    ),
    { numRuns: 100 },
  )
}, 60_000)

it('makes the change, and nothing else, in any YAML with comments', async () => {
  const style = fc.record({
    indent: fc.integer({ min: 1, max: 6 }),
    indentSeq: fc.boolean(),
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    singleQuote: fc.constantFrom(true, false, null),
  })
  const comments = fc.infiniteStream(
    fc.constantFrom('', '', ' # 注', '\n# 注', '\n', '\n    # 注: [{'),
  )
  await fc.assert(
    fc.asyncProperty(
      config,
      style,
      comments,
      ends,
      change,
      async (value, how, said, { mark, lineEnd, last }, made) => {
        const written = stringify(value, {
          ...how,
          lineWidth: 0,
          blockQuote: false,
          doubleQuotedMinMultiLineLength: 1e6,
        })
        const lines = written
          .trimEnd()
          .split('\n')
          .map((line) => line + (said.next().value ?? ''))
        const text = (lines.join('\n') + (last ? '\n' : '')).replaceAll('\n', lineEnd)
        fc.pre(isStill(text, value))
        await holds(mark + text, '/x/.replylintrc.yaml', made)
      },
    ),
    { numRuns: 100 },
  )
}, 60_000)
