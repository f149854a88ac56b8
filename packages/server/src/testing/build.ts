import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { vi } from 'vitest'
import { build } from '../../build.mjs'
import { killServers } from './client.ts'

// A process starts for each test; far above what it needs on an idle machine.
vi.setConfig({ testTimeout: 30_000 })

const CACHE = join(import.meta.dirname, '../../../../node_modules/.cache')

/** The bundled server, in a folder of its own, so that test files may build while others run. */
export async function buildTestServer(): Promise<string> {
  mkdirSync(CACHE, { recursive: true })
  const outdir = mkdtempSync(join(CACHE, 'replylint-server-'))
  await build({ outdir })
  return join(outdir, 'server.cjs')
}

export function removeTestServer(server: string): void {
  killServers()
  rmSync(dirname(server), { recursive: true, force: true })
}
