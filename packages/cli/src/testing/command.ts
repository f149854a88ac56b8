import { spawn } from 'node:child_process'
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

/** Runs the built command as a process of its own, as a user would. */
export function runCommand(
  command: string,
  words: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; closeAfter?: number } = {},
): Promise<Ended> {
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...env } = process.env
  const child = spawn(process.execPath, [command, ...words], {
    cwd: options.cwd ?? tmpdir(),
    env: { ...env, ...options.env },
  })
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
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}
