import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, letter } from '@replylint/tester'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, removeTestCommand, runCommand } from './testing/command.ts'

const FAULTY = letter({ body: '全市共有错字42家。' })
const LIST = '购物清单\n\n苹果 3 斤，错字一个。\n'

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

type Files = Readonly<Record<string, string | Uint8Array>>

/** Which files were checked, what was said, and how it ended. */
async function lint(
  files: Files | string,
  words: readonly string[],
  { below = '', ...options }: { below?: string; input?: string | Uint8Array; uid?: number } = {},
) {
  const folder = typeof files === 'string' ? files : folderWith(files)
  const cwd = join(folder, below)
  const ended = await runCommand(command, ['--format', 'json', ...words], { cwd, ...options })
  const results: { filePath: string }[] = JSON.parse(ended.stdout || '[]')
  const checked = results.map(({ filePath }) => filePath.replace(folder, 'FOLDER'))
  return { code: ended.code, checked, stderr: ended.stderr.replaceAll(folder, 'FOLDER') }
}

/** Letters of these names. */
function letters(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, FAULTY]))
}

const NOTHING_LEFT = (name: string, count: number) =>
  `错误：${name}：要检查的都被 .gitignore 或 .replylintignore 排除了（${count} 个文件或文件夹）；加 --no-ignore 则照样检查\n`

describe('ignore files', { timeout: 30_000 }, () => {
  const TREE = letters('1.txt', '2.txt', 'a/1.txt', 'a/2.txt', 'a/b/1.txt', '草稿/1.txt')

  it.each<[string, Files, string[], string[]]>([
    ['.gitignore', { '.gitignore': '1.txt\n草稿/\n' }, ['.'], ['2.txt', 'a/2.txt']],
    ['.replylintignore', { '.replylintignore': '1.txt\n草稿/' }, ['.'], ['2.txt', 'a/2.txt']],
    ['of the folder only', { '.gitignore': '/1.txt\na/*\n草稿' }, ['.'], ['2.txt']],
    ['in each folder', { 'a/.gitignore': '1.txt' }, ['a', '草稿'], ['a/2.txt', '草稿/1.txt']],
    [
      'the deeper wins',
      { '.gitignore': '*.txt\n', 'a/.gitignore': '!1.txt\n' },
      ['.'],
      ['a/1.txt', 'a/b/1.txt'],
    ],
    [
      'a folder that is dropped cannot be brought back in parts',
      { '.gitignore': 'a/\n!a/2.txt\n草稿\n1.txt' },
      ['.'],
      ['2.txt'],
    ],
    [
      'ours is the stronger, even from above',
      { '.replylintignore': '!1.txt\na/b', 'a/.gitignore': '*', '.gitignore': '2.txt\n草稿' },
      ['.'],
      ['1.txt', 'a/1.txt'],
    ],
    ['of globs', { '.gitignore': 'b/\n2.txt' }, ['**/*.txt'], ['1.txt', 'a/1.txt', '草稿/1.txt']],
    ['not of what is named', { '.gitignore': '*' }, ['1.txt', 'a/b/1.txt'], ['1.txt', 'a/b/1.txt']],
    ['with byte order mark and CRLF', { '.gitignore': '\uFEFFa/\r\n1.txt \r\n' }, ['.'], ['2.txt']],
    [
      'in GB18030',
      { '.gitignore': iconv.encode('# x\n草稿/\na/\n', 'gb18030') },
      ['.'],
      ['1.txt', '2.txt'],
    ],
    [
      'in UTF-16',
      { '.gitignore': iconv.encode('\uFEFF草稿/\na/\n', 'utf16le') },
      ['.'],
      ['1.txt', '2.txt'],
    ],
    [
      'empty',
      { '.gitignore': '', '.replylintignore': '# \n' },
      ['a/b', '草稿'],
      ['a/b/1.txt', '草稿/1.txt'],
    ],
  ])('%s', async (_name, files, words, checked) => {
    expect(await lint({ ...TREE, ...files }, words)).toEqual({ code: 1, checked, stderr: '' })
  })

  it('do not count with --no-ignore', async () => {
    const ended = await lint({ ...TREE, '.gitignore': '*' }, ['.', '--no-ignore'])
    expect(ended).toEqual({ code: 1, checked: Object.keys(TREE).sort(), stderr: '' })
  })

  it('that leave nothing say so, with the option that helps', async () => {
    const ours = { '草稿/.replylintignore': '*' }
    const files = { ...TREE, ...ours, '.git/HEAD': '', '.gitignore': 'a/*.txt\nb\n' }
    const ended = await lint(files, ['a', '草稿', 'a/*.txt', '2.txt'])
    expect(ended).toEqual({
      code: 2,
      checked: ['2.txt'],
      stderr: NOTHING_LEFT('a', 3) + NOTHING_LEFT('草稿', 1) + NOTHING_LEFT('a/*.txt', 2),
    })
  })

  it('count from parent folders up to the repository', async () => {
    const files = {
      ...letters('1.txt', 'r/a/1.txt', 'r/a/2.txt', 'r/a/3.txt', 'r/a/4.txt', 'r/a/b/4.txt'),
      '.gitignore': '1.txt',
      '.replylintignore': '2.txt',
      'r/.git/HEAD': '',
      'r/.gitignore': '3.txt',
      'r/.replylintignore': '/a/4.txt',
    }
    const folder = folderWith(files)
    const from = async (below: string, ...words: string[]) =>
      (await lint(folder, words, { below })).checked
    // The working folder is above the repository: our file there counts, that of git does not.
    expect(await from('', 'r/a')).toEqual(['r/a/1.txt', 'r/a/b/4.txt'])
    expect(await from('', '.')).toEqual(['r/a/1.txt', 'r/a/b/4.txt'])
    expect(await from('r', 'a')).toEqual(['a/1.txt', 'a/2.txt', 'a/b/4.txt'])
    expect(await from('r/a/b', '..')).toEqual(['FOLDER/r/a/1.txt', 'FOLDER/r/a/2.txt', '4.txt'])
  })

  it('of parent folders count without a repository only if ours, from the working folder on', async () => {
    const folder = folderWith({
      ...letters('a/b/1.txt', 'a/b/2.txt', 'a/b/3.txt', 'a/b/4.txt'),
      '.replylintignore': '4.txt',
      'a/.replylintignore': '1.txt',
      'a/.gitignore': '2.txt',
      'a/b/.gitignore': '3.txt',
    })
    const from = async (below: string, ...words: string[]) =>
      (await lint(folder, words, { below })).checked
    expect(await from('a', 'b')).toEqual(['b/2.txt', 'b/4.txt'])
    expect(await from('a', 'b/*.txt')).toEqual(['b/2.txt', 'b/4.txt'])
    expect(await from('', 'a/b')).toEqual(['a/b/2.txt'])
  })

  it('may drop the very folder that is asked for', async () => {
    const files = { ...TREE, '.git/HEAD': '', '.gitignore': '草稿/' }
    const ended = await lint(files, ['草稿', '草稿/*.txt', '1.txt'])
    expect(ended).toEqual({
      code: 2,
      checked: ['1.txt'],
      stderr: NOTHING_LEFT('草稿', 1) + NOTHING_LEFT('草稿/*.txt', 1),
    })
    expect((await lint(files, ['草稿', '--no-ignore'])).checked).toEqual(['草稿/1.txt'])
  })

  it.each<[string, string | Uint8Array, string]>([
    [
      'lines that could take long',
      '2.txt\n**/a/**/b/**/c\n',
      `错误：.gitignore:2:1 “**/”多于 2 个，匹配会很慢，没有采用；请拆成几行\n    **/a/**/b/**/c\n    ${'^'.repeat(14)}\n`,
    ],
    [
      'too long a file',
      'x\n'.repeat(130 * 1024),
      '错误：.gitignore：文件过大（260.0 KB），超过 256 KB 的不检查\n',
    ],
    [
      'another format',
      Uint8Array.from([0x50, 0x4b, 3, 4, 0xff, 0xff]),
      '错误：.gitignore：这是 Word（docx）文件或压缩文件，请另存为纯文本（.txt）后再试\n',
    ],
  ])('tell of %s; the letters are checked', async (_what, content, stderr) => {
    const ended = await lint({ ...letters('1.txt'), '.gitignore': content }, ['.', '*.txt'])
    expect(ended).toEqual({ code: 2, checked: ['1.txt'], stderr })
  })

  it('that cannot be read are told', async () => {
    const folder = folderWith({ ...letters('1.txt'), '.gitignore': '*', 'outside/x': '1.txt\n' })
    const inner = folderWith(letters('1.txt'))
    symlinkSync(join(folder, 'outside/x'), join(inner, '.gitignore'))
    mkdirSync(join(inner, '.replylintignore'))
    expect(await lint(inner, ['.'])).toEqual({
      code: 2,
      checked: ['1.txt'],
      stderr:
        '错误：.gitignore：忽略文件是指向别处的链接，没有读取；--no-ignore 不用忽略文件\n' +
        '错误：.replylintignore：这是文件夹，不是文件\n',
    })
    chmodSync(join(folder, '.gitignore'), 0)
    chmodSync(folder, 0o755)
    const uid = process.getuid?.() === 0 ? { uid: 65534 } : {}
    expect(await lint(folder, ['.'], uid)).toEqual({
      code: 2,
      checked: ['1.txt'],
      stderr: '错误：.gitignore：没有读取权限\n',
    })
  })
})

describe('--force-exclude', { timeout: 30_000 }, () => {
  const FILES = {
    ...letters('1.txt', '2.txt', 'b/3.txt', 'node_modules/4.txt', '.x/5.txt', '6.text'),
    'list.txt': LIST,
    '.gitignore': '2.txt\nb/',
    '.git/HEAD': '',
  }

  it('takes what is named for what a folder holds', async () => {
    const words = [
      '1.txt',
      '2.txt',
      'b/3.txt',
      'node_modules/4.txt',
      '.x/5.txt',
      '6.text',
      'list.txt',
    ]
    expect((await lint(FILES, words)).checked).toEqual([...words].sort())
    expect(await lint(FILES, [...words, '--force-exclude'])).toMatchObject({
      code: 1,
      checked: ['1.txt'],
    })
    expect((await lint(FILES, [...words, '--force-exclude', '--no-ignore'])).checked).toEqual([
      '1.txt',
      '2.txt',
      'b/3.txt',
    ])
  })

  it('may leave nothing; what is missing is told all the same', async () => {
    const none = await lint(FILES, ['2.txt', 'b/3.txt', 'b', '--force-exclude'])
    expect(none).toEqual({ code: 0, checked: [], stderr: '' })
    const missing = await lint(FILES, ['2.txt', '7.txt', '--force-exclude'])
    expect(missing).toEqual({
      code: 2,
      checked: [],
      stderr: '错误：7.txt：找不到文件或文件夹\n',
    })
  })
})

describe('--files-from', { timeout: 30_000 }, () => {
  const FILES = letters('1.txt', 'a/2.txt', '[1].txt', ' 3 .txt', '草稿/4.txt', '行\n末.txt')

  it.each<[string, string | Uint8Array, string[]]>([
    ['LF', '1.txt\n\n[1].txt\n', ['1.txt', '[1].txt']],
    ['CRLF and byte order mark', '\uFEFF草稿/4.txt\r\n 3 .txt\r\n \r\n', [' 3 .txt', '草稿/4.txt']],
    ['no end of the last line', 'a/2.txt\n./1.txt\n1.txt', ['1.txt', 'a/2.txt']],
    ['NUL', '行\n末.txt\0 3 .txt\0\0', [' 3 .txt', '行\n末.txt']],
    ['GB18030', iconv.encode('草稿/4.txt\r\n1.txt\r\n', 'gb18030'), ['1.txt', '草稿/4.txt']],
    ['UTF-16', iconv.encode('\uFEFF草稿/4.txt\r\n', 'utf16le'), ['草稿/4.txt']],
    ['a folder', 'a\n草稿\n', ['a/2.txt', '草稿/4.txt']],
  ])('%s', async (_name, list, checked) => {
    const folder = folderWith({ ...FILES, list })
    const expected = { code: 1, checked, stderr: '' }
    expect(await lint(folder, ['--files-from', 'list'])).toEqual(expected)
    expect(await lint(folder, ['--files-from', '-'], { input: list })).toEqual(expected)
  })

  it('names files literally, from the working folder on, and whatever ignore files say', async () => {
    const files = { ...FILES, 'a/.gitignore': '*', 'x/list': '*.txt\n# 1.txt\n2.txt\n1.txt\n' }
    expect(await lint(files, ['--files-from', '../x/list'], { below: 'a' })).toEqual({
      code: 2,
      checked: ['2.txt'],
      stderr: ['*.txt', '# 1.txt', '1.txt']
        .map((name) => `错误：${name}：找不到文件或文件夹\n`)
        .join(''),
    })
    expect(
      (await lint(files, ['1.txt', '--files-from', '-'], { input: 'a/2.txt' })).checked,
    ).toEqual(['1.txt', 'a/2.txt'])
  })

  it('may list nothing', async () => {
    const ended = await lint(FILES, ['--files-from', '-'], { input: '\n' })
    expect(ended).toEqual({ code: 0, checked: [], stderr: '' })
  })

  it('tells of a list that cannot be read', async () => {
    expect(await lint({}, ['--files-from', 'no.txt'])).toEqual({
      code: 2,
      checked: [],
      stderr: '错误：no.txt：找不到文件或文件夹\n',
    })
    const input = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xff])
    const ended = await lint({}, ['--files-from', '-'], { input })
    expect([ended.code, ended.stderr]).toEqual([
      2,
      expect.stringMatching(/^错误：-：文件不是 UTF-8/u),
    ])
  })
})

describe('--max-bytes', { timeout: 30_000 }, () => {
  const big = `${FAULTY}${'的'.repeat(1000)}`

  it.each([
    ['1000', '1000 字节', '1000 bytes'],
    ['2k', '2 KB', '2 KB'],
    ['2KB', '2 KB', '2 KB'],
  ])('%s', async (limit, zh, en) => {
    const files = { 'a.txt': big, 'b.txt': '有错字。' }
    const size = `${(Buffer.byteLength(big) / 1024).toFixed(1)} KB`
    expect(await lint(files, ['a.txt', 'b.txt', '--max-bytes', limit])).toEqual({
      code: 2,
      checked: ['b.txt'],
      stderr: `错误：a.txt：文件过大（${size}），超过 ${zh} 的不检查；可用 --max-bytes 放宽\n`,
    })
    const { stderr } = await lint(files, ['a.txt', '--lang', 'en', '--max-bytes', limit])
    expect(stderr).toBe(
      `error: a.txt: the file is too large (${size}); files over ${en} are not checked; --max-bytes raises that\n`,
    )
  })

  it('is a limit that may be met', async () => {
    const limit = String(Buffer.byteLength(FAULTY))
    const ended = await lint(letters('a.txt'), ['a.txt', '--max-bytes', limit])
    expect(ended).toEqual({ code: 1, checked: ['a.txt'], stderr: '' })
  })

  it('may be raised above the usual 20 MB', { timeout: 60_000 }, async () => {
    const files = { 'a.txt': `${FAULTY}${'\n'.repeat(20 * 1024 * 1024)}` }
    expect((await lint(files, ['a.txt'])).stderr).toContain('超过 20 MB 的不检查')
    expect((await lint(files, ['a.txt', '--max-bytes', '30m'])).checked).toEqual(['a.txt'])
  })

  it.each(['0', '-1', 'x', '1.5m', '5 m', '1t', ''])('is not “%s”', async (value) => {
    const ended = await lint(letters('a.txt'), ['a.txt', `--max-bytes=${value}`])
    expect(ended).toEqual({
      code: 2,
      checked: [],
      stderr: expect.stringContaining('--max-bytes'),
    })
  })
})

it('says that a name is not UTF-8, as archives packed on a Chinese Windows leave them', async () => {
  const cwd = folderWith({ 'a.txt': FAULTY })
  const name = Buffer.concat([Buffer.from(`${cwd}/`), iconv.encode('答复.txt', 'gbk')])
  writeFileSync(name, FAULTY)
  const { code, checked, stderr } = await lint(cwd, ['.'])
  expect([code, checked]).toEqual([2, ['a.txt']])
  expect(stderr).toContain('文件名不是 UTF-8 编码，打不开；请先改名，或重新解压')
})

describe('Word, WPS and PDF files in a folder', () => {
  const FILES = { 'a.txt': letter(), 'b.docx': 'PK', '旧/c.WPS': 'x', '旧/d.pdf': '%PDF' }
  const told = '另有 3 个 Word、WPS 或 PDF 文件没有检查，请另存为纯文本（.txt）再查\n'

  it('are counted, so that nobody takes them for checked', async () => {
    const cwd = folderWith(FILES)
    const { code, stdout } = await runCommand(command, ['.'], { cwd })
    expect(stdout).toBe(`✔ 1 个文件，未发现问题\n${told}`)
    expect(code).toBe(0)
    const { stderr } = await runCommand(command, ['--format', 'json', '.'], { cwd })
    expect(stderr).toBe(told)
  })

  it('are told where there is nothing else', async () => {
    const cwd = folderWith({ 'b.docx': 'PK' })
    const { code, stderr } = await runCommand(command, ['.'], { cwd })
    expect(stderr).toMatch(/Word、WPS 文件请先另存为纯文本（\.txt），PDF 请找原稿另存\n$/u)
    expect(code).toBe(2)
  })

  it('may be ignored', async () => {
    const cwd = folderWith({ ...FILES, '.replylintignore': '*.docx\n旧/\n' })
    const { stdout } = await runCommand(command, ['.'], { cwd })
    expect(stdout).toBe('✔ 1 个文件，未发现问题\n')
  })
})

it('says so when there is nothing to check, and how much could not be', async () => {
  const cwd = folderWith({ 'a.txt': letter(), 'b.txt': 'a\0b' })
  const unread = await runCommand(command, ['.'], { cwd })
  expect(unread.stdout).toBe('✔ 1 个文件，未发现问题\n另有 1 处未能检查，见“错误：”各行\n')
  const none = await runCommand(command, ['--force-exclude', 'package.json'], {
    cwd: folderWith({ 'package.json': '{}' }),
  })
  expect(none).toEqual({ code: 0, stdout: '没有要检查的文件\n', stderr: '' })
})
