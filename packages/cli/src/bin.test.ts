import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderWith, letter, removeFolders } from '@replylint/tester'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { build } from '../build.mjs'
import { buildFolder, runCommand } from './testing/command.ts'

const PACKAGE = join(import.meta.dirname, '..')

/** A package of its own beside the real one, so that tests may build it while others run. */
let home: string
let command: string
beforeAll(() => {
  home = buildFolder()
  mkdirSync(join(home, 'bin'))
  command = join(home, 'bin/replylint.js')
  copyFileSync(join(PACKAGE, 'bin/replylint.js'), command)
})
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
  removeFolders()
})

it('says that it is not built, then is', async () => {
  const unbuilt = await runCommand(command, ['--version'])
  expect(unbuilt.code).toBe(2)
  expect(unbuilt.stderr).toContain('先运行 npm run build')

  await build({ outdir: join(home, 'dist') })
  const built = await runCommand(command, ['--version'], { cwd: tmpdir() })
  expect(built).toMatchObject({ code: 0, stderr: '' })
})

it('checks a letter with the real rules, and loads no parser of configurations for it', async () => {
  const cwd = folderWith({
    'good.txt': letter(),
    'bad.txt': letter({ body: '2022年3月24月，我市发布了3项标准。' }),
  })
  const good = await runCommand(command, ['good.txt'], { cwd })
  expect(good).toEqual({ code: 0, stdout: '✔ 1 个文件，未发现问题\n', stderr: '' })
  const bad = await runCommand(command, ['bad.txt'], { cwd })
  expect(bad.code).toBe(1)
  expect(bad.stdout).toContain('2022年3月24月')
  expect(bad.stdout).toContain('date/impossible')
})
