import { join } from 'node:path'
import { type AnyRule, defineRule, type Severity } from '@replylint/engine'
import { folderWith, removeFolders } from '@replylint/tester'
import { afterAll, describe, expect, it } from 'vitest'
import { type SettingsOptions, settingsFinder } from './settings.ts'

afterAll(removeFolders)

function rule(id: string, severity: Severity, defaults: object = {}): AnyRule {
  const docs = { zh: { summary: '', why: '' }, en: { summary: '', why: '' } }
  const schema = Object.fromEntries(Object.keys(defaults).map((name) => [name, {}]))
  const options = { defaults, schema }
  const rest = { messages: {}, create: () => ({}), examples: [] }
  return defineRule({ id, severity, since: '0.0.0', docs, options, ...rest })
}

const rules = [
  rule('section/missing-contact', 'warning'),
  rule('section/missing-closing', 'info', { closings: [] }),
  rule('section/missing-signature', 'warning', { shown: false, names: [] }),
  rule('own/body', 'error', { names: [], other: 1 }),
]

/** Under these configurations the settings of a file, worded: `closing info {"closings":[]}`. */
function finder(
  files: Readonly<Record<string, unknown>>,
  options: Partial<SettingsOptions> = {},
): { of: (path: string) => Promise<string[]>; at: ReturnType<typeof settingsFinder>; cwd: string } {
  const written = Object.entries(files).map(([name, data]) => [name, JSON.stringify(data)])
  const cwd = folderWith(Object.fromEntries(written))
  const at = settingsFinder({ cwd, rules, overrides: [], ...options })
  const of = async (path: string) => {
    const found = await at(join(cwd, path))
    if (!found.ok) return found.problems.map(({ message }) => message.en)
    return found.value.rules.map(({ rule: { id }, severity, options: given }) => {
      const name = id.replace('section/missing-', '')
      return `${name} ${severity ?? 'on'} ${JSON.stringify(given)}`
    })
  }
  return { of, at, cwd }
}

/** The settings of `a.txt` under this configuration. */
function under(config: object, options: Partial<SettingsOptions> = {}) {
  return finder({ '.replylintrc.json': config }, options).of('a.txt')
}

const NAMED = '"names":["我局"]'
const DRAFT = [
  'contact on {}',
  'closing on {"closings":[]}',
  'signature on {"shown":false,"names":[]}',
  'own/body on {"names":[],"other":1}',
]
const PUBLISHED = ['signature info {"shown":true,"names":[]}', DRAFT[3]]
const STRICT = [DRAFT[0], 'closing warning {"closings":[]}', DRAFT[2], DRAFT[3]]

describe('extends', () => {
  it.each([
    [{}, DRAFT],
    [{ extends: 'replylint:draft' }, DRAFT],
    [{ extends: 'replylint:published' }, PUBLISHED],
    [{ extends: ['replylint:strict'] }, STRICT],
    [{ extends: ['replylint:strict', 'replylint:published'] }, [PUBLISHED[0], DRAFT[3]]],
  ])('%j', async (config, settings) => {
    expect(await under(config)).toEqual(settings)
  })

  it('gives way to the profile of the command line', async () => {
    const config = {
      extends: 'replylint:published',
      overrides: [{ files: '*', extends: 'replylint:strict' }],
    }
    expect(await under(config, { profile: 'draft' })).toEqual(DRAFT)
    expect(await finder({}, { profile: 'published' }).of('a.txt')).toEqual(PUBLISHED)
  })
})

describe('body', () => {
  it('fills the options of that name, where a rule has one', async () => {
    expect(
      await under({ body: { names: ['我局'], categories: ['A'], closings: ['谢谢'] } }),
    ).toEqual([
      DRAFT[0],
      'closing on {"closings":["谢谢"]}',
      `signature on {"shown":false,${NAMED}}`,
      `own/body on {${NAMED},"other":1}`,
    ])
  })

  it('says which parts are asked for, over the profile', async () => {
    const sections = { required: ['closing', 'contact'], optional: ['signature'] }
    const asked = ['contact on {}', 'closing warning {"closings":[]}', DRAFT[3]]
    expect(await under({ body: { sections } })).toEqual(asked)
    expect(await under({ extends: 'replylint:published', body: { sections } })).toEqual(asked)
  })

  it('gives way to rules, whose level alone keeps its lists', async () => {
    const body = { names: ['我局'], sections: { optional: ['contact', 'signature'] } }
    const settings = {
      // A part that is optional stays so in its group.
      'section/*': 'error',
      'section/missing-signature': 'info',
      'own/body': ['error', { names: ['我委'] }],
    }
    expect(await under({ body, rules: settings })).toEqual([
      'closing error {"closings":[]}',
      `signature info {"shown":false,${NAMED}}`,
      'own/body error {"names":["我委"],"other":1}',
    ])
  })
})

describe('overrides', () => {
  const config = {
    body: { names: ['我局'] },
    rules: { 'section/missing-closing': 'off', 'section/missing-contact': 'error' },
    overrides: [
      { files: ['网页/**', '*.md'], extends: 'replylint:published' },
      {
        files: '草稿/',
        extends: 'replylint:strict',
        body: { names: ['我委'] },
        rules: { 'own/body': 'info' },
      },
      { files: '草稿/旧/*', rules: { '*': 'off' } },
    ],
  }
  const shown = [`signature info {"shown":true,${NAMED}}`, `own/body on {${NAMED},"other":1}`]

  it('hold for the files their globs name, the later over the earlier', async () => {
    const { of } = finder({ '.replylintrc.json': config })
    expect(await of('a.txt')).toEqual([
      'contact error {}',
      `signature on {"shown":false,${NAMED}}`,
      `own/body on {${NAMED},"other":1}`,
    ])
    expect(await of('网页/2025/a.txt')).toEqual(shown)
    expect(await of('2025/a.md')).toEqual(shown)
    expect(await of('草稿/a.md')).toEqual([
      'contact error {}',
      'closing warning {"closings":[]}',
      'signature on {"shown":false,"names":["我委"]}',
      'own/body info {"names":["我委"],"other":1}',
    ])
    expect(await of('草稿/旧/a.txt')).toEqual([])
  })

  it('can take a general profile back', async () => {
    const overrides = [{ files: '草稿/**', extends: 'replylint:draft' }]
    const { of } = finder({ '.replylintrc.json': { extends: 'replylint:published', overrides } })
    expect(await of('a.txt')).toEqual(PUBLISHED)
    expect(await of('草稿/a.txt')).toEqual(DRAFT)
  })

  it('give way to --rule', async () => {
    const overrides = [
      { name: 'section/missing-signature', level: 'error' },
      { name: '*', level: 'off' },
    ] as const
    const { of } = finder({ '.replylintrc.json': config }, { overrides })
    expect(await of('网页/a.txt')).toEqual([`signature error {"shown":true,${NAMED}}`])
  })

  it('count from the folder of the configuration, also one named on the command line', async () => {
    const overrides = [{ files: '**/*.txt', rules: { '*': 'off' } }]
    const files = { 'ci/own.json': { overrides }, 'b/.replylintrc.json': config }
    const { of } = finder(files, { configPath: 'ci/own.json' })
    const { of: nearest } = finder(files)
    // `../b/a.txt` does not lie in ci.
    expect(await of('b/a.txt')).toEqual(DRAFT)
    expect(await of('ci/b/a.txt')).toEqual([])
    expect(await nearest('b/网页/a.txt')).toEqual(shown)
    expect(await nearest('网页/a.txt')).toEqual(DRAFT)
  })
})

it('gives the same outcome for files with the same settings', async () => {
  const overrides = [
    { files: '网页/**', extends: 'replylint:published' },
    { files: '*.md', rules: { own: 'off' } },
  ]
  const { at, cwd } = finder({ '.replylintrc.json': { overrides }, 'c/.replylintrc.json': [] })
  const same = async (a: string, b: string) => (await at(join(cwd, a))) === (await at(join(cwd, b)))
  expect(await same('a.txt', 'x/b.txt')).toBe(true)
  expect(await same('网页/a.txt', '网页/x/b.txt')).toBe(true)
  expect(await same('网页/a.txt', 'a.txt')).toBe(false)
  expect(await same('网页/a.txt', '网页/a.md')).toBe(false)
  expect(await same('c/a.txt', 'c/d/a.txt')).toBe(true)
})
