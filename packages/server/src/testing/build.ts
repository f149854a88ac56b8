import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { removeFolders } from '@replylint/tester'
import { afterAll, beforeAll, vi } from 'vitest'
import { build } from '../../build.mjs'
import { killServers } from './client.ts'

// A process starts for each test; far above what it needs on an idle machine.
vi.setConfig({ testTimeout: 30_000 })

const CACHE = join(import.meta.dirname, '../../../../node_modules/.cache')

/**
 * The bundled server for the tests of a file, in a folder of its own, so that other files may build
 * theirs meanwhile; removed behind them with what they made.
 */
export function bundledServer(): { readonly path: string } {
  let folder = ''
  beforeAll(async () => {
    mkdirSync(CACHE, { recursive: true })
    folder = mkdtempSync(join(CACHE, 'replylint-server-'))
    await build({ outdir: folder })
  }, 60_000)
  afterAll(() => {
    killServers()
    rmSync(folder, { recursive: true, force: true })
    removeFolders()
  })
  return {
    get path() {
      return join(folder, 'server.cjs')
    },
  }
}
