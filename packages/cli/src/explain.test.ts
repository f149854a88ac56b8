import { folderWith, letter } from '@replylint/tester'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, type Ended, removeTestCommand, runCommand } from './testing/command.ts'

const BODY =
  '全市有各类养老机构125个，其中农村敬老院30个，福利院14个，服务中心81个。\n发现隐患89处，已整改82处，整改率95%。\n县里补助资金拾万元（¥100000.00元）。'

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

function inFolder(
  files: Readonly<Record<string, string>>,
  words: readonly string[],
): Promise<Ended> {
  return runCommand(command, words, { cwd: folderWith(files) })
}

describe('replylint explain', () => {
  it('lists every figure that was checked, with its line, arithmetic and verdict', async () => {
    const ended = await inFolder({ 'a.txt': letter({ body: BODY }) }, ['explain', 'a.txt'])
    expect(ended).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "",
        "stdout": "a.txt
        ✓ 第13行  30＋14＋81＝125（养老机构，个）
        ✗ 第14行  82÷89＝92%，与“95%”不符
        ✓ 第15行  拾万元＝100000元

      核对数字 3 处，2 处相符
      ",
      }
    `)
  })

  it('is in English with --lang en', async () => {
    const { stdout } = await inFolder({ 'a.txt': letter({ body: BODY }) }, [
      'explain',
      '--lang',
      'en',
      'a.txt',
    ])
    expect(stdout).toContain('✓ line 13  30＋14＋81＝125 (养老机构, 个)\n')
    expect(stdout).toMatch(/\n3 figures checked, 2 hold\n$/u)
  })

  it('gives the claims as data, every value exact', async () => {
    const { code, stdout } = await inFolder({ 'a.txt': letter({ body: BODY }) }, [
      'explain',
      '--format',
      'json',
      'a.txt',
    ])
    const [file] = JSON.parse(stdout)
    expect({ code, keys: Object.keys(file) }).toEqual({
      code: 0,
      keys: ['filePath', 'kind', 'claims'],
    })
    expect(file.claims[0]).toMatchObject({
      kind: 'sum',
      verdict: 'holds',
      arithmetic: '30＋14＋81＝125',
      expected: '125',
      subject: '养老机构',
      stated: { text: '125个', value: '125', unit: '个', line: 13, column: 10 },
      operands: [{ value: '30' }, { value: '14' }, { value: '81' }],
    })
    expect(file.claims.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'holds',
      'fails',
      'holds',
    ])
  })

  it('says that there is nothing to check, and skips what is no letter', async () => {
    const files = { 'a.txt': letter({ body: '有关情况已经说明。' }), '清单.txt': '苹果3斤。\n' }
    const ended = await inFolder(files, ['explain', '.'])
    expect(ended.stdout).toBe('a.txt\n  没有可以核对的数字\n\n')
    expect(ended.code).toBe(0)
  })

  it('reads letter by letter where a file holds several', async () => {
    const one = letter({ body: '设立养老机构15个，其中公办10个，民办5个。' })
    const two = letter({
      title: '关于市十四届人大二次会议第58号建议的答复',
      body: '整治小区8个，其中城区5个，乡镇3个。',
    })
    const { stdout } = await inFolder({ 'a.txt': `${one}\n${two}` }, ['explain', 'a.txt'])
    expect(stdout.match(/✓/gu)).toHaveLength(2)
    expect(stdout).toContain('核对数字 2 处，2 处相符\n')
  })

  it('ends with 2 where a file cannot be read', async () => {
    const { code, stdout, stderr } = await inFolder({}, ['explain', 'nowhere.txt'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('nowhere.txt')
  })

  it.each([
    [['explain'], '错误：没有指定文件。例：replylint 答复.txt；全部选项见 replylint --help\n'],
    [['explain', '--xyzzyx', 'a.txt'], '错误：没有选项“--xyzzyx”，全部选项见 replylint --help\n'],
  ])('%j is a mistake', async (words, message) => {
    expect(await inFolder({}, words)).toEqual({ code: 2, stdout: '', stderr: message })
  })

  it('--help is Chinese, or English with --lang en', async () => {
    const { code, stdout, stderr } = await inFolder({}, ['explain', '--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('用法： replylint explain 文件、文件夹或通配符…\n')
    const english = await inFolder({}, ['--lang', 'en', 'explain', '-h'])
    expect(english.stdout).toContain('Usage: replylint explain files, folders or globs…\n')
  })
})

describe('the report counts what was checked', () => {
  it('in its last line', async () => {
    const { stdout } = await inFolder({ 'a.txt': letter({ body: BODY }) }, ['a.txt'])
    expect(stdout).toMatch(/\n核对数字 3 处，2 处相符\n$/u)
  })

  it('and lists it with --claims', async () => {
    const { stdout } = await inFolder({ 'a.txt': letter({ body: BODY }) }, ['--claims', 'a.txt'])
    expect(stdout).toContain('  ✗ 第14行  82÷89＝92%，与“95%”不符\n')
    const json = await inFolder({ 'a.txt': letter({ body: BODY }) }, [
      '--claims',
      '--format',
      'json',
      'a.txt',
    ])
    expect(JSON.parse(json.stdout)[0].claims).toHaveLength(3)
    const without = await inFolder({ 'a.txt': letter({ body: BODY }) }, [
      '--format',
      'json',
      'a.txt',
    ])
    expect(JSON.parse(without.stdout)[0].claims).toBeUndefined()
  })
})
