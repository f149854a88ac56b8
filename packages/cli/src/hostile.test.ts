import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folderWith, letter, removeFolders } from '@replylint/tester'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { build } from '../build.mjs'
import { buildFolder, runCommand } from './testing/command.ts'

/** The command with the real rules. */
let command: string
beforeAll(async () => {
  const outdir = buildFolder()
  await build({ outdir })
  command = join(outdir, 'replylint.js')
})
afterAll(() => {
  rmSync(dirname(command), { recursive: true, force: true })
  removeFolders()
})

/** What letters are full of, and what opens something that may never close. */
const CRUMBS = [
  ...'关于 第12号 建议 的答复 〔2024〕 （ ） 《 》 “ ” ‘ ’ 一、 （一） 1. ， 。 、 ； ：'.split(
    ' ',
  ),
  ...'2022年3月24日 3万—6万元 共129个 其中 18家 52% A类 13800138000 联系人： ※ 🙂 \uD83D'.split(
    ' ',
  ),
  ...['\n', '\r\n', '\r', '\t', '　', '\u2028', '\uFEFF', '\u0000', '<!--', '-->', '|', '# '],
]
const chinese = fc
  .array(fc.constantFrom(...CRUMBS), { maxLength: 120 })
  .map((crumbs) => Buffer.from(crumbs.join('')))
const bytes = fc.uint8Array({ maxLength: 400 }).map((content) => Buffer.from(content))
const spoiled = fc.tuple(fc.nat(1_500), fc.uint8Array({ maxLength: 8 })).map(([at, noise]) => {
  const whole = Buffer.from(letter())
  return Buffer.concat([whole.subarray(0, at), noise, whole.subarray(at)])
})

it('accounts for every file, whatever it holds', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(bytes, chinese, spoiled), { minLength: 150, maxLength: 150 }),
      async (contents) => {
        const named = contents.map((content, at) => [`${at}.${at % 2 ? 'md' : 'txt'}`, content])
        const cwd = folderWith(Object.fromEntries(named))
        const { code, stdout, stderr } = await runCommand(command, ['--format', 'json', '.'], {
          cwd,
        })
        const skipped = Number(/跳过 (\d+) 个/u.exec(stderr)?.[1] ?? 0)
        const unread = stderr.match(/^错误：\d+\.(?:txt|md)：/gmu) ?? []
        expect(JSON.parse(stdout).length + skipped + unread.length).toBe(contents.length)
        expect(stdout).not.toContain('internal/crash')
        expect([1, 2]).toContain(code)
      },
    ),
    { numRuns: 4 },
  )
})

it.each<[string, () => string]>([
  ['10 MB on a single line', () => '我市推进养老服务工作，落实各项政策。'.repeat(193_000)],
  ['100,000 nested brackets', () => '（'.repeat(100_000) + '）'.repeat(100_000)],
  ['1 MB of digits', () => '1'.repeat(1_000_000)],
  ['1 MB of 的', () => '的'.repeat(350_000)],
  ['1 MB of （', () => '（'.repeat(350_000)],
])('comes to an end with %s', { timeout: 120_000 }, async (_, text) => {
  const cwd = folderWith({ 'a.txt': text(), 'b.txt': letter() })
  const { code, stdout, stderr } = await runCommand(command, ['--format', 'json', '.', 'a.txt'], {
    cwd,
  })
  expect(stderr).toBe('')
  expect(code).toBe(1)
  const [hostile, sound] = JSON.parse(stdout)
  expect(hostile.messages.length).toBeGreaterThan(0)
  expect(hostile.messages[0].ruleId).not.toBe('internal/crash')
  expect(sound.messages).toEqual([])
})
