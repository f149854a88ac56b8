import { describe, expect, it } from 'vitest'
import { type ConfigChange, changeConfigText } from './change.ts'

const IGNORE: ConfigChange = {
  kind: 'ignore',
  entry: { rule: 'typo/confusion', text: '同事，我们' },
}
const OFF: ConfigChange = { kind: 'level', rule: 'word/wrong', level: 'off' }

async function changed(
  text: string | undefined,
  change: ConfigChange,
  path = '/x/.replylintrc.yaml',
) {
  const outcome = await changeConfigText(text, path, change)
  return outcome.ok ? outcome.value : outcome.problems.map(({ message }) => message.zh)
}

describe('JSON', () => {
  const json = (text: string | undefined, change: ConfigChange) =>
    changed(text, change, '/x/.replylintrc.json')
  const ENTRY = '{ "rule": "typo/confusion", "text": "同事，我们" }'

  it.each([
    [undefined, `{\n  "ignore": [\n    ${ENTRY}\n  ]\n}\n`],
    ['', `{\n  "ignore": [\n    ${ENTRY}\n  ]\n}\n`],
    ['{}', `{\n  "ignore": [\n    ${ENTRY}\n  ]\n}`],
    ['{ "language": "en" }\n', `{ "language": "en", "ignore": [${ENTRY}] }\n`],
    ['{"ignore":[]}', `{"ignore":[${ENTRY}]}`],
    [
      '{\n\t"ignore": [\n\t\t{ "rule": "*" }\n\t],\n\t"language": "en"\n}\n',
      `{\n\t"ignore": [\n\t\t{ "rule": "*" },\n\t\t${ENTRY}\n\t],\n\t"language": "en"\n}\n`,
    ],
    [
      '{\r\n    "language": "en"\r\n}\r\n',
      `{\r\n    "language": "en",\r\n    "ignore": [\r\n        ${ENTRY}\r\n    ]\r\n}\r\n`,
    ],
    ['{\n  "ignore": [\n  ]\n}\n', `{\n  "ignore": [\n    ${ENTRY}\n  ]\n}\n`],
    // What stands in a .json file is read as YAML, comments and all.
    [
      '{\n  "language": "en" # 报告\n  # 完\n}\n',
      `{\n  "language": "en", # 报告\n  "ignore": [\n    ${ENTRY}\n  ]\n  # 完\n}\n`,
    ],
    ['{\n  "a": 1,\n}\n', `{\n  "a": 1,\n  "ignore": [\n    ${ENTRY}\n  ]\n}\n`],
    ['\uFEFF{}', `\uFEFF{\n  "ignore": [\n    ${ENTRY}\n  ]\n}`],
  ])('%j: an entry', async (text, result) => {
    expect(await json(text, IGNORE)).toBe(result)
    expect(await json(result, IGNORE)).toBe(result)
  })

  it.each([
    [undefined, '{\n  "rules": {\n    "word/wrong": "off"\n  }\n}\n'],
    ['{ "rules": { "word/wrong": "info" } }', '{ "rules": { "word/wrong": "off" } }'],
    [
      '{ "rules": { "word/wrong": ["info", { "word": "大概" }] } }',
      '{ "rules": { "word/wrong": ["off", { "word": "大概" }] } }',
    ],
    [
      '{\n  "rules": {\n    "*": "on"\n  }\n}\n',
      '{\n  "rules": {\n    "*": "on",\n    "word/wrong": "off"\n  }\n}\n',
    ],
    ['{ "rules": {} }', '{ "rules": { "word/wrong": "off" } }'],
  ])('%j: a level', async (text, result) => {
    expect(await json(text, OFF)).toBe(result)
    expect(await json(result, OFF)).toBe(result)
  })

  it('of package.json changes below its key', async () => {
    const text = '{\n  "name": "x",\n  "replylint": {\n    "language": "en"\n  },\n  "a": 1\n}\n'
    const result = `{\n  "name": "x",\n  "replylint": {\n    "language": "en",\n    "ignore": [\n      ${ENTRY}\n    ]\n  },\n  "a": 1\n}\n`
    expect(await changed(text, IGNORE, '/x/package.json')).toBe(result)
    expect(await changed('{\n  "name": "x"\n}\n', OFF, '/x/package.json')).toBe(
      '{\n  "name": "x",\n  "replylint": {\n    "rules": {\n      "word/wrong": "off"\n    }\n  }\n}\n',
    )
  })
})

describe('YAML', () => {
  const ENTRY = '  - rule: typo/confusion\n    text: 同事，我们\n'

  it.each([
    ['', `ignore:\n${ENTRY}`],
    ['# 本局\n', `# 本局\nignore:\n${ENTRY}`],
    ['language: en', `language: en\nignore:\n${ENTRY.trimEnd()}`],
    ['language: en # 报告\n\n# 完\n', `language: en # 报告\nignore:\n${ENTRY}\n# 完\n`],
    [
      'ignore:\n  - rule: "*"   # 全部\n  # - rule: 旧\n\nlanguage: en\n',
      `ignore:\n  - rule: "*"   # 全部\n${ENTRY}  # - rule: 旧\n\nlanguage: en\n`,
    ],
    ['ignore:\n- rule: a\n', 'ignore:\n- rule: a\n- rule: typo/confusion\n  text: 同事，我们\n'],
    ['ignore: [ ]\n', 'ignore: [{ "rule": "typo/confusion", "text": "同事，我们" }]\n'],
    [
      'language: en\r\nignore:\r\n    - rule: a\r\n',
      'language: en\r\nignore:\r\n    - rule: a\r\n    - rule: typo/confusion\r\n      text: 同事，我们\r\n',
    ],
    [
      'ignore:\n  - rule: a\n    reason: |\n      因为\n\nlanguage: en\n',
      `ignore:\n  - rule: a\n    reason: |\n      因为\n${ENTRY}\nlanguage: en\n`,
    ],
  ])('%j: an entry', async (text, result) => {
    expect(await changed(text, IGNORE)).toBe(result)
    expect(await changed(result, IGNORE)).toBe(result)
  })

  it.each([
    ['rules:\n  "*": on\n', 'rules:\n  "*": on\n  word/wrong: off\n'],
    ["rules: {word/wrong: 'info'} # 旧\n", "rules: {word/wrong: 'off'} # 旧\n"],
    ['rules:\n  word/wrong: info # 旧\n', 'rules:\n  word/wrong: off # 旧\n'],
    [
      'rules:\n  word/wrong:\n    - info\n    - word: 大概\n',
      'rules:\n  word/wrong:\n    - off\n    - word: 大概\n',
    ],
  ])('%j: a level', async (text, result) => {
    expect(await changed(text, OFF)).toBe(result)
    expect(await changed(result, OFF)).toBe(result)
  })

  it('quotes what must be quoted', async () => {
    const entry = { rule: '*', text: '“同事”: #1', files: ['[a].txt', '*.md'], reason: '一\n二' }
    expect(await changed('', { kind: 'ignore', entry })).toBe(
      'ignore:\n  - rule: "*"\n    text: "“同事”: #1"\n    files:\n      - "[a].txt"\n      - "*.md"\n    reason: "一\\n二"\n',
    )
  })
})

it('does not add what differs by its reason alone', async () => {
  const text = 'ignore: [{text: 同事，我们, reason: 旧, rule: typo/confusion}]\n'
  expect(await changed(text, IGNORE)).toBe(text)
  const files = { kind: 'ignore', entry: { rule: 'typo/confusion', files: 'a.txt' } } as const
  expect(await changed(text, files)).toContain('"a.txt"')
})

it.each([
  ['{ "rules": ', '缺少逗号、引号或括号'],
  ['[]', '“ignore”的写法不便自动改动，可手工修改'],
  ['ignore: 同事\n', '“ignore”的写法不便自动改动，可手工修改'],
  ['ignore:\n', '“ignore”的写法不便自动改动，可手工修改'],
  ['a: &a []\nignore: *a\n', '“ignore”的写法不便自动改动，可手工修改'],
  // The list of both would grow.
  ['ignore: &a [{rule: a}]\nb: *a\n', '“ignore”的写法不便自动改动，可手工修改'],
])('refuses %j', async (text, message) => {
  expect(await changed(text, IGNORE)).toEqual([message])
})

it('refuses an entry that quotes nothing', async () => {
  const change = { kind: 'ignore', entry: { rule: '*', text: ' \n' } } as const
  expect(await changed('', change)).toEqual(['没有可引用的文字，不能只忽略这一处'])
})
