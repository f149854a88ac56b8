import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { removeFolders } from '@replylint/tester'
import { build } from '../../build.mjs'

const CACHE = join(import.meta.dirname, '../../../../node_modules/.cache')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A new folder from which the packages of the repository are found. */
export function buildFolder(): string {
  mkdirSync(CACHE, { recursive: true })
  return mkdtempSync(join(CACHE, 'replylint-test-'))
}

/** Builds the command with the rules of this folder. */
export async function buildTestCommand(): Promise<string> {
  const outdir = buildFolder()
  const rules = join(import.meta.dirname, 'rules.ts')
  await build({ outdir, alias: { '@replylint/rules': rules } })
  return join(outdir, 'replylint.js')
}

/** Removes the build and the folders of the tests. */
export function removeTestCommand(command: string): void {
  removeFolders()
  rmSync(dirname(command), { recursive: true, force: true })
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Closes stdout when this much was read of it, in UTF-16 units. */
  readonly closeAfter?: number
  /** What stands on standard input. */
  readonly input?: string | Uint8Array
  /** A user other than the one who runs the tests, by number. */
  readonly uid?: number
}

/** Runs the built command as a process of its own, as a user would. */
export function runCommand(
  command: string,
  words: readonly string[],
  options: RunOptions = {},
): Promise<Ended> {
  return startCommand(command, words, options).ended
}

/** A command under way. */
export interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

/** Starts the built command, for tests that do something to it. */
export function startCommand(
  command: string,
  words: readonly string[],
  options: RunOptions = {},
): Started {
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...env } = process.env
  const child = spawn(process.execPath, [command, ...words], {
    cwd: options.cwd ?? tmpdir(),
    env: { ...env, ...options.env },
    ...(options.uid !== undefined && { uid: options.uid, gid: options.uid }),
  })
  // A command that reads nothing may have ended before all is written.
  child.stdin.on('error', () => {}).end(options.input ?? '')
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    if (options.closeAfter !== undefined && stdout.length > options.closeAfter)
      child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
  return { child, ended }
}
