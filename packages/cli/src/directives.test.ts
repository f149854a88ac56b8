import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, letter } from '@replylint/tester'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, removeTestCommand, runCommand } from './testing/command.ts'

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

/** A letter whose text is these lines. */
function withLines(...lines: string[]): string {
  return letter({ body: lines.join('\n\n') })
}

const run = (cwd: string, ...words: string[]) => runCommand(command, words, { cwd })

/** The findings in one file, each with the text of its line. */
async function found(name: string, text: string, config = '', ...words: string[]) {
  const cwd = folderWith({ [name]: text, '.replylintrc.yaml': config })
  const { stdout } = await run(cwd, '--format', 'json', name, ...words)
  const [{ messages }] = JSON.parse(stdout)
  const lines = text.split(/\r\n|\n/u)
  return messages.map(
    ({ ruleId, line, column, endColumn }: Record<string, number>) =>
      `${ruleId} ${lines[(line ?? 0) - 1]?.slice((column ?? 0) - 1, (endColumn ?? 0) - 1)}`,
  )
}

const BOTH = '甲地有错字，都是好的的。'

describe('a comment in a Markdown letter', () => {
  it('lets stand what follows, up to where it is taken back', async () => {
    const text = withLines(
      BOTH,
      '<!-- replylint-disable word/wrong -- 已与业务处室核实 -->',
      BOTH,
      '<!-- replylint-enable word/wrong -->',
      BOTH,
    )
    const words = ['word/wrong 错字', 'word/doubled 的的']
    expect(await found('a.md', text)).toEqual([...words, 'word/doubled 的的', ...words])
  })

  it('lets stand one line, or the whole file', async () => {
    const line = withLines('<!-- replylint-disable-next-line word -->', BOTH, BOTH)
    expect(await found('a.markdown', line)).toEqual(['word/wrong 错字', 'word/doubled 的的'])
    const file = withLines(BOTH, '<!-- replylint-disable-file word/*、note/hint -- 样稿 -->')
    expect(await found('a.MD', file)).toEqual([])
  })

  it('is counted with what the configuration ignores, each finding once', async () => {
    const text = withLines('<!-- replylint-disable word -->', BOTH)
    const cwd = folderWith({
      'a.md': text,
      '.replylintrc.yaml': 'ignore: [{rule: word/wrong}]\n',
    })
    expect(await run(cwd, 'a.md')).toEqual({
      code: 0,
      stdout: '✔ 1 个文件，未发现问题，忽略 2 个\n',
      stderr: '',
    })
  })

  it('is text like any other in a .txt', async () => {
    const text = withLines('<!-- replylint-disable -->', '甲地有错字。<!-- 好的的 -->')
    expect(await found('a.txt', text)).toEqual(['word/wrong 错字', 'word/doubled 的的'])
    expect(await found('a.md', text)).toEqual([])
  })

  it('is no text of the letter, on one line or on many', async () => {
    const text = withLines(
      '<!-- 错字 -->甲地<!--\n的的\n\n大概\n-->好的<!-- -->的。',
      '错<!-- 注 -->字',
    )
    const cwd = folderWith({ 'a.md': text })
    const { stdout } = await run(cwd, '--format', 'json', 'a.md')
    const messages: { ruleId: string }[] = JSON.parse(stdout)[0].messages
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['word/doubled', 'word/wrong'])
    const { length } = messages.filter((each) => 'fix' in each || 'suggestions' in each)
    // 的<!-- -->的: one 的 can go without the comment; 错 of 错<!-- -->字, too.
    expect(length).toBe(2)
  })

  it('stays as it is when --fix mends what stands beside it', async () => {
    const text = withLines(
      '甲地好的的。<!-- 的的 -->',
      '<!-- replylint-disable-next-line word/doubled -->',
      '乙地好的的。',
      '丙地好的<!-- 注 -->的。',
    )
    const cwd = folderWith({ 'a.md': text })
    const { code } = await run(cwd, '--fix', 'a.md')
    expect(code).toBe(0)
    const mended = text
      .replace('甲地好的的', '甲地好的')
      .replace('好的<!-- 注 -->的', '好<!-- 注 -->的')
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(mended)
  })

  it('does not hide that a rule threw', async () => {
    const cwd = folderWith({ 'a.md': withLines('<!-- replylint-disable-file * -->', BOTH) })
    const { code, stdout } = await run(cwd, 'a.md', '--rule', 'trouble/crash: on')
    expect(code).toBe(2)
    expect(stdout).toContain('internal/crash')
    expect(stdout).not.toContain('word/')
  })

  it('that is wrong is told with its place', async () => {
    const text = withLines(
      '<!-- replylint-disabled -->',
      '<!-- replylint-disable word/wrng 已核实 -->',
      BOTH,
      '<!-- 未完',
    )
    const cwd = folderWith({ 'a.md': text })
    const { code, stdout } = await run(cwd, 'a.md', '--format', 'compact')
    expect(code).toBe(1)
    const lines = stdout.split('\n').filter((line) => line.includes('internal/directive'))
    expect(
      lines.map((line) => line.replace(/^.*?(?=没有|注释没)/u, '').replace(/ .*$/u, '')),
    ).toEqual([
      expect.stringContaining('没有“replylint-disabled”这种注释，最接近的是“replylint-disable”'),
      expect.stringContaining('没有名为“word/wrng”的规则，最接近的是“word/wrong”'),
      expect.stringContaining('没有名为“已核实”的规则；说明写在“--”之后'),
      expect.stringContaining('注释没有结束，缺少“-->”，其后的文字网页上不显示'),
    ])
    expect(stdout).toContain('word/wrong')
    const ignored = folderWith({
      'a.md': text,
      '.replylintrc.yaml': 'ignore: [{rule: "*"}]\n',
    })
    expect((await run(ignored, 'a.md')).stdout).toContain('internal/directive')
  })
})

describe('--report-unused-ignores', () => {
  const IGNORES = `ignore:
  - {rule: word/wrong, text: 错字}
  - {rule: word/doubled, text: 别处}
  - {rule: note, files: "b.txt"}
`
  const ENTRY = `错误：.replylintrc.yaml:3:5 ignore 的这一项没有忽略任何问题，可以删去
    - {rule: word/doubled, text: 别处}
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^＾＾^
`

  it('tells what let nothing stand: entries that speak of a checked file, and comments', async () => {
    const text = withLines(
      '<!-- replylint-disable-next-line note/hint -- 旧稿 -->',
      '甲地有错字。',
      '<!-- replylint-disable word/doubled, note -->',
      '都是好的的。',
    )
    const cwd = folderWith({
      'a.md': text,
      'b.txt': letter(),
      '.replylintrc.yaml': IGNORES,
    })
    expect((await run(cwd, 'a.md')).code).toBe(0)
    const { code, stdout, stderr } = await run(cwd, 'a.md', '--report-unused-ignores')
    expect([code, stdout]).toEqual([1, '✔ 1 个文件，未发现问题，忽略 2 个\n'])
    const line = text.slice(0, text.indexOf('<!-- replylint-disable-next')).split('\n').length
    expect(
      stderr.replace(/^ .*\n/gmu, ''),
    ).toBe(`${ENTRY.replace(/^ .*\n/gmu, '')}错误：a.md:${line}:1 这处注释没有忽略任何问题，可以删去
错误：a.md:${line + 4}:38 这处注释没有忽略任何问题，可以删去
`)
    expect(stderr).toContain(ENTRY)
    // Now that b.txt is checked, its entry is known to be of no use.
    const all = await run(cwd, '.', '--report-unused-ignores')
    expect(all.stderr).toContain('错误：.replylintrc.yaml:4:5 ignore 的这一项没有忽略任何问题')
  })

  it('says the same from threads and from the cache', async () => {
    const text = withLines('<!-- replylint-disable note -->', BOTH)
    const cwd = folderWith({ 'a.md': text, 'b.md': text, '.replylintrc.yaml': IGNORES })
    const unused = ['.', '--report-unused-ignores']
    const plain = await run(cwd, ...unused)
    expect(plain.stderr.match(/^错误/gmu)).toHaveLength(3)
    expect(await run(cwd, ...unused, '--threads', '2')).toEqual(plain)
    for (let time = 0; time < 2; time++) expect(await run(cwd, ...unused, '--cache')).toEqual(plain)
  })

  it('is content where each was used in some file, be it by way of another configuration', async () => {
    const shared = 'ignore:\n  - {rule: word/wrong}\n  - {rule: word/doubled}\n'
    const cwd = folderWith({
      's.yaml': shared,
      '甲/.replylintrc.yaml': 'extends: ../s.yaml\n',
      '乙/.replylintrc.yaml': 'extends: ../s.yaml\n',
      '甲/a.txt': withLines('甲地有错字。'),
      '乙/b.txt': withLines('都是好的的。'),
    })
    const unused = '--report-unused-ignores'
    expect(await run(cwd, '.', unused)).toMatchObject({ code: 0, stderr: '' })
    expect(await run(cwd, '甲', unused, '--lang', 'en')).toMatchObject({
      code: 1,
      stderr: `error: s.yaml:3:5 this entry of “ignore” lets nothing stand; it can be removed
    - {rule: word/doubled}
      ^^^^^^^^^^^^^^^^^^^^
`,
    })
  })
})
