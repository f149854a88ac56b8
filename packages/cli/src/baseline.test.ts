import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, letter } from '@replylint/tester'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, removeTestCommand, runCommand } from './testing/command.ts'

const LINE = '近年来我局认真落实上级各项部署要求，坚持问题导向，'
const BODY = `　　${LINE}全市共有的的食堂42家，其中还有错字一个，合计9处。大概年底前完成。`
const DRAFT = letter({ body: BODY })
const CLEAN = letter()
const WITH = ['--baseline', '基线.json']
const UPDATE = [...WITH, '--update-baseline']

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

function run(cwd: string, ...words: string[]) {
  return runCommand(command, words, { cwd })
}

function read(cwd: string, name = '基线.json'): string {
  return readFileSync(join(cwd, name), 'utf8')
}

/** A folder with these files, all whose findings are listed. */
async function known(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const cwd = folderWith(files)
  const { code, stderr } = await run(cwd, ...UPDATE, '.')
  expect([code, stderr]).toEqual([0, expect.stringContaining('基线.json')])
  return cwd
}

describe('--update-baseline', () => {
  it('lists the findings, each on a line, and ends with 0', async () => {
    const cwd = folderWith({ '2024/12号.txt': DRAFT, 'b.txt': CLEAN })
    const ended = await run(cwd, ...UPDATE, '.')
    expect(ended).toEqual({
      code: 0,
      stdout: '✔ 2 个文件，未发现新问题，基线里已有 4 个\n',
      stderr: '基线.json 现记有 4 个问题，以后只报告新的\n',
    })
    expect(read(cwd)).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "files": {
          "2024/12号.txt": [
            { "rule": "word/doubled", "message": "found", "text": "全市共有的的食堂42家", "count": 1, "note": "发现“的的”" },
            { "rule": "word/wrong", "message": "found", "text": "其中还有错字一个", "count": 1, "note": "发现“错字”" },
            { "rule": "note/total", "message": "found", "text": "合计9处", "related": ["合计"], "count": 1, "note": "发现“合计9”" },
            { "rule": "note/hint", "message": "found", "text": "大概年底前完成", "count": 1, "note": "发现“大概”" }
          ]
        }
      }
      "
    `)
    expect(readdirSync(cwd).sort()).toEqual(['2024', 'b.txt', '基线.json'])
  })

  it('writes the same bytes again', async () => {
    const cwd = await known({ 'a.txt': DRAFT, 'b/c.txt': DRAFT })
    const before = read(cwd)
    await run(cwd, ...UPDATE, 'b', 'a.txt')
    expect(read(cwd)).toBe(before)
  })

  it('adds what is new, drops what is gone, and keeps what was not looked at', async () => {
    const cwd = await known({ 'a.txt': DRAFT, 'b.txt': DRAFT, 'c.txt': DRAFT })
    rmSync(join(cwd, 'c.txt'))
    writeFileSync(join(cwd, 'a.txt'), CLEAN)
    writeFileSync(join(cwd, 'd.txt'), letter({ body: '另有错字。' }))
    const { code, stderr } = await run(cwd, ...UPDATE, 'a.txt', 'd.txt')
    expect([code, stderr]).toEqual([0, '基线.json 现记有 5 个问题，以后只报告新的\n'])
    const { files } = JSON.parse(read(cwd))
    expect(Object.keys(files)).toEqual(['b.txt', 'd.txt'])
    expect(files['d.txt']).toMatchObject([{ rule: 'word/wrong', text: '另有错字' }])
  })

  it('keeps the list of a file that could not be read, and says so', async () => {
    const cwd = await known({ 'a.txt': DRAFT, 'b.txt': DRAFT })
    const before = read(cwd)
    writeFileSync(join(cwd, 'a.txt'), '\0\0')
    const { code, stderr } = await run(cwd, ...UPDATE, 'a.txt', 'b.txt')
    expect(code).toBe(2)
    expect(stderr).toContain('错误：a.txt：')
    expect(read(cwd)).toBe(before)
  })

  it('mends first, with --fix, and lists what is left', async () => {
    const cwd = folderWith({ 'a.txt': DRAFT })
    const { code, stdout } = await run(cwd, '--fix', ...UPDATE, 'a.txt')
    expect([code, stdout]).toEqual([
      0,
      '✔ 1 个文件，未发现新问题，基线里已有 3 个\n已改正 1 处，1 个文件\n',
    ])
    expect(await run(cwd, ...WITH, 'a.txt')).toMatchObject({ code: 0, stderr: '' })
  })

  it('does not hide that a rule crashed', async () => {
    const cwd = folderWith({ 'a.txt': DRAFT })
    const crash = ['--rule', 'trouble/crash: error', 'a.txt']
    const { code, stdout } = await run(cwd, ...UPDATE, ...crash)
    expect(code).toBe(2)
    expect(stdout).toContain('internal/crash')
    expect(read(cwd)).not.toContain('internal')
  })

  it('needs the name of a file', async () => {
    const cwd = folderWith({ 'a.txt': DRAFT })
    const { code, stdout, stderr } = await run(cwd, '--update-baseline', 'a.txt')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('--baseline 基线.json')
  })

  it('says where it cannot write, and leaves nothing behind', async () => {
    const cwd = folderWith({ 'a.txt': DRAFT })
    const ended = await run(cwd, '--baseline', 'no/such.json', '--update-baseline', 'a.txt')
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain('错误：no/such.json：找不到文件夹\n')
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })
})

describe('--baseline', () => {
  it('reports what is new alone', async () => {
    const cwd = await known({ 'a.txt': DRAFT })
    expect(await run(cwd, ...WITH, '.')).toEqual({
      code: 0,
      stdout: '✔ 1 个文件，未发现新问题，基线里已有 4 个\n',
      stderr: '',
    })
    writeFileSync(join(cwd, 'a.txt'), DRAFT.replace('大概年底', '又有错字。大概年底'))
    const ended = await run(cwd, ...WITH, '.')
    expect([ended.code, ended.stderr]).toEqual([1, ''])
    expect(ended.stdout).toContain('发现“错字”')
    expect(ended.stdout).toContain(
      '✖ 1 个问题（1 错误，0 警告，0 提示），1 个文件，基线里已有 4 个\n',
    )
  })

  const wrapped = DRAFT.replace(BODY, BODY.replace(/.{28}/gu, '$&\n'))
  it.each<readonly [string, string | Uint8Array]>([
    ['is wrapped anew', wrapped],
    ['has other line ends', DRAFT.replaceAll('\n', '\r\n')],
    ['is written in another encoding', iconv.encode(DRAFT, 'gb18030')],
    ['has got paragraphs before it', DRAFT.replace(BODY, `　　现将有关情况说明于后。\n${BODY}`)],
    ['has got more behind it', DRAFT.replace(BODY, `${BODY}其余工作正在推进。`)],
  ])('knows the findings of a letter that %s', async (_, text) => {
    const cwd = await known({ 'a.txt': DRAFT })
    writeFileSync(join(cwd, 'a.txt'), text)
    expect(await run(cwd, ...WITH, 'a.txt')).toEqual({
      code: 0,
      stdout: '✔ 1 个文件，未发现新问题，基线里已有 4 个\n',
      stderr: '',
    })
  })

  it('reports again what was changed, and tells of what is gone', async () => {
    const cwd = await known({ 'a.txt': DRAFT })
    writeFileSync(join(cwd, 'a.txt'), DRAFT.replace('其中还有错字一个', '其中还有错字两个'))
    const { code, stdout, stderr } = await run(cwd, ...WITH, 'a.txt')
    expect(code).toBe(1)
    expect(stdout).toContain('✖ 1 个问题（1 错误')
    expect(stderr).toBe('基线.json 里有 1 个问题已不存在，用 --update-baseline 更新\n')
  })

  it('reports the second of two where one is listed', async () => {
    const cwd = await known({ 'a.txt': letter({ body: '错字。' }) })
    writeFileSync(join(cwd, 'a.txt'), letter({ body: '错字。错字。' }))
    const { stdout } = await run(cwd, ...WITH, '--format', 'json', 'a.txt')
    expect(JSON.parse(stdout)).toMatchObject([
      { knownCount: 1, errorCount: 1, messages: [{ ruleId: 'word/wrong' }] },
    ])
  })

  it('reports the same findings of another file', async () => {
    const cwd = await known({ 'a.txt': DRAFT })
    writeFileSync(join(cwd, 'b.txt'), DRAFT)
    expect((await run(cwd, ...WITH, '--format', 'compact', '.')).stdout).toMatch(
      /^(?:b\.txt:.*\n){4}$/u,
    )
  })

  it('holds wherever it is run from', async () => {
    const cwd = await known({ 'in/a.txt': DRAFT })
    const ended = await run(join(cwd, 'in'), '--baseline', '../基线.json', '.')
    expect([ended.code, ended.stderr]).toEqual([0, ''])
  })

  it('mends what is listed, too, when --fix is asked for', async () => {
    const cwd = await known({ 'a.txt': letter({ body: '有的的食堂。另有错字。' }) })
    const { code, stderr } = await run(cwd, ...WITH, '--fix', 'a.txt')
    expect(read(cwd, 'a.txt')).toBe(letter({ body: '有的食堂。另有错字。' }))
    expect([code, stderr]).toEqual([
      0,
      '基线.json 里有 1 个问题已不存在，用 --update-baseline 更新\n',
    ])
  })

  it('asks for an update where there is none yet', async () => {
    const cwd = folderWith({ 'a.txt': DRAFT })
    expect(await run(cwd, ...WITH, 'a.txt')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        '错误：基线.json：没有这个基线文件；加上 --update-baseline 运行一次，把现有的问题记入其中\n',
    })
  })

  it('shows the place where it is broken, and writes nothing over it', async () => {
    const cwd = await known({ 'a.txt': DRAFT })
    const broken = read(cwd).replace('"count": 1, "note": "发现“错字”"', '"count": 1 "note": ""')
    writeFileSync(join(cwd, '基线.json'), broken)
    for (const words of [WITH, UPDATE]) {
      const { code, stdout, stderr } = await run(cwd, ...words, 'a.txt')
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^错误：基线\.json:6:\d+ 不是正确的 JSON；.*\n {4}….*\n[ ＾　^]+\n$/u)
      expect(read(cwd)).toBe(broken)
    }
  })
})
