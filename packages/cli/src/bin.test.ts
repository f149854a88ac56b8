import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
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

it('judges a page without head, tail and number as a page with --profile published', async () => {
  const dropped = { letterhead: null, docNumber: null, category: null, openness: null }
  const page = letter({ ...dropped, contact: null, closing: null, copyTo: null })
  const cwd = folderWith({
    'page.txt': page,
    'web/.replylintrc.yaml': 'extends: replylint:published\n',
  })
  const draft = await runCommand(command, ['page.txt'], { cwd })
  expect(draft.stdout).toContain('section/missing-doc-number')
  const published = await runCommand(command, ['--profile', 'published', 'page.txt'], { cwd })
  expect(published.stdout).toBe('✔ 1 个文件，未发现问题\n')
  const config = ['--config', 'web/.replylintrc.yaml', 'page.txt']
  expect((await runCommand(command, config, { cwd })).stdout).toBe(published.stdout)
})

it('reads no parser of configurations before it has found one', () => {
  const seen = new Set(['replylint.js'])
  let code = ''
  for (const name of seen) {
    const text = readFileSync(join(home, 'dist', name), 'utf8')
    for (const [, other = ''] of text.matchAll(/^(?:import|export)\b[^'"]*["']\.\/([^"']+)["']/gmu))
      seen.add(other)
    code += text
  }
  expect(code).toContain('PROFILE_NAMES')
  expect(code).not.toMatch(/node_modules\/(?:ajv|yaml|tinyglobby|picomatch)\//u)
})
