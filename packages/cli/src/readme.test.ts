import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folderWith, letter } from '@replylint/tester'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { build } from '../build.mjs'
import { buildFolder, removeTestCommand, runCommand } from './testing/command.ts'

const ROOT = join(import.meta.dirname, '../../..')
const README = join(ROOT, 'README.md')
const SAMPLE = /(?<=<!-- sample:start -->\n).*?(?=<!-- sample:end -->)/su
const EXPLAINED = /(?<=<!-- explain:start -->\n).*?(?=<!-- explain:end -->)/su
const CONFIG = /(?<=^```json\n)\{\n {2}"language".*?(?=^```$)/msu
const EXPLAIN = /^npx replylint explain (fixtures\/\S+)$/mu
const COMMAND = /^npx replylint (fixtures\/\S+)$/mu

let command: string
beforeAll(async () => {
  const outdir = buildFolder()
  await build({ outdir })
  command = join(outdir, 'replylint.js')
})
afterAll(() => removeTestCommand(command))

it('shows in README.md what its first command prints', async () => {
  const readme = readFileSync(README, 'utf8')
  const letter = COMMAND.exec(readme)?.[1] ?? ''
  const { code, stdout, stderr } = await runCommand(command, [letter], { cwd: ROOT })
  expect({ code, stderr, folder: dirname(letter) }).toEqual({
    code: 1,
    stderr: '',
    folder: 'fixtures/letters/planted-draft',
  })
  const sample = `\`\`\`text\n${stdout}\`\`\`\n`
  if (process.env.UPDATE_FIXTURES !== undefined)
    writeFileSync(
      README,
      readme.replace(SAMPLE, () => sample),
    )
  else expect(SAMPLE.exec(readme)?.[0]).toBe(sample)
})

it('shows in README.md what explain prints', async () => {
  const readme = readFileSync(README, 'utf8')
  const letter = EXPLAIN.exec(readme)?.[1] ?? ''
  const { code, stdout, stderr } = await runCommand(command, ['explain', letter], { cwd: ROOT })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).not.toMatch(/[✗？]/u)
  const shown = `\`\`\`text\n${stdout}\`\`\`\n`
  if (process.env.UPDATE_FIXTURES !== undefined)
    writeFileSync(
      README,
      readme.replace(EXPLAINED, () => shown),
    )
  else expect(EXPLAINED.exec(readme)?.[0]).toBe(shown)
})

it('shows in README.md a configuration that is right', async () => {
  const config = CONFIG.exec(readFileSync(README, 'utf8'))?.[0] ?? ''
  const cwd = folderWith({ '.replylintrc.json': config, '网页/a.txt': letter({ category: null }) })
  const ended = await runCommand(command, ['.'], { cwd })
  expect(ended).toEqual({ code: 0, stdout: '✔ 1 个文件，未发现问题\n', stderr: '' })
})
