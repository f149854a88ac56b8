#!/usr/bin/env node
import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// pre-commit 4.6 installs hooks of Node by `npm install --global git+file:…`, of which npm leaves
// nothing behind where a repository has workspaces. So its clone installs itself, at the first commit.
const INSTALL = [
  'npm ci --ignore-scripts --no-audit --no-fund --workspace packages/cli --include-workspace-root',
  'npm run build',
]
const FAILED = `错误：replylint 未能安装：需要 Node.js 20.19 或更高版本、npm，第一次运行还要能联网
error: replylint could not be installed: it needs Node.js 20.19 or later, npm and, once, a network
`

/** The last that the build writes. */
const built = new URL('../dist/rules', import.meta.url)

if (existsSync(built) || installed()) {
  await import('../bin/replylint.js')
} else {
  process.stderr.write(FAILED)
  process.exitCode = 2
}

function installed() {
  const cwd = fileURLToPath(new URL('../../..', import.meta.url))
  try {
    // What npm says is not the report.
    for (const command of INSTALL) execSync(command, { cwd, stdio: ['ignore', 2, 2] })
    return true
  } catch {
    return false
  }
}
