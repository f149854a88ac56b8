import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, removeFolders } from '@replylint/tester'
import { afterAll, expect, it } from 'vitest'
import { checkConfigText } from './check-text.ts'
import { FIRST_CONFIG } from './first-config.ts'
import { writeFirstConfig } from './init.ts'
import { parseConfig } from './parse.ts'

afterAll(removeFolders)

it('writes a configuration that is right and changes nothing', async () => {
  const folder = folderWith({})
  expect(writeFirstConfig(folder)).toEqual({ ok: true, value: { name: '.replylintrc.yaml' } })
  expect(readdirSync(folder)).toEqual(['.replylintrc.yaml'])
  const path = join(folder, '.replylintrc.yaml')
  expect(readFileSync(path, 'utf8')).toBe(FIRST_CONFIG)
  expect(await checkConfigText(FIRST_CONFIG, path)).toEqual([])
  expect(parseConfig(FIRST_CONFIG, path)).toMatchObject({ value: { extends: 'replylint:draft' } })
})

it('is right with every setting switched on, each of them', async () => {
  const switched = FIRST_CONFIG.replace(/^# (?=[a-z]+:(?: |$)| )/gmu, '')
  expect(switched.match(/^[a-z]+(?=:)/gmu)).toEqual([
    'extends',
    'language',
    'files',
    'body',
    'rules',
    'overrides',
    'ignore',
  ])
  expect(await checkConfigText(switched, '/a/.replylintrc.yaml')).toEqual([])
})

it.each(['.replylintrc.json', '.replylintrc.yaml', '.replylintrc.yml', 'package.json'])(
  'leaves a folder alone that has %s',
  (name) => {
    const folder = folderWith({ [name]: '{ "replylint": {} }' })
    expect(writeFirstConfig(folder)).toMatchObject({ ok: false, problems: [{ filePath: name }] })
    expect(readdirSync(folder)).toEqual([name])
  },
)

it('tells of the configuration above, which holds no longer', () => {
  const folder = folderWith({ '.replylintrc.json': '{}', 'in/package.json': '{}' })
  expect(writeFirstConfig(join(folder, 'in'))).toEqual({
    ok: true,
    value: { name: '.replylintrc.yaml', above: join(folder, '.replylintrc.json') },
  })
})

it('tells what stood in the way', () => {
  const folder = join(folderWith({}), 'gone')
  expect(writeFirstConfig(folder)).toMatchObject({
    ok: false,
    problems: [{ filePath: '.replylintrc.yaml', message: { zh: '找不到文件夹' } }],
  })
})
