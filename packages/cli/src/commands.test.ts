import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, letter } from '@replylint/tester'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, removeTestCommand, runCommand } from './testing/command.ts'

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

function run(...words: string[]) {
  return runCommand(command, words, { cwd: folderWith({}) })
}

describe('replylint rules', () => {
  it('lists the rules by group, in columns', async () => {
    const { code, stdout, stderr } = await run('rules')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatchInlineSnapshot(`
      "规则                     级别  修复  启用  检查什么

      note/hint                提示              “大概”
      note/total               警告              “合计9”

      own/name                 警告              “”

      section/missing-closing  提示              “感谢”
      section/missing-contact  警告              “联系电话”

      trouble/crash            错误        试行  “的”

      word/doubled             警告              “的的”
      word/wrong               错误              “错字”

      共 8 条。“严格”的只在 replylint:strict 里启用，“试行”的要在配置里打开。一条规则的理由和例子：replylint explain-rule 规则
      "
    `)
  })

  it('lists them in English', async () => {
    const { stdout } = await run('rules', '--lang', 'en')
    expect(stdout).toMatch(
      /^rule +level +fix +on in +what it checks\n\nnote\/hint +info +“大概”\n/u,
    )
    expect(stdout).toMatch(/\ntrouble\/crash +error +nursery +“的”\n/u)
  })

  it('is JSON for other programs', async () => {
    const { code, stdout } = await run('rules', '--format', 'json')
    expect(code).toBe(0)
    const listed = JSON.parse(stdout)
    expect(listed.map(({ id }: { id: string }) => id)).toContain('own/name')
    expect(listed.find(({ id }: { id: string }) => id === 'trouble/crash')).toEqual({
      id: 'trouble/crash',
      severity: 'error',
      status: 'nursery',
      since: '0.0.0',
      summary: { zh: '“的”', en: '“的”' },
    })
  })

  it.each([[['--format', 'junit']], [['--format', 'json=rules.json']]])(
    'has no %s',
    async (words) => {
      expect(await run('rules', ...words)).toEqual({
        code: 2,
        stdout: '',
        stderr: '错误：rules 只写到标准输出，格式为 text 或 json；写入文件可用 >\n',
      })
    },
  )
})

describe('replylint explain-rule', () => {
  it('prints the page of a rule', async () => {
    const { code, stdout, stderr } = await run('explain-rule', 'date/impossible')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^date\/impossible {2}日期必须真实存在\n\n {2}级别 +始于版本 +修复\n/u)
    expect(stdout).toContain('\n为什么\n\n  ')
    expect(stdout).toMatch(/\n会报告的写法\n\n {4}│ .*【.+】/u)
    expect(stdout).not.toMatch(/English|Dates|<mark>|\u001B/u)
  })

  it('prints it in English, with the examples', async () => {
    const { stdout } = await run('explain-rule', 'date/impossible', '--lang', 'en')
    expect(stdout).toMatch(/^date\/impossible {2}\w.*\n\n {2}Severity +Since +Fix\n/u)
    expect(stdout).toMatch(/\nWhat it reports\n\n {4}│ .*【.+】/u)
    expect(stdout).not.toMatch(/为什么|写法/u)
  })

  it('underlines the places in colour', async () => {
    const options = { cwd: folderWith({}), env: { FORCE_COLOR: '1' } }
    const words = ['explain-rule', 'date/impossible']
    expect((await runCommand(command, words, options)).stdout).toContain('\u001B[4m')
    const plain = await runCommand(command, [...words, '--no-color'], options)
    expect(plain.stdout).not.toContain('\u001B')
  })

  it.each(['privacy', 'privacy/', 'privacy/*'])('lists the group %s', async (group) => {
    const { code, stdout } = await run('explain-rule', group)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^(?:privacy\/[\w-]+ {2,}\S.*\n)+$/u)
  })

  it.each([
    ['date/imposible', '，最接近的是“date/impossible”'],
    ['impossible', '，最接近的是“date/impossible”'],
    ['privcy', '，最接近的是“privacy”'],
    ['../../package', ''],
    ['zzzzzzzzzzzz', ''],
  ])('does not know %s', async (name, meant) => {
    expect(await run('explain-rule', name)).toEqual({
      code: 2,
      stdout: '',
      stderr: `错误：没有名为“${name}”的规则${meant}；全部规则见 replylint rules\n`,
    })
  })

  it('prints those it knows beside one it does not', async () => {
    const { code, stdout, stderr } = await run(
      'explain-rule',
      'date/order',
      'nothing',
      'grammar/de',
    )
    expect(code).toBe(2)
    expect(stdout).toMatch(/^date\/order {2}[\s\S]*\n\ngrammar\/de {2}/u)
    expect(stderr).toContain('没有名为“nothing”的规则')
  })

  it('asks for a rule', async () => {
    const { code, stderr } = await run('explain-rule')
    expect(code).toBe(2)
    expect(stderr).toContain('没有指定规则。例：replylint explain-rule date/impossible')
  })
})

describe('replylint init', () => {
  it('writes a configuration that holds, and says what comes next', async () => {
    const cwd = folderWith({ 'a.txt': letter({ body: '共有错字42家。' }) })
    const before = await runCommand(command, ['.'], { cwd })
    expect(await runCommand(command, ['init'], { cwd })).toEqual({
      code: 0,
      stdout:
        '已写好 .replylintrc.yaml，其中各项都有说明，暂时什么也没有改变。\n下一步：按本单位的情况改好，再运行 replylint .\n',
      stderr: '',
    })
    expect(readdirSync(cwd).sort()).toEqual(['.replylintrc.yaml', 'a.txt'])
    expect(await runCommand(command, ['.'], { cwd })).toEqual(before)
    const path = join(cwd, '.replylintrc.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace('# language: zh', 'language: en'))
    expect((await runCommand(command, ['.'], { cwd })).stdout).toContain('1 problem (1 error')
  })

  it.each(['.replylintrc.json', '.replylintrc.yaml', '.replylintrc.yml', 'package.json'])(
    'leaves a folder alone that has %s',
    async (name) => {
      const cwd = folderWith({ [name]: '{ "replylint": {} }' })
      expect(await runCommand(command, ['init'], { cwd })).toEqual({
        code: 2,
        stdout: '',
        stderr: `错误：${name}：这个文件夹已有配置，没有改动；要重新开始，先把它移走\n`,
      })
      expect(readdirSync(cwd)).toEqual([name])
      expect(readFileSync(join(cwd, name), 'utf8')).toBe('{ "replylint": {} }')
    },
  )

  it('tells of the configuration above, which holds no longer', async () => {
    const cwd = folderWith({ '.replylintrc.json': '{}', 'in/package.json': '{}' })
    const { code, stdout } = await runCommand(command, ['--lang', 'en', 'init'], {
      cwd: join(cwd, 'in'),
    })
    expect(code).toBe(0)
    expect(stdout).toContain(
      `${join(cwd, '.replylintrc.json')} of a folder above holds here no longer`,
    )
    expect(stdout).toContain('Next: ')
  })
})
