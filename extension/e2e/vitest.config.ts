import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** Started by run.mjs; the root's `vitest run` does not see these files. */
export default defineConfig({
  test: {
    root: path.join(import.meta.dirname, '../..'),
    include: ['extension/e2e/*.e2e.ts'],
    globalSetup: ['extension/e2e/vscode.setup.ts'],
    provide: { line: process.env.REPLYLINT_E2E_LINE === '24' ? '24' : '20' },
    fileParallelism: false,
    // The workbench and its extension host take up to half a minute each on two loaded cores.
    testTimeout: 180_000,
    hookTimeout: 600_000,
    teardownTimeout: 30_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
