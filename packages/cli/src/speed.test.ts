import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { folderWith, letter } from '@replylint/tester'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, removeTestCommand, runCommand, startCommand } from './testing/command.ts'

const FAULTY = letter({ body: '全市共有错字42家。' })
const DRAFT = letter({ body: '全市共有的的食堂42家。' })

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

describe('threads', () => {
  const FILES = Object.fromEntries(
    Array.from({ length: 70 }, (_, at) => [
      `${String(at).padStart(2, '0')}.txt`,
      at % 7 === 0 ? '\0' : at % 5 === 0 ? '购物清单\n\n苹果。\n' : FAULTY.repeat(1 + (at % 4)),
    ]),
  )
  const SETUP = { '.replylintrc.json': '{ "rules": { "word/wrong": "warning" } }', ...FILES }

  it.each(['text', 'json', 'jsonl', 'sarif'])('say the same in %s, in order', async (format) => {
    const cwd = folderWith(SETUP)
    const words = ['--format', format, '--rule', 'section/*: off', '.']
    const alone = await runCommand(command, ['--threads', '1', ...words], { cwd })
    expect(await runCommand(command, ['--threads', '3', ...words], { cwd })).toEqual(alone)
    expect(alone.stderr.match(/这是二进制文件/gu)).toHaveLength(10)
    expect(alone.code).toBe(2)
  })

  it('tell of a broken configuration once', async () => {
    const cwd = folderWith({ ...FILES, '.replylintrc.json': '[]' })
    const { stderr } = await runCommand(command, ['--threads', '3', '.'], { cwd })
    expect(stderr.match(/replylintrc/gu)).toHaveLength(1)
  })

  it('mend files, too', async () => {
    const names = Object.keys(FILES)
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, DRAFT])))
    const { stdout, code } = await runCommand(command, ['--threads', '2', '--fix', '.'], { cwd })
    expect(stdout).toContain('已改正 70 处，70 个文件')
    expect(code).toBe(0)
    for (const name of names) expect(readFileSync(join(cwd, name), 'utf8')).not.toContain('的的')
  })

  it.each(['0', '-1', 'x'])('are a number: %s', async (count) => {
    const { code, stderr } = await runCommand(command, [`--threads=${count}`, 'a.txt'])
    expect(stderr).toBe(`错误：--threads 的值“${count}”不可用，可用：1, 2, 3, …\n`)
    expect(code).toBe(2)
  })
})

describe('--cache', () => {
  const WORDS = ['--cache', '--format', 'json', '--claims', '.']
  const run = (cwd: string, ...words: string[]) =>
    runCommand(command, [...WORDS, ...words], { cwd })
  /** Makes what is remembered of the file recognisable, with the sum that belongs to it. */
  const mark = (cwd: string) => {
    const path = join(cwd, '.replylintcache')
    const { stamp, files } = JSON.parse(readFileSync(path, 'utf8'))
    const listed = JSON.stringify(files).replaceAll('"raw":"错字"', '"raw":"记得"')
    const sum = createHash('sha256').update(listed).digest('base64')
    writeFileSync(path, JSON.stringify({ stamp, sum, files: JSON.parse(listed) }))
  }

  it('remembers what was found, and says it the same way', async () => {
    const cwd = folderWith({ 'a.txt': FAULTY, 'b.txt': letter(), 'c.txt': '购物清单\n' })
    const first = await run(cwd)
    expect(first.stdout).toContain('发现“错字”')
    expect(await run(cwd)).toEqual(first)
    mark(cwd)
    const remembered = await run(cwd)
    expect(remembered.stdout).toBe(first.stdout.replace('发现“错字”', '发现“记得”'))
    expect(remembered.code).toBe(1)
    expect(statSync(join(cwd, '.replylintcache')).mode & 0o077).toBe(0)
  })

  it.each<[string, (cwd: string) => void, readonly string[]]>([
    ['the letter', (cwd) => writeFileSync(join(cwd, 'a.txt'), `${FAULTY}\n`), []],
    ['the encoding', (cwd) => writeFileSync(join(cwd, 'a.txt'), `\uFEFF${FAULTY}`), []],
    [
      'the configuration',
      (cwd) => writeFileSync(join(cwd, '.replylintrc.json'), '{ "rules": { "note/*": "off" } }'),
      [],
    ],
    ['a setting of the command line', () => {}, ['--rule', 'note/hint: error']],
    ['the version', (cwd) => restamp(join(cwd, '.replylintcache')), []],
    ['the cache, broken off', (cwd) => writeFileSync(join(cwd, '.replylintcache'), '{"st'), []],
    ['the cache, to another shape', (cwd) => rewrite(cwd, /^.*$/su, '{"stamp":7}'), []],
    ['a finding in the cache', (cwd) => rewrite(cwd, /"findings":\[/u, '"findings":[null,'), []],
  ])('checks again when another thing is %s', async (_, change, words) => {
    const cwd = folderWith({ 'a.txt': FAULTY })
    await run(cwd)
    mark(cwd)
    change(cwd)
    const { stdout, stderr } = await run(cwd, ...words)
    expect(stdout).toContain('发现“错字”')
    expect(stderr).toBe('')
  })

  function rewrite(cwd: string, part: RegExp, by: string): void {
    const path = join(cwd, '.replylintcache')
    writeFileSync(path, readFileSync(path, 'utf8').replace(part, by))
  }

  function restamp(path: string): void {
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"stamp":"[^"]*"/u, '"stamp":"0.0.1"'))
  }

  it('mends what it remembers', async () => {
    const cwd = folderWith({ 'a.txt': DRAFT })
    await run(cwd)
    const { stdout } = await run(cwd, '--fix')
    expect(stdout).toContain('"fixedCount":1')
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).not.toContain('的的')
  })

  it('forgets files that are gone, and keeps those of other runs', async () => {
    const cwd = folderWith({ 'a/1.txt': FAULTY, 'b/1.txt': FAULTY })
    const cached = ['--cache-file', 'kept.json', '--format', 'compact']
    for (const folder of ['a', 'b']) await runCommand(command, [...cached, folder], { cwd })
    const kept = () => JSON.parse(readFileSync(join(cwd, 'kept.json'), 'utf8')).files
    expect(kept().map(([path]: [string]) => path)).toEqual([join('a', '1.txt'), join('b', '1.txt')])
    execFileSync('rm', [join(cwd, 'a/1.txt')])
    await runCommand(command, [...cached, 'b'], { cwd })
    expect(kept()).toHaveLength(1)
  })

  it('does without where it cannot be written', async () => {
    const cwd = folderWith({ 'a.txt': FAULTY })
    const words = ['--cache', '--cache-file', 'none/cache.json', '--format', 'compact', '.']
    const { code, stdout } = await runCommand(command, words, { cwd })
    expect(stdout).toContain('发现“错字”')
    expect(code).toBe(1)
  })

  it.each<[string, (path: string) => void]>([
    ['a letter', (path) => writeFileSync(path, FAULTY)],
    ['a pipe', (path) => void execFileSync('mkfifo', [path])],
    ['a folder', (path) => void mkdirSync(path)],
    ['without an end', (path) => symlinkSync('/dev/zero', path)],
  ])('leaves a file alone that is %s', async (_, make) => {
    const cwd = folderWith({ 'a.txt': FAULTY })
    make(join(cwd, '文.txt'))
    const words = ['--cache', '--cache-file', '文.txt', 'a.txt']
    expect(await runCommand(command, words, { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: '错误：文.txt：这个文件不是缓存，没有动它；换一个 --cache-file，或先把它移走\n',
    })
    if (statSync(join(cwd, '文.txt')).isFile())
      expect(readFileSync(join(cwd, '文.txt'), 'utf8')).toBe(FAULTY)
  })

  it('never remembers a rule that crashed', async () => {
    const cwd = folderWith({ 'a.txt': FAULTY })
    for (const _ of [1, 2]) {
      const { code } = await run(cwd, '--rule', 'trouble/crash: on')
      expect(code).toBe(2)
    }
  })
})

it('tells what each rule took with --timing, on stderr', async () => {
  const cwd = folderWith({ 'a.txt': FAULTY, 'b.txt': FAULTY })
  for (const threads of ['1', '2']) {
    const words = ['--timing', '--threads', threads, '--format', 'compact', '.']
    const { code, stdout, stderr } = await runCommand(command, words, { cwd })
    expect(stdout.split('\n')).toHaveLength(3)
    expect(stderr).toMatch(/^各条规则用时（毫秒；[^\n]*）\n/u)
    expect(stderr).toMatch(/^ {2}word\/wrong +\d+\.\d +\d+\.\d%$/mu)
    expect(stderr).toMatch(/^ {2}合计 +\d+\.\d +100\.0%$/mu)
    expect(code).toBe(1)
  }
})

/** A folder whose `b.txt` is a pipe: the command waits at it until the test writes there. */
function folderWithPipe(): string {
  const cwd = folderWith({ 'a.txt': FAULTY, 'c.txt': FAULTY })
  execFileSync('mkfifo', [join(cwd, 'b.txt')])
  return cwd
}

const NAMES = ['a.txt', 'b.txt', 'c.txt']

it.each(['jsonl', 'compact', 'github'])(
  'streams %s: a line as soon as it is known',
  async (format) => {
    const cwd = folderWithPipe()
    const { child, ended } = startCommand(command, ['--format', format, ...NAMES], { cwd })
    const firstData = new Promise<string>((resolve) => child.stdout?.once('data', resolve))
    const pipe = await open(join(cwd, 'b.txt'), 'w')
    const first = await firstData
    expect(first).toContain('a.txt')
    expect(first).not.toContain('c.txt')
    await pipe.writeFile(FAULTY)
    await pipe.close()
    const { stdout } = await ended
    expect(stdout.trimEnd().split('\n')).toHaveLength(3)
  },
)

describe('the line that says how far a run has come', () => {
  /** Runs the command on a terminal, and lets it wait at the pipe for `delay` milliseconds. */
  async function onTerminal(
    delay: number,
    env: Record<string, string>,
    redirect = '',
  ): Promise<string> {
    const cwd = folderWithPipe()
    const words = [process.execPath, command, ...NAMES].map((word) => `'${word}'`)
    const { CI: _ci, ...rest } = process.env
    const child = spawn('script', ['-qefc', `${words.join(' ')} ${redirect}`, '/dev/null'], {
      cwd,
      env: { ...rest, ...env },
    })
    let shown = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      shown += text
    })
    const closed = new Promise((resolve) => child.on('close', resolve))
    const pipe = await open(join(cwd, 'b.txt'), 'w')
    await wait(delay)
    await pipe.writeFile(FAULTY)
    await pipe.close()
    await closed
    return shown
  }

  it('shows files and time left after a second, and is wiped away', async () => {
    const shown = await onTerminal(1300, {})
    expect(shown).toMatch(/正在检查：2\/3 个文件，约剩 1 秒/u)
    expect(shown.indexOf('\u001B[K')).toBeLessThan(shown.indexOf('正在检查'))
    const wiped = shown.lastIndexOf('\r\u001B[K')
    expect(wiped).toBeGreaterThan(shown.lastIndexOf('正在检查'))
    expect(shown.indexOf('发现“错字”')).toBeGreaterThan(wiped)
  })

  it.each([
    ['in a short run', 0, {}, ''],
    ['in CI', 1300, { CI: 'true' }, ''],
    ['in a pipe', 1300, {}, '2>&1 | cat'],
  ])('is not there %s', async (_, delay, env, redirect) => {
    const shown = await onTerminal(delay, env, redirect)
    expect(shown).toContain('发现“错字”')
    expect(shown).not.toContain('正在检查')
  })
})
