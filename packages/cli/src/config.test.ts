import { folderWith, letter } from '@replylint/tester'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, removeTestCommand, runCommand } from './testing/command.ts'

const FAULTY = letter({ body: '全市共有错字42家，都是好好的的食堂。' })

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

/** The findings of the letters of a folder with these files, or what went wrong. */
async function lint(files: Readonly<Record<string, string | Uint8Array>>, words = ['letters']) {
  const cwd = folderWith({ 'letters/a.txt': FAULTY, ...files })
  const { code, stdout, stderr } = await runCommand(command, ['--format', 'json', ...words], {
    cwd,
  })
  const found: string[] = []
  for (const { messages } of JSON.parse(stdout || '[]')) {
    for (const { ruleId, severity } of messages) found.push(`${ruleId} ${severity}`)
  }
  return { code, found, stderr: stderr.replaceAll(cwd, '.') }
}

const ALL = ['word/wrong error', 'word/doubled warning']

describe('a configuration', () => {
  it.each([
    ['.replylintrc.json', '{\n\t"$schema": "./s.json",\n\t"rules": { "word/wrong": "info" }\n}'],
    ['.replylintrc.yaml', '# 本局\nrules:\n  word/wrong: info\n'],
    ['.replylintrc.yml', '\uFEFFrules: {word/wrong: info}\r\n'],
    ['package.json', '{ "name": "x", "replylint": { "rules": { "word/wrong": "info" } } }'],
    ['letters/.replylintrc.json', '{ "rules": { "word/*": "off", "word/wrong": "info" } }'],
  ])('is read from %s', async (name, text) => {
    const { code, found } = await lint({ [name]: text })
    expect(code).toBe(0)
    expect(found[0]).toBe('word/wrong info')
  })

  it('takes levels, options, groups and *', async () => {
    const off = async (rules: string) => (await lint({ '.replylintrc.yaml': rules })).found
    expect(await off('rules: {"*": off}')).toEqual([])
    expect(await off('rules: {word: off}')).toEqual([])
    expect(await off('rules: {word/*: off, word/wrong: on}')).toEqual(['word/wrong error'])
    expect(await off('rules: {word/doubled: error}')).toEqual([ALL[0], 'word/doubled error'])
    expect(await off('rules: {word/wrong: [warning, {ignore: [错字]}]}')).toEqual([ALL[1]])
    expect(await off('rules: {word/wrong: [warning, {ignore: []}]}')).toEqual([
      'word/wrong warning',
      ALL[1],
    ])
  })

  it('is the nearest one, for each file', async () => {
    const files = {
      '.replylintrc.yaml': 'rules: {"*": off}',
      'letters/b/package.json': '{ "name": "replylint" }',
      'letters/b/b.txt': FAULTY,
      'letters/c/c.txt': FAULTY,
      'letters/c/.replylintrc.yaml': 'rules: {word/doubled: off}',
    }
    expect((await lint(files)).found).toEqual(['word/wrong error'])
  })

  it('gives way to --config and to --rule', async () => {
    const files = {
      '.replylintrc.yaml': 'rules: {"*": off}',
      'own.yaml': 'rules: {word/wrong: info}',
      'own/package.json': '{ "replylint": { "language": "en" } }',
    }
    expect((await lint(files, ['letters', '--config', 'own.yaml'])).found[0]).toBe(
      'word/wrong info',
    )
    expect((await lint(files, ['letters', '--config', 'own/package.json'])).found).toEqual(ALL)
    expect((await lint(files, ['letters', '--rule', 'word/*: on'])).found).toEqual(ALL)
    const options = { '.replylintrc.yaml': 'rules: {word/wrong: [info, {ignore: [错字]}]}' }
    expect((await lint(options, ['letters', '--rule', 'word: error'])).found).toEqual([
      'word/doubled error',
    ])
  })

  it('sets the language, unless --lang does', async () => {
    const cwd = folderWith({ 'a.txt': letter(), '.replylintrc.json': '{ "language": "en" }' })
    const english = await runCommand(command, ['a.txt'], { cwd })
    expect(english.stdout).toBe('✔ no problems in 1 file\n')
    const chinese = await runCommand(command, ['a.txt', '--lang', 'zh'], { cwd })
    expect(chinese.stdout).toBe('✔ 1 个文件，未发现问题\n')
  })

  it('may be empty', async () => {
    expect((await lint({ '.replylintrc.yaml': '' })).found).toEqual(ALL)
    expect((await lint({ '.replylintrc.yaml': '# 空\n' })).found).toEqual(ALL)
    expect((await lint({ '.replylintrc.json': '{}' })).found).toEqual(ALL)
  })

  it('is data: a script is not read', async () => {
    const files = { '.replylintrc.js': 'throw 1', 'replylint.config.js': 'throw 1' }
    expect(await lint(files)).toEqual({ code: 1, found: ALL, stderr: '' })
  })

  it('is not sought in a package.json without the key, whole or broken', async () => {
    for (const text of ['{ "name": "replylint", "bin": { "replylint": "x" } }', '{ "name": ']) {
      expect((await lint({ 'package.json': text })).found).toEqual(ALL)
    }
  })
})

describe('profiles, bodies and overrides', () => {
  const PAGE = letter({ body: '全市共有食堂42家。', contact: null, closing: null })
  const page = async (config: string, words: string[] = [], name = 'letters/a.txt') => {
    const files = { 'letters/a.txt': letter(), [name]: PAGE, '.replylintrc.yaml': config }
    return (await lint(files, ['letters', ...words])).found
  }
  const CONTACT = 'section/missing-contact warning'
  const BOTH = ['section/missing-closing info', CONTACT]
  const STRICT = 'section/missing-closing warning'

  it('extends a profile', async () => {
    expect(await page('')).toEqual(BOTH)
    expect(await page('extends: replylint:draft')).toEqual(BOTH)
    expect(await page('extends: replylint:published')).toEqual([])
    expect(await page('extends: [replylint:strict]')).toEqual([STRICT, CONTACT])
    expect(
      await page('{extends: replylint:published, rules: {section/missing-contact: on}}'),
    ).toEqual([CONTACT])
  })

  it('--profile is over what the configuration extends', async () => {
    expect(await page('', ['--profile', 'published'])).toEqual([])
    expect(await page('extends: replylint:published', ['--profile=draft'])).toEqual(BOTH)
    const rule = ['--profile', 'published', '--rule', 'section/missing-contact: error']
    expect(await page('', rule)).toEqual(['section/missing-contact error'])
  })

  it('a body names itself and says which parts it needs', async () => {
    const names = 'body: {names: [青阳市民政局, 我中心]}'
    expect(await page(names)).toContain('own/name warning')
    expect(await page('body: {names: [我中心]}')).toEqual(BOTH)
    expect(await page('body: {sections: {required: [closing], optional: [contact]}}')).toEqual([
      STRICT,
    ])
  })

  it('overrides map globs to profiles, the later over the earlier', async () => {
    const config = `overrides:
  - files: ["letters/网页/**", "*.md"]
    extends: replylint:published
  - files: letters/网页/严/*.txt
    extends: replylint:strict
    body: {sections: {optional: [contact]}}
`
    expect(await page(config)).toEqual(BOTH)
    expect(await page(config, [], 'letters/网页/2025/b.txt')).toEqual([])
    expect(await page(config, [], 'letters/c/b.md')).toEqual([])
    expect(await page(config, [], 'letters/网页/严/b.txt')).toEqual([STRICT])
    expect(await page(config, ['--rule', 'section/missing-contact: on'], 'letters/b.md')).toEqual([
      CONTACT,
    ])
  })
})

describe('which files, and what is ignored', () => {
  const LIST = '购物清单\n\n错字 3 斤。\n'
  const FILES = { 'a.txt': FAULTY, 'b.txt': LIST, '函/c.txt': LIST, '函/d.md': FAULTY }
  const report = (config: string, ...words: string[]) => {
    const cwd = folderWith({ ...FILES, '.replylintrc.yaml': config })
    return runCommand(command, words, { cwd })
  }
  /** Which files were checked, and what is said beside the report. */
  const checked = async (config: string, ...words: string[]) => {
    const { code, stdout, stderr } = await report(config, '--format', 'json', ...words)
    const results: { filePath: string }[] = JSON.parse(stdout)
    return { code, files: results.map(({ filePath }) => filePath), stderr }
  }

  it('files says which are letters, unless named or --all', async () => {
    const config = 'files: [函/*.txt, a.txt]\n'
    expect(await checked(config, '.')).toEqual({
      code: 1,
      files: ['a.txt', '函/c.txt'],
      stderr: '跳过 2 个配置里 files 没有列出的文件（--all 也检查它们）\n',
    })
    const named = await checked(config, '函/d.md', 'b.txt')
    expect([named.files, named.stderr]).toEqual([['b.txt', '函/d.md'], ''])
    const glob = await checked(config, '函/*')
    expect(glob.files).toEqual(['函/c.txt'])
    expect((await checked(config, '.', '--all')).files).toHaveLength(4)
    const { stdout } = await report(config, '函', '--lang', 'en')
    expect(stdout).toMatch(/\n1 file skipped as not among “files” of the configuration/u)
  })

  it('ignore lets findings stand, and the report says how many', async () => {
    const ignore = (...entries: string[]) =>
      `ignore:\n${entries.map((one) => `  - ${one}\n`).join('')}`
    const wrong = '{rule: word/wrong, text: 全市共有 错字42家, reason: 书名}'
    const { code, stdout } = await report(ignore(wrong), 'a.txt')
    expect(code).toBe(0)
    expect(stdout).toContain('word/doubled')
    expect(stdout).not.toContain('word/wrong')
    expect(stdout).toMatch(
      /✖ 1 个问题（0 错误，1 警告，0 提示），1 个文件，忽略 1 个\n其中 1 个可以用 --fix 自动改正\n$/u,
    )

    const all = await report(ignore(wrong, '{rule: word, files: "*.txt"}'), 'a.txt', '函/d.md')
    expect(all.stdout).toMatch(/2 个文件，忽略 3 个\n其中 1 个可以用 --fix 自动改正\n$/u)
    const clean = await report(ignore('rule: "*"'), 'a.txt', '--lang', 'en')
    expect(clean).toEqual({ code: 0, stdout: '✔ no problems in 1 file, 2 ignored\n', stderr: '' })
  })

  it('ignored findings are counted in JSON, where there are any', async () => {
    const counts = async (config: string) => {
      const { stdout } = await report(config, '--format', 'json', 'a.txt')
      const [{ ignoredCount, errorCount }] = JSON.parse(stdout)
      return [ignoredCount, errorCount]
    }
    expect(await counts('ignore: [{rule: word/wrong}]')).toEqual([1, 0])
    expect(await counts('ignore: [{rule: word/wrong, text: 别处}]')).toEqual([undefined, 1])
  })

  it('a rule that threw is not ignored', async () => {
    const { code, stdout } = await report(
      'ignore: [{rule: "*"}]',
      'a.txt',
      '--rule',
      'trouble/crash: on',
    )
    expect(code).toBe(2)
    expect(stdout).toContain('internal/crash')
  })
})

describe('a mistake in a configuration shows file, line and place', () => {
  it.each([
    [
      '.replylintrc.yaml',
      'rules:\n  # 规则\n  "word/wrng": off # 错字规则\n',
      `错误：.replylintrc.yaml:3:3 没有名为“word/wrng”的规则，最接近的是“word/wrong”
    "word/wrng": off # 错字规则
    ^^^^^^^^^^^
`,
    ],
    [
      '.replylintrc.json',
      '{\n  "rules": { "词/错": "off" }\n}\n',
      `错误：.replylintrc.json:2:14 没有名为“词/错”的规则
    "rules": { "词/错": "off" }
               ^＾^＾^
`,
    ],
    [
      '.replylintrc.yaml',
      'rules:\n  word/wrong: eror\n',
      `错误：.replylintrc.yaml:2:15 "eror" 不可用，可用：off、on、error、warning、info；最接近的是“error”
    word/wrong: eror
                ^^^^
`,
    ],
    [
      '.replylintrc.yaml',
      '说明: 无\nrules:\n  word: [off, {}]\n',
      `错误：.replylintrc.yaml:1:1 没有“说明”这一项，可用：$schema、language、files、extends、body、rules、overrides、ignore
    说明: 无
    ＾＾
错误：.replylintrc.yaml:3:9 ["off",{}] 不可用，可用：off、on、error、warning、info
    word: [off, {}]
          ^^^^^^^^^
`,
    ],
    [
      '.replylintrc.yaml',
      'rules:\n  word/wrong: [error, {ignor: 3}]\n',
      `错误：.replylintrc.yaml:2:24 没有“ignor”这一项，最接近的是“ignore”
    word/wrong: [error, {ignor: 3}]
                         ^^^^^
`,
    ],
    [
      '.replylintrc.yaml',
      'rules:\n  word/wrong: [error, {ignore: 3}]\n',
      `错误：.replylintrc.yaml:2:32 3 应为列表
    word/wrong: [error, {ignore: 3}]
                                 ^
`,
    ],
    [
      '.replylintrc.json',
      '{ "extends": "replylint:publishd" }',
      `错误：.replylintrc.json:1:14 "replylint:publishd" 不可用，可用：replylint:draft、replylint:published、replylint:strict；最接近的是“replylint:published”
    { "extends": "replylint:publishd" }
                 ^^^^^^^^^^^^^^^^^^^^
`,
    ],
    [
      '.replylintrc.yaml',
      'extends:\n  - strict\n',
      `错误：.replylintrc.yaml:2:5 "strict" 不可用，可用：replylint:draft、replylint:published、replylint:strict；最接近的是“replylint:strict”
    - strict
      ^^^^^^
`,
    ],
    [
      '.replylintrc.json',
      '{ "// 说明": "", "body": { "categories": ["A类"], "sections": { "required": ["联系人"] } } }',
      `错误：.replylintrc.json:1:3 JSON 里不能写注释
    { "// 说明": "", "body": { "categories": ["A类"], "sections"…
      ^^^^＾＾^
错误：.replylintrc.json:1:41 "A类" 的写法不对，类别只写字母，如 A、B、A1
    …, "body": { "categories": ["A类"], "sections": { "required"…
                                ^^＾^
错误：.replylintrc.json:1:75 "联系人" 不可用，可用：closing、contact；最接近的是“contact”
    …gories": ["A类"], "sections": { "required": ["联系人"] } } …
                 　                               ^＾＾＾^
`,
    ],
    [
      '.replylintrc.yaml',
      'body:\n  name: [我局]\n  categories: A\n  sections: {required: [contacts]}\n',
      `错误：.replylintrc.yaml:2:3 没有“name”这一项，最接近的是“names”
    name: [我局]
    ^^^^
错误：.replylintrc.yaml:3:15 "A" 应为列表
    categories: A
                ^
错误：.replylintrc.yaml:4:25 "contacts" 不可用，可用：closing、contact；最接近的是“contact”
    sections: {required: [contacts]}
                          ^^^^^^^^
`,
    ],
    [
      '.replylintrc.yaml',
      'body:\n  names: [""]\n  sections: {required: [contact], optional: [contact]}\n',
      `错误：.replylintrc.yaml:2:11 不能为空
    names: [""]
            ^^
`,
    ],
    [
      '.replylintrc.yaml',
      'body:\n  sections:\n    required: [contact]\n    optional: [closing, contact]\n',
      `错误：.replylintrc.yaml:4:25 “contact”已列入 required，不能又列入 optional
    optional: [closing, contact]
                        ^^^^^^^
`,
    ],
    [
      '.replylintrc.yaml',
      'overrides:\n  - file: "*.md"\n    rules: {word/wrng: off}\n',
      `错误：.replylintrc.yaml:2:5 缺少“files”一项
    - file: "*.md"
      ^^^^^^^^^^^^
错误：.replylintrc.yaml:2:5 没有“file”这一项，最接近的是“files”
    - file: "*.md"
      ^^^^
错误：.replylintrc.yaml:3:13 没有名为“word/wrng”的规则，最接近的是“word/wrong”
    rules: {word/wrng: off}
            ^^^^^^^^^
`,
    ],
    [
      '.replylintrc.yaml',
      'overrides:\n- files: ["../a", "a..b/*.md", /b/**]\n- files: "!c"\n- files: x/../y\n',
      `错误：.replylintrc.yaml:2:11 “../a”应从配置文件所在的文件夹写起，不用“/”“!”开头，也不含“..”
    - files: ["../a", "a..b/*.md", /b/**]
              ^^^^^^
错误：.replylintrc.yaml:2:32 “/b/**”应从配置文件所在的文件夹写起，不用“/”“!”开头，也不含“..”
    - files: ["../a", "a..b/*.md", /b/**]
                                   ^^^^^
错误：.replylintrc.yaml:3:10 “!c”应从配置文件所在的文件夹写起，不用“/”“!”开头，也不含“..”
    - files: "!c"
             ^^^^
错误：.replylintrc.yaml:4:10 “x/../y”应从配置文件所在的文件夹写起，不用“/”“!”开头，也不含“..”
    - files: x/../y
             ^^^^^^
`,
    ],
    [
      '.replylintrc.yaml',
      'ignore:\n  - rule: word/wrng\n    txt: 错字\n  - text: 错字\n',
      `错误：.replylintrc.yaml:2:11 没有名为“word/wrng”的规则，最接近的是“word/wrong”
    - rule: word/wrng
            ^^^^^^^^^
错误：.replylintrc.yaml:3:5 没有“txt”这一项，最接近的是“text”
    txt: 错字
    ^^^
错误：.replylintrc.yaml:4:5 缺少“rule”一项
    - text: 错字
      ^^^^^^＾＾
`,
    ],
    [
      '.replylintrc.yaml',
      'files: [../a.txt]\nignore:\n  - rule: "*"\n    text: " "\n    files: /a\n',
      `错误：.replylintrc.yaml:1:9 “../a.txt”应从配置文件所在的文件夹写起，不用“/”“!”开头，也不含“..”
    files: [../a.txt]
            ^^^^^^^^
错误：.replylintrc.yaml:5:12 “/a”应从配置文件所在的文件夹写起，不用“/”“!”开头，也不含“..”
    files: /a
           ^^
错误：.replylintrc.yaml:4:11 不能为空
    text: " "
          ^^^
`,
    ],
    [
      '.replylintrc.json',
      '{ "overrides": [\n  { "files": [], "extends": [] }\n] }',
      `错误：.replylintrc.json:2:14 [] 至少要有1项
    { "files": [], "extends": [] }
               ^^
错误：.replylintrc.json:2:29 [] 至少要有1项
    { "files": [], "extends": [] }
                              ^^
`,
    ],
    [
      'package.json',
      '{\n  "replylint": { "rule": {} }\n}',
      `错误：package.json:2:18 没有“rule”这一项，最接近的是“rules”
    "replylint": { "rule": {} }
                   ^^^^^^
`,
    ],
    [
      '.replylintrc.json',
      '["word/wrong"]',
      `错误：.replylintrc.json:1:1 ["word/wrong"] 应为对象（键和值）
    ["word/wrong"]
    ^^^^^^^^^^^^^^
`,
    ],
    [
      '.replylintrc.json',
      '{ "rules": null }',
      `错误：.replylintrc.json:1:12 null 应为对象（键和值）
    { "rules": null }
               ^^^^
`,
    ],
    [
      '.replylintrc.json',
      '{ "rules": { "word/wrong": "off" ',
      `错误：.replylintrc.json:1:34 缺少逗号、引号或括号
    { "rules": { "word/wrong": "off"
                                     ^
`,
    ],
    [
      '.replylintrc.yaml',
      'rules:\n\tword/wrong: off\n',
      `错误：.replylintrc.yaml:2:1 缩进不能用制表符
     word/wrong: off
    ^
`,
    ],
    [
      '.replylintrc.yaml',
      'rules: {}\nrules: {}\n',
      `错误：.replylintrc.yaml:2:1 同一项写了两次
    rules: {}
    ^
`,
    ],
  ])('%s: %j', async (name, text, message) => {
    expect(await lint({ [name]: text })).toEqual({ code: 2, found: [], stderr: message })
  })

  it('is said once for all files it concerns', async () => {
    const files = { '.replylintrc.json': '[]', 'letters/b.txt': FAULTY }
    const { stderr } = await lint(files)
    expect(stderr.match(/错误/gu)).toHaveLength(1)
  })

  it('is said of a file that --config names and that cannot be read', async () => {
    const config = async (name: string, files = {}) =>
      (await lint(files, ['letters', '--config', name])).stderr
    expect(await config('no.yaml')).toBe('错误：no.yaml：找不到文件或文件夹\n')
    expect(await config('letters')).toBe('错误：letters：这是文件夹，不是文件\n')
    expect(await config('package.json', { 'package.json': '{}' })).toBe(
      '错误：package.json：没有“replylint”一项\n',
    )
    const gbk = { 'gbk.yaml': Uint8Array.from([0x23, 0xb9, 0xd8, 0xd3, 0xda, 0x0a]) }
    expect(await config('gbk.yaml', gbk)).toContain('错误：gbk.yaml：文件不是 UTF-8 编码')
  })

  it('aliases that multiply are refused', async () => {
    const lines = ['a: &a [x]']
    for (const [at, name] of [...'bcdefghij'].entries()) {
      const before = `*${'abcdefghij'[at]} `
      lines.push(`${name}: &${name} [${Array(9).fill(before).join(',')}]`)
    }
    const { code, stderr } = await lint({ '.replylintrc.yaml': lines.join('\n') })
    expect(code).toBe(2)
    expect(stderr).toContain('别名用得过多')
  })

  it('does not let keys of Object.prototype pass for rules', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const { code } = await lint({ '.replylintrc.json': `{ "rules": { "${name}": "off" } }` })
      expect(code, name).toBe(2)
    }
  })
})

it('tells the first of 4,000 mistakes, in no time', async () => {
  const names = Array.from({ length: 4_000 }, (_, at) => [`k${at}`, 'off'])
  const config = JSON.stringify({ rules: Object.fromEntries(names) })
  const { code, stderr } = await lint({ '.replylintrc.json': config })
  expect(code).toBe(2)
  expect(stderr.match(/没有名为/gu)).toHaveLength(50)
})

it('reads no configuration of more than a megabyte', async () => {
  const cwd = folderWith({
    'a.txt': letter(),
    '.replylintrc.json': JSON.stringify({ language: 'zh' }).padEnd(1024 * 1024 + 1),
  })
  const { code, stderr } = await runCommand(command, ['.'], { cwd })
  expect(stderr).toBe('错误：.replylintrc.json：文件过大（1.0 MB），超过 1 MB 的不检查\n')
  expect(code).toBe(2)
})
