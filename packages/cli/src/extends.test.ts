import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, letter } from '@replylint/tester'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, removeTestCommand, runCommand } from './testing/command.ts'

const FAULTY = letter({ body: '全市共有错字42家，都是好好的的食堂，大概够用。' })

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

type Files = Readonly<Record<string, string>>

/** The findings in each letter of a folder with these files, or what went wrong. */
async function lint(files: Files, words: readonly string[] = ['.']) {
  const cwd = folderWith({ '函/a.txt': FAULTY, ...files })
  const { code, stdout, stderr } = await runCommand(command, ['--format', 'json', ...words], {
    cwd,
  })
  const found: Record<string, string[]> = {}
  for (const { filePath, messages } of JSON.parse(stdout || '[]')) {
    found[filePath] = messages.map(
      ({ ruleId, severity }: Record<string, string>) => `${ruleId} ${severity}`,
    )
  }
  return { code, found, stderr: stderr.replaceAll(cwd, '.') }
}

/** The findings in the one letter. */
async function said(files: Files, words?: readonly string[]) {
  const { found, stderr } = await lint(files, words)
  expect(stderr).toBe('')
  return found['函/a.txt']
}

const NAME = 'own/name warning'
const [WRONG, DOUBLED, HINT] = ['word/wrong error', 'word/doubled warning', 'note/hint info']

describe('a configuration that extends a shared one', () => {
  it.each([
    ['replylint.yaml', 'rules: {word/wrong: info}\n'],
    ['共用/本市.json', '{ "rules": { "word/wrong": "info" } }'],
    ['共用/a.yml', '\uFEFFrules:\r\n  word/wrong: info\r\n'],
    ['共用/package.json', '{ "replylint": { "rules": { "word/wrong": "info" } } }'],
  ])('%s', async (name, text) => {
    const config = `extends: ./${name}\n`
    expect(await said({ [name]: text, '.replylintrc.yaml': config })).toContain('word/wrong info')
  })

  it('counts the path from the file that says it, up and down, with either slash', async () => {
    const files = {
      '函/.replylintrc.yaml': 'extends: ..\\共用\\局.yaml\n',
      '共用/局.yaml': 'extends: 市/市.yaml\nrules: {word/doubled: off}\n',
      '共用/市/市.yaml': 'rules: {word/wrong: info, word/doubled: error}\n',
    }
    expect(await said(files)).toEqual(['word/wrong info', HINT])
    const cwd = folderWith(files)
    const absolute = { '.replylintrc.json': JSON.stringify({ extends: join(cwd, '共用/局.yaml') }) }
    expect(await said(absolute)).toEqual(['word/wrong info', HINT])
  })

  it('is over all that the shared one says, its overrides too', async () => {
    const shared = `rules: {word/wrong: info, word/doubled: off}
overrides: [{files: "*.txt", rules: {note/hint: error}}]
`
    const own = 'extends: s.yaml\nrules: {word/doubled: error}\n'
    const files = { 's.yaml': shared, '.replylintrc.yaml': own }
    expect(await said(files)).toEqual(['word/wrong info', 'word/doubled error', 'note/hint error'])
    const more = {
      ...files,
      '.replylintrc.yaml': `${own}overrides: []\n`.replace('}', ', note/hint: off}'),
    }
    expect(await said(more)).toEqual(['word/wrong info', 'word/doubled error'])
    expect(await said(files, ['.', '--rule', 'word: off'])).toEqual(['note/hint error'])
  })

  it('mixes profiles and files, the later over the earlier', async () => {
    const page = letter({ body: '全市共有食堂42家。', contact: null, closing: null })
    const judged = async (own: string) => {
      const files = {
        '函/a.txt': page,
        'page.yaml': 'extends: replylint:published\n',
        'plain.yaml': 'rules: {section/missing-closing: error}\n',
        '.replylintrc.yaml': `extends: ${own}\n`,
      }
      return said(files)
    }
    const contact = 'section/missing-contact warning'
    expect(await judged('[replylint:strict, page.yaml]')).toEqual([])
    expect(await judged('[page.yaml, replylint:strict]')).toEqual([
      'section/missing-closing warning',
      contact,
    ])
    expect(await judged('[page.yaml, replylint:draft, plain.yaml]')).toEqual([
      'section/missing-closing error',
      contact,
    ])
    expect(await judged('[plain.yaml, page.yaml]')).toEqual([])
  })

  it('takes body, language and files of it, unless it says them itself; globs count from its own folder', async () => {
    const shared = `language: en
files: ["函/*.txt"]
body: {names: [青阳市民政局]}
overrides: [{files: 函/乙.txt, rules: {word: off}}]
ignore: [{rule: note/hint, files: 函/**}]
`
    const files = {
      '函/乙.txt': FAULTY,
      'b.txt': FAULTY,
      '远/共用.yaml': shared,
      '.replylintrc.yaml': 'extends: 远/共用.yaml\nignore: [{rule: word/doubled}]\n',
    }
    const { found, stderr } = await lint(files)
    expect(found).toEqual({
      '函/a.txt': [NAME, WRONG, NAME],
      '函/乙.txt': [NAME, NAME],
    })
    expect(stderr).toMatch(/^1 file skipped as not among/u)
    const own = `language: zh\nfiles: b.txt\n${files['.replylintrc.yaml']}`
    const other = await lint({ ...files, '.replylintrc.yaml': own })
    expect(other.found).toEqual({ 'b.txt': [NAME, WRONG, HINT, NAME] })
    expect(other.stderr).toMatch(/^跳过 2 个/u)
  })

  it('takes one that two others extend once, below both', async () => {
    const files = {
      'base.yaml': 'rules: {word/wrong: info, word/doubled: info}\nignore: [{rule: note/hint}]\n',
      'left.yaml': 'extends: base.yaml\nrules: {word/wrong: warning}\n',
      'right.yaml': 'extends: ./base.yaml\nrules: {word/doubled: error}\n',
      '.replylintrc.yaml': 'extends: [left.yaml, right.yaml]\n',
    }
    expect(await said(files)).toEqual(['word/wrong warning', 'word/doubled error'])
  })

  it('holds for a configuration that --config names, too', async () => {
    const files = { 'ci/a.yaml': 'extends: ../s.yml\n', 's.yml': 'rules: {"*": off}\n' }
    expect(await said(files, ['.', '--config', 'ci/a.yaml'])).toEqual([])
    expect(await said(files)).toEqual([WRONG, DOUBLED, HINT])
  })
})

describe('what is wrong with it', () => {
  /** What is said, and nothing is checked. */
  async function wrong(files: Files) {
    const { code, found, stderr } = await lint(files)
    expect([code, found]).toEqual([2, {}])
    return stderr
  }

  it('stands at its place in the shared file', async () => {
    const files = {
      '共用/s.yaml': 'rules:\n  word/wrng: off\nignore: [{rule: x, text: " "}]\n',
      '.replylintrc.json': '{ "extends": ["共用/s.yaml"] }',
    }
    expect(
      await wrong(files),
    ).toBe(`错误：共用/s.yaml:2:3 没有名为“word/wrng”的规则，最接近的是“word/wrong”
    word/wrng: off
    ^^^^^^^^^
错误：共用/s.yaml:3:17 没有名为“x”的规则，最接近的是“*”
    ignore: [{rule: x, text: " "}]
                    ^
`)
    expect(await wrong({ ...files, '共用/s.yaml': 'rules: {]' })).toMatch(
      /^错误：共用\/s\.yaml:1:9 /u,
    )
  })

  it('is said for each of several shared files', async () => {
    const files = {
      'a.yaml': 'rule: {}\n',
      'b.yaml': 'extends: c.yaml\n',
      '.replylintrc.yaml': 'extends: [a.yaml, b.yaml]\nrules: {}\n',
    }
    expect(await wrong(files)).toBe(`错误：a.yaml:1:1 没有“rule”这一项，最接近的是“rules”
    rule: {}
    ^^^^
错误：b.yaml:1:10 “c.yaml”：找不到文件或文件夹
    extends: c.yaml
             ^^^^^^
`)
  })

  it.each([
    ['./无.yaml', '“./无.yaml”：找不到文件或文件夹'],
    [
      '~/replylint.yaml',
      '“~/replylint.yaml”应写作文件路径，如 ../共用/replylint.yaml；不联网，也不展开“~”',
    ],
    [
      'https://example.com/a.json',
      '“https://example.com/a.json”应写作文件路径，如 ../共用/replylint.yaml；不联网，也不展开“~”',
    ],
    [
      'file:///etc/a.json',
      '“file:///etc/a.json”应写作文件路径，如 ../共用/replylint.yaml；不联网，也不展开“~”',
    ],
    [
      '@city/config',
      '“@city/config”不可用：写口径（replylint:draft、replylint:published、replylint:strict），或以 .json、.yaml、.yml 结尾的文件路径',
    ],
    [
      './rules.js',
      '“./rules.js”不可用：写口径（replylint:draft、replylint:published、replylint:strict），或以 .json、.yaml、.yml 结尾的文件路径',
    ],
    [
      'strikt',
      '"strikt" 不可用，可用：replylint:draft、replylint:published、replylint:strict；最接近的是“replylint:strict”',
    ],
  ])('%s', async (name, message) => {
    const files = {
      '.replylintrc.yaml': `language: zh\nextends: ["${name}"]\n`,
      'rules.js': 'throw 1',
    }
    expect(await wrong(files)).toContain(`错误：.replylintrc.yaml:2:11 ${message}\n`)
  })

  it('overrides extend profiles only', async () => {
    const config = 'overrides:\n  - files: "*.md"\n    extends: s.yaml\n'
    expect(await wrong({ '.replylintrc.yaml': config, 's.yaml': '' })).toContain(
      '错误：.replylintrc.yaml:3:14 overrides 里只能写口径；共用的配置文件写在最外层的 extends\n',
    )
  })

  it('a circle names the files it goes through', async () => {
    const files = {
      '.replylintrc.yaml': 'extends: 共用/a.yaml\n',
      '共用/a.yaml': 'extends: b.yaml\n',
      '共用/b.yaml': 'language: zh\nextends:\n  - a.yaml\n',
    }
    expect(
      await wrong(files),
    ).toBe(`错误：共用/b.yaml:3:5 extends 绕回了自己：.replylintrc.yaml → 共用/a.yaml → 共用/b.yaml → 共用/a.yaml
    - a.yaml
      ^^^^^^
`)
    expect(await wrong({ '.replylintrc.yaml': 'extends: .replylintrc.yaml\n' })).toContain(
      'extends 绕回了自己：.replylintrc.yaml → .replylintrc.yaml',
    )
  })

  it('ten files deep is deep enough', async () => {
    const chain = (length: number) => {
      const files: Record<string, string> = { '.replylintrc.yaml': 'extends: 1.yaml\n' }
      for (let at = 1; at <= length; at++) {
        files[`${at}.yaml`] = at < length ? `extends: ${at + 1}.yaml\n` : 'rules: {"*": off}\n'
      }
      return files
    }
    expect(await said(chain(10))).toEqual([])
    expect(await wrong(chain(11))).toContain(
      '错误：10.yaml:1:10 extends 超过 10 层：.replylintrc.yaml → 1.yaml → 2.yaml',
    )
  })

  it('a folder, a file of another encoding and one without our key are told as such', async () => {
    const config = (name: string) => ({ '.replylintrc.yaml': `extends: ${name}\n` })
    const cwd = folderWith({ 'a.txt': FAULTY, ...config('s.yaml') })
    mkdirSync(join(cwd, 's.yaml'))
    expect((await runCommand(command, ['a.txt'], { cwd })).stderr).toBe(
      '错误：s.yaml：这是文件夹，不是文件\n',
    )
    expect(await wrong({ ...config('p/package.json'), 'p/package.json': '{}' })).toBe(
      '错误：p/package.json：没有“replylint”一项\n',
    )
    writeFileSync(join(cwd, '.replylintrc.yaml'), 'extends: gbk.yaml\n')
    writeFileSync(join(cwd, 'gbk.yaml'), Uint8Array.from([0x23, 0xb9, 0xd8, 0xd3, 0xda, 0x0a]))
    expect((await runCommand(command, ['a.txt'], { cwd })).stderr).toMatch(
      /^错误：gbk\.yaml：文件不是 UTF-8 编码/u,
    )
  })

  it('a link that leads back is a circle like any other', async () => {
    const cwd = folderWith({ 'a.txt': FAULTY, '.replylintrc.yaml': 'extends: 共用/again.yaml\n' })
    mkdirSync(join(cwd, '共用'))
    symlinkSync(join(cwd, '.replylintrc.yaml'), join(cwd, '共用/again.yaml'))
    const { code, stderr } = await runCommand(command, ['a.txt'], { cwd })
    expect([code, stderr]).toEqual([2, expect.stringContaining('extends 绕回了自己')])
  })
})
