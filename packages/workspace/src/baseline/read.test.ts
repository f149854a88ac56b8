import { folderWith, removeFolders } from '@replylint/tester'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { jsonMistake } from './json-mistake.ts'
import { readBaseline } from './read.ts'

afterAll(removeFolders)

const ENTRY = '{ "rule": "a/b", "message": "c", "text": "甲", "count": 2, "note": "丁" }'

function baseline(entry: string): string {
  return `{\n  "version": 1,\n  "files": {\n    "a.txt": [\n      ${entry}\n    ]\n  }\n}\n`
}

/** What is wrong, and at which words. */
async function complaint(text: string) {
  const outcome = await readBaseline('b.json', folderWith({ 'b.json': text }))
  if (outcome.ok) return [...outcome.value.files]
  const [{ message, source, filePath } = { message: { zh: '' } }] = outcome.problems
  expect(filePath).toBe('b.json')
  return [message.zh, source?.text.slice(...source.range)]
}

it('reads what is written, with a byte order mark and CRLF, too', async () => {
  const entries = [['a.txt', [{ rule: 'a/b', message: 'c', text: '甲', count: 2, note: '丁' }]]]
  expect(await complaint(baseline(ENTRY))).toEqual(entries)
  expect(await complaint(`\uFEFF${baseline(ENTRY).replaceAll('\n', '\r\n')}`)).toEqual(entries)
})

it('needs neither number nor note, and passes over what it does not know', async () => {
  const entry = '{ "rule": "a/b", "message": "c", "text": "甲", "related": ["乙"], "by": "丙" }'
  expect(await complaint(baseline(entry))).toEqual([
    ['a.txt', [{ rule: 'a/b', message: 'c', text: '甲', related: ['乙'], count: 1, note: '' }]],
  ])
})

const NOT_JSON = '不是正确的 JSON；还原此文件，或删去它再用 --update-baseline 重写'
const NO_BASELINE = '这不是基线文件；基线由 --update-baseline 写出'
const bad = (key: string) =>
  `这一条的“${key}”缺少或写法不对；可删去这一条，再用 --update-baseline 重写`

it.each([
  ['a missing comma', baseline(`${ENTRY}\n${ENTRY}`), NOT_JSON, '{'],
  ['a comma too many', baseline(`${ENTRY},`), NOT_JSON, ']'],
  ['a string without its end', baseline(ENTRY.replace('丁"', '丁')), NOT_JSON, '"丁'],
  ['what was cut off', baseline(ENTRY).slice(0, 60), NOT_JSON, ''],
  ['an empty file', '', NOT_JSON, ''],
  ['a comment', `// 基线\n${baseline(ENTRY)}`, NOT_JSON, '//'],
  ['a list', '[]', NO_BASELINE, '[]'],
  ['another JSON', '{ "name": "x" }', NO_BASELINE, '{ "name": "x" }'],
  ['no files', '{ "version": 1, "files": [] }', NO_BASELINE, '[]'],
  ['a file without a list', baseline(ENTRY).replace(/\[[^\]]*\]/u, '3'), '此处应为一列问题', '3'],
  ['an entry without a rule', baseline(ENTRY.replace('rule', 'rul')), bad('rule'), /^\{ "rul"/u],
  ['no message', baseline(ENTRY.replace('"c"', '3')), bad('message'), /^\{/u],
  ['no text', baseline(ENTRY.replace('"甲"', 'null')), bad('text'), /^\{/u],
  ['a number below one', baseline(ENTRY.replace('2', '0')), bad('count'), /^\{/u],
  ['a note that is none', baseline(ENTRY.replace('"丁"', '[]')), bad('note'), /^\{/u],
  ['places that are none', baseline(ENTRY.replace('{', '{"related":[1],')), bad('related'), /^\{/u],
  ['an entry that is a text', baseline('"甲"'), bad('rule'), '"甲"'],
  [
    'a later version',
    '{ "version": 2, "files": {} }',
    '基线的版本是 2，这个版本的 replylint 只认 1',
    '2',
  ],
])('tells of %s, and where it is', async (_, text, message, place) => {
  const [said, at] = await complaint(text)
  expect(said).toBe(message)
  if (typeof place === 'string') expect(at).toBe(place)
  else expect(at).toMatch(place)
})

it('tells of a conflict of git that is left', async () => {
  const text = baseline(`<<<<<<< HEAD\n${ENTRY}\n=======\n${ENTRY}\n>>>>>>> main`)
  const [said, at] = await complaint(text)
  expect(said).toContain('合并的冲突还没有解决')
  expect(at).toBe('<<<<<<<')
})

it('asks for an update where there is no file, unless one is being made', async () => {
  const cwd = folderWith({})
  const missing = await readBaseline('b.json', cwd)
  expect(missing).toMatchObject({
    ok: false,
    problems: [
      {
        filePath: 'b.json',
        message: { zh: '没有这个基线文件；加上 --update-baseline 运行一次，把现有的问题记入其中' },
      },
    ],
  })
  expect(await readBaseline('b.json', cwd, { mayBeMissing: true })).toMatchObject({
    ok: true,
    value: { filePath: 'b.json', files: new Map() },
  })
  expect((await readBaseline('.', cwd)).ok).toBe(false)
})

it('takes “__proto__” for the name of a file', async () => {
  const text = baseline(ENTRY).replace('a.txt', '__proto__')
  expect(await complaint(text)).toMatchObject([['__proto__', [{ text: '甲' }]]])
})

describe('the place of a mistake', () => {
  it('is within any text that is no JSON, and nothing before it is wrong', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"甲"',
      '1',
      'true',
      'x',
      '"',
      ' ',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(token, { maxLength: 30 }), (tokens) => {
        const text = tokens.join('')
        const [start, end] = jsonMistake(text)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(text.slice(start, end)).not.toMatch(/^\s/u)
      }),
    )
  })

  it('is the end of what was cut off, and there alone', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, length) => {
        const whole = JSON.stringify([value], null, 2)
        expect(jsonMistake(whole)[0]).toBe(whole.length)
        const cut = whole.slice(0, length % whole.length)
        const [start] = jsonMistake(cut)
        // In the middle of a string or a word it is the beginning of that.
        expect(cut.slice(start)).toMatch(/^(?:$|["\-.\w])/u)
      }),
    )
  })
})
