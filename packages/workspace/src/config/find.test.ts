import { join } from 'node:path'
import { folderWith, removeFolders } from '@replylint/tester'
import { afterAll, describe, expect, it } from 'vitest'
import { rules } from '../testing/rules.ts'
import { checkConfigText } from './check-text.ts'
import { findConfig, isConfigPath } from './find.ts'
import { readConfig } from './read.ts'

afterAll(removeFolders)

describe('the configuration of a folder', () => {
  it('is the nearest one upwards, JSON before YAML before package.json', () => {
    const folder = folderWith({
      'package.json': '{ "replylint": {} }',
      'a/.replylintrc.yml': '',
      'a/.replylintrc.yaml': '',
      'a/.replylintrc.json': '',
      'a/package.json': '{ "replylint": {} }',
      'b/.replylintrc.js': '',
      'b/package.json': '{ "name": "replylint" }',
      'c/.replylintrc.yml': '',
      'c/package.json': '{ "replylint": {} }',
      'd/package.json': '{ "bin": { "replylint": "x" } }',
      'e/package.json': '\uFEFF{ "replylint": {} }',
      'f/package.json': '{ "replylint": {',
    })
    const found = (below: string) => findConfig(join(folder, below))?.slice(folder.length + 1)
    expect(found('a')).toBe('a/.replylintrc.json')
    expect(found('a/deep/er')).toBe('a/.replylintrc.json')
    expect(found('b')).toBe('package.json')
    expect(found('c')).toBe('c/.replylintrc.yml')
    expect(found('d')).toBe('package.json')
    expect(found('e')).toBe('e/package.json')
    expect(found('f')).toBe('f/package.json')
  })
})

it.each([
  ['/a/.replylintrc.json', true],
  ['/a/.replylintrc.yaml', true],
  ['/a/.replylintrc.yml', true],
  ['/a/package.json', true],
  ['/a/.replylintrc', false],
  ['/a/replylintrc.json', false],
  ['/a/package.json/b.txt', false],
])('%s may be one: %s', (path, may) => {
  expect(isConfigPath(path)).toBe(may)
})

describe('what is wrong with a text that may not have been saved', () => {
  const said = async (text: string, path = '/a/.replylintrc.json') => {
    const problems = await checkConfigText(text, path, rules)
    return problems.map(({ filePath, source, message }) => {
      expect(filePath).toBe(path)
      expect(source?.text).toBe(text)
      return [text.slice(...(source?.range ?? [])), message.en]
    })
  }

  it.each([
    ['', []],
    ['{}', []],
    ['{ "files": "*.txt", "ignore": [{ "rule": "word" }] }', []],
    ['{ "files": "../*.txt" }', [['"../*.txt"', expect.stringContaining('write “../*.txt” from')]]],
    [
      '{ "ignore": [{ "rule": "word/wrng" }, { "rule": 5 }] }',
      [
        ['"word/wrng"', 'unknown rule “word/wrng”; did you mean “word/wrong”?'],
        ['5', 'unknown rule “5”; did you mean “*”?'],
      ],
    ],
    ['{ "ignore": [{ "rule": "*", "text": " " }] }', [['" "', '“text” must not be blank']]],
    [
      '{ "ignore": [{ "rule": "*", "files": ["/a"] }] }',
      [['"/a"', expect.stringContaining('“/a”')]],
    ],
    ['{ "ignore": [{}] }', [['{}', 'the key “rule” is missing']]],
    ['{ "rules": ', [['', 'a comma, quote or bracket is missing']]],
  ])('%j', async (text, problems) => {
    expect(await said(text)).toEqual(problems)
  })

  it('counts our key of package.json, where it has one', async () => {
    const path = '/a/package.json'
    expect(await said('{ "name": ', path)).toEqual([])
    expect(await said('{ "name": 5, "bin": { "replylint": "x" } }', path)).toEqual([])
    expect(await said('{ "replylint": { "rule": 5 } }', path)).toEqual([
      ['"rule"', 'unknown key “rule”; did you mean “rules”?'],
    ])
    expect(await said('{ "replylint": { ', path)).toHaveLength(1)
  })

  it('is measured by the rules there are', async () => {
    expect(
      await checkConfigText(
        '{ "ignore": [{ "rule": "date/impossible" }] }',
        '/a/.replylintrc.json',
      ),
    ).toEqual([])
  })
})

describe('reading it', () => {
  it('gives the data', () => {
    const text = 'language: en\nrules:\n  word/wrong: [info, {word: 大概}]\n'
    const cwd = folderWith({ 'a.yaml': text })
    expect(readConfig(join(cwd, 'a.yaml'), rules, cwd)).toMatchObject({
      ok: true,
      value: { config: { language: 'en', rules: { 'word/wrong': ['info', { word: '大概' }] } } },
    })
  })

  it('gives every problem at its place, in order', () => {
    const text =
      'languag: en\nrules:\n  word/wrng: off\n  word: 5\n  word/wrong: [info, {word: x}]\n'
    const cwd = folderWith({ 'a.yaml': text })
    const read = readConfig(join(cwd, 'a.yaml'), rules, cwd)
    const problems = read.ok ? [] : read.problems
    expect(
      problems.map(({ message, source }) => [text.slice(...(source?.range ?? [])), message.en]),
    ).toEqual([
      ['languag', 'unknown key “languag”; did you mean “language”?'],
      ['word/wrng', 'unknown rule “word/wrng”; did you mean “word/wrong”?'],
      ['5', '5 is not allowed; allowed: off, on, error, warning, info'],
      ['x', '"x" must NOT have fewer than 2 characters'],
    ])
  })

  it('says in English, too, what an override lacks or cannot mean', () => {
    const problems = (text: string) => {
      const cwd = folderWith({ 'a.yaml': text })
      const read = readConfig(join(cwd, 'a.yaml'), rules, cwd)
      return read.ok ? [] : read.problems.map(({ message }) => message.en)
    }
    expect(problems('overrides: [{files: []}, {rules: {}}]')).toEqual([
      '[] must NOT have fewer than 1 items',
      'the key “files” is missing',
    ])
    expect(problems('overrides: [{files: C:\\letters}]')).toEqual([
      'write “C:\\letters” from the folder of the configuration file on, without “..” or “!”',
    ])
  })
})

describe('a text that extends files', () => {
  it('is wrong where one is not there, and says nothing of what those say', async () => {
    const cwd = folderWith({ 'a.yaml': 'rule: {}' })
    const text = '{ "extends": ["a.yaml", "共用/b.yaml", "replylint:draft"] }'
    const problems = await checkConfigText(text, join(cwd, '.replylintrc.json'), rules)
    expect(
      problems.map(({ message, source }) => [text.slice(...(source?.range ?? [])), message.en]),
    ).toEqual([['"共用/b.yaml"', '“共用/b.yaml”: no such file or folder']])
  })
})
