import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { build } from '../build.mjs'
import { buildFolder, removeTestCommand, runCommand } from './testing/command.ts'

const ROOT = join(import.meta.dirname, '../../..')
const README = join(ROOT, 'README.md')
const SAMPLE = /(?<=<!-- sample:start -->\n).*?(?=<!-- sample:end -->)/su
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
