import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { folderWith, letter } from '@replylint/tester'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, removeTestCommand, runCommand } from './testing/command.ts'

const FAULTY = letter({ body: '全市共有错字42家。' })
const CHANGED = FAULTY.replace('42', '43')

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

const PERSON = { NAME: '某', EMAIL: 'a@example.org' }
const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    Object.entries(PERSON).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  ),
}

function git(cwd: string, ...words: readonly string[]): void {
  execFileSync('git', words, { cwd, env: ENV, stdio: 'pipe' })
}

function commit(cwd: string): void {
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-q', '-m', '改')
}

/** A repository with one commit of letters of these names, on the branch `main`. */
function repositoryOf(...names: readonly string[]): string {
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, FAULTY])))
  git(folder, 'init', '-q', '-b', 'main')
  commit(folder)
  return folder
}

function write(folder: string, ...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), CHANGED)
  }
}

async function lint(cwd: string, words: readonly string[], env: Record<string, string> = {}) {
  const ended = await runCommand(command, ['--format', 'json', ...words], { cwd, env })
  const results: { filePath: string }[] = JSON.parse(ended.stdout || '[]')
  const checked = results.map(({ filePath }) => filePath)
  return { code: ended.code, checked, stderr: ended.stderr.replaceAll(cwd, 'CWD') }
}

describe('--changed', { timeout: 30_000 }, () => {
  it('checks what differs from the last commit: changed, staged, new, renamed', async () => {
    const cwd = repositoryOf('1.txt', '2.txt', '3.txt', '4.txt', 'a/5.txt', 'a/6.txt', '7.txt')
    expect(await lint(cwd, ['--changed'])).toEqual({ code: 0, checked: [], stderr: '' })
    write(cwd, '1.txt', '2.txt', 'a/新/8.txt', '9.txt', '10.doc', '忽略/11.txt')
    git(cwd, 'add', '2.txt', '9.txt')
    rmSync(join(cwd, '3.txt'))
    git(cwd, 'rm', '-q', '4.txt')
    renameSync(join(cwd, 'a/5.txt'), join(cwd, 'a/改 名.txt'))
    git(cwd, 'mv', '7.txt', '改名.txt')
    writeFileSync(join(cwd, '.gitignore'), '忽略/')
    const checked = ['1.txt', '2.txt', '9.txt', 'a/改 名.txt', 'a/新/8.txt', '改名.txt']
    expect(await lint(cwd, ['--changed'])).toEqual({ code: 1, checked, stderr: '' })
    expect((await lint(cwd, ['--changed=HEAD', '.'])).checked).toEqual(checked)
    expect((await lint(cwd, ['a', '--changed'])).checked).toEqual(['a/改 名.txt', 'a/新/8.txt'])
    expect((await lint(cwd, ['--changed', '*.txt', 'a/6.txt'])).checked).toEqual([
      '1.txt',
      '2.txt',
      '9.txt',
      '改名.txt',
    ])
    writeFileSync(join(cwd, '.replylintignore'), '9.txt\n')
    expect((await lint(cwd, ['--changed'])).checked).not.toContain('9.txt')
  })

  it('takes names as they are', async () => {
    const cwd = repositoryOf('1.txt')
    const names = [
      ' 前后 .txt',
      '"引号".txt',
      "'a'$x`.txt",
      '[1]*.txt',
      '行\n末.txt',
      '-x.txt',
      '𠮷.txt',
    ]
    write(cwd, ...names)
    expect((await lint(cwd, ['--changed'])).checked).toEqual([...names].sort())
    git(cwd, 'add', '-A')
    expect((await lint(cwd, ['--changed'])).checked).toEqual([...names].sort())
  })

  it('works in a subfolder, and where a link leads to the repository', async () => {
    const cwd = repositoryOf('1.txt', 'a/2.txt', 'a/b/3.txt')
    write(cwd, '1.txt', 'a/b/3.txt')
    expect((await lint(join(cwd, 'a'), ['--changed'])).checked).toEqual(['b/3.txt'])
    const folder = folderWith({})
    symlinkSync(cwd, join(folder, 'link'))
    expect((await lint(join(folder, 'link/a'), ['--changed'])).checked).toEqual(['b/3.txt'])
    const named = await lint(cwd, [join(folder, 'link'), '--changed'])
    expect(named.checked).toEqual([`${folder}/link/1.txt`, `${folder}/link/a/b/3.txt`])
  })

  it('checks everything before the first commit, and no repository within', async () => {
    const cwd = folderWith({ '1.txt': FAULTY, '2.txt': FAULTY, '3.txt': FAULTY, 'r/4.txt': FAULTY })
    git(cwd, 'init', '-q')
    git(cwd, 'add', '1.txt', '3.txt')
    git(join(cwd, 'r'), 'init', '-q')
    commit(join(cwd, 'r'))
    rmSync(join(cwd, '3.txt'))
    expect(await lint(cwd, ['--changed'])).toEqual({
      code: 1,
      checked: ['1.txt', '2.txt'],
      stderr: '',
    })
  })

  it('starts no hook, watcher or diff program that the repository names', async () => {
    const cwd = repositoryOf('1.txt')
    const script = join(cwd, 'started.sh')
    writeFileSync(script, `#!/bin/sh\ntouch '${cwd}/started'\n`)
    chmodSync(script, 0o755)
    for (const key of ['diff.external', 'core.fsmonitor', 'diff.x.textconv', 'diff.x.command'])
      git(cwd, 'config', key, script)
    mkdirSync(join(cwd, '.git/hooks'), { recursive: true })
    symlinkSync(script, join(cwd, '.git/hooks/post-index-change'))
    writeFileSync(join(cwd, '.gitattributes'), '* diff=x\n')
    write(cwd, '1.txt')
    expect((await lint(cwd, ['--changed', '1.txt', 'started'])).stderr).toBe(
      '错误：started：找不到文件或文件夹\n',
    )
  })
})

describe('--changed=COMMIT', { timeout: 30_000 }, () => {
  it('checks what the branch changed since it left that one, committed or not', async () => {
    const cwd = repositoryOf('1.txt', '2.txt', '3.txt', '4.txt')
    git(cwd, 'branch', '分支')
    write(cwd, '1.txt')
    commit(cwd)
    git(cwd, 'checkout', '-q', '分支')
    write(cwd, '2.txt')
    commit(cwd)
    write(cwd, '3.txt', '5.txt')
    const checked = ['2.txt', '3.txt', '5.txt']
    expect(await lint(cwd, ['--changed=main'])).toEqual({ code: 1, checked, stderr: '' })
    expect((await lint(cwd, ['--changed=HEAD'])).checked).toEqual(['3.txt', '5.txt'])
    expect((await lint(cwd, ['--changed=HEAD~1'])).checked).toEqual(checked)
    git(cwd, 'tag', '标签', 'HEAD~1')
    expect((await lint(cwd, ['--changed=标签'])).checked).toEqual(checked)
  })

  it('compares with the commit itself where nothing is common', async () => {
    const cwd = repositoryOf('1.txt', '2.txt')
    git(cwd, 'checkout', '-q', '--orphan', 'other')
    write(cwd, '1.txt', '3.txt')
    commit(cwd)
    expect((await lint(cwd, ['--changed=main'])).checked).toEqual(['1.txt', '3.txt'])
  })

  it.each([
    ['没有', '没有'],
    ['main..HEAD', 'main..HEAD'],
    ['--output=x', '--output=x'],
    ['-1', '-1'],
    ['', ''],
  ])('knows no “%s”', async (value, shown) => {
    const cwd = repositoryOf('1.txt')
    expect(await lint(cwd, [`--changed=${value}`])).toEqual({
      code: 2,
      checked: [],
      stderr: `错误：--changed：git 里没有“${shown}”这个提交、分支或标签\n`,
    })
  })

  it('says what a shallow clone lacks', async () => {
    const origin = repositoryOf('1.txt')
    git(origin, 'checkout', '-q', '-b', '分支')
    write(origin, '2.txt')
    commit(origin)
    const cwd = folderWith({})
    git(cwd, 'clone', '-q', '--depth=1', pathToFileURL(origin).href, 'a')
    const ended = await lint(join(cwd, 'a'), ['--changed=origin/main'])
    expect(ended).toEqual({
      code: 2,
      checked: [],
      stderr:
        '错误：--changed：没有取来“origin/main”，这个仓库只取了最近的提交；请先完整取来（如 git fetch --unshallow，CI 里设 fetch-depth: 0）\n',
    })
    expect(await lint(join(cwd, 'a'), ['--changed'])).toEqual({ code: 0, checked: [], stderr: '' })
  })
})

describe('without git', { timeout: 30_000 }, () => {
  it('says that there is no repository', async () => {
    const cwd = folderWith({ '1.txt': FAULTY })
    expect(await lint(cwd, ['--changed', '.'])).toEqual({
      code: 2,
      checked: [],
      stderr: '错误：--changed 只能用在 git 仓库里，这个文件夹不在仓库里\n',
    })
  })

  it('says that git is missing', async () => {
    const cwd = repositoryOf('1.txt')
    expect(await lint(cwd, ['--changed', '.'], { PATH: cwd })).toEqual({
      code: 2,
      checked: [],
      stderr: '错误：--changed 要用到 git，没有找到这个程序；装上 git，或者写明要检查的文件\n',
    })
  })

  it('says what git says of a repository it cannot use', async () => {
    const cwd = repositoryOf('1.txt')
    writeFileSync(join(cwd, '.git/config'), '[core')
    const { code, checked, stderr } = await lint(cwd, ['--changed', '.'])
    expect([code, checked]).toEqual([2, []])
    expect(stderr).toMatch(/^错误：--changed：git 没有成功：fatal: bad config line \d .*\n$/u)
  })
})

describe('a repository from elsewhere', () => {
  it('runs none of its filters, and reads no order of files', async () => {
    const cwd = repositoryOf('a.txt', 'b.txt')
    writeFileSync(join(cwd, '.gitattributes'), '*.txt filter=x\n')
    git(cwd, 'config', 'filter.x.clean', 'touch ran; cat')
    git(cwd, 'config', 'filter.x.required', 'true')
    git(cwd, 'config', 'diff.orderFile', 'missing')
    write(cwd, 'a.txt')
    expect(await lint(cwd, ['--changed'])).toMatchObject({ checked: ['a.txt'], stderr: '' })
    expect(existsSync(join(cwd, 'ran'))).toBe(false)
    git(cwd, 'config', 'filter.x=y.clean', 'touch ran; cat')
    const { code, stderr } = await lint(cwd, ['--changed'])
    expect([code, stderr]).toEqual([
      2,
      '错误：--changed：git 配置里有名字带“=”的 filter，无法停用，没有继续\n',
    ])
    expect(existsSync(join(cwd, 'ran'))).toBe(false)
  })

  it('does not call an entry of “ignore” unused that a letter may need which did not change', async () => {
    const cwd = repositoryOf('a.txt', 'b.txt')
    const config = 'ignore:\n  - {rule: word/wrong, text: 错字42家}\n'
    writeFileSync(join(cwd, '.replylintrc.yaml'), config)
    write(cwd, 'a.txt')
    const unused = '--report-unused-ignores'
    expect((await lint(cwd, ['--changed', unused])).stderr).toBe('')
    write(cwd, 'b.txt')
    expect((await lint(cwd, ['.', unused])).stderr).toContain('没有忽略任何问题')
  })
})
