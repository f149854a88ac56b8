import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { folderWith, letter } from '@replylint/tester'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestCommand, removeTestCommand, startCommand } from './testing/command.ts'

const FAULTY = letter({ body: '全市共有错字42家。' })

let command: string
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => removeTestCommand(command))

/** Runs the command while `a.pipe` waits to be written, which `write` does. */
async function withPipe(
  words: readonly string[],
  write: (pipe: Awaited<ReturnType<typeof open>>, cwd: string) => Promise<void>,
) {
  const cwd = folderWith({ 'b.txt': FAULTY })
  execFileSync('mkfifo', [join(cwd, 'a.pipe')])
  const { ended } = startCommand(command, ['--format', 'compact', 'a.pipe', ...words], { cwd })
  // Opened when the command is there to read.
  const pipe = await open(join(cwd, 'a.pipe'), 'w')
  await write(pipe, cwd).finally(() => pipe.close())
  return ended
}

describe.skipIf(process.platform === 'win32')('a pipe with a name', () => {
  it('is read to its end, however it comes', async () => {
    const ended = await withPipe([], async (pipe) => {
      for (const part of FAULTY.match(/[^。]*。?/gu) ?? []) await pipe.write(part)
    })
    expect(ended).toMatchObject({ code: 1, stdout: expect.stringMatching(/^a\.pipe:13:5: /u) })
  })

  it('is left where it goes on beyond the limit', async () => {
    const ended = await withPipe(['--max-bytes', '100k', 'b.txt'], async (pipe) => {
      const chunk = Buffer.alloc(64 * 1024, '的')
      const endless = async () => {
        for (;;) await pipe.write(chunk)
      }
      await expect(endless()).rejects.toThrow('EPIPE')
    })
    expect(ended).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/^b\.txt:13:5: /u),
      stderr: '错误：a.pipe：文件过大，超过 100 KB 的不检查；可用 --max-bytes 放宽\n',
    })
  })

  it('gives time to delete what was listed already, which is a line', async () => {
    const ended = await withPipe(['b.txt'], async (pipe, cwd) => {
      rmSync(join(cwd, 'b.txt'))
      await pipe.write(FAULTY)
    })
    expect(ended).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/^a\.pipe:13:5: /u),
      stderr: '错误：b.txt：找不到文件或文件夹\n',
    })
  })
})
