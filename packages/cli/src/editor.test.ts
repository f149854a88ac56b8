import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Client, killServers } from '@replylint/server/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../build.mjs'
import { buildFolder, runCommand } from './testing/command.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const CORPUS = process.env.REPLYLINT_CORPUS ?? join(ROOT, '..', 'shared/corpus/letters')

/** A package of its own beside the real one, so that tests may build it while others run. */
let home: string
let command: string
beforeAll(async () => {
  home = buildFolder()
  mkdirSync(join(home, 'bin'))
  command = join(home, 'bin/replylint.js')
  copyFileSync(join(import.meta.dirname, '../bin/replylint.js'), command)
  await build({ outdir: join(home, 'dist') })
}, 60_000)
afterAll(() => {
  killServers()
  rmSync(home, { recursive: true, force: true })
})

const SEVERITIES: readonly string[] = ['', 'error', 'warning', 'info']

interface Message {
  readonly ruleId: string
  readonly severity: string
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** What the command says of each file, as text that can be read where it differs. */
async function commandSays(glob: string, cwd: string): Promise<Map<string, string[]>> {
  const { stdout } = await runCommand(command, ['--format', 'json', glob], { cwd })
  const files: { filePath: string; messages: Message[] }[] = JSON.parse(stdout)
  return new Map(
    files.map(({ filePath, messages }) => [
      filePath,
      messages.map(({ ruleId, severity, message, line, column, endLine, endColumn }) =>
        [ruleId, severity, message, `${line}:${column}-${endLine}:${endColumn}`].join(' | '),
      ),
    ]),
  )
}

/** The same of the editor: diagnostics of the text as an editor would send it. */
async function editorSays(client: Client, path: string): Promise<string[]> {
  const uri = pathToFileURL(path).href
  await client.open(uri, readFileSync(path, 'utf8').replace(/^\uFEFF/u, ''))
  const diagnostics = await client.diagnostics(uri, 1)
  return diagnostics.map(({ code, severity = 0, message, range: { start, end } }) =>
    [
      String(code),
      SEVERITIES[severity],
      message,
      `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`,
    ].join(' | '),
  )
}

/** Paths of the letters, one for each entry of the folder. */
function filesOf(folder: string, shown: string, inner: string): string[] {
  return readdirSync(folder).map((name) => `${shown}/${name}${inner}`)
}

async function compare(glob: string, cwd: string, files: readonly string[]): Promise<number> {
  const said = await commandSays(glob, cwd)
  const client = await Client.start(command, { command: [command, '--lsp'] })
  let findings = 0
  for (const file of files) {
    const shown = await editorSays(client, join(cwd, file))
    // What the command passes over, because it is no letter, the editor leaves alone.
    expect({ file, shown }).toEqual({ file, shown: said.get(file) ?? [] })
    findings += shown.length
  }
  await client.stop()
  return findings
}

describe('the editor says what the command says', () => {
  it('of every letter of the project', { timeout: 60_000 }, async () => {
    const files = filesOf(join(ROOT, 'fixtures/letters'), 'fixtures/letters', '/letter.txt')
    expect(await compare('fixtures/letters/*/letter.txt', ROOT, files)).toBeGreaterThan(100)
  })

  it.skipIf(!existsSync(join(CORPUS, 'docs')))(
    'of real letters (skipped where there are none)',
    { timeout: 60_000 },
    async () => {
      const files = filesOf(join(CORPUS, 'docs'), 'docs', '')
      expect(await compare('docs/*.txt', CORPUS, files)).toBeGreaterThan(50)
    },
  )
})
