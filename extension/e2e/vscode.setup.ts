import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startCodeServer } from './code-server.ts'
import { layHost, missing } from './setup.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    line: '20' | '24'
    /** Where the shared VS Code is, and the folder for pictures. */
    shared: { port: number; root: string; shots: string }
  }
}

/** One VS Code with one packed .vsix for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { line } = project.getProvidedContext()
  const problem = missing(line)
  if (problem !== undefined) throw new Error(problem)
  const vsix = findVsix()
  const server = await startCodeServer(line, layHost(line), vsix)
  const shots =
    process.env.REPLYLINT_E2E_SHOTS ?? path.join(tmpdir(), 'replylint-e2e', `shots-${line}`)
  mkdirSync(shots, { recursive: true })
  project.provide('shared', { port: server.port, root: server.root, shots })
  return () => server.stop()
}

/** REPLYLINT_VSIX, else the newest that `npm run package` has left. */
function findVsix(): string {
  const { REPLYLINT_VSIX } = process.env
  if (REPLYLINT_VSIX !== undefined) return path.resolve(REPLYLINT_VSIX)
  const extension = path.join(import.meta.dirname, '..')
  const [newest] = readdirSync(extension, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.vsix') && !name.includes('node_modules'))
    .map((name) => path.join(extension, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  if (newest === undefined)
    throw new Error('没有 .vsix：先运行 npm run package / no .vsix: run npm run package')
  return newest
}
