import { join } from 'node:path'
import { folderWith, removeFolders } from '@replylint/tester'
import { afterAll, describe, expect, it } from 'vitest'
import { rules } from '../testing/rules.ts'
import { findConfig } from './find.ts'
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

describe('reading it', () => {
  it('gives the data', () => {
    const text = 'language: en\nrules:\n  word/wrong: [info, {word: 大概}]\n'
    const cwd = folderWith({ 'a.yaml': text })
    expect(readConfig(join(cwd, 'a.yaml'), rules, cwd)).toEqual({
      ok: true,
      value: { language: 'en', rules: { 'word/wrong': ['info', { word: '大概' }] } },
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
