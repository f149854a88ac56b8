import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { folderWith, letter } from '@replylint/tester'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  buildTestCommand,
  type Ended,
  removeTestCommand,
  runCommand,
  startCommand,
} from './testing/command.ts'

const DRAFT = letter({ body: '全市共有的的食堂42家。' })
const FIXED = DRAFT.replaceAll('的的', '的')
const FAULTY = letter({ body: '全市共有错字42家。' })

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

function fileNames(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${String(at).padStart(3, '0')}.txt`)
}

describe('killed in the middle of --fix', () => {
  const names = fileNames(200)
  const folder = () => folderWith(Object.fromEntries(names.map((name) => [name, DRAFT])))
  const read = (cwd: string, name = '') => readFileSync(join(cwd, name), 'utf8')

  it('leaves each file old or new, whole, twenty times over', { timeout: 120_000 }, async () => {
    let between = 0
    for (let round = 0; round < 20; round++) {
      const cwd = folder()
      const { child, ended } = startCommand(command, ['--fix', '.'], { cwd })
      // Killed when it has come to another file each time.
      const reached = names[round * 9]
      while (read(cwd, reached) === DRAFT && child.exitCode === null) await wait(1)
      child.kill('SIGKILL')
      await ended
      const texts = names.map((name) => read(cwd, name))
      for (const text of texts) expect([DRAFT, FIXED]).toContain(text)
      if (texts.includes(DRAFT) && texts.includes(FIXED)) between++
    }
    expect(between).toBeGreaterThan(10)
  })

  it('is made up for by the next run', async () => {
    const cwd = folder()
    const { child, ended } = startCommand(command, ['--fix', '.'], { cwd })
    while (read(cwd, names[50]) === DRAFT && child.exitCode === null) await wait(1)
    child.kill('SIGKILL')
    await ended
    expect(await runCommand(command, ['--fix', '.'], { cwd })).toMatchObject({
      code: 0,
      stderr: '',
    })
    expect(new Set(names.map((name) => read(cwd, name)))).toEqual(new Set([FIXED]))
  })
})

it('ends with 2 where the disk is full, and the file stays as it was', async () => {
  const cwd = folderWith({ 'a.txt': DRAFT.padEnd(40_000, '。'), 'b.txt': FAULTY })
  const before = readFileSync(join(cwd, 'a.txt'))
  // No file may become larger than 16 KB.
  const script = 'ulimit -f 16; exec "$@"'
  const words = ['-c', script, 'bash', process.execPath, command, '--fix', '.']
  const { code, stdout, stderr } = await bash(words, cwd)
  expect(stderr).toMatch(/^错误：a\.txt：没有改写：超过文件大小的上限\n$/u)
  expect(stdout).toContain('b.txt')
  expect(code).toBe(2)
  expect(readFileSync(join(cwd, 'a.txt'))).toEqual(before)
  expect(readdirSync(cwd)).toEqual(['a.txt', 'b.txt'])
})

it('ends with 2 where the report has no room', async () => {
  const cwd = folderWith({ 'a.txt': FAULTY })
  const script = 'ulimit -f 0; exec "$@"'
  const words = ['-c', script, 'bash', process.execPath, command, '--format', 'json=r.json', '.']
  const { code, stderr } = await bash(words, cwd)
  expect(stderr).toMatch(/^错误：r\.json：超过文件大小的上限\n$/u)
  expect(code).toBe(2)
})

function bash(words: readonly string[], cwd: string): Promise<Ended> {
  const child = spawn('bash', words, { cwd })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

describe.skipIf(process.platform !== 'linux')('a full disk behind', () => {
  const names = fileNames(30)
  const shell = async (redirect: string) => {
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, FAULTY])))
    const line = `'${process.execPath}' '${command}' --format jsonl . none.txt ${redirect}`
    const child = spawn('timeout', ['-s', 'KILL', '20', 'bash', '-c', line], { cwd })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
      })
    }
    const code = await new Promise((resolve) => child.on('close', resolve))
    return { code, said }
  }

  it('stdout is told once', async () => {
    const { code, said } = await shell('>/dev/full')
    expect(said.match(/ENOSPC/gu)).toHaveLength(1)
    expect(said).toContain('错误：none.txt：')
    expect(code).toBe(2)
  })

  it('stderr does not hold up the end', async () => {
    const { code, said } = await shell('2>/dev/full')
    expect(said.trimEnd().split('\n')).toHaveLength(30)
    expect(code).toBe(2)
  })
})

describe('what may not be written', () => {
  /** Root may write everywhere: then somebody else runs the command, from where they can read it. */
  function letterOf(folderMode: number, fileMode: number) {
    const cwd = folderWith({ 'letters/a.txt': DRAFT, 'replylint/none': '' })
    const copied = join(cwd, 'replylint')
    const letters = join(cwd, 'letters')
    cpSync(dirname(command), copied, { recursive: true })
    for (const folder of [cwd, copied]) chmodSync(folder, 0o755)
    chmodSync(join(letters, 'a.txt'), fileMode)
    chmodSync(letters, folderMode)
    const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {}
    const run = (...words: string[]) =>
      runCommand(join(copied, 'replylint.js'), words, { cwd: letters, ...nobody })
    const untouched = () => {
      expect(readFileSync(join(letters, 'a.txt'), 'utf8')).toBe(DRAFT)
      expect(readdirSync(letters)).toEqual(['a.txt'])
      // Else it could not be removed.
      chmodSync(letters, 0o755)
    }
    return { run, untouched }
  }

  it.each([
    ['a folder', 0o555, 0o666],
    ['a file', 0o777, 0o444],
  ])('is left alone, and the run ends with 2: %s', async (_, folderMode, fileMode) => {
    const { run, untouched } = letterOf(folderMode, fileMode)
    const { code, stderr } = await run('--fix', '.')
    expect(stderr).toBe('错误：a.txt：没有改写：没有写入权限\n')
    expect(code).toBe(2)
    untouched()
  })

  it('holds no report', async () => {
    const { run, untouched } = letterOf(0o555, 0o666)
    const { code, stderr } = await run('--format', 'json=r.json', '.')
    expect(stderr).toBe('错误：r.json：没有写入权限\n')
    expect(code).toBe(2)
    untouched()
  })
})

/** A folder whose `b.txt` is a pipe: the command waits at it until the test writes there. */
function folderWithPipe(): string {
  const cwd = folderWith({ 'a.txt': FAULTY, 'c.txt': FAULTY })
  execFileSync('mkfifo', [join(cwd, 'b.txt')])
  return cwd
}

const ALL = ['--format', 'json', 'a.txt', 'b.txt', 'c.txt']

it('tells of a file that went away after it was listed', async () => {
  const cwd = folderWithPipe()
  const { ended } = startCommand(command, ALL, { cwd })
  const pipe = await open(join(cwd, 'b.txt'), 'w')
  rmSync(join(cwd, 'c.txt'))
  await pipe.writeFile(FAULTY)
  await pipe.close()
  const { code, stdout, stderr } = await ended
  expect(JSON.parse(stdout).map(({ filePath }: { filePath: string }) => filePath)).toEqual([
    'a.txt',
    'b.txt',
  ])
  expect(stderr).toBe('错误：c.txt：找不到文件或文件夹\n')
  expect(code).toBe(2)
})

describe('Ctrl-C', () => {
  it('prints what is done', async () => {
    const cwd = folderWithPipe()
    const { child, ended } = startCommand(command, ALL, { cwd })
    const pipe = await open(join(cwd, 'b.txt'), 'w')
    child.kill('SIGINT')
    await pipe.writeFile(FAULTY)
    await pipe.close()
    const { code, stdout, stderr } = await ended
    expect(JSON.parse(stdout)).toHaveLength(2)
    expect(stderr).toBe('已中断：检查了 2/3 个文件，报告只含这些\n')
    expect(code).toBe(130)
  })

  it('ends it while standard input is waited for', async () => {
    const child = spawn(process.execPath, [command, '--stdin'])
    const ended = new Promise((resolve) => child.on('close', (code) => resolve(code)))
    let stderr = ''
    child.stderr.on('data', (text) => {
      stderr += text
    })
    await wait(1500)
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(stderr).toBe('')
  })

  it('prints what is done in threads, in order', { timeout: 60_000 }, async () => {
    const names = fileNames(400)
    const long = letter({ body: '全市共有错字42家。\n'.repeat(500) })
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, long])))
    const words = ['--threads', '2', '--format', 'jsonl', '.']
    const { child, ended } = startCommand(command, words, { cwd })
    child.stdout?.once('data', () => child.kill('SIGINT'))
    const { code, stdout, stderr } = await ended
    const lines = stdout.trimEnd().split('\n')
    const shown = lines.map((line) => JSON.parse(line).filePath)
    expect(shown).toEqual(names.slice(0, shown.length))
    expect(shown.length).toBeLessThan(names.length)
    expect(stderr).toBe(`已中断：检查了 ${shown.length}/400 个文件，报告只含这些\n`)
    expect(code).toBe(130)
  })
})

describe.each([['1'], ['2']])('a rule that throws, with --threads %s', (threads) => {
  it('is named, and the other files are reported', async () => {
    const cwd = folderWith({ 'a.txt': letter(), 'b.txt': FAULTY })
    const words = ['--threads', threads, '--rule', 'trouble/crash: on', '--format', 'compact', '.']
    const { code, stdout, stderr } = await runCommand(command, words, { cwd })
    const failed = '错误 规则 trouble/crash 运行出错（TypeError），该规则对本文件未作检查'
    expect(stdout).toBe(
      [
        `a.txt:1:1: ${failed} [internal/crash]`,
        `b.txt:1:1: ${failed} [internal/crash]`,
        'b.txt:13:5: 错误 发现“错字” [word/wrong]',
        '',
      ].join('\n'),
    )
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' })
  })
})

it('writes a report whole: a folder of that name is told', async () => {
  const cwd = folderWith({ 'a.txt': FAULTY })
  mkdirSync(join(cwd, 'r.json'))
  writeFileSync(join(cwd, 'r.json', 'x'), '')
  const words = ['--format', 'json=r.json', '.']
  expect(await runCommand(command, words, { cwd })).toMatchObject({
    code: 2,
    stderr: '错误：r.json：这是文件夹，不是文件\n',
  })
})
