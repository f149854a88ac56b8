import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { rules } from '../testing/rules.ts'
import { configSchema, ruleNames } from './schema.ts'

it('names rules, groups and *', () => {
  expect(ruleNames(rules)).toEqual([
    'trouble/crash',
    'word/never',
    'word/wrong',
    'trouble/*',
    'trouble',
    'word/*',
    'word',
    '*',
  ])
})

it('is a JSON schema, and stays the same for the same rules in any order', () => {
  const schema = configSchema(rules)
  expect(new Ajv().validateSchema(schema)).toBe(true)
  expect(JSON.stringify(configSchema([...rules].reverse()))).toBe(JSON.stringify(schema))
})

it.each([
  [{}, true],
  [{ $schema: './x.json', language: 'en', rules: {} }, true],
  [{ rules: { 'word/wrong': ['error'], word: 'off', '*': 'on' } }, true],
  [{ rules: { 'word/wrong': ['error', { word: '大概' }] } }, true],
  [{ rules: { 'word/wrong': ['error', { word: 'x' }] } }, false],
  [{ rules: { 'word/wrong': ['error', { other: 1 }] } }, false],
  [{ rules: { 'word/wrong': ['error', {}, {}] } }, false],
  [{ rules: { 'word/wrong': [] } }, false],
  [{ rules: { 'word/never': ['error', { word: '大概' }] } }, false],
  [{ rules: { 'word/*': ['error', {}] } }, false],
  [{ rules: { other: 'off' } }, false],
  [{ rules: [] }, false],
  [{ language: 'fr' }, false],
  [{ extends: 'x' }, false],
  [{ extends: 'replylint:strict' }, true],
  [{ extends: ['replylint:draft', 'replylint:published'] }, true],
  [{ extends: [] }, false],
  [{ extends: ['draft'] }, false],
  [{ extends: null }, false],
  [{ extends: './共用/replylint.yaml' }, true],
  [{ extends: ['replylint:draft', '../a.json', 'b.yml'] }, true],
  [{ extends: ['a.yaml', 'draft'] }, false],
  [{ extends: 'a.js' }, false],
  [{ extends: `${'a'.repeat(500)}.yaml` }, false],
  [{ overrides: [{ files: '*.md', extends: 'a.yaml' }] }, false],
  [{ body: {} }, true],
  [{ body: { names: ['我局'], docNumberCodes: [], categories: ['A'], closings: ['谢谢'] } }, true],
  [{ body: { categories: ['A', 'B1', '甲'] } }, true],
  [{ body: { categories: ['A类'] } }, false],
  [{ body: { names: '我局' } }, false],
  [{ body: { names: [''] } }, false],
  [{ body: { name: [] } }, false],
  // These rules ask for no part of a letter.
  [{ body: { sections: {} } }, false],
  [{ files: '*.txt' }, true],
  [{ files: ['a/**', 'b/**'] }, true],
  [{ files: [] }, false],
  [{ files: {} }, false],
  [{ ignore: [] }, true],
  [{ ignore: [{ rule: 'word/wrong' }] }, true],
  [{ ignore: [{ rule: '*', text: '同事', files: ['*.md'], reason: '' }] }, true],
  [{ ignore: { rule: '*' } }, false],
  [{ ignore: [{ text: '同事' }] }, false],
  [{ ignore: [{ rule: 'other' }] }, false],
  [{ ignore: [{ rule: ['word'] }] }, false],
  [{ ignore: [{ rule: 'word', text: '' }] }, false],
  [{ ignore: [{ rule: 'word', level: 'off' }] }, false],
  [{ overrides: [] }, true],
  [{ overrides: [{ files: '*.md', extends: 'replylint:strict', body: {}, rules: {} }] }, true],
  [{ overrides: [{ files: ['a/**', 'b/**'], rules: { word: 'off' } }] }, true],
  [{ overrides: { files: '*' } }, false],
  [{ overrides: [{ rules: {} }] }, false],
  [{ overrides: [{ files: [] }] }, false],
  [{ overrides: [{ files: '' }] }, false],
  [{ overrides: [{ files: 'a'.repeat(501) }] }, false],
  [{ overrides: [{ files: '*', rules: { other: 'off' } }] }, false],
  [{ overrides: [{ files: '*', language: 'en' }] }, false],
  [{ overrides: [{ files: '*', overrides: [] }] }, false],
  [{ overrides: [{ files: '*', ignore: [] }] }, false],
])('%j is %s', (config, valid) => {
  const ajv = new Ajv({ strict: false })
  expect(ajv.validate(configSchema(rules), config)).toBe(valid)
})
