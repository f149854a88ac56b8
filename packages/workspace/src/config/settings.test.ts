import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnyRule, defineRule, type Finding, type Severity } from '@replylint/engine'
import { folderWith, removeFolders } from '@replylint/tester'
import { afterAll, describe, expect, it } from 'vitest'
import { type SettingsFinder, type SettingsOptions, settingsFinder } from './settings.ts'

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
): { of: (path: string) => Promise<string[]>; at: SettingsFinder['settingsFor']; cwd: string } {
  const written = Object.entries(files).map(([name, data]) => [name, JSON.stringify(data)])
  const cwd = folderWith(Object.fromEntries(written))
  const { settingsFor: at } = settingsFinder({ cwd, rules, overrides: [], ...options })
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

describe('files', () => {
  /** What is said of each path. */
  async function listed(config: object, ...paths: string[]) {
    const { at, cwd } = finder({ 'a/.replylintrc.json': config })
    const said: unknown[] = []
    for (const path of paths) {
      const found = await at(join(cwd, path))
      said.push(found.ok && found.value.listed)
    }
    return said
  }

  it('says which files are letters, from the folder of the configuration', async () => {
    const paths = ['a/1.txt', 'a/b/1.txt', 'a/b/1.md', 'a/函/1.md']
    expect(await listed({ files: ['*.txt', '函/'] }, ...paths)).toEqual([true, true, false, true])
    expect(await listed({ files: 'b/*' }, ...paths)).toEqual([false, true, true, false])
    expect(await listed({}, ...paths)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('names no file elsewhere', async () => {
    const { at, cwd } = finder({ 'ci/own.json': { files: '*.txt' } }, { configPath: 'ci/own.json' })
    const outside = await at(join(cwd, 'a.txt'))
    const inside = await at(join(cwd, 'ci/a.txt'))
    expect([outside.ok && outside.value.listed, inside.ok && inside.value.listed]).toEqual([
      false,
      true,
    ])
  })
})

describe('ignore', () => {
  const config = {
    files: '*.txt',
    overrides: [{ files: '网页/**', rules: { '*': 'off' } }],
    ignore: [
      { rule: 'own/body' },
      { rule: '*', text: '我局', files: '网页/**' },
      { rule: 'section', text: '甲', files: ['草稿/', '*.md'] },
    ],
  }
  const finding = (ruleId: string, start: number): Finding => ({
    ruleId,
    range: [start, start + 1],
    messageId: '',
    severity: 'info',
    data: {},
    suggestions: [],
    related: [],
  })
  const said = [finding('own/body', 0), finding('section/missing-contact', 1), finding('a/b', 2)]

  /** Which of what is said of “甲我局” is ignored there. */
  async function ignored(path: string, text = '甲我局') {
    const { at, cwd } = finder({ '.replylintrc.json': config })
    const found = await at(join(cwd, path))
    const set = found.ok && found.value.ignored?.(said, text)
    return set ? said.filter((each) => set.findings.has(each)).map(({ ruleId }) => ruleId) : []
  }

  it('holds for the files its globs name, or for all', async () => {
    expect(await ignored('a.txt')).toEqual(['own/body'])
    expect(await ignored('网页/a.txt')).toEqual(said.map(({ ruleId }) => ruleId))
    expect(await ignored('草稿/a.txt', '我甲局')).toEqual(['own/body', 'section/missing-contact'])
    expect(await ignored('a.md', '我甲局')).toEqual(['own/body', 'section/missing-contact'])
    expect(await ignored('a.md')).toEqual(['own/body'])
  })

  it('is not there where nothing is to be ignored', async () => {
    const { at, cwd } = finder({
      '.replylintrc.json': { ignore: [{ rule: '*', files: 'b/*' }] },
      'c/.replylintrc.json': {},
    })
    const none = async (path: string) => {
      const found = await at(join(cwd, path))
      return found.ok && found.value.ignored === undefined
    }
    expect([await none('a.txt'), await none('b/a.txt'), await none('c/a.txt')]).toEqual([
      true,
      false,
      true,
    ])
  })
})

it('says which configuration is in effect, and forgets it when told to', async () => {
  const cwd = folderWith({ 'a/.replylintrc.json': '{ "language": "en" }' })
  const { settingsFor, reload } = settingsFinder({ cwd, rules, overrides: [] })
  const now = async (path: string) => {
    const found = await settingsFor(join(cwd, path))
    return found.ok ? [found.value.configPath?.slice(cwd.length), found.value.language] : 'broken'
  }
  expect(await now('a/1.txt')).toEqual(['/a/.replylintrc.json', 'en'])
  expect(await now('1.txt')).toEqual([undefined, undefined])

  writeFileSync(join(cwd, 'a/.replylintrc.json'), '{ "language": "zh" }')
  writeFileSync(join(cwd, '.replylintrc.yaml'), '[]')
  expect(await now('a/1.txt')).toEqual(['/a/.replylintrc.json', 'en'])
  reload()
  expect(await now('a/1.txt')).toEqual(['/a/.replylintrc.json', 'zh'])
  expect(await now('1.txt')).toBe('broken')
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
